"""The projection of tickets, and what is read of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.orders import OrderKey
from workstation.domain.ticket_fold import changed, opened, ticket_of
from workstation.domain.ticket_words import searched, terms
from workstation.domain.tickets import Ticket
from workstation.journal.codec import decode_entry
from workstation.journal.troubles import told_as_trouble

BREATH = 50
"""Tickets that are read in one go: half a millisecond."""
TABLES = ("ticket", "ticket_fact")

_PUT = "INSERT OR REPLACE INTO ticket VALUES (?,?,?,?,?,?,?,?,?,?)"
_ONE = "SELECT data FROM ticket WHERE number = ?"
_OPEN = "SELECT data FROM ticket WHERE closed_at IS NULL ORDER BY number"
_CLOSED = """SELECT data FROM ticket WHERE closed_at IS NOT NULL AND (closed_at, number) < (?, ?) {words}
    ORDER BY closed_at DESC, number DESC LIMIT ?"""
_PERHAPS = """SELECT number, version, closed_at IS NULL, data FROM ticket
    WHERE number < ? AND (closed_at IS NULL OR version >= ?) ORDER BY number"""
_OWN = """SELECT e.seq, e.at, e.clerk, e.kind, e.version, e.data FROM ticket_fact f JOIN entry e ON e.seq = f.seq
    WHERE f.ticket = ? AND f.seq < ? ORDER BY f.seq"""
_LATEST = 2**63 - 1

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Ticket).decode


def project(db: sqlite3.Connection, entry: Entry) -> None:
    """Write what ``entry`` makes of its ticket."""
    number = ticket_of(entry)
    db.execute("INSERT OR IGNORE INTO ticket_fact VALUES (?,?)", (number, entry.seq))
    row = db.execute(_ONE, (number,)).fetchone()
    before = _decode(row[0]) if row else None
    after = _after(before, entry)
    if after is not None and after is not before:
        db.execute(_PUT, _values(after))


def _after(before: Ticket | None, entry: Entry) -> Ticket | None:
    if before is not None and before.is_open:
        return changed(before, entry)
    return opened(entry) or before


def _values(one: Ticket) -> tuple[object, ...]:
    order = one.order
    return (
        one.number, one.conversation, one.customer, order.platform.value if order else "",
        order.order_no if order else "", one.due, one.closed_at, searched(one), one.version, _encode(one).decode(),
    )  # fmt: skip


class TicketReading:
    """Implements ``domain.tickets.TicketSource`` on a connection that reads. For one thread."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._db = connection

    def open(self, breathe: Callable[[], None] | None = None) -> list[Ticket]:
        """All open ones, by number; ``breathe`` is called now and then, so that other threads have their turn."""
        found: list[Ticket] = []
        with told_as_trouble(self._path):
            for (data,) in self._db.execute(_OPEN):
                found.append(_decode(data))
                if breathe is not None and len(found) % BREATH == 0:
                    breathe()
        return found

    def ticket(self, number: int) -> Ticket | None:
        """One ticket, open or closed."""
        return next(iter(self._tickets(_ONE, number)), None)

    def closed(self, words: str, before: tuple[int, int] | None, count: int) -> list[Ticket]:
        """At most ``count`` closed ones with all ``words`` in them, closed last first, behind (closed_at, number)."""
        wanted = terms(words)
        at, number = before or (_LATEST, _LATEST)
        query = _CLOSED.format(words="AND instr(words, ?) " * len(wanted))
        return self._tickets(query, at, number, *wanted, count)

    def of(self, *, conversation: str = "", customer: str = "", order: OrderKey | None = None) -> list[Ticket]:
        """All tickets of a conversation, of a customer (``Buyer.id``) or of an order, the newest first."""
        named = [("conversation", conversation), ("customer", customer)]
        if order is not None:
            named += [("platform", order.platform.value), ("order_no", order.order_no)]
        asked = [(column, value) for column, value in named if value]
        if not asked:
            return []
        where = " AND ".join(f"{column} = ?" for column, _ in asked)
        return self._tickets(f"SELECT data FROM ticket WHERE {where} ORDER BY number DESC", *(v for _, v in asked))

    def open_at(self, seq: int) -> list[Ticket]:
        """Those that were open before entry ``seq``, as they stood then."""
        with told_as_trouble(self._path):
            return list(self._stood(seq))

    def _stood(self, seq: int) -> Iterator[Ticket]:
        for number, version, is_open, data in self._db.execute(_PERHAPS, (seq, seq)).fetchall():
            if version < seq and is_open:
                yield _decode(data)
                continue
            ticket: Ticket | None = None
            for row in self._db.execute(_OWN, (number, seq)):
                ticket = _after(ticket, decode_entry(*row))
            if ticket is not None and ticket.is_open:
                yield ticket

    def _tickets(self, query: str, *values: object) -> list[Ticket]:
        with told_as_trouble(self._path):
            return [_decode(data) for (data,) in self._db.execute(query, values)]
