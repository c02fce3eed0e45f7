"""The page 工单: the queue as a list or a board, filters over it, one ticket whole beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.ticket_fold import ticket_of
from workstation.domain.tickets import STEPS, Step, Ticket, TicketSource, place
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.tickets.bar import QueueBar
from workstation.views.tickets.board import Board
from workstation.views.tickets.detail import Known, TicketDetail, nothing_known
from workstation.views.tickets.filters import Texts, Whose
from workstation.views.tickets.opening import Matter, OpeningForm
from workstation.views.tickets.parts import plain_label
from workstation.views.tickets.queue import QueueTable
from workstation.views.tickets.rows import TicketRows, closed_key
from workstation.views.tickets.words import Rules

PAGE = 200
"""Closed tickets that are read at once."""
WARM = 250
"""Tickets whose words are made ready for searching at once, while nobody waits."""
REST_MS = 60
"""Milliseconds after the last letter before closed ones are searched, and after a fact before all are counted."""


class TicketPage(QWidget):
    """All tickets. ``detail`` and ``opening`` ask for what is to be done with one.

    Signals:
        export_requested(list[Ticket]): write these into a file.
        print_requested(list[Ticket]): print these.
    """

    export_requested = Signal(object)
    print_requested = Signal(object)

    def __init__(
        self, feed: Feed, rules: Rules, tickets: TicketSource, known: Known = nothing_known,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._feed, self._rules, self._source = feed, rules, tickets
        self._texts = Texts()
        self._stale = True
        self.setObjectName("ticket_page")
        self.bar = QueueBar()
        self.rows = TicketRows(rules, feed.now, self)
        self.closed_rows = TicketRows(rules, feed.now, self, key=closed_key)
        self.table, self.closed = QueueTable(self.rows, feed), QueueTable(self.closed_rows, feed)
        self.board = Board(feed, rules)
        self.empty = self._hint()
        self.detail, self.opening = TicketDetail(feed, rules, tickets, known), OpeningForm(feed, rules)
        self._shown = QStackedWidget()
        self._beside = QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._counting = QTimer(self, singleShot=True, interval=REST_MS)
        self._warming = QTimer(self, singleShot=True, interval=0)
        self._cold: list[Ticket] = []
        self._lay_out()
        self._connect()

    # What others use

    def show_ticket(self, number: int) -> None:
        """Show this one, in the list if the filter lets it."""
        self._refresh()
        row = self.rows.row_of(number)
        if row >= 0:
            self.table.choose(row)
        self._show_detail(number)

    def search(self) -> None:
        """Go to the field for words."""
        self.bar.words.setFocus()
        self.bar.words.selectAll()

    def begin(self) -> None:
        """The form of a new ticket about nobody yet."""
        if heard(self.opening, "opening_requested"):
            self._beside.setCurrentWidget(self.opening)
            clerk, now = self._feed.desk.clerk, self._feed.now()
            self.opening.begin(Matter(known={"clerk": clerk, "today": _day(now)}))

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        for timer in (self._rest, self._counting, self._warming):
            timer.stop()

    @property
    def shown(self) -> list[Ticket]:
        """Those that are shown, in order."""
        if self._boarded and not self.bar.closed:
            return self.board.tickets()
        return (self.closed_rows if self.bar.closed else self.rows).tickets()

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything if something happened meanwhile."""
        super().showEvent(event)
        self.bar.open.setVisible(heard(self.opening, "opening_requested"))
        self.bar.export.setVisible(heard(self, "export_requested"))
        self.bar.print.setVisible(heard(self, "print_requested"))
        self.board.set_movable(heard(self.detail, "move_requested"))
        self._refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the queue."""
        super().focusInEvent(event)
        self._focus_queue()

    # Building

    def _hint(self) -> QLabel:
        hint = plain_label("empty")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return hint

    def _lay_out(self) -> None:
        for widget in (self.table, self.board, self.closed, self.empty):
            self._shown.addWidget(widget)
        for beside in (self.detail, self.opening):
            beside.setProperty("ground", "surface")
            self._beside.addWidget(beside)
        self._beside.setMinimumWidth(330)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("ticketSplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._shown)
        self.splitter.addWidget(self._beside)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([760, 440])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        bar = self.bar
        bar.changed.connect(self._on_filter)
        bar.closed_changed.connect(self._on_filter)
        bar.board_changed.connect(self._on_filter)
        bar.opening_wanted.connect(self.begin)
        bar.export_wanted.connect(self._on_export)
        bar.print_wanted.connect(self._on_print)
        for queue in (self.table, self.closed, self.board):
            queue.turned_to.connect(self._show_detail)
            queue.chosen.connect(self._on_chosen)
        self.table.carried.connect(self._on_carried)
        self.board.move_wanted.connect(self._on_move)
        self.closed.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.detail.left.connect(self._focus_queue)
        self.opening.left.connect(self._on_left)
        self._rest.timeout.connect(self._read_closed)
        self._counting.timeout.connect(self._count)
        self._warming.timeout.connect(self._warm)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.tickets_came.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)

    # Showing

    def _refresh(self) -> None:
        if self._stale:
            self._stale = False
            self.bar.fill(self._rules())
            self._count()
            self._on_filter()
            self._cold = list(self._feed.desk.tickets)
            self._warming.start()

    def _on_filter(self) -> None:
        if self.bar.closed:
            self._rest.start()
        else:
            self._show_open()
        self._show_front()

    def _show_open(self) -> None:
        chosen = self.table.current
        clerk, now, wanted = self._feed.desk.clerk, self._feed.now(), self.bar.filter
        kept = wanted.keep(self._feed.desk.tickets, clerk, now, self._texts)
        if self._boarded:
            self.board.show_tickets(kept)
        else:
            self.rows.show_tickets(kept)
            self.table.choose(max(0, self.rows.row_of(chosen)))

    def _read_closed(self) -> None:
        self.closed_rows.show_tickets([])
        self._read_on()
        self.closed.choose(0)
        self._show_front()

    def _read_on(self) -> None:
        """The next page of closed ones."""
        known = self.closed_rows.tickets()
        before = (known[-1].closed_at or 0, known[-1].number) if known else None
        wanted = self.bar.filter
        clerk, now = self._feed.desk.clerk, self._feed.now()
        read = self._source.closed(wanted.words, before, PAGE)
        self.closed_rows.add(wanted.keep(read, clerk, now, self._texts))

    def _show_front(self) -> None:
        """The list, the board, or a hint where there is nothing to show."""
        if not self._filled:
            self.empty.setText(self._hint_words())
            self._shown.setCurrentWidget(self.empty)
        elif self.bar.closed:
            self._shown.setCurrentWidget(self.closed)
        else:
            self._shown.setCurrentWidget(self.board if self._boarded else self.table)

    @property
    def _filled(self) -> bool:
        """Whether there is anything to show."""
        if self.bar.closed:
            return bool(self.closed_rows.rowCount())
        return bool(self.board.count if self._boarded else self.rows.rowCount())

    def _hint_words(self) -> str:
        if self.bar.closed:
            return self.tr("No closed ticket like that.")
        if len(self._feed.desk.tickets):
            return self.tr("No ticket fits the filter.\nEsc in the search field shows all again.")
        return self.tr("No open ticket.\nThe signs S T A R over a conversation make its matter a ticket.")

    def _count(self) -> None:
        self.bar.show_counts(list(self._feed.desk.tickets), self._feed.desk.clerk, self._feed.now())

    def _warm(self) -> None:
        """Make the words of some tickets ready, so that the first letter searched finds them made."""
        for one in self._cold[:WARM]:
            self._texts.of(one)
        del self._cold[:WARM]
        if self._cold:
            self._warming.start()

    def _show_detail(self, number: int) -> None:
        self._beside.setCurrentWidget(self.detail)
        if self.detail.ticket is None or self.detail.ticket.number != number:
            self.detail.show_ticket(number)

    def _focus_queue(self) -> None:
        front = self._shown.currentWidget()
        if front is self.board:
            self.board.focus_first()
        elif front in (self.table, self.closed):
            front.setFocus()
        else:
            self.bar.words.setFocus()

    # Facts

    def _on_happened(self, entry: Entry) -> None:
        if not isinstance(entry.event, TicketEvent):
            return
        if not self.isVisible():
            self._stale = True
            return
        number = ticket_of(entry)
        one = self._feed.desk.tickets.get(number)
        clerk, now = self._feed.desk.clerk, self._feed.now()
        if one is not None and self.bar.filter.keeps(one, clerk, now, self._texts):
            self._put(one)
        else:
            self.rows.drop(number)
            self.board.drop(number)
        if self._beside.currentWidget() is self.opening and entry.clerk == clerk and number == entry.seq:
            self._show_detail(number)
            self.detail.focus_form()
        self._show_front()
        self._counting.start()

    def _put(self, one: Ticket) -> None:
        if self._boarded:
            self.board.put(one)
            return
        current = self.table.current
        self.rows.put(one)
        if current == one.number:
            self.table.choose(self.rows.row_of(one.number))

    @property
    def _boarded(self) -> bool:
        return self.bar.board_button.isChecked()

    def _on_rewound(self) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _on_ticked(self, now: int) -> None:
        if not self.isVisible():
            return
        if self._shown.currentWidget() is self.board:
            self.board.tick()
        else:
            self.table.tick()
        overdue = self._feed.desk.tickets.overdue(now)
        if overdue != self.bar.whose[Whose.OVERDUE].count:
            self._count()
            if self.bar.filter.whose is Whose.OVERDUE:
                self._show_open()

    # Asking

    def _on_chosen(self, number: int) -> None:
        self._show_detail(number)
        self.detail.focus_form()

    def _on_carried(self, by: int) -> None:
        one = self._feed.desk.tickets.get(self.table.current)
        if one is not None and 0 <= place(one.step) + by < len(STEPS):
            self._on_move(one.number, STEPS[place(one.step) + by])

    def _on_move(self, number: int, step: Step) -> None:
        """The detail asks for the reason where it goes back."""
        one = self._feed.desk.tickets.get(number)
        if one is not None and one.step is not step:
            self._show_detail(number)
            self.detail.move_to(step)

    def _on_scrolled(self, value: int) -> None:
        if self.bar.closed and value >= self.closed.verticalScrollBar().maximum() and self.closed_rows.rowCount():
            self._read_on()

    def _on_left(self) -> None:
        self._beside.setCurrentWidget(self.detail)
        self._focus_queue()

    def _on_export(self) -> None:
        self.export_requested.emit(self.shown)

    def _on_print(self) -> None:
        self.print_requested.emit(self.shown)


def _day(now: int) -> str:
    return datetime.fromtimestamp(now / 1000).strftime("%Y-%m-%d")
