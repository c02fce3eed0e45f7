"""``workstation verify | rebuild | backup | restore``."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.app.commands.practised import practised
from workstation.journal.journal import Journal
from workstation.journal.verify import verify


@pytest.fixture
def room(data) -> Path:
    """A shop's room with something in it."""
    practised(data)
    shutil.copytree(data / "practice", data / "shop")
    return data / "shop" / "journal.db"


@pytest.mark.parametrize("command", [["verify"], ["rebuild"], ["backup"], ["export-recording", "x.rec"]])
def test_a_room_in_which_nothing_was_written_is_told_and_not_made(call, data, command):
    status, said, objected = call(*command)
    assert (status, said) == (1, "")
    assert "还没有任何记录" in objected
    assert not data.exists()


def test_verify_tells_the_hash_to_write_down(call, room):
    status, said, _ = call("verify")
    assert status == 0
    assert verify(room).last_hash in said
    assert "一切正常" in said


def test_verify_names_what_is_wrong(call, room):
    with closing(sqlite3.connect(room)) as db:
        db.execute("DROP TRIGGER entry_not_deleted")
        db.execute("DELETE FROM entry WHERE seq = 40")
        db.commit()
    status, said, _ = call("verify")
    assert status == 1
    assert "40" in said


def test_rebuild_mends_tables_that_disagree(call, room):
    with closing(sqlite3.connect(room)) as db:
        db.execute("DELETE FROM message")
        db.commit()
    status, said, _ = call("verify")
    assert (status, "workstation rebuild" in said) == (1, True)
    assert call("rebuild")[0] == 0
    assert call("verify")[0] == 0


def test_a_backup_goes_to_the_folder_of_backups_also_while_the_desk_is_open(call, room):
    with closing(Journal.open(room, threaded=True, tell=lambda _: None)):
        status, said, _ = call("backup")
    copies = list((room.parent / "backups").glob("shop-*.db"))
    assert (status, len(copies)) == (0, 1)
    assert str(copies[0]) in said
    assert verify(copies[0]).ok


def test_a_backup_goes_where_it_is_told_to_file_or_folder(call, room, tmp_path):
    assert call("backup", tmp_path / "usb" / "copy.db")[0] == 0
    assert call("backup", tmp_path / "usb")[0] == 0
    assert len(list((tmp_path / "usb").glob("shop-*.db"))) == 1


def test_nothing_is_ever_overwritten_least_of_all_the_database_itself(call, room, tmp_path):
    content = room.read_bytes()
    (tmp_path / "letter").write_text("dear")
    for target in (room, tmp_path / "letter"):
        for command in ("backup", "export-recording"):
            status, _, objected = call(command, target)
            assert (status, "已经存在" in objected) == (1, True)
    assert room.read_bytes() == content
    assert (tmp_path / "letter").read_text() == "dear"


def test_a_backup_comes_back_into_a_fresh_folder(call, room, tmp_path):
    call("backup", tmp_path / "copy.db")
    status, said, objected = call("--data", tmp_path / "fresh", "restore", tmp_path / "copy.db")
    assert (status, objected) == (0, "")
    assert "None" not in said
    assert verify(tmp_path / "fresh" / "shop" / "journal.db") == verify(room)


def test_restore_keeps_what_was_there(call, room, tmp_path):
    call("backup", tmp_path / "copy.db")
    room.write_bytes(b"garbage" * 1000)
    status, said, _ = call("restore", tmp_path / "copy.db")
    assert status == 0
    assert verify(room).ok
    kept = room.parent / "journal-replaced-1.db"
    assert str(kept) in said
    assert kept.read_bytes().startswith(b"garbage")


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path, room: None, "没有备份"),
        (lambda path, room: path.mkdir(), "没有备份"),
        (lambda path, room: path.write_bytes(b"garbage" * 1000), "不是本程序"),
        (lambda path, room: path.touch(), "是空的"),
    ],
    ids=["missing", "folder", "garbage", "empty"],
)
def test_what_is_no_backup_is_not_restored(call, room, tmp_path, make, told):
    make(tmp_path / "copy.db", room)
    before = room.read_bytes()
    status, _, objected = call("restore", tmp_path / "copy.db")
    assert (status, told in objected) == (1, True), objected
    assert room.read_bytes() == before


def test_nothing_is_restored_under_an_open_desk(call, room, tmp_path):
    call("backup", tmp_path / "copy.db")
    with closing(Journal.open(room, threaded=True, tell=lambda _: None)):
        assert call("restore", tmp_path / "copy.db")[0] == 1
        assert call("rebuild")[0] == 1


def test_a_file_of_its_own_folder_that_cannot_be_made_is_a_sentence(call, room, tmp_path):
    (tmp_path / "file").write_text("")
    for command in ("backup", "export-recording"):
        arguments = [command, tmp_path / "file" / "copy.db"]
        status, _, objected = call(*arguments, *(["--from", "2026-11-22T10:00+08:00"] if "export" in command else []))
        assert status == 1
        assert "Traceback" not in objected
        assert "copy.db" in objected
