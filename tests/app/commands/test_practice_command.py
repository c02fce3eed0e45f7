"""``workstation practice``: the same seed, start and length give the same journal, byte for byte."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path


def rows(path: Path) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM entry ORDER BY seq").fetchall()


def test_the_same_start_gives_the_same_journal_byte_for_byte(call, tmp_path):
    for name in "ab":
        arguments = ("practice", "--seed", 7, "--minutes", 5, "--start", "2026-11-22T10:00")
        assert call("--data", tmp_path / name, *arguments)[0] == 0
    assert rows(tmp_path / "a" / "practice" / "journal.db") == rows(tmp_path / "b" / "practice" / "journal.db")


def test_it_says_what_happened_and_where(call, data):
    status, said, objected = call("practice", "--minutes", 2)
    room = data / "practice" / "journal.db"
    assert (status, objected) == (0, "")
    assert f"共 {len(rows(room))} 条记录，保存在 {room}" in said


def test_without_a_start_it_ends_now_and_a_second_one_follows_the_first(call, data):
    for _ in range(2):
        assert call("practice", "--minutes", 3)[0] == 0
    moments = [row[1] for row in rows(data / "practice" / "journal.db")]
    assert moments == sorted(moments)
    assert moments[0] < time.time() * 1000 - 170_000
    assert call("--room", "practice", "verify")[0] == 0


def test_a_start_before_the_end_of_what_is_there_is_refused(call, data):
    call("practice", "--minutes", 2, "--start", "2026-11-22T10:00")
    before = rows(data / "practice" / "journal.db")
    status, _, objected = call("practice", "--minutes", 2, "--start", "2026-11-22T10:01")
    assert status == 1
    assert "2026-11-22T10:02" in objected
    assert rows(data / "practice" / "journal.db") == before
    assert call("practice", "--minutes", 2, "--start", "2026-11-22T10:03")[0] == 0


def test_the_shop_is_never_touched(call, data):
    call("--room", "shop", "practice", "--minutes", 1)
    assert not (data / "shop").exists()
