"""All customers as rows, fetched in pages as one scrolls; and the follow-ups that are due."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from workstation.domain.customer_profile import CustomerSource, Listed, Wanted
from workstation.domain.customers import Customer, Due
from workstation.domain.masking import mask_name
from workstation.views.customer.wording import due_words, short_day
from workstation.views.customer.words import group_words
from workstation.views.inbox.badge import group_ink
from workstation.views.theme.tokens import colours

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 100
"""Rows read at once."""
MOST_KEPT = 500
"""Rows read at once where one stands, when everything is read anew."""
ID = int(Qt.ItemDataRole.UserRole) + 1
"""Role of a row's customer, by id."""


class Column(IntEnum):
    """What a row of customers tells."""

    NAME = 0
    GROUP = 1
    CITY = 2
    PHONE = 3
    TAGS = 4
    DUE = 5
    NOTE = 6


class CustomerRows(QAbstractTableModel):
    """The customers wanted, by id; contacts and names masked. ``ground`` lends its colours."""

    def __init__(self, source: CustomerSource, ground: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._ground = ground
        self._rows: list[Listed] = []
        self._today = ""
        self.wanted = Wanted()
        self.total = 0
        """How many are wanted, as far as they have been read or counted."""
        self._all = True
        """Nothing is left to read."""

    def ask(self, wanted: Wanted, today: str, *, keep: bool = False) -> None:
        """Show those wanted; ``keep`` reads about as many as were read before."""
        read = min(max(PAGE, len(self._rows)), MOST_KEPT) if keep else PAGE
        self.beginResetModel()
        self.wanted, self._today = wanted, today
        self._rows = self._source.listed(wanted, "", read)
        self.total = len(self._rows)
        self._all = len(self._rows) < read
        self.endResetModel()

    def count(self) -> int:
        """How many are wanted in all. Takes some time with very many, hence not done by ``ask``."""
        if not self._all:
            self.total = max(len(self._rows), self._source.count(self.wanted))
        return self.total

    def replace(self, customer: Customer) -> bool:
        """A record has changed: show it where it stands; False if it does not stand here."""
        place = self.place_of(customer.id)
        if place >= 0:
            group = customer.group or self._rows[place].group
            self._rows[place] = Listed(customer=customer, group=group)
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return place >= 0

    def remove(self, id: str) -> None:
        """A record is no longer there."""
        place = self.place_of(id)
        if place >= 0:
            self.beginRemoveRows(NOWHERE, place, place)
            del self._rows[place]
            self.total = max(0, self.total - 1)
            self.endRemoveRows()

    def place_of(self, id: str) -> int:
        """The row of a customer, -1 if it has not been read."""
        return next((place for place, row in enumerate(self._rows) if row.customer.id == id), -1)

    def at(self, row: int) -> Customer | None:
        """The customer of a row."""
        return self._rows[row].customer if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """See ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more than have been read."""
        return not parent.isValid() and not self._all

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        more = self._source.listed(self.wanted, self._rows[-1].customer.id if self._rows else "", PAGE)
        self._all = len(more) < PAGE
        if not more or parent.isValid():
            return
        self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(more) - 1)
        self._rows += more
        self.total = max(self.total, len(self._rows))
        self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            self.tr("Customer"), self.tr("Group"), self.tr("City"), self.tr("Phone"), self.tr("Tags"),
            self.tr("Follow-up"), self.tr("Latest note"),
        ][section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, colours of group, blacklist and overdue follow-ups, and the id."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ID:
            return row.customer.id
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Column(index.column()))
        if role == Qt.ItemDataRole.ForegroundRole:
            ink = self._ink(row, Column(index.column()))
            return QBrush(QColor(ink)) if ink else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NAME:
            words = [self._words(row, column) for column in Column]
            return ", ".join(word for word in words if word)
        return None

    def _words(self, row: Listed, column: Column) -> str:
        one = row.customer
        match column:
            case Column.NAME:
                return f"⛔ {mask_name(one.name)}" if one.blacklisted else mask_name(one.name)
            case Column.GROUP:
                return group_words(row.group)
            case Column.CITY:
                return one.city
            case Column.PHONE:
                return one.phone
            case Column.TAGS:
                return " · ".join(one.tags)
            case Column.DUE:
                due = one.next_due
                return f"{'⚠ ' if due < self._today else ''}{due_words(due, self._today)}" if due else ""
            case Column.NOTE:
                return " ".join(one.notes[-1].text.split()) if one.notes else ""

    def _ink(self, row: Listed, column: Column) -> str:
        tones = colours(self._ground)
        if column is Column.NAME and row.customer.blacklisted:
            return tones.danger
        if column is Column.GROUP:
            return group_ink(row.group, tones)
        if column is Column.DUE and row.customer.next_due and row.customer.next_due <= self._today:
            return tones.danger if row.customer.next_due < self._today else tones.warning
        return ""


class DueRows(QAbstractTableModel):
    """Follow-ups due, the earliest first."""

    def __init__(self, ground: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._due: list[Due] = []
        self._today = ""

    def show(self, due: list[Due], today: str) -> None:
        """Show these."""
        self.beginResetModel()
        self._due, self._today = due, today
        self.endResetModel()

    def at(self, row: int) -> Due | None:
        """The follow-up of a row."""
        return self._due[row] if 0 <= row < len(self._due) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Follow-ups due."""
        return 0 if parent.isValid() else len(self._due)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """When, who, what, by whom."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Due"), self.tr("Customer"), self.tr("About"), self.tr("Promised by")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, and a sign and a colour for what is overdue."""
        one = self.at(index.row()) if index.isValid() else None
        if one is None:
            return None
        late = one.follow_up.day < self._today
        if role == ID:
            return one.customer
        if role == Qt.ItemDataRole.DisplayRole:
            when = due_words(one.follow_up.day, self._today)
            return [
                f"⚠ {when} · {short_day(one.follow_up.day, self._today)}" if late else when,
                mask_name(one.name), one.follow_up.about, one.follow_up.clerk,
            ][index.column()]  # fmt: skip
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == 0:
            tones = colours(self._ground)
            return QBrush(QColor(tones.danger if late else tones.warning))
        return None


def count_words(total: int) -> str:
    """How many customers are wanted."""
    return QCoreApplication.translate("CustomersPage", "{count} customers").format(count=f"{total:,}")
