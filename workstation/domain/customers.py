"""The shop's archive of customers (DOMAIN D10): who they are, their group, what was noted and promised."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.values import Group


class Rating(StrEnum):
    """How a customer judged a deal (DOMAIN D8)."""

    GOOD = "good"
    NEUTRAL = "neutral"
    BAD = "bad"


class Review(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A review of a deal. Days are ISO 8601."""

    day: str
    rating: Rating
    text: str = ""
    order_no: str = ""
    later: str = ""
    """The follow-up review (追评)."""
    answer: str = ""
    """The shop's explanation."""


class CustomerNote(msgspec.Struct, frozen=True, kw_only=True):
    """What a clerk noted. ``at`` is milliseconds since 1970 UTC."""

    at: int
    clerk: str
    text: str


class FollowUp(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A call or message promised for a day (回访)."""

    id: int
    """Counted from 1 for each customer."""
    day: str
    """ISO 8601, when it is due."""
    about: str
    clerk: str
    ticket: int | None = None
    done_at: int | None = None
    """Milliseconds since 1970 UTC, None while it is open."""
    outcome: str = ""


class Customer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A customer as the shop knows them. ``id`` is that of ``Buyer`` where the customer has written."""

    id: str
    name: str
    """The account's name, masked until asked for."""
    names: tuple[str, ...] = ()
    """Other accounts of the same customer."""
    platform: str = ""
    phone: str = ""
    city: str = ""
    address: str = ""
    occupation: str = ""
    power: str = ""
    """Purchase power in the shop's words."""
    since: str = ""
    """First purchase as ``YYYY-MM``, empty if unknown."""
    tags: tuple[str, ...] = ()
    notes: tuple[CustomerNote, ...] = ()
    """In the order in which they were made."""
    reviews: tuple[Review, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    group: Group | None = None
    """Set by hand; None leaves it to the rule (``customer_groups``)."""
    group_reason: str = ""
    blacklisted: str = ""
    """Why, empty if not."""

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every account that is this customer's."""
        return (self.name, *(one for one in self.names if one != self.name))

    @property
    def next_due(self) -> str:
        """The day of the earliest open follow-up, empty if there is none."""
        return min((one.day for one in self.follow_ups if one.done_at is None), default="")


class Dealings(msgspec.Struct, frozen=True, kw_only=True):
    """What a customer's orders and matters add up to; what the group rule looks at."""

    orders: int = 0
    """Orders that were not closed."""
    spent_fen: int = 0
    """What was paid for them, in fen."""
    first_day: str = ""
    last_day: str = ""
    refunds: int = 0
    open_complaints: int = 0
    bad_reviews: int = 0


class GroupRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a customer belongs to a group (policy ``customers``); complaints are looked at first."""

    vip_orders: int = 8
    vip_spent: int = 1_000
    """Yuan."""
    old_orders: int = 2
    complaint_days: int = 90
    """A bad review keeps somebody among the complaints for so long."""


class Due(msgspec.Struct, frozen=True, kw_only=True):
    """A follow-up that is due, with whose it is."""

    customer: str
    name: str
    follow_up: FollowUp


class CustomerVersion(msgspec.Struct, frozen=True, kw_only=True):
    """How a customer's record read after a change. ``at`` is milliseconds since 1970 UTC."""

    at: int
    clerk: str
    customer: Customer
