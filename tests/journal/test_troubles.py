"""Troubles of the world are named, and what was written stays."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.entries import START
from tests.journal.stories import asks
from workstation.domain.trouble import Trouble
from workstation.journal.connection import HEAD
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify


def open_room(path: Path) -> Journal:
    return Journal.open(path, threaded=False, tell=lambda _: None)


def test_a_full_disk_loses_nothing_and_writing_goes_on_when_there_is_room(room):
    told = []
    with closing(Journal.open(room, threaded=True, tell=told.extend)) as journal:
        journal.append(asks(), at=START, clerk="").result(5)
        (pages,) = journal._db.execute("PRAGMA page_count").fetchone()
        journal._db.execute(f"PRAGMA max_page_count = {pages + 4}")
        futures = [journal.append(asks(text="长" * 500), at=START, clerk="") for _ in range(200)]
        troubles = [future.exception(5) for future in futures]
        codes = {trouble.code for trouble in troubles if trouble}
        written = [future.result()[0].seq for future, trouble in zip(futures, troubles, strict=True) if not trouble]
        assert codes == {"disk_full"}
        assert [entry.seq for entry in told] == [1, *written]
        journal._db.execute("PRAGMA max_page_count = 1000000")
        assert journal.append(asks(), at=START, clerk="").result(5)[0].seq == len(told)
    assert verify(room).entries == len(told)
    assert verify(room).ok


def test_a_really_full_disk_is_told_as_one(empty_database):
    if not os.access("/dev/full", os.W_OK):
        pytest.skip("no /dev/full here")
    from workstation.journal.troubles import told_as_trouble

    with (
        pytest.raises(Trouble) as caught,
        told_as_trouble(empty_database),
        Path("/dev/full").open("w", buffering=1) as full,
    ):
        full.write("x\n")
    assert caught.value.code == "disk_full"


def test_a_locked_file_is_told_after_the_wait_and_works_again_later(journal):
    journal._db.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert journal.append(asks(), at=START, clerk="").exception().code == "file_locked"
        other.execute("ROLLBACK")
    assert journal.append(asks(), at=START, clerk="").result()[0].seq == 1


def test_a_folder_that_is_read_only_is_told(empty_database):
    folder = Path(tempfile.mkdtemp(prefix="workstation-read-only-"))
    shutil.copy(empty_database, folder / "journal.db")
    folder.chmod(0o555)
    root = os.geteuid() == 0
    try:
        if root:
            os.seteuid(65534)  # whom read-only binds
        with pytest.raises(Trouble) as caught:
            open_room(folder / "journal.db")
        assert caught.value.code == "folder_read_only"
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Trouble) as caught:
        open_room(tmp_path / "nowhere" / "journal.db")
    assert caught.value.code == "folder_missing"
    assert caught.value.values["folder"] == str(tmp_path / "nowhere")


def test_a_file_that_is_no_database_is_told_and_left_alone(tmp_path):
    path = tmp_path / "journal.db"
    path.write_text("Dear diary, today " * 300)
    for opening in (open_room, Reader.open):
        with pytest.raises(Trouble) as caught:
            opening(path)
        assert caught.value.code == "not_a_database"
    assert path.read_text().startswith("Dear diary")


def test_the_database_of_another_program_is_not_touched(tmp_path):
    path = tmp_path / "journal.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")
    with pytest.raises(Trouble) as caught:
        open_room(path)
    assert caught.value.code == "not_a_database"


def test_a_newer_schema_is_refused(room):
    with closing(sqlite3.connect(room)) as db:
        db.execute(f"PRAGMA user_version = {HEAD + 1}")
    for opening in (open_room, Reader.open):
        with pytest.raises(Trouble) as caught:
            opening(room)
        assert (caught.value.code, caught.value.values["found"]) == ("newer_schema", HEAD + 1)


def test_a_damaged_file_is_told_and_verify_finds_it(room):
    with closing(open_room(room)) as journal:
        for number in range(300):
            journal.append(asks(text=f"{number}" * 30), at=START, clerk="")
    data = bytearray(room.read_bytes())
    for page in range(3, len(data) // 4096):
        data[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    room.write_bytes(data)
    assert "damaged" in {problem.code for problem in verify(room).problems}
    with pytest.raises(Trouble) as caught, closing(Reader.open(room)) as reader:
        reader.entries(1, 300)
    assert caught.value.code == "file_damaged"


def test_a_room_is_free_again_after_a_failed_open(room):
    room.write_text("no database at all, but long enough to be looked at" * 100)
    with pytest.raises(Trouble):
        open_room(room)
    room.unlink()
    open_room(room).close()


def test_an_entry_of_a_newer_program_is_told_with_where_it_is(room):
    with closing(open_room(room)) as journal:
        journal.append(asks(), at=START, clerk="")
    with closing(sqlite3.connect(room)) as db:
        db.execute("DROP TRIGGER entry_not_updated")
        db.execute("UPDATE entry SET kind = 'MoonLanded'")
        db.commit()
    with pytest.raises(Trouble) as caught, closing(Reader.open(room)) as reader:
        reader.entries(1, 1)
    assert (caught.value.code, caught.value.values["path"]) == ("newer_entry", str(room))


def test_every_trouble_of_the_journal_has_a_sentence():
    from workstation.journal import troubles
    from workstation.views.notices.sentences import TROUBLES

    named = {*troubles._BY_SQLITE.values(), *troubles._BY_ERRNO.values()}
    own = {"newer_schema", "newer_entry", "writer_busy", "journal_closed", "backup_missing", "backup_damaged"}
    assert named | own <= set(TROUBLES)
