"""Commits: requests in order, many in one transaction, each whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent, MessageImported, MessageReceived
from workstation.domain.refused import Reason, Refused
from workstation.journal.chain import GENESIS, link
from workstation.journal.codec import encode_event
from workstation.journal.projector import Projector

_ADD_ENTRIES = "INSERT INTO entry VALUES (?,?,?,?,?,?,?,?)"
_ADD_ORIGIN = "INSERT OR IGNORE INTO origin VALUES (?,?)"
_FROM_OUTSIDE = (MessageReceived, MessageImported)


Work = Callable[[sqlite3.Connection], Sequence[AnyEvent]]
"""Changes documents on the writer's connection, within its transaction, and says what happened.

It must not begin or end a transaction, and may be called again if the transaction it was part of failed.
"""


class Request(msgspec.Struct, eq=False):
    """Facts to be appended as one, or work on documents that gives them, and who waits for them."""

    events: Sequence[AnyEvent] | Work
    at: int
    clerk: str
    expect: Mapping[str, int] | None
    future: Future[list[Entry]]


Outcome = list[Entry] | BaseException


class Writer:
    """Owns the one connection that writes. Used by one thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection
        self._projector = Projector(connection)
        self._seq, self._hash = self._head()

    def commit(self, requests: Sequence[Request]) -> list[Outcome]:
        """Write ``requests`` in one transaction; what became of each, in their order.

        If the transaction fails each is tried alone, so that none fails for another's fault.
        """
        try:
            return self._commit(requests)
        except Exception as error:  # noqa: BLE001  handed to who asked
            self._undo()
            if len(requests) == 1:
                return [error]
        return [outcome for request in requests for outcome in self.commit([request])]

    def _commit(self, requests: Sequence[Request]) -> list[Outcome]:
        self.db.execute("BEGIN IMMEDIATE")
        outcomes = [self._write(request) for request in requests]
        self._projector.flush()
        self.db.execute("COMMIT")
        self._projector.settle()
        return outcomes

    def _write(self, request: Request) -> Outcome:
        expect = request.expect
        if expect and any(self._projector.version(one) != version for one, version in expect.items()):
            return Refused(Reason.CHANGED_MEANWHILE)
        entries: list[Entry] = []
        rows: list[tuple[object, ...]] = []
        for event in request.events(self.db) if callable(request.events) else request.events:
            seq = self._seq + 1
            if not self._is_new(event, seq):
                continue
            entry = Entry(seq=seq, at=request.at, clerk=request.clerk, event=event)
            row = (seq, entry.at, entry.clerk, entry.conversation or None, *encode_event(event))
            self._hash = link(self._hash, *row)
            self._seq = seq
            rows.append((*row, self._hash))
            entries.append(entry)
        self.db.executemany(_ADD_ENTRIES, rows)
        for entry in entries:
            self._projector.apply(entry)
        return entries

    def _is_new(self, event: AnyEvent, seq: int) -> bool:
        key = origin_key(event)
        return not key or self.db.execute(_ADD_ORIGIN, (key, seq)).rowcount == 1

    def _undo(self) -> None:
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")
        self._projector.reload()
        self._seq, self._hash = self._head()

    def _head(self) -> tuple[int, bytes]:
        row = self.db.execute("SELECT seq, hash FROM entry ORDER BY seq DESC LIMIT 1").fetchone()
        return row or (0, GENESIS)


def origin_key(event: AnyEvent) -> str:
    """What ``origin`` knows the event by; empty if the outside gave it no number."""
    if isinstance(event, _FROM_OUTSIDE) and event.origin:
        return origin_text(event.channel, event.origin)
    return ""


def origin_text(channel: str, origin: str) -> str:
    """What ``origin`` knows a message of ``channel`` by."""
    return f"{channel}\n{origin}"
