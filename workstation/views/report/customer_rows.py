"""The customers of a report as rows; the first row is the lesson as a whole."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from workstation.domain.report import CustomerReport, Report
from workstation.views.report.words import TONES, outcome_words, points, who
from workstation.views.theme.tokens import Colours


class Column(IntEnum):
    """What stands in which column."""

    WHO = 0
    OUTCOME = 1
    POINTS = 2


class CustomerRows(QAbstractTableModel):
    """The whole, then a row for each customer in the order in which they came."""

    def __init__(self, hues: Colours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hues = hues
        self._report = Report()

    def show_report(self, report: Report) -> None:
        """Show another lesson."""
        self.beginResetModel()
        self._report = report
        self.endResetModel()

    def customer(self, row: int) -> CustomerReport | None:
        """The customer in ``row``; None for the whole."""
        return self._report.customers[row - 1] if 0 < row <= len(self._report.customers) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        below = parent is not None and parent.isValid()
        return 0 if below or not self._report.run else 1 + len(self._report.customers)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {Column.WHO: self.tr("Customer"), Column.OUTCOME: self.tr("Outcome"), Column.POINTS: self.tr("Points")}
        return names[Column(section)]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        customer, column = self.customer(index.row()), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(customer, column)
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.POINTS:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole if customer is not None and column is Column.OUTCOME:
                return QColor(getattr(self.hues, TONES[customer.outcome]))
            case Qt.ItemDataRole.FontRole if customer is None:
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                return None

    def _text(self, customer: CustomerReport | None, column: Column) -> str:
        match column:
            case Column.WHO:
                return who(customer) if customer is not None else self.tr("The whole lesson")
            case Column.OUTCOME:
                return outcome_words(customer.outcome) if customer is not None else ""
            case Column.POINTS:
                return points(customer.points if customer is not None else self._report.points)
