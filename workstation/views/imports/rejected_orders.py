"""The rows of a table that could not be taken, as a table that can be copied and saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.orders import RejectedRow
from workstation.views.imports.order_sentences import row_sentence


class RejectedOrderRows(QAbstractTableModel):
    """Line of the file, column and reason."""

    def __init__(self, parent: QObject | None = None, words: Callable[[RejectedRow], str] = row_sentence) -> None:
        """``words``: why a row was left out, in a sentence."""
        super().__init__(parent)
        self._words = words
        self._rows: list[RejectedRow] = []

    def show(self, rows: Iterable[RejectedRow]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def as_text(self) -> str:
        """A line each: line of the file, column, reason, with tabs between."""
        return "\n".join(f"{one.row}\t{one.column}\t{self._words(one)}" for one in self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Line"), self.tr("Column"), self.tr("Why it was left out")][section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (one.row, one.column, self._words(one))[index.column()]
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == 0 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
