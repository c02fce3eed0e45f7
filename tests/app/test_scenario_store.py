import pytest

from workstation.app.paths import DataFolder
from workstation.app.scenario_files import shelf, shipped_folder
from workstation.app.scenario_store import ScenarioStore
from workstation.domain.trouble import Trouble
from workstation.training.scenarios.surroundings import Surroundings

PARCEL = shipped_folder() / "parcel_stuck.yaml"


@pytest.fixture
def store(tmp_path):
    return ScenarioStore(DataFolder(tmp_path))


def test_a_copy_has_an_id_and_a_file_of_its_own(store):
    text = store.text(PARCEL)
    first, second = store.copy(PARCEL, text), store.copy(PARCEL, text)
    assert (first.name, second.name) == ("parcel_stuck_2.yaml", "parcel_stuck_3.yaml")
    assert "id: parcel_stuck_3\n" in second.read_text(encoding="utf-8")


def test_an_own_one_with_the_id_of_a_shipped_one_takes_its_place(store, tmp_path):
    text = store.text(PARCEL).replace("level: 1", "level: 5")
    store.write(store.own / "mine.yaml", text)
    assert shelf(DataFolder(tmp_path)).scenarios["parcel_stuck"].level == 5


def test_what_is_too_large_or_no_utf8_is_not_opened_and_so_never_cut_short(store):
    store.own.mkdir(parents=True)
    for name, data in (("big", b"# " + b"x" * 300_000), ("gbk", "标题".encode("gbk"))):
        path = store.own / f"{name}.yaml"
        path.write_bytes(data)
        with pytest.raises(Trouble):
            store.text(path)


def test_a_file_that_cannot_be_written_is_a_trouble_and_stays_as_it_was(store, tmp_path):
    (tmp_path / "scenarios").write_text("a file where the folder should be")
    with pytest.raises(Trouble) as told:
        store.write(store.own / "mine.yaml", "id: x\n")
    assert told.value.code == "file_not_written"


def test_a_draft_that_comes_late_does_not_outlive_the_saved_file(store):
    path = store.own / "mine.yaml"
    store.write(path, "id: a\n")
    store.keep_draft(path, "id: a\n")
    assert store.open(path).draft is None
    store.keep_draft(path, "id: b\n")
    assert store.open(path).draft == "id: b\n"


def test_the_list_shows_own_ones_first_and_marks_what_is_unsound(store):
    store.write(store.own / "mine.yaml", "id: [\n")
    first, *others = store.files(Surroundings())
    assert (first.title, first.own, first.sound) == ("mine", True, False)
    assert others
    assert all(one.sound and not one.own for one in others)
