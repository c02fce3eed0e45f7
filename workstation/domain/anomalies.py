"""What is not as it should be with an order (DOMAIN D6), each with its reason. Pure: nothing is asked of anybody."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from enum import StrEnum

import msgspec

from workstation.domain.order_policy import OrderPolicy, expires_at
from workstation.domain.order_times import DAY, HOUR, moment
from workstation.domain.orders import Order, OrderStatus, key_of

Stock = Callable[[str, str], int | None]
"""Pieces in stock of (code, sku); None if nobody knows."""


class Anomaly(StrEnum):
    """The kinds; the sentence of each stands in ``views/orders/words.py``."""

    OTHER_ACCOUNT = "other_account"
    """Asked about from another account than it was placed with (DOMAIN D8)."""
    PAYMENT_OVER = "payment_over"
    PAYMENT_DUE = "payment_due"
    ADDRESS_UNCLEAR = "address_unclear"
    ADDRESS_CHANGED = "address_changed"
    AMOUNT_DIFFERS = "amount_differs"
    DUPLICATE = "duplicate"
    SUSPICIOUS = "suspicious"
    OUT_OF_STOCK = "out_of_stock"
    WAYBILL_UNKNOWN = "waybill_unknown"
    NOT_MOVING = "not_moving"


class Found(msgspec.Struct, frozen=True):
    """An anomaly with what fills its sentence. ``why`` names the case where a kind has several."""

    kind: Anomaly
    why: str = ""
    values: dict[str, str | int] = {}


OPEN = (OrderStatus.UNPAID, OrderStatus.PAID)
"""States in which nothing has left the shop."""

_CHANGE = re.compile(r"(改|换|更新|变更).{0,4}地址|地址.{0,6}(改|换|错|变)")
_DISTRICT = re.compile(r"^.*?[区县旗市镇](?=[^区县旗市]*$)")
_PHONE = re.compile(r"\+?(86)?[- ]?1\d{10}(-\d{1,6})?|0\d{2,3}-?\d{7,8}(-\d{1,6})?")


def anomalies(
    order: Order, policy: OrderPolicy, now: int, *, others: Sequence[Order] = (), asked_by: str = "",
    stock: Stock | None = None,
) -> list[Found]:  # fmt: skip
    """What is not right with ``order``, the gravest first.

    ``others``: further orders of the same customer; ``asked_by``: account name of whoever asks about it, if known.
    """
    found: list[Found] = []
    if asked_by and order.buyer and asked_by != order.buyer:
        found.append(Found(Anomaly.OTHER_ACCOUNT))
    for look in (_payment, _address, _amount, _pieces, _parcel):
        found += look(order, policy, now)
    found += _beside(order, policy, others)
    found += _stock(order, stock)
    rank = {kind: place for place, kind in enumerate(Anomaly)}
    return sorted(found, key=lambda one: rank[one.kind])


def _payment(order: Order, policy: OrderPolicy, now: int) -> Iterator[Found]:
    expiry = expires_at(order, policy)
    if expiry is None:
        return
    if expiry <= now:
        yield Found(Anomaly.PAYMENT_OVER)
    elif expiry - now <= policy.unpaid_warn_minutes * 60_000:
        yield Found(Anomaly.PAYMENT_DUE, values={"minutes": max(1, (expiry - now) // 60_000)})


def _address(order: Order, policy: OrderPolicy, now: int) -> Iterator[Found]:
    del now
    if order.status not in OPEN:
        return
    if _CHANGE.search(order.message):
        yield Found(Anomaly.ADDRESS_CHANGED, "message")
    if order.status is not OrderStatus.PAID:
        return
    why = unclear(order, policy.short_address)
    if why:
        yield Found(Anomaly.ADDRESS_UNCLEAR, why)


def unclear(order: Order, short: int) -> str:
    """Why a parcel could not be sent there: ``receiver``, ``phone``, ``address``, ``short``; empty if it could.

    What the platform has masked itself (stars) cannot be judged and is let pass.
    """
    if not (order.receiver or order.phone or order.address):
        return ""  # a file without these columns
    if not order.receiver:
        return "receiver"
    if not order.phone or ("*" not in order.phone and not _PHONE.fullmatch(order.phone.replace(" ", ""))):
        return "phone"
    if not order.address.strip():
        return "address"
    if "*" in order.address:
        return ""
    detail = _DISTRICT.sub("", "".join(order.address.split()))
    return "short" if len(detail) < short else ""


def _amount(order: Order, policy: OrderPolicy, now: int) -> Iterator[Found]:
    del now
    prices = [item.price for item in order.items]
    if (
        order.total is None
        or not order.total.is_finite()
        or not order.detailed
        or not prices
        or order.status is OrderStatus.CLOSED
    ):
        return
    goods = Decimal(0)
    for item in order.items:
        if item.price is None or not item.price.is_finite():
            return
        goods += item.price * item.qty
    freight = order.freight or Decimal(0)
    values: dict[str, str | int] = {"total": str(order.total), "goods": f"{goods:.2f}", "freight": f"{freight:.2f}"}
    if order.total > goods + freight:
        yield Found(Anomaly.AMOUNT_DIFFERS, "more", values)
    elif order.total < goods * (100 - policy.most_discount_percent) / 100:
        yield Found(Anomaly.AMOUNT_DIFFERS, "less", values)


def _pieces(order: Order, policy: OrderPolicy, now: int) -> Iterator[Found]:
    del now
    pieces = order.pieces or sum(item.qty for item in order.items)
    if order.status in OPEN and pieces >= policy.many_pieces:
        yield Found(Anomaly.SUSPICIOUS, "pieces", {"count": pieces})


def _parcel(order: Order, policy: OrderPolicy, now: int) -> Iterator[Found]:
    if order.status is not OrderStatus.SHIPPED:
        return
    if not order.tracking_no:
        yield Found(Anomaly.WAYBILL_UNKNOWN)
        return
    last = moment(order.track[-1].at) if order.track else moment(order.shipped)
    if last is not None and now - last >= policy.still_days * DAY:
        why = "still" if order.track else "no_track"
        yield Found(Anomaly.NOT_MOVING, why, {"days": (now - last) // DAY})


def _beside(order: Order, policy: OrderPolicy, others: Sequence[Order]) -> Iterator[Found]:
    if order.status not in OPEN:
        return
    created, key = moment(order.created), key_of(order)
    near = [
        one for one in others
        if key_of(one) != key and one.buyer == order.buyer and created is not None
        and (at := moment(one.created)) is not None and abs(at - created) <= policy.duplicate_hours * HOUR
    ]  # fmt: skip
    same = [one for one in near if one.status is not OrderStatus.CLOSED and goods_of(one) == goods_of(order)]
    if same and order.items:
        yield Found(Anomaly.DUPLICATE, values={"order": same[0].order_no[-4:]})
    idle = [one for one in (*near, order) if one.status in (OrderStatus.UNPAID, OrderStatus.CLOSED)]
    if len(idle) >= policy.many_orders:
        yield Found(Anomaly.SUSPICIOUS, "orders", {"count": len(idle)})


def goods_of(order: Order) -> frozenset[tuple[str, str]]:
    """Titles and skus, whatever their order."""
    return frozenset((item.title, item.sku) for item in order.items)


def _stock(order: Order, stock: Stock | None) -> Iterator[Found]:
    if stock is None or order.status not in OPEN:
        return
    for item in order.items:
        left = stock(item.code, item.sku) if item.code else None
        if left is not None and left < item.qty:
            yield Found(Anomaly.OUT_OF_STOCK, values={"product": item.title, "left": left})
