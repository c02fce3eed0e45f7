"""The lines that a search found, as rows."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.sources import Found

Mark = tuple[int, int]


class FoundRow(msgspec.Struct, frozen=True):
    """A line found, worded: ``said`` is the snippet with its ``marks`` (start, length)."""

    found: Found
    who: str
    """The customer, masked, and for other lines who said it."""
    when: str
    said: str
    marks: tuple[Mark, ...]


class SearchRows(QAbstractListModel):
    """The newest first. Longer results of the same search are put after those already there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundRow] = []

    def show(self, rows: Iterable[FoundRow]) -> None:
        """List these; those that merely follow the present ones are added without moving the list."""
        fresh = list(rows)
        held = len(self._rows)
        if held and fresh[:held] == self._rows:
            if len(fresh) > held:
                self.beginInsertRows(QModelIndex(), held, len(fresh) - 1)
                self._rows = fresh
                self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row(self, at: int) -> FoundRow | None:
        """The row at this place, None if there is none."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.said
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.who}, {row.when}: {row.said}"
        return None
