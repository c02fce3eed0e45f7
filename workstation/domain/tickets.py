"""Tickets: matters that outlive a chat, led through STAR (DOMAIN D3, D11)."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import msgspec

from workstation.domain.orders import OrderKey
from workstation.domain.values import Side


class TicketKind(StrEnum):
    """What a ticket is about (DOMAIN D11)."""

    REFUND = "refund"
    RETURN = "return"
    EXCHANGE = "exchange"
    RESHIP = "reship"
    PRICE_DIFFERENCE = "price_difference"
    COMPLAINT = "complaint"
    BAD_REVIEW = "bad_review"
    LOGISTICS = "logistics"
    ADDRESS = "address"
    INVOICE = "invoice"
    OTHER = "other"


class Severity(StrEnum):
    """How grave it is (DOMAIN D3)."""

    MILD = "mild"
    MEDIUM = "medium"
    SEVERE = "severe"


class Step(StrEnum):
    """Where a ticket stands in STAR (DOMAIN D3)."""

    SITUATION = "S"
    TASK = "T"
    ACTION = "A"
    RESULT = "R"


STEPS = tuple(Step)
"""In the order in which they are gone."""


def place(step: Step) -> int:
    """0 for S, 3 for R."""
    return STEPS.index(step)


def before(step: Step) -> tuple[Step, ...]:
    """The steps that come before ``step``."""
    return STEPS[: place(step)]


class Sor(StrEnum):
    """The three moves for an upset customer (DOMAIN D3), or that the prompt was put aside."""

    SYMPATHISE = "sympathise"
    OWN = "own"
    RESOLVE = "resolve"
    DISMISSED = "dismissed"


class Fact(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What was entered into one field, with what is needed to show it after the policy has changed."""

    field: str
    step: Step
    label: str
    value: str
    """Text as entered; a choice's id; a date as ``2026-11-22``; money in yuan with two decimals."""
    shown: str = ""
    """The words of a choice, if it is one."""

    @property
    def words(self) -> str:
        """What to show as its value."""
        return self.shown or self.value


class Evidence(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """A message quoted: its number, and what it said when it was quoted."""

    message: int
    conversation: str
    said_at: int
    """Milliseconds since 1970 UTC."""
    side: Side
    text: str


class TicketNote(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A note on how it goes."""

    seq: int
    at: int
    clerk: str
    text: str


class Change(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One line of a ticket's history; the view words it by ``what``, the name of the event's class."""

    seq: int
    at: int
    clerk: str
    what: str
    step: Step | None = None
    """Where it went, for moves."""
    came_from: Step | None = None
    values: tuple[str, ...] = ()
    """What else is needed to tell of it: a name, a reason, a moment."""


class Ticket(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A ticket as it stands after its latest fact. Moments are milliseconds since 1970 UTC."""

    number: int
    """seq of the entry that opened it, and its name: #1024."""
    kind: TicketKind
    severity: Severity = Severity.MILD
    step: Step = Step.SITUATION
    opened_at: int
    opened_by: str
    conversation: str = ""
    customer: str = ""
    """``Buyer.id``."""
    customer_name: str = ""
    """The customer's name at the channel; views mask it."""
    order: OrderKey | None = None
    owner: str = ""
    """客服名 of who leads it; empty while nobody does."""
    automatic: bool = False
    """The owner was found by the desk, not claimed."""
    due: int | None = None
    due_by_hand: bool = False
    """Somebody set the deadline; the policy no longer moves it."""
    facts: tuple[Fact, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[TicketNote, ...] = ()
    history: tuple[Change, ...] = ()
    closed_at: int | None = None
    closed_by: str = ""
    confirmed: bool = False
    """Closed because the customer confirmed the result."""
    closing_reason: str = ""
    """A supervisor's reason, where it was closed without that."""
    version: int = 0
    """seq of the latest fact that changed it."""

    @property
    def is_open(self) -> bool:
        """Whether it still has to be led to an end."""
        return self.closed_at is None

    def value(self, field: str) -> str:
        """What was entered into ``field``, empty if nothing was."""
        return next((fact.value for fact in self.facts if fact.field == field), "")

    def is_overdue(self, now: int) -> bool:
        """Whether its deadline has passed."""
        return self.is_open and self.due is not None and now >= self.due


class TicketSource(Protocol):
    """Tickets beyond the open ones of the desk, read-only."""

    def ticket(self, number: int) -> Ticket | None:
        """One ticket, open or closed."""
        ...

    def closed(self, words: str, before: tuple[int, int] | None, count: int) -> list[Ticket]:
        """At most ``count`` closed ones with all ``words`` in them, closed last first, behind (closed_at, number)."""
        ...

    def of(self, *, conversation: str = "", customer: str = "", order: OrderKey | None = None) -> list[Ticket]:
        """All tickets of a conversation, of a customer (``Buyer.id``) or of an order, the newest first."""
        ...
