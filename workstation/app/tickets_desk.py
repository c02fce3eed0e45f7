"""Tickets in the windows of one feed: strips, the panel beside the chat, the page. Live and in a replay alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from workstation.app.subject_places import TICKETS
from workstation.domain.orders import Order, OrderKey, key_of
from workstation.domain.tickets import Ticket, TicketKind, TicketSource

if TYPE_CHECKING:
    from workstation.app.desk_windows import DeskWindows
    from workstation.app.order_desk import OrderDesk
    from workstation.app.ticket_intents import TicketIntents
    from workstation.app.ticket_papers import TicketPapers
    from workstation.app.ticket_strips import ConversationTickets
    from workstation.domain.ticket_policy import HouseRules
    from workstation.domain.trouble import Trouble
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.tickets.page import TicketPage
    from workstation.views.tickets.panel import TicketPanel

NAME = "conversation_tickets"
"""By which a panel knows what it shows of tickets."""


class HouseRulesFile:
    """Reads the shop's rules when they are first asked for. Callable: ``views.tickets.words.Rules``."""

    def __init__(self, data: Path | None, tell: Callable[[Trouble], None] | None = None) -> None:
        """``data`` is the data folder, which may have policies of its own; ``tell`` hears of a faulty one."""
        self._data = data
        self._tell = tell
        self._rules: HouseRules | None = None

    def __call__(self) -> HouseRules:
        """The rules in force; those shipped where the shop's own cannot be read."""
        if self._rules is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.freight import AfterSale
            from workstation.domain.ticket_policy import HouseRules, TicketPolicy

            tickets, one = load_or_default("tickets", TicketPolicy, self._data)
            after_sale, other = load_or_default("after_sale", AfterSale, self._data)
            for trouble in (one, other):
                if trouble is not None and self._tell is not None:
                    self._tell(trouble)
            self._rules = HouseRules(tickets=tickets, after_sale=after_sale)
        return self._rules


