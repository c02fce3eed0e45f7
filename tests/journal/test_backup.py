"""Backups and the way back; verify and what it finds."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest

from tests.entries import START
from tests.journal.stories import answers, asks
from workstation.domain.trouble import Trouble
from workstation.journal.backup import backup_daily, daily_backups, restore
from workstation.journal.copying import Cancelled
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify

DAY = date(2026, 11, 22)


def test_one_backup_a_day_while_the_room_is_in_use_and_the_latest_are_kept(journal, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "practice-2026-01-01.db").touch()
    (folder / "shop-notes.db").touch()
    journal.append(asks(), at=START, clerk="")
    for days in range(5):
        assert backup_daily(journal.path, folder, DAY + timedelta(days), keep=3)
        assert backup_daily(journal.path, folder, DAY + timedelta(days), keep=3) is None
    assert [one.name for one in daily_backups(journal.path, folder)] == [
        f"shop-2026-11-{day}.db" for day in (26, 25, 24)
    ]
    assert (folder / "practice-2026-01-01.db").exists()
    assert (folder / "shop-notes.db").exists()
    assert verify(daily_backups(journal.path, folder)[0]).entries == 1


def test_a_backup_is_of_one_moment_though_the_writer_goes_on(journal, tmp_path):
    for _ in range(300):
        journal.append(asks(text="长" * 3000), at=START, clerk="")
    steps = []

    def progress(done, total):
        steps.append((done, total))
        return bool(journal.append(answers(), at=START, clerk="").result())

    copy = backup_daily(journal.path, tmp_path, DAY, progress=progress)
    assert verify(copy).entries == 300
    assert len(steps) > 1
    assert steps[-1][0] == steps[-1][1]


def test_a_cancelled_backup_leaves_nothing(journal, tmp_path):
    with pytest.raises(Cancelled):
        backup_daily(journal.path, tmp_path / "backups", DAY, progress=lambda _done, _all: False)
    assert list((tmp_path / "backups").iterdir()) == []


def test_restoring_puts_the_backup_in_place_and_keeps_what_was_there(room, tmp_path):
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        journal.append(asks(), at=START, clerk="")
        backup = backup_daily(room, tmp_path / "backups", DAY)
        journal.append(answers(), at=START, clerk="")
        with pytest.raises(Trouble, match="writer_busy"):
            restore(backup, room)
    kept = restore(backup, room)
    assert (verify(room).entries, verify(kept).entries) == (1, 2)
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        assert journal.append(answers(), at=START, clerk="").result()[0].seq == 2


def test_a_damaged_database_can_be_replaced_and_is_kept_as_it_is(room, tmp_path):
    backup = backup_daily(room, tmp_path / "backups", DAY)
    room.write_bytes(b"broken")
    kept = restore(backup, room)
    assert kept.read_bytes() == b"broken"
    assert verify(room).ok


def test_a_damaged_backup_is_not_restored(room, tmp_path):
    backup = tmp_path / "backup.db"
    shutil.copy(room, backup)
    tamper(backup, "INSERT INTO message VALUES (1, 'c', 0, 0, '', 'sent', '', 0)")
    before = room.read_bytes()
    with pytest.raises(Trouble) as caught:
        restore(backup, room)
    assert caught.value.code == "backup_damaged"
    assert room.read_bytes() == before


def tamper(path, *statements):
    """What somebody does who knows SQL and takes the guards away."""
    with closing(sqlite3.connect(path)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        db.commit()


@pytest.mark.parametrize(
    ("statement", "code", "value"),
    [
        ("UPDATE entry SET data = replace(data, '在吗', '好的') WHERE seq = 2", "hash_differs", 2),
        ("UPDATE entry SET at = at + 1 WHERE seq = 3", "hash_differs", 3),
        ("DELETE FROM entry WHERE seq = 2", "hole", 2),
        ("UPDATE message SET text = 'x'", "projection", 3),
        ("UPDATE conversation SET state = 'closed'", "projection", 1),
        ("DELETE FROM message WHERE seq = 3", "projection", 1),
    ],
)
def test_verify_finds_what_was_changed_behind_the_journal(room, statement, code, value):
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        for _ in range(3):
            journal.append(asks(), at=START, clerk="")
    assert verify(room).ok
    tamper(room, statement)
    problem = next(one for one in verify(room).problems if one.code != "reference")
    assert problem.code == code
    assert value in problem.values.values()


def test_a_rebuild_mends_what_was_changed_in_the_projections(room):
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        journal.append(asks(text="退款"), answers(), at=START, clerk="")
        journal.index_all()
    tamper(
        room, "UPDATE message SET text = 'x'", "DELETE FROM round", "INSERT INTO search (search) VALUES ('delete-all')"
    )
    rebuild(room)
    assert verify(room).ok
    with closing(Reader.open(room)) as reader:
        assert [one.line.seq for one in reader.search("退款", 5)] == [1]


def test_verify_tells_how_far_it_is_and_can_be_stopped(room, monkeypatch):
    monkeypatch.setattr("workstation.journal.verify.EVERY", 1)
    with closing(Journal.open(room, threaded=False, tell=lambda _: None)) as journal:
        journal.append(asks(), asks(), at=START, clerk="")
    steps = []
    verify(room, lambda done, total: not steps.append((done, total)))
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with pytest.raises(Cancelled):
        verify(room, lambda _done, _all: False)
