"""Everything that is read of a room, on a connection of its own: sources for views, desks, spans of entries."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.figures import Figures
from workstation.domain.lines import Line, Position
from workstation.domain.sources import Found, PastConversation, RecordedHour
from workstation.journal.codec import decode_entry
from workstation.journal.connection import connect_to_read
from workstation.journal.deskread import DeskReading, last_seq
from workstation.journal.finding import Finding
from workstation.journal.hours import recorded_hours
from workstation.journal.lines import Lines
from workstation.journal.past import Past
from workstation.journal.troubles import told_as_trouble
from workstation.journal.writer import origin_text

if TYPE_CHECKING:
    from workstation.journal.documents.orders import OrderReading
    from workstation.journal.documents.remarks import RemarkReading
    from workstation.journal.tickets import TicketReading

Read = TypeVar("Read")

OUT_OF_ORDER = 60_000
"""Milliseconds by which the moments of neighbouring facts may be out of order."""

_ROW = "SELECT seq, at, clerk, kind, version, data FROM entry WHERE "
_IN = "FROM entry WHERE at >= ? AND at < ? AND kind <> 'MessageImported'"
_SPAN = f"""seq BETWEEN (SELECT min(seq) {_IN}) AND (SELECT max(seq) {_IN})
    AND at >= ? - {OUT_OF_ORDER} AND at < ? + {OUT_OF_ORDER} AND kind <> 'MessageImported' ORDER BY seq"""


class Reader:
    """Implements ``domain.lines.LineSource`` and ``domain.sources.HistorySource``. For one thread; never waits long."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use ``Reader.open``."""
        self.path = path
        self._db = connection
        self._lines = Lines(connection)
        self._past = Past(connection)
        self._finding = Finding(connection)
        self._desks = DeskReading(connection, lambda: self.tickets)

    @classmethod
    def open(cls, path: Path) -> Reader:
        """Read the database ``path``, which a ``Journal`` has made. Raises ``Trouble``."""
        return cls(path, connect_to_read(path))

    @cached_property
    def tickets(self) -> TicketReading:
        """What is read of tickets."""
        from workstation.journal.tickets import TicketReading  # these three are not before the first paint

        return TicketReading(self.path, self._db)

    @cached_property
    def orders(self) -> OrderReading:
        """What is read of orders."""
        from workstation.journal.documents.orders import OrderReading

        return OrderReading(self.path, self._db)

    @cached_property
    def remarks(self) -> RemarkReading:
        """What is read of remarks."""
        from workstation.journal.documents.remarks import RemarkReading

        return RemarkReading(self.path, self._db)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def with_connection(self, read: Callable[[sqlite3.Connection], Read]) -> Read:
        """What ``read`` reads: for documents, which have modules of their own (``journal/documents``)."""
        with told_as_trouble(self.path):
            return read(self._db)

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand before ``position``; the newest ones if it is None."""
        with told_as_trouble(self.path):
            return self._lines.before(conversation, position, count)

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand after ``position``; the oldest ones if it is None."""
        with told_as_trouble(self.path):
            return self._lines.after(conversation, position, count)

    def standing_at(self, conversation: str, seq: int, count: int) -> list[Line]:
        """The last ``count`` lines made before entry ``seq``, oldest first, as they stood then."""
        with told_as_trouble(self.path):
            return self._lines.standing_at(conversation, seq, count)

    def undelivered(self, up_to: int) -> list[tuple[int, str]]:
        """(seq, conversation) of replies on the desk, up to entry ``up_to``, of which nobody said what became."""
        with told_as_trouble(self.path):
            return self._lines.undelivered(up_to)

    def line(self, seq: int) -> Line | None:
        """The line made by entry ``seq``, or None."""
        with told_as_trouble(self.path):
            return self._lines.line(seq)

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """The newest ``limit`` lines of the conversation with ``words`` in them (case ignored), newest first."""
        with told_as_trouble(self.path):
            return self._lines.containing(conversation, words, limit)

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """The latest closed or transferred conversations whose buyer's name contains ``name``, newest first."""
        with told_as_trouble(self.path):
            return self._past.past(name, limit)

    def conversation(self, conversation: str) -> PastConversation | None:
        """One conversation by id, on the desk or not; None if it never was."""
        with told_as_trouble(self.path):
            return self._past.conversation(conversation)

    def search(self, words: str, limit: int) -> list[Found]:
        """The newest ``limit`` lines with all of ``words`` (separated by blanks) in them, newest first."""
        with told_as_trouble(self.path):
            return self._finding.search(words, limit)

    def open_desk(self, now: int, *, tickets: bool = True) -> Desk:
        """The desk after the last entry, with the figures of the last 24 hours before ``now``; see ``DeskReading``."""
        with told_as_trouble(self.path):
            return self._desks.open_desk(now, tickets=tickets)

    def open_conversations(self) -> list[Conversation]:
        """The conversations on the desk, in the order in which they came."""
        with told_as_trouble(self.path):
            return self._desks.open_conversations()

    def figures(self, now: int) -> Figures:
        """The figures of the clock hours that reach into the 24 hours before ``now``."""
        with told_as_trouble(self.path):
            return self._desks.figures(now)

    def desk_at(self, seq: int) -> Desk:
        """The desk as it stood before entry ``seq``: where a replay of the entries from ``seq`` on begins."""
        with told_as_trouble(self.path):
            return self._desks.desk_at(seq)

    def entries(self, first_seq: int, last_seq: int) -> list[Entry]:
        """The entries from ``first_seq`` to ``last_seq``, both included."""
        return self._entries("seq BETWEEN ? AND ? ORDER BY seq", first_seq, last_seq)

    def of_kind(self, kind: str) -> list[Entry]:
        """All facts of a kind, by seq. Goes through the whole journal where no index has the kind: on a thread."""
        with told_as_trouble(self.path):
            return [decode_entry(*row) for row in self._db.execute(f"{_ROW}kind = ? ORDER BY seq", (kind,))]

    def latest(self, kind: str, conversation: str, before: int) -> Entry | None:
        """The last fact of a kind about a conversation before entry ``before``."""
        where = "conversation = ? AND seq < ? AND kind = ? ORDER BY seq DESC LIMIT 1"
        with told_as_trouble(self.path):
            row = self._db.execute(_ROW + where, (conversation, before, kind)).fetchone()
            return decode_entry(*row) if row else None

    def last_of(self, kind: str) -> Entry | None:
        """The last fact of a kind that belongs to no conversation. Looks through the whole journal: for a thread."""
        where = "conversation IS NULL AND kind = ? ORDER BY seq DESC LIMIT 1"
        with told_as_trouble(self.path):
            row = self._db.execute(_ROW + where, (kind,)).fetchone()
            return decode_entry(*row) if row else None

    def all_of(self, kind: str) -> list[Entry]:
        """All facts of a kind that belong to no conversation, by seq. Looks through the whole journal: for a thread."""
        return self._entries("conversation IS NULL AND kind = ? ORDER BY seq", kind)

    def entries_between(self, from_at: int, to_at: int) -> list[Entry]:
        """What happened on the desk from ``from_at`` to before ``to_at``, by seq. Imported history did not.

        A channel's fact may bear a moment a little before that of the fact in front of it, so those between the
        first and the last are all taken, within ``OUT_OF_ORDER``: a span has no holes.
        """
        return self._entries(_SPAN, from_at, to_at, from_at, to_at, from_at, to_at)

    def recorded_hours(self, limit: int) -> list[RecordedHour]:
        """The latest ``limit`` clock hours in which something happened on the desk, newest first."""
        with told_as_trouble(self.path):
            return recorded_hours(self._db, limit)

    def last_seq(self) -> int:
        """The number of the last entry, 0 if there is none."""
        with told_as_trouble(self.path):
            return last_seq(self._db)

    def knows(self, channel: str, origin: str) -> bool:
        """Whether a message or line with this ``origin`` came in through ``channel`` before."""
        with told_as_trouble(self.path):
            key = origin_text(channel, origin)
            return self._db.execute("SELECT 1 FROM origin WHERE key = ?", (key,)).fetchone() is not None

    def _entries(self, where: str, *bounds: int | str) -> list[Entry]:
        with told_as_trouble(self.path):
            return list(self._decoded(where, bounds))

    def _decoded(self, where: str, bounds: tuple[int | str, ...]) -> Iterator[Entry]:
        return (decode_entry(*row) for row in self._db.execute(_ROW + where, bounds))
