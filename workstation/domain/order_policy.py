"""The policy ``orders``: how long things about an order may take, and what is said about them (DOMAIN D6–D8)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.order_times import DAY, HOUR, moment
from workstation.domain.orders import Order, OrderStatus, Platform


class Deed(StrEnum):
    """What a clerk sets about with an order. The platform alone carries it out."""

    REMIND = "remind"
    """Payment reminder (催付)."""
    VERIFY_ADDRESS = "verify_address"
    CHANGE_PRICE = "change_price"
    ASK_TRACK = "ask_track"
    """Look for the parcel."""
    REFUND = "refund"
    RETURN = "return"
    EXCHANGE = "exchange"
    RESHIP = "reship"


FITTING: dict[OrderStatus | None, tuple[Deed, ...]] = {
    OrderStatus.UNPAID: (Deed.REMIND, Deed.CHANGE_PRICE, Deed.VERIFY_ADDRESS),
    OrderStatus.PAID: (Deed.VERIFY_ADDRESS, Deed.CHANGE_PRICE, Deed.REFUND),
    OrderStatus.SHIPPED: (Deed.ASK_TRACK, Deed.RESHIP, Deed.REFUND, Deed.RETURN, Deed.EXCHANGE),
    OrderStatus.DONE: (Deed.EXCHANGE, Deed.RETURN, Deed.REFUND, Deed.RESHIP),
    OrderStatus.CLOSED: (),
    None: (Deed.VERIFY_ADDRESS, Deed.ASK_TRACK, Deed.REFUND, Deed.RETURN, Deed.EXCHANGE, Deed.RESHIP),
}
"""What makes sense in each state (DOMAIN D6, D7)."""

TICKETS: dict[Deed, str] = {
    Deed.CHANGE_PRICE: "price_difference",
    Deed.ASK_TRACK: "logistics",
    Deed.REFUND: "refund",
    Deed.RETURN: "return",
    Deed.EXCHANGE: "exchange",
    Deed.RESHIP: "reship",
}
"""The kind of ticket (DOMAIN D11) that a deed may become."""


class OrderPolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the shop and its platforms allow."""

    unpaid_minutes: dict[Platform, int]
    """After so long without payment the platform closes an order."""
    unpaid_warn_minutes: int
    refund_hours_unshipped: int
    refund_hours_shipped: int
    exchange_hours: int
    """So long the shop may take to answer; then the platform decides by itself."""
    review_days: int
    explain_days: int
    follow_up_days: int
    still_days: int
    """After so many days without a step a parcel counts as not moving."""
    duplicate_hours: int
    many_pieces: int
    many_orders: int
    most_discount_percent: int
    short_address: int
    """An address with fewer characters after the district is unclear."""
    words: dict[Deed, str]
    """What is put into the reply. Places: {order} {tail} {amount} {minutes} {receiver} {phone} {address} {product}
    {courier} {waybill}; an empty one stays out with what is in [ ] around it."""

    def __post_init__(self) -> None:
        if any(one < 0 for one in self.unpaid_minutes.values()):
            raise ValueError("unpaid_minutes must be 0 or more")
        if missing := [one.value for one in Deed if one not in self.words]:
            raise ValueError(f"words: {missing[0]} is missing")


class Deadline(StrEnum):
    """What must happen by a moment."""

    PAY = "pay"
    REFUND = "refund"
    EXCHANGE = "exchange"
    REVIEW = "review"
    EXPLAIN = "explain"
    FOLLOW_UP = "follow_up"


class Due(msgspec.Struct, frozen=True):
    """A deadline of an order. ``at`` is None where it counts from a moment that nobody told."""

    what: Deadline
    at: int | None
    hours: int
    """How long is allowed in all."""


def expires_at(order: Order, policy: OrderPolicy) -> int | None:
    """When the platform closes an unpaid order, milliseconds since 1970 UTC."""
    created = moment(order.created)
    if order.status is not OrderStatus.UNPAID or created is None or order.platform not in policy.unpaid_minutes:
        return None
    return created + policy.unpaid_minutes[order.platform] * 60_000


def deadlines(order: Order, policy: OrderPolicy, now: int, asked_at: int | None = None) -> list[Due]:
    """What is still to come or just over, the nearest first. ``asked_at``: when an after-sale was first known here."""
    found = list(_after_sale(order, policy, asked_at))
    if (expiry := expires_at(order, policy)) is not None:
        found.append(Due(Deadline.PAY, expiry, policy.unpaid_minutes[order.platform] // 60))
    received = moment(order.received) if order.status is OrderStatus.DONE else None
    if received is not None:
        for what, days in (
            (Deadline.REVIEW, policy.review_days),
            (Deadline.EXPLAIN, policy.explain_days),
            (Deadline.FOLLOW_UP, policy.follow_up_days),
        ):
            if now <= received + days * DAY:
                found.append(Due(what, received + days * DAY, days * 24))
    return sorted(found, key=lambda due: (due.at is None, due.at or 0))


def _after_sale(order: Order, policy: OrderPolicy, asked_at: int | None) -> list[Due]:
    """An application that waits for the shop's answer; its word is the platform's own."""
    word = " ".join((order.after_sale, *(item.refund for item in order.items)))
    if not any(sign in word for sign in ("待", "申请中", "等待卖家", "处理中", "请退款")):
        return []
    if "换" in word:
        what, hours = Deadline.EXCHANGE, policy.exchange_hours
    else:
        shipped = order.status in (OrderStatus.SHIPPED, OrderStatus.DONE)
        what, hours = Deadline.REFUND, policy.refund_hours_shipped if shipped else policy.refund_hours_unshipped
    return [Due(what, asked_at + hours * HOUR if asked_at is not None else None, hours)]
