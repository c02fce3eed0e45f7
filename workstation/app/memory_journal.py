"""A journal in memory: numbers facts and tells them. For rehearsals and pars, which need no file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent, MessageReceived
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.refused import Refused
from workstation.journal.documents.remarks import project_reminder
from workstation.journal.writer import Work

_TABLE = "CREATE TABLE payment_reminder (seq, platform, order_no, clerk, at)"


class MemoryJournal:
    """Does for services what ``Journal`` without a thread does; a test holds both to the same facts.

    ``change`` finds no documents but the payment reminders, which a service asks for before it makes one.
    """

    def __init__(self, tell: Callable[[list[Entry]], None]) -> None:
        self.entries: list[Entry] = []
        self._tell = tell
        self._origins: set[str] = set()
        self._db = sqlite3.connect(":memory:")
        self._db.execute(_TABLE)

    def append(
        self, *events: AnyEvent, at: int, clerk: str, expect: Mapping[str, int] | None = None
    ) -> Future[list[Entry]]:
        """Keep ``events``, then tell. The same origin a second time adds nothing."""
        del expect  # nobody else writes here
        fresh = [event for event in events if self._is_new(event)]
        seq = len(self.entries)
        told = [Entry(seq=seq + place, at=at, clerk=clerk, event=event) for place, event in enumerate(fresh, start=1)]
        self.entries += told
        for entry in told:
            if isinstance(entry.event, PaymentReminded):
                project_reminder(self._db, entry)
        future: Future[list[Entry]] = Future()
        future.set_result(told)
        if told:
            self._tell(told)
        return future

    def change(self, work: Work, *, at: int, clerk: str) -> Future[list[Entry]]:
        """Append the facts that ``work`` returns; what it refuses is the future's exception."""
        try:
            events = work(self._db)
        except Refused as refused:
            future: Future[list[Entry]] = Future()
            future.set_exception(refused)
            return future
        return self.append(*events, at=at, clerk=clerk)

    def close(self) -> None:
        """Nothing stays."""
        self._db.close()

    def _is_new(self, event: AnyEvent) -> bool:
        origin = event.origin if isinstance(event, MessageReceived) else ""
        if origin and origin in self._origins:
            return False
        self._origins.add(origin)
        return True
