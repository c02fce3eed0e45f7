"""The panel beside the chat: the tickets of this customer and this conversation."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.sources import HistorySource
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.ticket_rules import by_deadline
from workstation.domain.tickets import Ticket, TicketSource
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.cards import CardDelegate
from workstation.views.tickets.parts import plain_label, push
from workstation.views.tickets.rows import Key, TicketRows
from workstation.views.tickets.words import Rules

REST_MS = 60
"""Facts that come within this time, milliseconds, are shown together."""


def beside_key(one: Ticket) -> Key:
    """Open ones by deadline, then closed ones, the latest first."""
    if one.is_open:
        return (0, one.due if one.due is not None else 2**62, one.number)
    return (1, -(one.closed_at or 0), one.number)


class TicketList(QListView):
    """Rows of tickets.

    Signals:
        chosen(int ticket): Enter, a click.
    """

    chosen = Signal(int)

    def __init__(self, rows: TicketRows, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Tickets of this customer"))
        self.clicked.connect(self._on_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.ticket(index.row()).number)


class TicketPanel(QWidget):
    """Follows the conversation it is told to show.

    Signals:
        ticket_chosen(int ticket, str conversation): show this one; it belongs to that conversation.
        opening_requested(str conversation): a new ticket from it.
    """

    ticket_chosen = Signal(int, str)
    opening_requested = Signal(str)

    def __init__(
        self, feed: Feed, rules: Rules, tickets: TicketSource, history: HistorySource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._feed, self._source, self._history = feed, tickets, history
        self.conversation = ""
        self._stale = False
        self.setObjectName("ticket_panel")
        self.rows = TicketRows(rules, feed.now, self, key=beside_key)
        self.list = TicketList(self.rows, CardDelegate(feed, rules, self, slim=True))
        self.empty = plain_label("empty")
        self.empty.setText(
            self.tr("No ticket of this customer yet.\nThe signs S T A R over the conversation make one.")
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = push(self.tr("New ticket"), self._on_open)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEASURES.tight, 0, MEASURES.space)
        column.addWidget(self._stack, 1)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignCenter)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._show)
        self.list.chosen.connect(self._on_chosen)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._rest.start)
        feed.tickets_came.connect(self._rest.start)
        feed.ticked.connect(self._on_ticked)
        self.setFocusProxy(self.list)

    def show_conversation(self, conversation: str) -> None:
        """Show the tickets of this one's customer; "" for none."""
        self.conversation = conversation
        self._show()

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        self._rest.stop()
        self.conversation = ""

    def showEvent(self, event: QShowEvent) -> None:
        """Read what happened while it could not be seen."""
        super().showEvent(event)
        if self._stale:
            self._show()

    def _show(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        tickets = self._found()
        self.rows.show_tickets(tickets)
        self._stack.setCurrentWidget(self.list if tickets else self.empty)
        self.open.setVisible(bool(self.conversation) and heard(self, "opening_requested"))

    def _found(self) -> list[Ticket]:
        """Open ones from the desk, closed ones from the source."""
        if not self.conversation:
            return []
        found = self._feed.desk.get(self.conversation)
        past = None if found is not None else self._history.conversation(self.conversation)
        customer = found.buyer.id if found is not None else past.buyer.id if past is not None else ""
        desk = self._feed.desk.tickets
        read = self._source.of(conversation=self.conversation) + (
            self._source.of(customer=customer) if customer else []
        )
        closed = {one.number: one for one in read if not one.is_open and desk.get(one.number) is None}
        here = {one.number: one for one in (*desk.of_conversation(self.conversation), *desk.of_customer(customer))}
        return by_deadline(here.values()) + list(closed.values())

    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, TicketEvent):
            self._rest.start()

    def _on_ticked(self, now: int) -> None:
        del now
        if self.isVisible():
            self.list.viewport().update()

    def _on_chosen(self, number: int) -> None:
        one = self._feed.desk.tickets.get(number) or self._source.ticket(number)
        self.ticket_chosen.emit(number, one.conversation if one is not None else "")

    def _on_open(self) -> None:
        self.opening_requested.emit(self.conversation)