class TicketsDesk(QObject):
    """Makes and joins whatever shows tickets in ``windows``; without ``intents`` it only shows."""

    def __init__(
        self, windows: DeskWindows, source: TicketSource, rules: HouseRulesFile, intents: TicketIntents | None,
        papers: TicketPapers | None = None, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._windows, self._source, self._rules, self._intents = windows, source, rules, intents
        self._papers = papers
        windows.quiet.append(rules)
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        self._page = windows.places.take_page(TICKETS, self._make_page)
        self._panel = windows.places.take_tab(TICKETS, self._make_panel)
        self._overdue = 0
        self._orders: OrderDesk | None = None
        windows.deeds |= {
            "ticket.open": self.open,
            "ticket.step": self.toggle,
            "ticket.sor": self.make_next_move,
            "page.tickets": self.show_page,
            "view.find": self.find,
        }
        windows.turned.connect(self._on_turned)
        windows.rested.connect(self._on_rested)
        windows.feed.ticked.connect(self._show_overdue)
        windows.feed.tickets_came.connect(self._show_overdue)
        windows.feed.rewound.connect(self._show_overdue)
        if intents is not None:
            intents.objected.connect(windows.notices.tell)
        self._show_overdue()

    def set_orders(self, orders: OrderDesk) -> None:
        """From here on tickets are prefilled from the orders beside the conversation."""
        self._orders = orders

    def order_of(self, conversation: str, key: OrderKey | None = None) -> Order | None:
        """The order with this key; without one that in front, that spoken of, or the only one."""
        if self._orders is None:
            return None
        chosen = self._orders.chosen(conversation)
        beside = [one.order for one in self._orders.source.orders_in(conversation)]
        if key is not None:
            return next((one for one in beside if key_of(one) == key), None)
        if chosen is not None:
            return chosen.order
        return beside[0] if len(beside) == 1 else None

    @property
    def page(self) -> TicketPage:
        """The page of all tickets."""
        return self._page.content

    @property
    def panel(self) -> TicketPanel:
        """The panel beside the chat."""
        return self._panel.content

    def show_page(self) -> None:
        """All tickets."""
        if self._windows.desk is not None:
            self._windows.desk.show_page(TICKETS)
            self.page.setFocus()

    def find(self) -> None:
        """Find in what is in front: the queue, or the conversation."""
        desk = self._windows.desk
        if desk is not None and desk.isActiveWindow() and desk.page == TICKETS:
            self.page.search()
        else:
            self._windows.front_panel().find()

    def strip_of(self, panel: ConversationPanel) -> ConversationTickets:
        """What this panel shows of tickets."""
        found = panel.findChild(QObject, NAME)
        return cast("ConversationTickets", found)

    def open(self) -> None:
        """A new ticket from the conversation in front."""
        self.strip_of(self._windows.front_panel()).open()

    def toggle(self) -> None:
        """The form of the step under way, or away with it."""
        self.strip_of(self._windows.front_panel()).toggle()

    def make_next_move(self) -> None:
        """The next move for an upset customer."""
        self.strip_of(self._windows.front_panel()).make_next_move()

    def show_ticket(self, ticket: int, conversation: str = "") -> None:
        """Show this one: under the head of its conversation if that is in front, else on the page."""
        if conversation and conversation == self._windows.conversation:
            self.strip_of(self._windows.panel).show_ticket(ticket)
        else:
            self.show_page()
            self.page.show_ticket(ticket)

    @Slot(str, object, str)
    def request(self, conversation: str, order: OrderKey | None = None, kind: str = "") -> None:
        """A new ticket about an order or a conversation, from wherever it is asked for; ``kind`` as in D11."""
        if conversation and conversation != self._windows.conversation:
            self._windows.show_conversation(conversation)
        known = TicketKind(kind) if kind in set(TicketKind) else None
        self.strip_of(self._windows.panel).open(order, known)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        from workstation.app.ticket_strips import ConversationTickets  # not before there is a conversation to show

        made = ConversationTickets(panel, self._windows.feed, self._rules, self._source, self._intents, self.order_of)
        made.message_requested.connect(self._windows.reveal)
        made.setObjectName(NAME)

    def _make_page(self) -> TicketPage:
        from workstation.views.tickets.page import TicketPage

        windows = self._windows
        page = TicketPage(windows.feed, self._rules, self._source, self._known)
        page.detail.message_requested.connect(windows.reveal)
        page.opening.message_requested.connect(windows.reveal)
        if self._intents is not None:
            self._intents.join(page.detail)
            page.opening.opening_requested.connect(self._intents.open_ticket)
        if self._papers is not None:
            page.export_requested.connect(self._papers.export)
            page.print_requested.connect(self._papers.print_tickets)
            page.detail.print_requested.connect(self._papers.print_tickets)
        return page

    def _make_panel(self) -> TicketPanel:
        from workstation.views.tickets.panel import TicketPanel

        panel = TicketPanel(self._windows.feed, self._rules, self._source, self._windows.history)
        panel.ticket_chosen.connect(self.show_ticket)
        if self._intents is not None:
            panel.opening_requested.connect(self.request)
        panel.show_conversation(self._windows.conversation)
        return panel

    def _known(self, ticket: Ticket) -> Mapping[str, str]:
        from workstation.app.ticket_strips import LOOK_BACK
        from workstation.views.tickets.known import known_of

        feed = self._windows.feed
        lines = self._windows.panel.lines.before(ticket.conversation, None, LOOK_BACK) if ticket.conversation else []
        return known_of(lines, feed.desk.clerk, feed.now())

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        if self._panel.made:
            self.panel.show_conversation(conversation)

    @Slot()
    def _on_rested(self) -> None:
        for panel in self._windows.panels():
            self.strip_of(panel).rest()
        for place in (self._page, self._panel):
            if place.made:
                place.content.rest()

    @Slot()
    def _show_overdue(self) -> None:
        feed, desk = self._windows.feed, self._windows.desk
        count = feed.desk.tickets.overdue(feed.now())
        if desk is not None and count != self._overdue:
            self._overdue = count
            desk.rail.show_count(TICKETS, count, self.tr("{count} overdue").format(count=count))
