"""A desk with a journal in line on a real file."""

from __future__ import annotations

import pytest

from tests.entries import START, buyer
from workstation.app.clock import SteppedClock
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent, MessageReceived
from workstation.domain.values import Role, Text
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services import reception, seat


class Shop:
    """One desk with its journal; ``told`` is everything that was announced."""

    def __init__(self, path):
        self.desk = Desk()
        self.told: list[Entry] = []
        self.clock = SteppedClock(START)
        self.journal = Journal.open(path, threaded=False, tell=self._on_told)
        self.reader = Reader.open(path)
        seat.sign_in(self.journal, "小美", Role.CLERK, now=START).result()

    @property
    def by(self):
        """Who does it, and when: the last two values of every service."""
        return {"clerk": "小美", "now": self.clock.now()}

    def receive(self, conversation="王小丽", text="在吗", origin=""):
        message = MessageReceived(
            conversation=conversation, channel="test", buyer=buyer(conversation), body=Text(text=text), origin=origin
        )
        return reception.receive_message(self.journal, message, **self.by).result()

    def wait(self, seconds):
        self.clock.move_to(self.clock.now() + seconds * 1000)

    def last(self) -> AnyEvent:
        return self.told[-1].event

    def close(self):
        self.reader.close()
        self.journal.close()

    def _on_told(self, entries):
        for entry in entries:
            self.desk.apply(entry)
            self.told.append(entry)


@pytest.fixture
def shop(tmp_path):
    one = Shop(tmp_path / "journal.db")
    yield one
    one.close()
