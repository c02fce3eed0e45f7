"""Tickets as a model: a row each, in the order of their deadlines; for the list and for a column of the board."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.tickets import Ticket
from workstation.views.tickets.words import (
    Rules,
    customer_words,
    due_words,
    kind_words,
    number_words,
    order_words,
    owner_words,
    severity_words,
    step_words,
)

TICKET = Qt.ItemDataRole.UserRole + 1
"""Role of the ``Ticket`` itself."""
MIME = "application/x-workstation-ticket"

Index = QModelIndex | QPersistentModelIndex
Key = tuple[int, int, int]
"""What rows are sorted by; the number is the last part."""


class Column(IntEnum):
    """What stands in which column."""

    NUMBER = 0
    KIND = 1
    SEVERITY = 2
    STEP = 3
    CUSTOMER = 4
    ORDER = 5
    OWNER = 6
    DUE = 7


COLUMNS = len(Column)
_COLUMNS = tuple(Column)
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_ANSWERED = frozenset((int(TICKET), _DISPLAY, Qt.ItemDataRole.AccessibleTextRole.value))
"""Roles that have an answer, as numbers: a view asks a thousand times a frame."""


def open_key(one: Ticket) -> Key:
    """Overdue and due soonest first, then those without a deadline, by number."""
    return (one.due is None, one.due or 0, one.number)


def closed_key(one: Ticket) -> Key:
    """Closed last first."""
    return (0, -(one.closed_at or 0), -one.number)


class TicketRows(QAbstractTableModel):
    """Tickets sorted by ``key``; ``movable`` ones can be dragged."""

    def __init__(
        self, rules: Rules, now: Callable[[], int], parent: QObject | None = None, *,
        key: Callable[[Ticket], Key] = open_key,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rules, self._now, self._key = rules, now, key
        self._keys: list[Key] = []
        self._tickets: dict[int, Ticket] = {}
        self.movable = False

    # What it holds

    def show_tickets(self, tickets: Iterable[Ticket]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._tickets = {one.number: one for one in tickets}
        self._keys = sorted(map(self._key, self._tickets.values()))
        self.endResetModel()

    def add(self, tickets: Sequence[Ticket]) -> None:
        """Further ones, behind the others."""
        if tickets:
            first = len(self._keys)
            self.beginInsertRows(QModelIndex(), first, first + len(tickets) - 1)
            self._tickets |= {one.number: one for one in tickets}
            self._keys += map(self._key, tickets)
            self.endInsertRows()

    def put(self, ticket: Ticket) -> None:
        """This one as it stands now, in its place."""
        row = self.row_of(ticket.number)
        key = self._key(ticket)
        if row >= 0 and self._keys[row] == key:
            self._tickets[ticket.number] = ticket
            self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))
            return
        if row >= 0:
            self._remove(row)
        row = bisect_left(self._keys, key)
        self.beginInsertRows(QModelIndex(), row, row)
        insort(self._keys, key)
        self._tickets[ticket.number] = ticket
        self.endInsertRows()

    def drop(self, number: int) -> None:
        """Show this one no more."""
        row = self.row_of(number)
        if row >= 0:
            self._remove(row)

    def row_of(self, number: int) -> int:
        """The row of a ticket, -1 if it is not shown."""
        one = self._tickets.get(number)
        return bisect_left(self._keys, self._key(one)) if one is not None else -1

    def ticket(self, row: int) -> Ticket:
        """The ticket in ``row``."""
        return self._tickets[abs(self._keys[row][2])]

    def tickets(self) -> list[Ticket]:
        """All of them in order."""
        return [self.ticket(row) for row in range(len(self._keys))]

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._tickets[abs(self._keys.pop(row)[2])]
        self.endRemoveRows()

    # Qt

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NUMBER: self.tr("No."),
            Column.KIND: self.tr("Kind"),
            Column.SEVERITY: self.tr("Severity"),
            Column.STEP: self.tr("Step"),
            Column.CUSTOMER: self.tr("Customer"),
            Column.ORDER: self.tr("Order"),
            Column.OWNER: self.tr("Owner"),
            Column.DUE: self.tr("Due"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None  # most of what a view asks for each cell
        one = self.ticket(index.row())
        if role == TICKET:
            return one
        if role == _DISPLAY:
            return self.words(one, _COLUMNS[index.column()])
        return " · ".join(filter(None, (self.words(one, column) for column in Column)))

    def words(self, one: Ticket, column: Column) -> str:
        """What stands in a cell."""
        match column:
            case Column.NUMBER:
                return number_words(one)
            case Column.KIND:
                return kind_words(self._rules(), one.kind)
            case Column.SEVERITY:
                return severity_words(self._rules(), one.severity)
            case Column.STEP:
                return f"{one.step.value} {step_words(one.step)}"
            case Column.CUSTOMER:
                return customer_words(one)
            case Column.ORDER:
                return order_words(one)
            case Column.OWNER:
                return owner_words(one)
            case Column.DUE:
                return due_words(one, self._now())

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() and self.movable else found

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        carried.setData(MIME, str(self.ticket(indexes[0].row()).number).encode())
        return carried
