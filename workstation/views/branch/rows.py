"""The customers of a lesson that was handled twice, as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workstation.domain.masking import mask_name
from workstation.domain.two_handlings import Pair
from workstation.views.branch.words import pair_words, visit_words

AnyIndex = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in which column."""

    CUSTOMER = 0
    MATTER = 1
    ORIGINAL = 2
    BRANCH = 3
    OTHERWISE = 4


class PairRows(QAbstractTableModel):
    """A row for each customer, in the order in which they came."""

    _pairs: Sequence[Pair] = ()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these."""
        self.beginResetModel()
        self._pairs = tuple(pairs)
        self.endResetModel()

    def pair(self, row: int) -> Pair:
        """The customer in ``row``."""
        return self._pairs[row]

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._pairs)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            Column.CUSTOMER: self.tr("Customer"),
            Column.MATTER: self.tr("Matter"),
            Column.ORIGINAL: self.tr("Original"),
            Column.BRANCH: self.tr("Taken over"),
            Column.OTHERWISE: self.tr("What is otherwise"),
        }
        return names[Column(section)]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        pair = self._pairs[index.row()]
        match Column(index.column()):
            case Column.CUSTOMER:
                return mask_name(pair.shown.name) or "–"
            case Column.MATTER:
                return pair.shown.title
            case Column.ORIGINAL:
                return visit_words(pair.original)
            case Column.BRANCH:
                return visit_words(pair.branch)
            case Column.OTHERWISE:
                return pair_words(pair)
