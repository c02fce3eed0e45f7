"""A practice session without windows: the same every time, byte for byte."""

from functools import partial
from pathlib import Path

from tests.entries import START
from workstation.app.commands.practice import simulated
from workstation.app.headless import HeadlessSession
from workstation.domain.desk import fold
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplySent
from workstation.journal.reader import Reader

MINUTES = 60_000


def play(path: Path, *, seed: int = 7, minutes: int = 20, after: float = 8.0) -> bytes:
    """The bytes of every row of the journal after a session."""
    session = HeadlessSession(path, START, partial(simulated, seed), clerk="小美", after=after)
    session.run(minutes * MINUTES)
    session.close()
    return rows(path)


def rows(path: Path) -> bytes:
    import sqlite3

    db = sqlite3.connect(path)
    try:
        return repr(db.execute("SELECT * FROM entry ORDER BY seq").fetchall()).encode()
    finally:
        db.close()


def entries(path: Path):
    reader = Reader.open(path)
    try:
        return reader.entries(1, reader.last_seq())
    finally:
        reader.close()


def test_the_same_seed_and_clerk_give_the_same_journal_byte_for_byte(tmp_path):
    assert play(tmp_path / "a.db") == play(tmp_path / "b.db")


def test_another_seed_gives_another_journal(tmp_path):
    assert play(tmp_path / "a.db") != play(tmp_path / "b.db", seed=8)


def test_customers_write_are_answered_and_replies_arrive(tmp_path):
    play(tmp_path / "a.db")
    told = entries(tmp_path / "a.db")
    sent = [one.seq for one in told if isinstance(one.event, ReplySent)]
    arrived = [one.event.message for one in told if isinstance(one.event, ReplyDelivered)]
    customers = {one.conversation for one in told if isinstance(one.event, MessageReceived)}
    assert len(customers) >= 8
    assert len(sent) >= 20
    assert set(arrived) <= set(sent)
    assert len(arrived) >= len(sent) - 2


def test_four_customers_write_within_the_first_minute(tmp_path):
    play(tmp_path / "a.db", minutes=1, after=300)
    told = entries(tmp_path / "a.db")
    customers = {one.conversation for one in told if isinstance(one.event, MessageReceived)}
    assert len(customers) == 4


def test_the_desk_read_back_is_the_desk_folded_live(tmp_path):
    session = HeadlessSession(tmp_path / "a.db", START, partial(simulated, 3), clerk="小美")
    session.run(10 * MINUTES)
    session.close()
    assert fold(entries(tmp_path / "a.db")) == session.desk
