"""The desk from a few plain reads: as it stands now, and as it stood before any entry."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.figures import HOUR, Figures, Hour
from workstation.journal.codec import decode_entry
from workstation.journal.projector import decode_conversation

if TYPE_CHECKING:
    from workstation.journal.tickets import TicketReading

DAY = 24 * HOUR
"""Milliseconds."""

_ROW = "seq, at, clerk, kind, version, data"
_OPEN = """SELECT c.data FROM stay s CROSS JOIN conversation c ON c.id = s.conversation
    WHERE s.left_seq IS NULL ORDER BY s.opened_seq"""
_SEAT = f"""SELECT {_ROW} FROM entry WHERE kind = ? AND seq < ?
    AND kind IN ('SignedIn','SignedOut','PresenceChanged','LimitsSet','FocusChanged') ORDER BY seq DESC LIMIT 1"""
_SEAT_KINDS = ("SignedIn", "SignedOut", "PresenceChanged", "LimitsSet", "FocusChanged")
_STAYS = """SELECT conversation, opened_seq FROM stay
    WHERE opened_seq < ? AND (left_seq IS NULL OR left_seq >= ?) ORDER BY opened_seq"""
_OWN = f"SELECT {_ROW} FROM entry WHERE conversation = ? AND seq >= ? AND seq < ? ORDER BY seq"
_ROUNDS = "SELECT conversation, opened_at, answered_at, first FROM round WHERE answered_at >= ? AND +seq < ?"
"""The plus keeps the planner off the primary key, which would read all rounds ever."""
_ENDLESS = 2**63 - 1


class DeskReading:
    """Desks on a connection that reads."""

    def __init__(self, connection: sqlite3.Connection, tickets: Callable[[], TicketReading]) -> None:
        """``tickets`` gives what reads tickets; it is asked where tickets are wanted."""
        self._db = connection
        self._tickets = tickets

    def open_desk(self, now: int, *, tickets: bool = True) -> Desk:
        """The desk after the last entry, with the figures of the last 24 hours before ``now``.

        Without ``tickets`` they are still to be taken in (``OpenTickets.take``): start-up does not wait for them.
        """
        self._db.execute("BEGIN")
        try:
            desk = Desk(self.open_conversations(), tickets=self._tickets().open() if tickets else None)
            self._seat(desk, _ENDLESS)
            desk.figures = self.figures(now)
            desk.seq = last_seq(self._db)
        finally:
            self._db.execute("COMMIT")
        return desk

    def open_conversations(self) -> list[Conversation]:
        """The conversations on the desk, in the order in which they came."""
        return [decode_conversation(data) for (data,) in self._db.execute(_OPEN)]

    def figures(self, now: int, before: int = _ENDLESS) -> Figures:
        """The figures of the clock hours that reach into the 24 hours before ``now``, from entries before a seq."""
        figures = Figures()
        first_hour = (now - DAY) // HOUR
        for conversation, opened_at, answered_at, first in self._db.execute(_ROUNDS, (first_hour * HOUR, before)):
            hour = figures.hours.setdefault(answered_at // HOUR, Hour())
            hour.answered.add(conversation)
            if first:
                hour.first_replies += 1
                hour.first_reply_ms += answered_at - opened_at
        return figures

    def desk_at(self, seq: int) -> Desk:
        """The desk as it stood before entry ``seq``, each conversation folded from its own entries."""
        desk = Desk(self._conversations_at(seq), tickets=self._tickets().open_at(seq))
        self._seat(desk, seq)
        row = self._db.execute("SELECT at FROM entry WHERE seq < ? ORDER BY seq DESC LIMIT 1", (seq,)).fetchone()
        if row:
            desk.figures = self.figures(row[0], seq)
        desk.seq = max(0, min(seq - 1, last_seq(self._db)))
        return desk

    def _conversations_at(self, seq: int) -> Iterator[Conversation]:
        for conversation, opened_seq in self._db.execute(_STAYS, (seq, seq)).fetchall():
            own = (decode_entry(*row) for row in self._db.execute(_OWN, (conversation, opened_seq, seq)))
            yield from fold(own)

    def _seat(self, desk: Desk, before: int) -> None:
        """Apply the latest fact of each kind about the seat: no other leaves a trace."""
        rows = [self._db.execute(_SEAT, (kind, before)).fetchone() for kind in _SEAT_KINDS]
        found: list[Entry] = [decode_entry(*row) for row in rows if row]
        seat = Desk()
        for entry in sorted(found, key=lambda one: one.seq):
            seat.apply(entry)
        desk.clerk, desk.role, desk.presence = seat.clerk, seat.role, seat.presence
        desk.limits, desk.focus = seat.limits, seat.focus


def last_seq(connection: sqlite3.Connection) -> int:
    """The number of the last entry, 0 if there is none."""
    return int(connection.execute("SELECT ifnull(max(seq), 0) FROM entry").fetchone()[0])
