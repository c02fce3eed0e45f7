"""A practice without a screen, on a real journal: customers, a scripted clerk and the services between them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.training.room import CAST, MINUTE, START
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered
from workstation.domain.values import Text
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services.history import import_lines
from workstation.services.reception import acknowledge, receive_message
from workstation.services.replies import send_reply
from workstation.training.past import past_messages
from workstation.training.population import Population
from workstation.training.scripted_clerk import ScriptedClerk, play


class Practice:
    """Wires the actors to a journal as ``app/`` does."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        folder.mkdir()
        self.desk = Desk()
        self.entries: list[Entry] = []
        self.path = folder / "journal.db"
        self.journal = Journal.open(self.path, threaded=False, tell=self._tell)
        self.population = Population(CAST.customers, seed, START, self._deliver, self._confirm)
        self.clerk = ScriptedClerk(self._reply)
        import_lines(self.journal, past_messages(CAST.customers, START), clerk="小夏", now=START)

    def play(self, minutes: int) -> None:
        play([self.population, self.clerk], START, START + minutes * MINUTE, lambda now: None)
        self.journal.close()

    def _tell(self, entries: list[Entry]) -> None:
        for entry in entries:
            self.entries.append(entry)
            self.desk.apply(entry)
            self.population.hear(entry)
            self.clerk.hear(entry)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        receive_message(self.journal, event, clerk="小夏", now=at)

    def _confirm(self, event: ReplyDelivered, at: int) -> None:
        acknowledge(self.journal, event, clerk="小夏", now=at)

    def _reply(self, conversation: str, text: str, at: int) -> None:
        send_reply(self.journal, self.desk, conversation, Text(text=text), clerk="小夏", now=at)


def rows(path: Path) -> list[tuple[object, ...]]:
    """Every row of the journal as it lies in the file, hash chain included."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    finally:
        connection.close()


def test_the_same_seed_gives_the_same_journal_row_by_row(tmp_path) -> None:
    first, second = Practice(tmp_path / "a"), Practice(tmp_path / "b")
    first.play(20)
    second.play(20)
    assert first.entries == second.entries
    assert rows(first.path) == rows(second.path)
    assert len(rows(first.path)) == len(first.entries)
    assert first.clerk.replies > 30


def test_the_desk_after_a_practice_is_the_fold_of_its_journal(tmp_path) -> None:
    practice = Practice(tmp_path / "a")
    practice.play(10)
    assert len(practice.desk) == 8
    assert fold(practice.entries) == practice.desk


def test_a_word_from_last_month_is_found_in_a_fresh_practice_room(tmp_path) -> None:
    practice = Practice(tmp_path / "a")
    practice.play(1)
    reader = Reader.open(practice.path)
    try:
        found = reader.search("充绒量", 10)
        assert found
        assert found[-1].buyer.name == "林小鹿"
        assert found[-1].line.at < START - 30 * 86_400_000
    finally:
        reader.close()
