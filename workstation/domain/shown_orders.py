"""An order as it stands beside a conversation, and masked as it goes into the journal."""

from __future__ import annotations

import re
from typing import Protocol

import msgspec
from msgspec.structs import replace

from workstation.domain.flags import Flag
from workstation.domain.masking import mask_address, mask_name, mask_phone, mask_phones_in
from workstation.domain.orders import Order, OrderChange, OrderKey, OrderStatus, Platform, key_of
from workstation.domain.remarks import Remark

_MASKED_PHONE = re.compile(r"(\d{3})?\*{4}(\d{4})?")
"""What ``mask_phone`` gives: its seven digits would be too few to be masked once more."""
_MASKED_END = "****"
"""What ``mask_address``, and platforms, leave instead of street and number."""


class ShownOrder(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An order with what this desk knows of it."""

    order: Order
    remarks: tuple[Remark, ...] = ()
    reminded_at: int | None = None
    """When the customer was reminded of payment, milliseconds since 1970 UTC."""
    reminded_by: str = ""
    asked_at: int | None = None
    """When an after-sale application was first known here, milliseconds since 1970 UTC."""

    @property
    def key(self) -> OrderKey:
        """What names the order."""
        return key_of(self.order)


class Personal(msgspec.Struct, frozen=True):
    """Who gets the parcel and where."""

    receiver: str
    phone: str
    address: str


def personal(order: Order) -> Personal:
    """The personal data of ``order`` as they are."""
    return Personal(order.receiver, order.phone, order.address)


def masked(order: Order) -> Order:
    """``order`` with masked personal data; what is masked already stays so."""
    return replace(
        order,
        receiver=mask_name(order.receiver),
        phone=order.phone if _MASKED_PHONE.fullmatch(order.phone) else mask_phone(order.phone),
        address=order.address if order.address.endswith(_MASKED_END) else mask_address(order.address),
        invoice=mask_name(order.invoice),
        message=mask_phones_in(order.message),
        memo=mask_phones_in(order.memo),
    )


class BesideSource(Protocol):
    """The orders beside a conversation. Live they are looked up, in a replay they are what was shown."""

    def orders_in(self, conversation: str) -> list[ShownOrder]:
        """The customer's orders and those spoken of, the newest first."""
        ...

    def revealed_in(self, conversation: str) -> dict[OrderKey, Personal]:
        """What stands unmasked there at this moment of a replay; live nothing."""
        ...

    def account(self, conversation: str) -> str:
        """The account name of whoever writes in it, empty if unknown."""
        ...


class OrderQuery(msgspec.Struct, frozen=True, kw_only=True):
    """Which orders are looked for. Days as ``YYYY-MM-DD``, local; empty for no bound."""

    words: str = ""
    status: OrderStatus | None = None
    flag: Flag | None = None
    platform: Platform | None = None
    since: str = ""
    until: str = ""


class OrderBook(Protocol):
    """All orders of a room, read-only, for the page that searches them."""

    def find(self, query: OrderQuery, skip: int, count: int) -> list[Order]:
        """At most ``count`` orders after the first ``skip``, the newest first."""
        ...

    def unpaid(self, now: int) -> list[Order]:
        """Those that wait for payment."""
        ...

    def shown(self, order: Order) -> ShownOrder:
        """``order`` with what this desk knows of it."""
        ...

    def order(self, key: OrderKey) -> Order | None:
        """One order, or None."""
        ...

    def of_customer(self, order: Order) -> list[Order]:
        """The latest orders of the same customer."""
        ...

    def changes(self, key: OrderKey) -> list[OrderChange]:
        """What imports changed of an order, the latest first."""
        ...

    def count(self) -> int:
        """How many orders there are."""
        ...
