"""A scripted clerk, so that others can bring their own: what it hears, what it can do, what it knows (docs/drill.md).

A clerk is an ``Actor``: told of every entry of the journal, asked when it will act next, and called at that moment. It
acts by its ``Hands``; each deed becomes a fact of the journal, by the same services that a person's deed goes through,
and comes back to it as an entry. Time is the lesson's, in milliseconds since 1970 UTC; a clerk that asks the machine's
clock, sleeps, or draws chance otherwise than from its ``seed`` plays differently every time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from workstation.domain.channel import Actor
from workstation.domain.flags import Flag
from workstation.domain.orders import Order
from workstation.training.crowd.arrival import Arrival
from workstation.training.scenarios.scenario import TicketAction


class Clerk(Actor, Protocol):
    """Somebody who serves all customers of a lesson. A program's clerk and a person's are told the same."""


class Hands(Protocol):
    """What a clerk can do. ``at`` is the moment of the deed, never before that of an earlier one.

    A deed that a rule forbids (a flag not to be used, a customer who is gone) does nothing; no method raises for it.
    """

    def reply(self, conversation: str, text: str, *, typed: int, inserted: int, at: int) -> None:
        """Send ``text``, of which so many characters were typed and so many came from a phrase."""
        ...

    def look(self, conversation: str, order: Order, *, at: int) -> None:
        """Look an order up beside the conversation: status, parcel, remarks."""
        ...

    def reveal(self, conversation: str, order: Order, *, at: int) -> None:
        """Have the order's receiver, phone and address shown."""
        ...

    def remark(self, conversation: str, order: Order, flag: Flag, text: str, *, at: int) -> None:
        """Put a remark with a flag below those of the order (DOMAIN D4)."""
        ...

    def ticket(self, conversation: str, wanted: TicketAction, order: Order | None, *, at: int) -> None:
        """Open a ticket and lead it to the step wanted; what its forms ask for beside ``wanted.facts`` is filled in."""
        ...

    def remind(self, conversation: str, order: Order, text: str, *, at: int) -> None:
        """Make the payment reminder of an order, with ``text`` as its remark; the reply is another deed."""
        ...

    def focus(self, conversation: str, *, at: int) -> None:
        """Bring the conversation to the front; what came in there is read."""
        ...

    def close(self, conversation: str, *, at: int) -> None:
        """Finish with the conversation."""
        ...


class MakeClerk(Protocol):
    """A class or function that makes a clerk: what ``--clerk module:Class`` names."""

    def __call__(self, hands: Hands, customers: Mapping[str, Arrival], seed: str) -> Clerk:
        """``customers``: who will come, by conversation, with scenario and orders. ``seed``: of all chance in it."""
        ...
