"""Tickets in the windows of one feed: strips, the panel beside the chat, the page. Live and in a replay alike."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from workstation.domain.orders import OrderKey
from workstation.domain.tickets import TicketKind, TicketSource

if TYPE_CHECKING:
    from workstation.app.desk_windows import DeskWindows
    from workstation.app.ticket_intents import TicketIntents
    from workstation.app.ticket_strips import ConversationTickets
    from workstation.domain.ticket_policy import HouseRules
    from workstation.views.conversation.panel import ConversationPanel

NAME = "conversation_tickets"
"""By which a panel knows what it shows of tickets."""


class HouseRulesFile:
    """Reads the shop's rules when they are first asked for. Callable: ``views.tickets.words.Rules``."""

    def __init__(self, data: Path | None) -> None:
        """``data`` is the data folder, which may have policies of its own."""
        self._data = data
        self._rules: HouseRules | None = None

    def __call__(self) -> HouseRules:
        """The rules in force; those shipped where the shop's own cannot be read."""
        if self._rules is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.freight import AfterSale
            from workstation.domain.ticket_policy import HouseRules, TicketPolicy

            tickets, _ = load_or_default("tickets", TicketPolicy, self._data)
            after_sale, _ = load_or_default("after_sale", AfterSale, self._data)
            self._rules = HouseRules(tickets=tickets, after_sale=after_sale)
        return self._rules


class TicketsDesk(QObject):
    """Makes and joins whatever shows tickets in ``windows``; without ``intents`` it only shows."""

    def __init__(
        self, windows: DeskWindows, source: TicketSource, rules: HouseRulesFile, intents: TicketIntents | None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._windows, self._source, self._rules, self._intents = windows, source, rules, intents
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        windows.deeds |= {
            "ticket.open": self.open,
            "ticket.step": self.toggle,
            "ticket.sor": self.make_next_move,
        }
        if intents is not None:
            intents.objected.connect(windows.notices.tell)

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

    @Slot(str, object, object)
    def request(self, conversation: str, order: OrderKey | None = None, kind: TicketKind | None = None) -> None:
        """A new ticket about an order or a conversation, from wherever it is asked for."""
        if conversation and conversation != self._windows.conversation:
            self._windows.show_conversation(conversation)
        self.strip_of(self._windows.panel).open(order, kind)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        from workstation.app.ticket_strips import ConversationTickets  # not before there is a conversation to show

        made = ConversationTickets(panel, self._windows.feed, self._rules, self._source, self._intents)
        made.message_requested.connect(self._windows.reveal)
        made.setObjectName(NAME)
