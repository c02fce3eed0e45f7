"""The projections: what each entry adds to the tables that only speed up reading."""

from __future__ import annotations

import sqlite3

import msgspec

from workstation.domain import events as ev
from workstation.domain.conversation import Conversation, State, changed, opened
from workstation.domain.entry import Entry
from workstation.domain.lines import Line, amended, line_of
from workstation.domain.values import plain
from workstation.journal.subjects import project
from workstation.journal.words import fold, place

_ADD_MESSAGES = "INSERT INTO message VALUES (?,?,?,?,?,?,?,?)"
_PUT_CONVERSATION = """INSERT INTO conversation VALUES (?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET
    name=excluded.name, state=excluded.state, last_at=excluded.last_at, last_text=excluded.last_text,
    version=excluded.version, data=excluded.data"""
_AMEND = {
    "delivery": "UPDATE message SET delivery=? WHERE seq=?",
    "reason": "UPDATE message SET reason=? WHERE seq=?",
    "recalled": "UPDATE message SET recalled=? WHERE seq=?",
}
_OPEN = """SELECT c.data, c.last_at, c.last_text, s.opened_seq FROM stay s CROSS JOIN conversation c
    ON c.id = s.conversation WHERE s.left_seq IS NULL ORDER BY s.opened_seq"""
_ONE = "SELECT data, last_at, last_text FROM conversation WHERE id = ?"

encode_conversation = msgspec.json.Encoder().encode
decode_conversation = msgspec.json.Decoder(Conversation).decode


class _Row(msgspec.Struct):
    """A row of ``conversation`` in memory. ``stay`` is the entry that opened it, 0 when it is off the desk."""

    now: Conversation
    last_at: int
    last_text: str
    stay: int = 0

    def values(self) -> tuple[object, ...]:
        one = self.now
        data = encode_conversation(one).decode()
        return (one.id, fold(one.buyer.name), one.state.value, self.last_at, self.last_text, one.version, data)

    def show_last(self) -> None:
        last = self.now.last
        if last is not None:
            self.last_at, self.last_text = last.at, "" if last.recalled else plain(last.body)


class Projector:
    """Writes the projections of entries given in order, on the writer's connection, within its transaction.

    ``apply`` each entry after its row is in, then ``flush`` before the commit and ``settle`` after it;
    ``reload`` after a rollback.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self.reload()

    def reload(self) -> None:
        """Begin from what stands in the tables: the conversations on the desk."""
        self._rows: dict[str, _Row] = {}
        self._dirty: set[str] = set()
        self._messages: list[tuple[object, ...]] = []
        for data, last_at, last_text, stay in self._db.execute(_OPEN):
            one = decode_conversation(data)
            self._rows[one.id] = _Row(one, last_at, last_text, stay)

    def version(self, conversation: str) -> int:
        """The seq of the latest fact that changed the conversation, 0 if there is none."""
        row = self._row(conversation)
        return row.now.version if row else 0

    def apply(self, entry: Entry) -> None:
        """Take in one entry."""
        project(self._db, entry)
        line = line_of(entry)
        if line is not None:
            self._messages.append(message_values(line))
        if (amendment := amended(entry)) is not None:
            self._amend(*amendment)
        if not entry.conversation:
            return
        if isinstance(entry.event, ev.MessageImported):
            self._import(entry, entry.event)
        else:
            self._move(entry)

    def flush(self) -> None:
        """Write what is still in memory."""
        self._flush_messages()
        if self._dirty:
            rows = [self._rows[one].values() for one in sorted(self._dirty)]
            self._db.executemany(_PUT_CONVERSATION, rows)

    def settle(self) -> None:
        """The transaction is on the disk: forget conversations that are not on the desk."""
        for one in self._dirty:
            if not self._rows[one].stay:
                del self._rows[one]
        self._dirty.clear()

    def _row(self, conversation: str) -> _Row | None:
        row = self._rows.get(conversation)
        if row is None:
            found = self._db.execute(_ONE, (conversation,)).fetchone()
            if found is not None:
                row = _Row(decode_conversation(found[0]), found[1], found[2])
        return row

    def _move(self, entry: Entry) -> None:
        row = self._rows.get(entry.conversation)
        if row is None or not row.stay:
            begun = opened(entry)
            if begun is None:
                return
            row = self._open(entry, begun)
        before = row.now
        self._count(before, entry)
        row.now = changed(before, entry)
        if row.now is before and row.stay != entry.seq:
            return
        if row.now.last is not before.last:
            row.show_last()
        self._dirty.add(before.id)
        if not row.now.on_desk:
            self._db.execute("UPDATE stay SET left_seq=? WHERE opened_seq=?", (entry.seq, row.stay))
            row.stay = 0

    def _open(self, entry: Entry, begun: Conversation) -> _Row:
        row = self._row(begun.id) or _Row(begun, entry.at, "")
        row.now, row.stay = begun, entry.seq
        self._rows[begun.id] = row
        self._db.execute("INSERT INTO stay VALUES (?,?,NULL)", (entry.seq, begun.id))
        return row

    def _count(self, before: Conversation, entry: Entry) -> None:
        if isinstance(entry.event, ev.ReplySent):
            first = not before.answered and before.waiting_since is not None
            values = (entry.seq, before.id, entry.clerk, before.waiting_since, entry.at, first)
            self._db.execute("INSERT INTO round VALUES (?,?,?,?,?,?)", values)

    def _import(self, entry: Entry, event: ev.MessageImported) -> None:
        row = self._row(event.conversation)
        if row is None:
            row = _Row(_history(entry, event), event.said_at, plain(event.body))
        elif event.said_at >= row.last_at:
            row.last_at, row.last_text = event.said_at, plain(event.body)
        self._rows[event.conversation] = row
        self._dirty.add(event.conversation)

    def _amend(self, seq: int, fields: dict[str, object]) -> None:
        self._flush_messages()
        for field, value in fields.items():
            self._db.execute(_AMEND[field], (value, seq))

    def _flush_messages(self) -> None:
        if self._messages:
            self._db.executemany(_ADD_MESSAGES, self._messages)
            self._messages.clear()


def message_values(line: Line) -> tuple[object, ...]:
    """The row of ``message`` for a line."""
    spot = place(line.at, line.seq)
    text = fold(plain(line.body))
    return (line.seq, line.conversation, line.at, spot, text, line.delivery.value, line.reason, line.recalled)


def _history(entry: Entry, event: ev.MessageImported) -> Conversation:
    return Conversation(
        id=event.conversation,
        channel=event.channel,
        buyer=event.buyer,
        opened_at=event.said_at,
        state=State.CLOSED,
        version=entry.seq,
    )
