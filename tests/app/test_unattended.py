"""Recorded customers played without windows: all is said and answered, the same every time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.channels.room import START, dialogue
from workstation.app.unattended import Unattended
from workstation.domain.desk import fold
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplySent, SignedOut
from workstation.journal.reader import Reader

TALKS = [dialogue(f"d{number}", "cacca", number) for number in range(6)]
HOUR = 3_600_000


def played(path: Path, at_once: int = 2) -> list[Entry]:
    with closing(Unattended(path, TALKS, at_once, START, "小美")) as session:
        session.run(2 * HOUR)
    with closing(Reader.open(path)) as reader:
        entries = reader.entries(1, reader.last_seq())
        assert len(entries) == session.entries
        assert reader.open_desk(entries[-1].at) == fold(entries)
    return entries


def rows(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM entry ORDER BY seq").fetchall()


def test_the_same_dialogues_and_moment_give_the_same_journal_byte_for_byte(tmp_path) -> None:
    for name in "ab":
        played(tmp_path / name)
    assert rows(tmp_path / "a") == rows(tmp_path / "b")


def test_every_customer_says_all_is_answered_and_every_answer_arrives(tmp_path) -> None:
    entries = played(tmp_path / "a")
    said = [one.event.body.text for one in entries if isinstance(one.event, MessageReceived)]
    assert sorted(said) == sorted(line.text for talk in TALKS for line in talk.said if line.side == "customer")
    sent = [one.seq for one in entries if isinstance(one.event, ReplySent)]
    arrived = [one.event.message for one in entries if isinstance(one.event, ReplyDelivered)]
    assert sorted(arrived) == sent
    assert {one.conversation for one in entries if isinstance(one.event, ReplySent)} == {
        one.conversation for one in entries if isinstance(one.event, MessageReceived)
    }
    assert isinstance(entries[-1].event, SignedOut)
