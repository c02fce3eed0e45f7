"""The board: a column for each step of STAR; cards go on and back by dragging or by keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from workstation.domain.tickets import STEPS, Step, Ticket, place
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.cards import CardDelegate
from workstation.views.tickets.parts import plain_label
from workstation.views.tickets.rows import MIME, TicketRows
from workstation.views.tickets.words import Rules, step_words


class BoardColumn(QListView):
    """The cards of one step.

    Signals:
        entered(): the keyboard came here.
        left_for(int): by an arrow key to the column so many to the right.
        carried(int): the current card shall go so many steps on.
        dropped(int ticket): a card was dropped here.
        chosen(int ticket): Enter or a double click.
        turned_to(int ticket): another card is current; 0 for none.
    """

    entered = Signal()
    left_for = Signal(int)
    carried = Signal(int)
    dropped = Signal(int)
    chosen = Signal(int)
    turned_to = Signal(int)

    def __init__(self, rows: TicketRows, step: Step, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.step = rows, step
        quick = QSortFilterProxyModel(self)  # counts rows without asking Python for each: a layout asks for all
        quick.setDynamicSortFilter(False)
        quick.setSourceModel(rows)
        self.setModel(quick)
        self.setItemDelegate(delegate)
        self.setObjectName(f"board_{step.value}")
        self.setAccessibleName(f"{step.value} {step_words(step)}")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.activated.connect(self._on_activated)
        self.doubleClicked.connect(self._on_activated)

    @property
    def current(self) -> int:
        """The number of the current card, 0 if there is none."""
        index = self.currentIndex()
        return self.rows.ticket(index.row()).number if index.isValid() else 0

    def set_movable(self, movable: bool) -> None:
        """Whether cards can be dragged."""
        mode = QAbstractItemView.DragDropMode
        self.rows.movable = movable
        self.setDragDropMode(mode.DragDrop if movable else mode.NoDragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def choose(self, row: int) -> None:
        """Make this row the current one."""
        if 0 <= row < self.rows.rowCount():
            index = self.model().index(row, 0)
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from column to column, with Ctrl they carry the card along."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.carried.emit(by)
            else:
                self.left_for.emit(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current card where there are cards."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.choose(0)
        self.entered.emit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which card it is."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.turned_to.emit(self.rows.ticket(current.row()).number)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Cards only."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the column."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The model is not touched: the card comes when the fact does."""
        number = bytes(event.mimeData().data(MIME).data()).decode()
        if number.isdecimal():
            event.setDropAction(Qt.DropAction.CopyAction)  # or the view would take it out of the other column
            event.accept()
            self.dropped.emit(int(number))

    def _on_activated(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.ticket(index.row()).number)


class Board(QWidget):
    """Four columns.

    Signals:
        move_wanted(int ticket, Step): go there, on or back.
        chosen(int ticket): work on this one.
        turned_to(int ticket): this one is current.
    """

    move_wanted = Signal(int, object)
    chosen = Signal(int)
    turned_to = Signal(int)

    def __init__(self, feed: Feed, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ticket_board")
        delegate = CardDelegate(feed, rules, self)
        self.columns = {step: BoardColumn(TicketRows(rules, feed.now, self), step, delegate, self) for step in STEPS}
        self._heads = {step: plain_label("heading", wrap=False) for step in STEPS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for step, column in self.columns.items():
            row.addWidget(self._framed(self._heads[step], column), 1)
            column.left_for.connect(self._on_left_for)
            column.carried.connect(self._on_carried)
            column.dropped.connect(self._on_dropped)
            column.chosen.connect(self.chosen)
            column.turned_to.connect(self.turned_to)
        self.setFocusProxy(self.columns[Step.SITUATION])

    def show_tickets(self, tickets: Iterable[Ticket]) -> None:
        """Show these instead."""
        sorted_out: dict[Step, list[Ticket]] = {step: [] for step in STEPS}
        for one in tickets:
            sorted_out[one.step].append(one)
        for step, column in self.columns.items():
            column.rows.show_tickets(sorted_out[step])
        self._show_heads()

    @property
    def count(self) -> int:
        """How many cards there are."""
        return sum(column.rows.rowCount() for column in self.columns.values())

    def tickets(self) -> list[Ticket]:
        """All of them, column by column."""
        return [one for column in self.columns.values() for one in column.rows.tickets()]

    def put(self, ticket: Ticket) -> None:
        """This one as it stands, in the column of its step; it stays current if it was."""
        followed = False
        for step, column in self.columns.items():
            if step is not ticket.step and column.rows.row_of(ticket.number) >= 0:
                followed = column.hasFocus() and column.current == ticket.number
                column.rows.drop(ticket.number)
        column = self.columns[ticket.step]
        column.rows.put(ticket)
        self._show_heads()
        if followed:
            column.setFocus()
            column.choose(column.rows.row_of(ticket.number))

    def drop(self, number: int) -> None:
        """Show this one no more."""
        for column in self.columns.values():
            column.rows.drop(number)
        self._show_heads()

    def set_movable(self, movable: bool) -> None:
        """Whether cards can be dragged."""
        for column in self.columns.values():
            column.set_movable(movable)

    def tick(self) -> None:
        """A second passed: countdowns."""
        for column in self.columns.values():
            column.viewport().update()

    def focus_first(self) -> None:
        """Put the keyboard into the first column with a card."""
        full = [column for column in self.columns.values() if column.rows.rowCount()]
        if full:
            full[0].setFocus()

    def _framed(self, head: QLabel, column: BoardColumn) -> QWidget:
        frame = QFrame()
        frame.setProperty("ground", "window")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, MEASURES.space, 0, 0)
        inside.setSpacing(MEASURES.tight)
        head.setIndent(MEASURES.space)
        inside.addWidget(head)
        inside.addWidget(column, 1)
        return frame

    def _show_heads(self) -> None:
        for step, head in self._heads.items():
            head.setText(f"{step.value} {step_words(step)}  {self.columns[step].rows.rowCount()}")

    def _on_left_for(self, by: int) -> None:
        at = self._at()
        for step in STEPS[at + 1 :] if by > 0 else reversed(STEPS[:at]):
            if self.columns[step].rows.rowCount():
                self.columns[step].setFocus()
                return

    def _on_carried(self, by: int) -> None:
        at = self._at()
        number = self.columns[STEPS[at]].current
        if number and 0 <= at + by < len(STEPS):
            self.move_wanted.emit(number, STEPS[at + by])

    def _on_dropped(self, number: int) -> None:
        column = self.sender()
        if isinstance(column, BoardColumn):
            self.move_wanted.emit(number, column.step)

    def _at(self) -> int:
        column = self.sender()
        return place(column.step) if isinstance(column, BoardColumn) else 0
