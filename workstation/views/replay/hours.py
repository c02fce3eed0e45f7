"""The recorded hours as a model for a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QDateTime, QModelIndex, QPersistentModelIndex, Qt

from workstation.domain.sources import RecordedHour

HOUR = 3_600_000
"""Milliseconds."""


class Column(IntEnum):
    """What stands in which column."""

    DAY = 0
    HOUR = 1
    CLERK = 2
    CUSTOMERS = 3
    RECEIVED = 4
    SENT = 5


class HourRows(QAbstractTableModel):
    """A row for each clock hour in which something happened, the newest first."""

    def __init__(self, hours: Sequence[RecordedHour] = ()) -> None:
        super().__init__()
        self._hours = list(hours)

    def show_hours(self, hours: Sequence[RecordedHour]) -> None:
        """Show these instead, newest first."""
        self.beginResetModel()
        self._hours = list(hours)
        self.endResetModel()

    def hour(self, row: int) -> RecordedHour:
        """The hour in ``row``."""
        return self._hours[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hours)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.DAY: self.tr("Day"),
            Column.HOUR: self.tr("Hour"),
            Column.CLERK: self.tr("Clerk"),
            Column.CUSTOMERS: self.tr("Customers"),
            Column.RECEIVED: self.tr("Received"),
            Column.SENT: self.tr("Replies"),
        }
        return names[Column(section)]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._hours[index.row()], column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def _text(self, hour: RecordedHour, column: Column) -> str:
        texts = {
            Column.DAY: lambda: day_of(hour.starts_at),
            Column.HOUR: lambda: f"{_hm(hour.starts_at)}–{_hm(hour.starts_at + HOUR)}",
            Column.CLERK: lambda: hour.clerk or "–",
            Column.CUSTOMERS: lambda: str(hour.customers),
            Column.RECEIVED: lambda: str(hour.messages),
            Column.SENT: lambda: str(hour.replies),
        }
        return texts[column]()


def day_of(moment: int) -> str:
    """``YYYY-MM-DD`` local, of a moment in milliseconds since 1970 UTC."""
    return QDateTime.fromMSecsSinceEpoch(moment).toString("yyyy-MM-dd")


def _hm(moment: int) -> str:
    return QDateTime.fromMSecsSinceEpoch(moment).toString("HH:mm")


def _side(column: Column) -> Qt.AlignmentFlag:
    """Numbers stand right, under their names."""
    side = Qt.AlignmentFlag.AlignRight if column >= Column.CUSTOMERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
