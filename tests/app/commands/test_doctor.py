"""``workstation doctor``: looks, changes nothing, and says what is wrong in a sentence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.app.commands.practised import practised
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.journal import Journal


def files(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*")}


@pytest.fixture
def room(data) -> Path:
    """A practice room with something in it."""
    return practised(data)


def found(call, *arguments: str) -> tuple[int, dict]:
    status, said, objected = call("doctor", "--json", *arguments)
    assert objected == ""
    return status, json.loads(said)


def test_an_absent_folder_is_healthy_and_stays_absent(call, data):
    status, said, objected = call("doctor")
    assert (status, objected) == (0, "")
    assert "一切正常" in said
    assert "还不存在" in said
    assert not data.exists()


def test_versions_places_and_surroundings_are_told(call, room):
    _, all_of_it = found(call)
    assert set(all_of_it["versions"]) == {"workstation", "python", "pyside6", "qt", "sqlite", "sqlite_of_qt"}
    assert all(all_of_it["versions"].values())
    assert len(all_of_it["fonts"]) >= 5
    assert all_of_it["free"] > 0
    assert all_of_it["places"]["practice"] == str(room.parent)


def test_a_healthy_room_is_told_and_nothing_is_made_beside_it(call, data, room):
    before = files(data)
    status, all_of_it = found(call)
    shop, practice = all_of_it["rooms"]
    assert (status, shop["health"]["there"], practice["ok"]) == (0, False, True)
    assert practice["health"]["entries"] == practice["health"]["checked"] > 50
    assert practice["last_backup"] is None
    assert files(data) == before


def test_every_fact_is_checked_when_all_of_it_is_asked_for(call, room):
    assert found(call, "--full")[1]["rooms"][1]["health"]["checked"] > 50
    with closing(sqlite3.connect(room)) as db:
        db.execute("UPDATE message SET text = 'other' WHERE seq = (SELECT min(seq) FROM message)")
        db.commit()
    assert found(call)[0] == 0
    status, all_of_it = found(call, "--full")
    assert status == 1
    assert {one["code"] for one in all_of_it["rooms"][1]["health"]["problems"]} == {"projection"}


def test_a_fact_changed_behind_the_programs_back_is_found(call, room):
    with closing(sqlite3.connect(room)) as db:
        db.execute("DROP TRIGGER entry_not_updated")
        db.execute("UPDATE entry SET clerk = 'x' WHERE seq = 30")
        db.commit()
    status, said, _ = call("doctor")
    assert status == 1
    assert "✗" in said
    assert "30" in said


def test_one_room_alone_may_be_looked_at(call, room):
    assert [one["room"] for one in found(call, "--room", "practice")[1]["rooms"]] == ["practice"]


def test_it_works_while_a_desk_holds_the_room(call, data, room):
    import os

    with closing(Journal.open(room, threaded=True, tell=lambda _: None)):
        status, all_of_it = found(call)
    assert status == 0
    assert all_of_it["rooms"][1]["health"]["used_by"] == str(os.getpid())


def test_a_room_that_is_no_longer_used_is_not_said_to_be(call, room):
    Path(f"{room}.lock").write_text("1")  # a process that lives but does not hold it
    assert found(call)[1]["rooms"][1]["health"]["used_by"] == ""
    Path(f"{room}.lock").write_text("999999999")
    assert found(call)[1]["rooms"][1]["health"]["used_by"] == ""


def garbage(room: Path) -> None:
    room.write_bytes(b"Dear diary, today " * 400)


def newer(room: Path) -> None:
    with closing(sqlite3.connect(room)) as db:
        db.execute("PRAGMA user_version = 999")


def torn(room: Path) -> None:
    content = bytearray(room.read_bytes())
    for page in range(3, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    room.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "told"),
    [(garbage, "不是本程序的数据库"), (newer, "更新版本"), (torn, "损坏")],
    ids=["garbage", "newer", "torn"],
)
def test_a_harmed_database_is_told_and_left_as_it_is(call, data, room, harm, told):
    harm(room)
    before, content = files(data), room.read_bytes()
    status, said, objected = call("doctor")
    assert (status, objected) == (1, "")
    assert told in said
    assert (files(data), room.read_bytes()) == (before, content)
    assert call("doctor", "--full")[0] == 1


def test_an_empty_database_file_is_no_trouble(call, data):
    (data / "shop").mkdir(parents=True)
    (data / "shop" / "journal.db").touch()
    assert call("doctor")[0] == 0


def test_a_data_folder_that_is_a_file_is_told(call, data):
    data.write_text("")
    status, said, _ = call("doctor")
    assert status == 1
    assert "是文件，不是文件夹" in said


def test_settings_and_people_that_cannot_be_read_are_told_and_left(call, data):
    data.mkdir()
    (data / "settings.json").write_text('{"hard_limit": 1, "theme": "pink"}')
    (data / "people.json").write_text("[")
    status, all_of_it = found(call)
    assert status == 1
    assert [one["code"] for one in all_of_it["troubles"]] == ["setting_unfit", "setting_unfit", "people_unreadable"]
    assert files(data) == {"settings.json", "people.json"}


def test_people_are_counted_and_not_named(call, data):
    PeopleFile(DataFolder(data).people).keep(Person(name="王小丽", role=Role.CLERK))
    _, said, _ = call("doctor")
    assert "人数：1" in said
    assert "王小丽" not in said


def test_the_latest_crash_reports_are_listed(call, data):
    (data / "reports").mkdir(parents=True)
    for number in range(7):
        (data / "reports" / f"crash-20261122-10000{number}.txt").touch()
    _, all_of_it = found(call)
    assert all_of_it["reports"][0] == "crash-20261122-100006.txt"
    assert (len(all_of_it["reports"]), all_of_it["reports_in_all"]) == (5, 7)
    assert "另有更早的 2 份" in call("doctor")[1]


def test_the_last_backup_is_told(call, data, room):
    call("--room", "practice", "backup")
    _, all_of_it = found(call)
    assert all_of_it["rooms"][1]["backups"] == 1
    assert all_of_it["rooms"][1]["last_backup"]["size"] > 0
    assert "备份：1 份" in call("doctor")[1]
