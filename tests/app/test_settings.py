import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.app.settings import Settings, ValueUnfitError
from workstation.domain.settings import Kind, unfit
from workstation.domain.settings_table import SETTINGS, setting


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "settings.json"


def test_every_default_fits_its_own_setting():
    assert [one.key for one in SETTINGS if unfit(one, one.default) is not None] == []


def test_no_key_is_declared_twice():
    assert len({one.key for one in SETTINGS}) == len(SETTINGS)


def test_without_a_file_the_defaults_hold_and_none_is_written(path):
    settings = Settings(path)
    assert settings.values() == {one.key: one.default for one in SETTINGS}
    assert not path.exists()


def test_a_value_is_kept_and_told(path):
    settings, told = Settings(path), []
    settings.on_change(lambda key, value: told.append((key, value)))
    settings.set("theme", "dark")
    settings.set("theme", "dark")
    assert told == [("theme", "dark")]
    assert Settings(path).text("theme") == "dark"


def test_a_value_that_does_not_fit_is_refused_and_changes_nothing(path):
    settings = Settings(path)
    for key, value in {
        "hard_limit": 1,
        "theme": "pink",
        "sound": 1,
        "quiet_from": "25:00",
        "auto_reply_text": " ",
    }.items():
        with pytest.raises(ValueUnfitError):
            settings.set(key, value)
    assert settings.values() == Settings(path).values()


def test_keys_of_another_version_are_kept(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"from_the_future": [1, 2], "sound": False}))
    settings = Settings(path)
    settings.set("tray", False)
    assert json.loads(path.read_text(encoding="utf-8")) == {"from_the_future": [1, 2], "sound": False, "tray": False}


def test_a_bad_value_gives_the_default_and_is_named(path):
    path.parent.mkdir()
    path.write_text(json.dumps({"hard_limit": "long", "sound": False}))
    settings = Settings(path)
    assert settings["hard_limit"] == 180
    assert settings["sound"] is False
    assert [one.code for one in settings.problems] == ["setting_unfit"]
    assert settings.problems[0].values["key"] == "hard_limit"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"null"])
def test_a_damaged_file_is_put_aside_and_never_lost(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    settings = Settings(path)
    settings.set("theme", "dark")
    assert next(path.parent.glob("settings-damaged-*.json")).read_bytes() == content
    assert settings.problems


def test_who_only_looks_leaves_a_damaged_file_where_it_is(path):
    path.parent.mkdir()
    path.write_bytes(b"{")
    settings = Settings(path, put_aside=False)
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]
    assert [one.code for one in settings.problems] == ["settings_damaged"]


def test_what_another_program_set_meanwhile_stays(path):
    ours, theirs = Settings(path), Settings(path)
    theirs.set("theme", "dark")
    ours.set("sound", False)
    assert Settings(path).text("theme") == "dark"
    assert Settings(path).switch("sound") is False


def test_a_disk_that_cannot_be_written_changes_nothing(path, tmp_path):
    settings = Settings(path)
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="data"):
        settings.set("theme", "dark")
    assert settings["theme"] == "system"


@given(st.integers())
def test_whole_numbers_fit_exactly_within_their_bounds(number):
    one = setting("hard_limit")
    assert (unfit(one, number) is None) == (one.minimum <= number <= one.maximum)


@given(st.times())
def test_every_time_of_day_fits(moment):
    assert unfit(setting("quiet_from"), moment.strftime("%H:%M")) is None


def test_every_setting_says_what_it_does():
    assert [one.key for one in SETTINGS if not one.help.endswith(".") or not one.label] == []
    assert [one.key for one in SETTINGS if one.kind is Kind.CHOICE and not one.choices] == []
