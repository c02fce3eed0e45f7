"""Whom an entry of the journal concerns: by its conversation, the order or the ticket it speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from workstation.domain.entry import Entry
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.orders import OrderKey, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.ticket_events import TicketLinked, TicketOpened
from workstation.training.crowd.arrival import Arrival


class Routed(Protocol):
    """What is asked of a customer here."""

    number: int
    conversation: str
    arrival: Arrival


class Routes:
    """The customers' numbers by what names them. Learns the numbers of tickets from what it is shown."""

    def __init__(self, run: str, customers: Iterable[Routed]) -> None:
        self.run = run
        self._conversations: dict[str, int] = {}
        self._buyers: dict[str, int] = {}
        self._orders: dict[OrderKey, int] = {}
        self._tickets: dict[int, int] = {}
        for one in customers:
            self._conversations[one.conversation] = one.number
            self._buyers[one.arrival.buyer.id] = one.number
            for order in one.arrival.orders.values():
                self._orders[key_of(order)] = one.number

    def number(self, conversation: str) -> int | None:
        """Whose conversation it is, None if nobody's of this run."""
        return self._conversations.get(conversation)

    def concerned(self, entry: Entry) -> int | None:
        """Whom ``entry`` concerns, None if nobody."""
        event = entry.event
        if isinstance(event, RemarkAdded | PaymentReminded):
            return self._orders.get(OrderKey(event.platform, event.order_no), self.number(event.conversation))
        if isinstance(event, TicketOpened | TicketLinked):
            return self._concerned_by_ticket(event, entry.seq)
        if (ticket := getattr(event, "ticket", None)) is not None:
            return self._tickets.get(ticket)
        return self.number(entry.conversation)

    def _concerned_by_ticket(self, event: TicketOpened | TicketLinked, seq: int) -> int | None:
        ticket = event.ticket if isinstance(event, TicketLinked) else seq
        number = self.number(event.conversation)
        if number is None:
            number = self._buyers.get(event.customer)
        if number is None and event.order is not None:
            number = self._orders.get(event.order)
        if number is None:
            return self._tickets.get(ticket)
        self._tickets[ticket] = number
        return number
