"""What can happen to a ticket. A ticket is named by the seq of its ``TicketOpened``."""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.orders import OrderKey
from workstation.domain.tickets import Evidence, Fact, Severity, Sor, Step, Ticket, TicketKind


class TicketEvent(Event, frozen=True):
    """The base of facts about a ticket."""


class TicketOpened(TicketEvent, frozen=True):
    """A matter became a ticket; the entry's seq is its number."""

    matter: TicketKind
    severity: Severity = Severity.MILD
    conversation: str = ""
    customer: str = ""
    customer_name: str = ""
    order: OrderKey | None = None
    owner: str = ""
    automatic: bool = False
    """The owner was found by the desk: the least loaded clerk on duty."""
    due: int | None = None
    """Milliseconds since 1970 UTC."""
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class TicketClaimed(TicketEvent, frozen=True):
    """Who is named in the entry took it over."""

    ticket: int


class TicketAssigned(TicketEvent, frozen=True):
    """It was given to ``to``; by the desk itself if ``automatic``."""

    ticket: int
    to: str
    automatic: bool = False


class TicketFactsSet(TicketEvent, frozen=True):
    """Fields of a step were filled in; an empty value takes a fact away."""

    ticket: int
    facts: tuple[Fact, ...]


class EvidenceAdded(TicketEvent, frozen=True):
    """Messages were quoted as evidence."""

    ticket: int
    evidence: tuple[Evidence, ...]


class TicketMoved(TicketEvent, frozen=True):
    """It went to another step, on or back; back with a reason."""

    ticket: int
    to: Step
    came_from: Step
    reason: str = ""


class TicketNoteAdded(TicketEvent, frozen=True):
    """Somebody noted how it goes."""

    ticket: int
    text: str


class TicketDueSet(TicketEvent, frozen=True):
    """Its deadline is now this. ``by_hand``: somebody promised it; else the policy has it so."""

    ticket: int
    due: int | None
    by_hand: bool = False
    reason: str = ""


class TicketLinked(TicketEvent, frozen=True):
    """It belongs to this conversation, this order or this customer; what is left empty stays as it is."""

    ticket: int
    conversation: str = ""
    customer: str = ""
    customer_name: str = ""
    order: OrderKey | None = None


class TicketReclassified(TicketEvent, frozen=True):
    """It turned out to be of another kind or severity."""

    ticket: int
    matter: TicketKind
    severity: Severity


class SorNoted(Event, frozen=True):
    """One of the three moves for an upset customer was made in a conversation, or the prompt was put aside."""

    conversation: str
    move: Sor


class TicketClosed(TicketEvent, frozen=True):
    """It came to its end: the customer confirmed it, or a supervisor gave a reason."""

    ticket: int
    confirmed: bool = False
    reason: str = ""


class TicketReopened(TicketEvent, frozen=True):
    """It was taken up again; ``stood`` is the ticket as it was closed, so that a desk need not look it up."""

    ticket: int
    stood: Ticket
    reason: str = ""


AnyTicketEvent = (
    TicketOpened
    | TicketClaimed
    | TicketAssigned
    | TicketFactsSet
    | EvidenceAdded
    | TicketMoved
    | TicketNoteAdded
    | TicketDueSet
    | TicketLinked
    | TicketReclassified
    | SorNoted
    | TicketClosed
    | TicketReopened
)

TICKET_KINDS: tuple[type[Event], ...] = (
    TicketOpened, TicketClaimed, TicketAssigned, TicketFactsSet, EvidenceAdded, TicketMoved, TicketNoteAdded,
    TicketDueSet, TicketLinked, TicketReclassified, TicketClosed, TicketReopened,
)  # fmt: skip
"""The facts that are about one ticket."""
