"""Orders as platforms export them: documents, brought in from files, never made up and never acted upon."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

import msgspec

from workstation.domain.flags import Flag


class Platform(StrEnum):
    """Where an order was placed."""

    TAOBAO = "taobao"
    PDD = "pdd"
    DOUYIN = "douyin"
    JD = "jd"
    ALIBABA_1688 = "1688"


class OrderStatus(StrEnum):
    """The five states every platform's words are read as (``order_headings.md``)."""

    UNPAID = "unpaid"
    PAID = "paid"
    SHIPPED = "shipped"
    DONE = "done"
    CLOSED = "closed"


class OrderItem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of an order."""

    title: str
    qty: int = 1
    sku: str = ""
    """Colour, size and the like, as the platform words it."""
    price: Decimal | None = None
    """Yuan for one piece."""
    code: str = ""
    """The shop's own code of the product (商家编码)."""
    refund: str = ""
    """The platform's word for a refund of this line, empty if none."""
    sub_order: str = ""
    """The number of the sub-order, where the platform has them."""


class TrackEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a parcel on its way."""

    at: str
    """ISO 8601, local time, ``2026-11-22T10:05:00``."""
    text: str
    place: str = ""


class Order(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An order as last imported. Moments are ISO 8601 local (``2026-11-22T10:05:00``) or None; money is yuan.

    Identified by (platform, order_no). Remarks made at this desk are facts of the journal, not part of it.
    """

    platform: Platform
    order_no: str
    """Always text: 15 to 19 digits do not survive as a number."""
    buyer: str = ""
    """The customer's account name."""
    status: OrderStatus | None = None
    """None where the platform has no status column, or its word is not known."""
    status_word: str = ""
    """The platform's own word, as it stands in the file."""
    total: Decimal | None = None
    """What the customer owes or paid in all, two decimals."""
    summed: bool = False
    """The total is the sum of the items of a detail file; a list's total is better and replaces it."""
    freight: Decimal | None = None
    receiver: str = ""
    phone: str = ""
    address: str = ""
    created: str | None = None
    paid: str | None = None
    shipped: str | None = None
    received: str | None = None
    items: tuple[OrderItem, ...] = ()
    pieces: int = 0
    """How many pieces in all, 0 if unknown."""
    detailed: bool = False
    """The items come from a detail file or sub-orders, not from joined titles."""
    tracking_no: str = ""
    courier: str = ""
    track: tuple[TrackEvent, ...] = ()
    message: str = ""
    """What the customer wrote to the shop with the order (买家留言)."""
    memo: str = ""
    """The shop's remark as imported (订单备注, 商家备忘)."""
    flag: Flag | None = None
    """The flag as imported; without a memo it does not count on the platform."""
    close_reason: str = ""
    after_sale: str = ""
    """The platform's word for the state of an after-sale application."""
    refund: Decimal | None = None
    """Yuan refunded or asked for, where the file says so."""
    invoice: str = ""
    """The invoice's title (发票抬头)."""
    shop: str = ""


class OrderKey(msgspec.Struct, frozen=True, order=True):
    """What names an order."""

    platform: Platform
    order_no: str


def key_of(order: Order) -> OrderKey:
    """The key of ``order``."""
    return OrderKey(order.platform, order.order_no)


class FoundOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order as one file tells it."""

    order: Order
    row: int
    """The line of the file in which it begins."""
    partial: bool = False
    """A row of it was rejected: its items and sums are not the whole."""


class RejectedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a file that could not be taken. ``row`` is its line in the file, the heading is line 1."""

    row: int
    column: str
    """The heading as it stands in the file, empty if the whole row is meant."""
    reason: str
    """A code, worded by ``views/imports/sentences.py`` and the command line."""
    value: str = ""
    """The value at fault, shortened."""
    order_no: str = ""
    """The order it belongs to, where that could still be read."""


class OrderChange(msgspec.Struct, frozen=True, kw_only=True):
    """A field of an order became another by an import; or did not, because the file was an older one."""

    at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    file: str
    """The name of the file that said so."""
    field: str
    """A field of ``Order``."""
    before: str
    after: str
    taken: bool = True
    """False where an older file differs: the order stayed as it was."""


class OrderSource(Protocol):
    """The orders of a room, read-only."""

    def order(self, key: OrderKey) -> Order | None:
        """One order, or None."""
        ...

    def orders_of(self, buyer: str, limit: int) -> list[Order]:
        """The newest orders of a customer's account, newest first."""
        ...

    def numbered(self, order_no: str) -> list[Order]:
        """The orders with this number, on whatever platform: usually one."""
        ...

    def search(
        self,
        words: str,
        limit: int,
        status: OrderStatus | None = None,
        flag: Flag | None = None,
        platforms: Sequence[Platform] = (),
        skip: int = 0,
        since: str = "",
        until: str = "",
    ) -> list[Order]:
        """The newest orders with all of ``words`` (separated by blanks) in any of their fields, newest first.

        No words: the newest ones. ``flag`` is the latest one, be it imported or of a remark made here.
        ``skip``: so many of them are passed over; ``since`` ≤ moment of placing < ``until``, ISO 8601 local.
        """
        ...

    def unpaid(self, now: int, limit: int = 500) -> list[Order]:
        """The orders that wait for payment, placed before ``now`` (milliseconds since 1970 UTC), oldest first."""
        ...

    def changes(self, key: OrderKey) -> list[OrderChange]:
        """What imports changed of an order, the latest first."""
        ...

    def count(self) -> int:
        """How many orders there are."""
        ...
