"""The customers of a lesson as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from workstation.domain.lesson_progress import Visit
from workstation.domain.masking import mask_name
from workstation.views.practice.words import TONES, missing_words, outcome_words, span_words
from workstation.views.theme.tokens import Colours


class Column(IntEnum):
    """What stands in which column."""

    CUSTOMER = 0
    MATTER = 1
    OUTCOME = 2
    FIRST = 3
    MEAN = 4
    RATING = 5
    MISSING = 6


class VisitRows(QAbstractTableModel):
    """A row for each customer, in the order in which they came."""

    def __init__(self, hues: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits: list[Visit] = []
        self.hues = hues

    def show_visits(self, visits: Sequence[Visit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._visits = list(visits)
        self.endResetModel()

    def visit(self, row: int) -> Visit:
        """The customer in ``row``."""
        return self._visits[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._visits)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
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
            Column.OUTCOME: self.tr("Outcome"),
            Column.FIRST: self.tr("First reply"),
            Column.MEAN: self.tr("Mean reply"),
            Column.RATING: self.tr("Rating"),
            Column.MISSING: self.tr("Left undone"),
        }
        return names[Column(section)]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        visit, column = self._visits[index.row()], Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(visit, column)
        if role == Qt.ItemDataRole.ForegroundRole and column is Column.OUTCOME and visit.outcome is not None:
            return QColor(getattr(self.hues, TONES[visit.outcome]))
        return None

    def _text(self, visit: Visit, column: Column) -> str:
        match column:
            case Column.CUSTOMER:
                return mask_name(visit.name) or "–"
            case Column.MATTER:
                return visit.title
            case Column.OUTCOME:
                silent = self.tr(", without a word") if visit.silently else ""
                return outcome_words(visit.outcome) + silent
            case Column.FIRST:
                return span_words(visit.first_reply)
            case Column.MEAN:
                return span_words(visit.waited // visit.replies if visit.replies else None)
            case Column.RATING:
                return "★" * visit.rating if visit.rating else "–"
            case Column.MISSING:
                return self.tr("; ").join(missing_words(one) for one in visit.missing) or "–"
