"""The tickets of one conversation's panel: strip in its head, prompt and drawer under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workstation.app.ticket_intents import TicketIntents
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.domain.lines import Line
from workstation.domain.orders import Order, OrderKey
from workstation.domain.ticket_events import SorNoted, TicketOpened
from workstation.domain.ticket_rules import is_upset
from workstation.domain.tickets import Sor, Step, Ticket, TicketKind, TicketSource
from workstation.domain.values import Buyer, Group, plain
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.feed import Feed
from workstation.views.tickets.drawer import TicketDrawer
from workstation.views.tickets.known import customer_lines, evidence_of, known_of, known_of_order, matter_of
from workstation.views.tickets.sor import SorBar
from workstation.views.tickets.strip import StarStrip
from workstation.views.tickets.words import Rules

OrderOf = Callable[[str, OrderKey | None], Order | None]
"""The order that a conversation is about, or the one of its orders with this key; None if that is not known."""

LOOK_BACK = 40
"""Lines that are looked through."""
SOON = 40
"""Milliseconds after which a conversation just shown is looked at: it is painted first."""


class ConversationTickets(QObject):
    """Puts strip, prompt and drawer into ``panel`` and joins them; without ``intents`` nothing can be asked for.

    Signals:
        message_requested(str conversation, int seq): show a message that is quoted.
    """

    message_requested = Signal(str, int)

    def __init__(
        self, panel: ConversationPanel, feed: Feed, rules: Rules, source: TicketSource,
        intents: TicketIntents | None, orders: OrderOf,
    ) -> None:  # fmt: skip
        super().__init__(panel)
        self._orders = orders
        self._panel, self._feed, self._rules, self._source, self._intents = panel, feed, rules, source, intents
        self.strip, self.bar = StarStrip(feed, rules, panel.header), SorBar(panel)
        self._drawer: TicketDrawer | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look)
        panel.header.put_aside(self.strip, self._has_ticket)
        panel.put_below_header(self.bar)
        self.strip.changed.connect(panel.header.show_aside)
        self.strip.step_requested.connect(self.show_step)
        panel.turned.connect(self._on_turned)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._soon.start)
        if intents is not None:
            self.strip.opening_requested.connect(self.open)
            self.bar.made.connect(self._on_made)
            self.bar.dismissed.connect(self._on_dismissed)
            panel.history.evidence_requested.connect(self.add_evidence)
        self._on_turned(panel.conversation)

    @property
    def drawer(self) -> TicketDrawer:
        """Made when it is first needed."""
        if self._drawer is None:
            self._drawer = TicketDrawer(self._feed, self._rules, self._source, self._known, self._panel)
            self._panel.put_below_header(self._drawer)
            self._drawer.folded.connect(self._panel.focus_composer)
            self._drawer.detail.message_requested.connect(self._on_message)
            self._drawer.opening.message_requested.connect(self._on_message)
            if self._intents is not None:
                self._intents.join(self._drawer.detail)
                self._drawer.opening.opening_requested.connect(self._intents.open_ticket)
        return self._drawer

    @Slot()
    def open(self, order: OrderKey | None = None, kind: TicketKind | None = None) -> None:
        """The form of a new ticket, prefilled; the line one stands on in the history is quoted."""
        conversation = self._panel.conversation
        if not conversation or self._intents is None:
            return
        history = self._panel.history
        chosen = history.current_line() if history.hasFocus() else None
        self._begin(chosen, order, kind)

    def toggle(self) -> None:
        """Open the drawer at the step under way, or fold it away."""
        if self._drawer is not None and not self._drawer.isHidden():
            self._drawer.fold()
        else:
            self.strip.press()

    @Slot(int, object)
    def show_step(self, ticket: int, step: Step) -> None:
        """The form of this step."""
        detail = self.drawer.detail
        if detail.ticket is None or detail.ticket.number != ticket:
            detail.show_ticket(ticket)
        self.drawer.show_detail()
        detail.show_step(step)

    def show_ticket(self, ticket: int) -> None:
        """This ticket in the drawer."""
        self.drawer.detail.show_ticket(ticket)
        self.drawer.show_detail()
        self.drawer.detail.focus_form()

    @Slot(object)
    def add_evidence(self, line: Line) -> None:
        """Quote this line: in the form that is open, else in the conversation's ticket, else in a new one."""
        if self._drawer is not None and self._drawer.is_opening:
            self._drawer.opening.add_evidence(evidence_of(line))
        elif self.strip.ticket is not None and self._intents is not None:
            self._intents.add_evidence(self.strip.ticket.number, evidence_of(line))
        else:
            self._begin(line, None, None)

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        self._soon.stop()

    def make_next_move(self) -> None:
        """The next of the three moves for an upset customer."""
        self.bar.make_next()

    def _begin(self, chosen: Line | None, order: OrderKey | None, kind: TicketKind | None) -> None:
        conversation = self._panel.conversation
        desk = self._feed.desk
        lines = self._panel.lines.before(conversation, None, LOOK_BACK)
        matter = matter_of(
            conversation, self._buyer(), lines, chosen, self._rules().tickets, desk.clerk, self._feed.now(),
            order=self._orders(conversation, order), key=order, kind=kind,
        )  # fmt: skip
        self.drawer.show_opening()
        self.drawer.opening.begin(matter)

    def _buyer(self) -> Buyer | None:
        found = self._feed.desk.get(self._panel.conversation)
        return found.buyer if found is not None else None

    def _known(self, ticket: Ticket) -> dict[str, str]:
        lines = self._panel.lines.before(ticket.conversation, None, LOOK_BACK) if ticket.conversation else []
        known = known_of(lines, self._feed.desk.clerk, self._feed.now())
        order = self._orders(ticket.conversation, ticket.order) if ticket.conversation else None
        return known | (known_of_order(order) if order is not None else {})

    def _has_ticket(self) -> bool:
        return self.strip.ticket is not None

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        self.strip.show_conversation(conversation)
        self.bar.hide()
        if self._drawer is not None:
            self._drawer.hide()
        if conversation:
            self._soon.start()

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if not self._panel.conversation or entry.conversation != self._panel.conversation:
            return
        match entry.event:
            case MessageReceived() | SorNoted():
                self._soon.start()
            case TicketOpened() if self._drawer is not None and self._drawer.is_opening:
                if entry.clerk == self._feed.desk.clerk:
                    self.show_ticket(entry.seq)
            case _:
                pass

    @Slot()
    def _look(self) -> None:
        """Is the customer upset?"""
        found = self._feed.desk.get(self._panel.conversation)
        if found is None or Sor.DISMISSED in found.calming:
            self.bar.hide()
            return
        policy = self._rules().tickets
        said = customer_lines(self._panel.lines.before(found.id, None, LOOK_BACK))
        words = [plain(line.body) for line in said]
        last = words[-1] if words else ""
        complains = found.buyer.group is Group.COMPLAINT and ("！" in last or "!" in last)
        if complains or is_upset(words, policy) or found.calming:
            self.bar.show_moves(found, policy.sor)
        else:
            self.bar.hide()

    @Slot(object, str)
    def _on_made(self, made: Sor, words: str) -> None:
        self._panel.composer.insert(words)
        self._panel.focus_composer()
        if self._intents is not None:
            self._intents.note_sor(self._panel.conversation, made)

    @Slot()
    def _on_dismissed(self) -> None:
        if self._intents is not None:
            self._intents.note_sor(self._panel.conversation, Sor.DISMISSED)

    @Slot(str, int)
    def _on_message(self, conversation: str, seq: int) -> None:
        if conversation != self._panel.conversation or not self._panel.history.reveal(seq):
            self.message_requested.emit(conversation, seq)
