"""Reading lines: slices of a conversation around a position, single lines, words within a conversation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec.structs import replace

from workstation.domain.lines import Delivery, Line, Position, amended, line_of
from workstation.domain.trouble import Trouble
from workstation.journal.codec import decode_entry
from workstation.journal.words import fold

Value = TypeVar("Value")

_LINE = """SELECT e.seq, e.at, e.clerk, e.kind, e.version, e.data, m.delivery, m.reason, m.recalled
    FROM message m CROSS JOIN entry e ON e.seq = m.seq WHERE """
_BEFORE = _LINE + "m.conversation = ? AND (m.at, m.seq) < (?, ?) ORDER BY m.at DESC, m.seq DESC LIMIT ?"
_AFTER = _LINE + "m.conversation = ? AND (m.at, m.seq) > (?, ?) ORDER BY m.at, m.seq LIMIT ?"
_ONE = _LINE + "m.seq = ?"
_CONTAINING = (
    _LINE + "m.conversation = ? AND m.recalled = 0 AND instr(m.text, ?) ORDER BY m.at DESC, m.seq DESC LIMIT ?"
)
_MADE_BEFORE = """SELECT e.seq, e.at, e.clerk, e.kind, e.version, e.data
    FROM message m CROSS JOIN entry e ON e.seq = m.seq
    WHERE m.conversation = ? AND m.seq < ? ORDER BY m.at DESC, m.seq DESC LIMIT ?"""
_AMENDED_BEFORE = """SELECT seq, at, clerk, kind, version, data FROM entry
    WHERE conversation = ? AND seq > ? AND seq < ?
    AND kind IN ('ReplyDelivered', 'ReplyFailed', 'MessageRecalled') ORDER BY seq"""
_UNDELIVERED = """SELECT m.seq, m.conversation FROM conversation c JOIN message m ON m.conversation = c.id
    WHERE c.state IN ('open', 'held') AND m.delivery = 'sending' AND m.seq <= ? ORDER BY m.seq"""
_FIRST, _LAST = (-(2**63), 0), (2**63 - 1, 2**63 - 1)


class Lines:
    """``domain.lines.LineSource`` on a connection that reads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand before ``position``; the newest ones if it is None."""
        rows = self._db.execute(_BEFORE, (conversation, *(position or _LAST), count)).fetchall()
        return [line_from(*row) for row in reversed(rows)]

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand after ``position``; the oldest ones if it is None."""
        rows = self._db.execute(_AFTER, (conversation, *(position or _FIRST), count)).fetchall()
        return [line_from(*row) for row in rows]

    def standing_at(self, conversation: str, seq: int, count: int) -> list[Line]:
        """The last ``count`` lines made before entry ``seq``, oldest first, as they stood then."""
        rows = self._db.execute(_MADE_BEFORE, (conversation, seq, count)).fetchall()
        lines = {row[0]: line for row in reversed(rows) if (line := line_of(decode_entry(*row))) is not None}
        if lines:
            for row in self._db.execute(_AMENDED_BEFORE, (conversation, min(lines), seq)):
                change = amended(decode_entry(*row))
                if change is not None and change[0] in lines:
                    lines[change[0]] = replace(lines[change[0]], **change[1])
        return list(lines.values())

    def undelivered(self, up_to: int) -> list[tuple[int, str]]:
        """(seq, conversation) of the replies up to entry ``up_to`` of which nobody said what became of them."""
        return [(seq, conversation) for seq, conversation in self._db.execute(_UNDELIVERED, (up_to,))]

    def line(self, seq: int) -> Line | None:
        """The line made by entry ``seq``, or None."""
        row = self._db.execute(_ONE, (seq,)).fetchone()
        return line_from(*row) if row else None

    def lines(self, seqs: list[int]) -> list[Line]:
        """The lines made by these entries, in their order."""
        found: dict[int, Line] = {}
        for some in batched(seqs):
            rows = self._db.execute(f"{_LINE} m.seq IN ({','.join('?' * len(some))})", some)
            found.update((row[0], line_from(*row)) for row in rows)
        return [found[seq] for seq in seqs if seq in found]

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """The newest ``limit`` lines with ``words`` in them (case and width ignored), newest first.

        Recalled lines are not shown, so they are not found. Empty ``words`` find nothing.
        """
        folded = fold(words)
        if not folded:
            return []
        rows = self._db.execute(_CONTAINING, (conversation, folded, limit)).fetchall()
        return [line_from(*row) for row in rows]


def batched(values: Sequence[Value]) -> Iterator[Sequence[Value]]:
    """``values`` in pieces that fit into one statement."""
    return (values[start : start + 500] for start in range(0, len(values), 500))


def line_from(
    seq: int, at: int, clerk: str, kind: str, version: int, data: str, delivery: str, reason: str, recalled: int
) -> Line:
    """The line of an entry with what happened to it later."""
    line = line_of(decode_entry(seq, at, clerk, kind, version, data))
    if line is None:
        raise Trouble("file_damaged", detail=f"entry {seq} makes no line")
    if line.delivery == delivery and not recalled and not reason:
        return line
    return replace(line, delivery=Delivery(delivery), reason=reason, recalled=bool(recalled))
