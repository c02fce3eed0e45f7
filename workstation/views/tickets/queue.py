"""The queue as a list: what is overdue first, then what is due soonest."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from workstation.views.feed import Feed
from workstation.views.tickets.cards import CellDelegate
from workstation.views.tickets.rows import Column, TicketRows

ROW = 30
"""Height of a row, logical pixels."""
WIDTHS = {
    Column.NUMBER: 66, Column.KIND: 78, Column.SEVERITY: 58, Column.STEP: 70, Column.CUSTOMER: 72,
    Column.OWNER: 76, Column.DUE: 116,
}  # fmt: skip
"""Logical pixels; the order takes the rest."""


class QueueTable(QTableView):
    """The list.

    Signals:
        chosen(int ticket): Enter or a double click: work on this one.
        turned_to(int ticket): this one is current.
        carried(int): the current one shall go so many steps on.
    """

    chosen = Signal(int)
    turned_to = Signal(int)
    carried = Signal(int)

    def __init__(self, rows: TicketRows, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self.setObjectName("ticket_queue")
        self.setAccessibleName(self.tr("Tickets"))
        self.setModel(rows)
        own = CellDelegate(feed, self)
        for column in CellDelegate.OWN:  # the others are Qt's alone
            self.setItemDelegateForColumn(column, own)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("frame", "none")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        rows_head, head = self.verticalHeader(), self.horizontalHeader()
        rows_head.hide()
        rows_head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows_head.setDefaultSectionSize(ROW)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(40)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(Column.ORDER, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def current(self) -> int:
        """The number of the current ticket, 0 if there is none."""
        index = self.currentIndex()
        return self.rows.ticket(index.row()).number if index.isValid() else 0

    def choose(self, row: int) -> None:
        """Make this row the current one."""
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, 0))

    def tick(self) -> None:
        """A second passed: repaint the countdowns."""
        left = self.columnViewportPosition(Column.DUE)
        self.viewport().update(QRect(left, 0, self.columnWidth(Column.DUE), self.viewport().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works on it; Ctrl with an arrow carries it a step on or back."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.carried.emit(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row where there are rows."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which one it is."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.turned_to.emit(self.rows.ticket(current.row()).number)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.ticket(index.row()).number)
