from __future__ import annotations

import struct
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from workstation.app.paths import DataFolder
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import read_material
from workstation.app.resources import resource
from workstation.app.scenario_files import shelf, surroundings
from workstation.app.scenario_pictures import LARGEST, kept_pictures, picture_files, picture_size, read_pictures

SHIPPED = sorted(resource("scenarios/pictures").iterdir())


@pytest.fixture
def folder(tmp_path):
    made = DataFolder(tmp_path / "data")
    made.scenario_pictures.mkdir(parents=True)
    return made


def image(path: Path, width: int = 30, height: int = 20) -> bytes:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(0xFFAA8866)
    assert made.save(str(path), path.suffix[1:].upper())
    return path.read_bytes()


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_picture_is_a_png_of_a_telephones_shape_and_small(path):
    data = path.read_bytes()
    width, height = picture_size(data) or (0, 0)
    assert path.suffix == ".png"
    assert 640 <= width <= 900
    assert 480 <= height <= 900
    assert len(data) <= 60 * 1024
    assert QImage(str(path)).width() == width


def test_every_picture_that_shipped_scenarios_name_is_there(folder):
    named = {
        one.picture
        for scenario in shelf(folder).scenarios.values()
        for one in (*scenario.knows, *scenario.wants)
        if one.picture
    }
    assert len(named) >= 8
    assert named <= {path.stem for path in SHIPPED}


def test_no_customer_of_a_shipped_scenario_sends_the_same_picture_for_two_things(folder):
    for scenario in shelf(folder).scenarios.values():
        sent = [one.picture for one in (*scenario.knows, *scenario.wants) if one.picture]
        assert len(sent) == len(set(sent)), scenario.id


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".jpeg"])
def test_an_own_picture_is_found_by_its_name(folder, suffix):
    data = image(folder.scenario_pictures / f"torn_seam{suffix}")
    found = read_pictures(folder)["torn_seam"].picture
    assert (found.width, found.height, found.sha256) == (30, 20, sha256(data).hexdigest())
    assert "torn_seam" in (surroundings(folder).pictures or ())


def test_an_own_picture_takes_the_place_of_a_shipped_one(folder):
    own = folder.scenario_pictures / "broken_bowls.png"
    image(own)
    assert picture_files(folder)["broken_bowls"] == own


def test_what_is_no_picture_within_the_bounds_is_passed_over(folder, tmp_path):
    here = folder.scenario_pictures
    (here / "words.png").write_text("<svg onload=alert(1)>")
    (here / "page.jpg").write_bytes(b"\xff\xd8\xff" + b"\xe0\x00\x02" * 50)
    (here / "empty.png").touch()
    (here / "folder.png").mkdir()
    good = image(here / "good.png")
    (here / "heavy.png").write_bytes(good + b"\0" * LARGEST)
    (here / "huge.png").write_bytes(good[:16] + struct.pack(">II", 50_000, 50_000) + good[24:])
    (here / "flat.png").write_bytes(good[:16] + struct.pack(">II", 30, 0) + good[24:])
    for name in ("Capital.png", "with space.png", "9th.png", "dot.ted.png", "good.gif"):
        (here / name).write_bytes(good)
    (here / "lost.png").symlink_to(tmp_path / "nowhere.png")
    shipped = {path.stem for path in SHIPPED}
    assert set(picture_files(folder)) - shipped == {"good"}
    assert set(read_pictures(folder)) - shipped == {"good"}


def test_without_a_folder_of_ones_own_there_are_those_that_come_with_the_program(tmp_path):
    assert set(picture_files(DataFolder(tmp_path))) == {path.stem for path in SHIPPED}


def test_lessons_have_them_in_the_rooms_store(folder, tmp_path):
    image(folder.scenario_pictures / "torn_seam.png")
    store = PictureStore(tmp_path / "pictures")
    pictures = read_material(folder, store).house.kit.pictures
    assert pictures == kept_pictures(folder, store)
    assert {"torn_seam", "broken_bowls"} <= pictures.keys()
    assert all(store.path(one.sha256) for one in pictures.values())
