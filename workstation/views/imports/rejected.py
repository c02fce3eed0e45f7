"""The lines that could not be taken, as a table that can be copied and saved."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from workstation.domain.imports import RejectedLine
from workstation.views.imports.sentences import rejected_sentence


class RejectedRows(QAbstractTableModel):
    """Line number and reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[RejectedLine] = []

    def show(self, lines: Iterable[RejectedLine]) -> None:
        """List these instead."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def as_text(self) -> str:
        """A line each, line number and reason with a tab between."""
        return "\n".join(f"{one.line}\t{rejected_sentence(one)}" for one in self._lines)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Line"), self.tr("Why it was left out")][section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == 0 else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        one = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.line if index.column() == 0 else rejected_sentence(one)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 0:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
