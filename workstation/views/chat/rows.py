"""The rows of the history: day lines and lines of the window, kept true by what happens on the desk."""

from __future__ import annotations

from collections.abc import Callable
from operator import is_
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from workstation.domain.entry import Entry
from workstation.domain.events import CustomerRevealed, ReplySent
from workstation.domain.lines import Line, LineSource, amended, line_of
from workstation.views.chat import wording
from workstation.views.chat.window import LineWindow
from workstation.views.feed import Feed

PAUSE = 30 * 60_000
"""Milliseconds of silence after which the time is told again."""
TOGETHER = 60_000
"""Milliseconds within which lines of one sender stand together, the name told once."""
TICK = 16
"""Milliseconds in which what happens is gathered into one change."""

AnyIndex = QModelIndex | QPersistentModelIndex


class Row(msgspec.Struct, frozen=True):
    """A row: a line, or (``day``) the day line that stands before it."""

    line: Line
    day: bool = False
    heads: bool = False
    """The sender's name stands above it."""
    uid: int = 0
    """The row's name: its seq, negative for the day line before it."""


class MessageRows(QAbstractListModel):
    """A sliding window of one conversation. Rows are few, whatever the conversation's length.

    Signals:
        settled(): the rows have changed and are at rest; arrange them once.
        amending(int seq): this line, in the window or not, is about to read differently.
        arrived(list[Line]): these lines happened just now, in the window or beyond its end.
    """

    settled = Signal()
    amending = Signal(int)
    arrived = Signal(object)
    LINE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, feed: Feed, lines: LineSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self.source = lines
        self.window = LineWindow(lines)
        self.following = True
        """The view stands at the end: when the window is full, the oldest lines go."""
        self.rows: list[Row] = []
        self._lines: list[Line] = []  # the window when the rows were last brought in line with it
        self._new: list[Line] = []
        self._changes: list[tuple[int, dict[str, object]]] = []
        self._tick = QTimer(self, singleShot=True, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        feed.happened.connect(self._on_happened)

    @property
    def conversation(self) -> str:
        """The conversation shown, empty for none."""
        return self.window.conversation

    @property
    def revealed(self) -> bool:
        """Whether the customer's name may be shown."""
        known = self._feed.desk.get(self.conversation)
        return known is not None and known.revealed

    def show_conversation(self, conversation: str) -> None:
        """Load the newest lines of ``conversation``."""
        self._anew(lambda: self.window.open_at_end(conversation))

    def show_start(self) -> None:
        """Load the oldest lines."""
        self._anew(self.window.open_at_start)

    def show_around(self, line: Line) -> None:
        """Load ``line`` and its neighbours."""
        self._anew(lambda: self.window.open_around(line))

    def grow_up(self) -> bool:
        """Load a slice of older lines; False if there are none."""
        return self._slid(self.window.grow_up())

    def grow_down(self) -> bool:
        """Load a slice of newer lines; False if there are none."""
        return self._slid(self.window.grow_down())

    def row_of(self, seq: int) -> int:
        """The row of the line ``seq``, -1 if it is not in the window."""
        for index in range(len(self.rows) - 1, -1, -1):
            row = self.rows[index]
            if row.line.seq == seq and not row.day:
                return index
        return -1

    def line(self, seq: int) -> Line | None:
        """The line ``seq``, from the window or from the source."""
        index = self.window.index_of(seq)
        return self.window.lines[index] if index >= 0 else self.source.line(seq)

    def retell(self) -> None:
        """Every row reads differently now (a name was revealed, midnight passed, the language changed)."""
        self.rows = [msgspec.structs.replace(row) for row in self.rows]
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))
        self.settled.emit()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's signature
        """Rows in the window."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # Any: Qt's signature
        """The words of a row; for a screen reader with name, time and state."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == self.LINE_ROLE:
            return None if row.day else row.line
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if row.day:
            return wording.day_and_time(row.line.at, self._feed.now())
        if role == Qt.ItemDataRole.DisplayRole:
            return wording.line_words(row.line)
        return wording.spoken(row.line, self.revealed)

    def _on_happened(self, entry: Entry) -> None:
        if not self.conversation or entry.conversation != self.conversation:
            return
        line, change = line_of(entry), amended(entry)
        if line is not None:
            self._new.append(line)
        if change is not None:
            self._changes.append(change)
        if isinstance(entry.event, CustomerRevealed):
            self.retell()
        own = isinstance(entry.event, ReplySent) and entry.clerk == self._feed.desk.clerk
        if (self._new or self._changes) and (own or not self._tick.isActive()):
            self._on_tick()

    def _on_tick(self) -> None:
        """Take in what came since the last tick. The first after a silence is taken in at once, as is one's own."""
        if not self._new and not self._changes:
            return
        new, self._new = self._new, []
        changes, self._changes = self._changes, []
        self.window.take(new, letting_go_of_newest=not self.following)
        for seq, fields in changes:
            self.window.amend(seq, fields)
            self.amending.emit(seq)
        self._tick.start()
        self._renew()
        if new:
            self.arrived.emit(new)

    def _anew(self, load: Callable[[], None]) -> None:
        self.beginResetModel()
        self._new.clear()
        self._changes.clear()
        load()
        self._lines = list(self.window.lines)
        self.rows = rows_of(self._lines, [])
        self.endResetModel()
        self.settled.emit()

    def _slid(self, grew: bool) -> bool:
        if grew:
            self._renew()
        return grew

    def _renew(self) -> None:
        """Bring the rows in line with the window, telling Qt only what differs."""
        before, self._lines = self._lines, list(self.window.lines)
        if before and len(self._lines) >= len(before) and all(map(is_, before, self._lines)):
            tail = rows_of(self._lines[len(before) :], [], before[-1])
            self._replace(len(self.rows), len(self.rows), tail)
            self.settled.emit()
            return
        fresh = rows_of(self._lines, self.rows)
        kept = {row.uid for row in fresh}
        lost = 0
        while lost < len(self.rows) and self.rows[lost].uid not in kept:
            lost += 1
        if lost > 0:
            self._replace(0, lost, [])
        start, old_end, new_end = _difference(self.rows, fresh)
        if start < old_end or start < new_end:
            self._replace(start, old_end, fresh[start:new_end])
        self._tell_changes(fresh)
        self.settled.emit()

    def _replace(self, start: int, end: int, rows: list[Row]) -> None:
        if end > start:
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self.rows[start:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self.rows[start:start] = rows
            self.endInsertRows()

    def _tell_changes(self, fresh: list[Row]) -> None:
        changed = [index for index, (old, new) in enumerate(zip(self.rows, fresh, strict=True)) if old is not new]
        self.rows = fresh
        for index in changed:
            place = self.index(index)
            self.dataChanged.emit(place, place)


def rows_of(lines: list[Line], known: list[Row], last: Line | None = None) -> list[Row]:
    """The rows for ``lines``, which follow ``last``; rows already known and unchanged are the same objects."""
    before = {row.uid: row for row in known}
    rows: list[Row] = []
    for line in lines:
        apart = last is None or line.at - last.at >= PAUSE or wording.day_of(line.at) != wording.day_of(last.at)
        if apart:
            rows.append(_known(before, -line.seq, line, False))
        heads = apart or not _together(last, line)
        rows.append(_known(before, line.seq, line, heads))
        last = line
    return rows


def _known(before: dict[int, Row], uid: int, line: Line, heads: bool) -> Row:
    row = before.get(uid)
    if row is not None and row.line is line and row.heads == heads:
        return row
    return Row(line, uid < 0, heads, uid)


def _together(last: Line | None, line: Line) -> bool:
    return (
        last is not None
        and last.side is line.side
        and last.sender == line.sender
        and line.at - last.at < TOGETHER
        and not last.recalled
    )


def _difference(old: list[Row], new: list[Row]) -> tuple[int, int, int]:
    """(start, end in ``old``, end in ``new``) of the run in which they differ by name."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start].uid == new[start].uid:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail].uid == new[-1 - tail].uid:
        tail += 1
    return start, len(old) - tail, len(new) - tail
