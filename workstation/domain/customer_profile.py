"""What stands on the screen about a customer: the record, what their orders add up to, the group and why."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

import msgspec
from msgspec.structs import replace

from workstation.domain.customer_groups import Grouping
from workstation.domain.customers import Customer, CustomerVersion, Dealings, Due, Rating, Review
from workstation.domain.masking import mask_address, mask_phone
from workstation.domain.orders import Order, OrderStatus
from workstation.domain.values import Buyer, Group

_CITY = re.compile(r"(?:\S{2,8}?(?:省|自治区)\s*|\S{2,4}\s+)?([^\s省市区县]{2,7}?)市")


class Alike(StrEnum):
    """Why two records may be one person."""

    PHONE = "phone"
    ADDRESS = "address"


class Twin(msgspec.Struct, frozen=True, kw_only=True):
    """Another record that may be the same person."""

    id: str
    name: str
    because: Alike


class Contacts(msgspec.Struct, frozen=True, kw_only=True):
    """Phone and address as they are."""

    phone: str = ""
    address: str = ""


class Profile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A customer as shown: contacts are masked."""

    customer: Customer
    dealings: Dealings = Dealings()
    grouping: Grouping | None = None
    """None where nothing but the channel knows of a group."""
    kept: bool = False
    """A record stands in the archive."""
    twins: tuple[Twin, ...] = ()


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Which customers a list shows; nothing set shows all."""

    words: str = ""
    """All of them, in names, tags, notes, city, occupation or the end of the phone."""
    group: Group | None = None
    due_by: str = ""
    """A follow-up is due by this day (ISO 8601)."""
    blacklisted: bool = False
    tag: str = ""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the list: the record with contacts masked, and its group as last worked out."""

    customer: Customer
    group: Group


class CustomerSource(Protocol):
    """Customers for panels and the page. Contacts come masked; unmasked ones come as a fact only."""

    def beside(self, conversation: str, buyer: Buyer) -> Profile | None:
        """Who writes in a conversation; None if nothing beyond ``buyer`` was ever shown (in a replay)."""
        ...

    def profile(self, id: str) -> Profile | None:
        """A customer by id, also by one that was merged into another."""
        ...

    def contacts(self, id: str) -> Contacts | None:
        """What was unmasked of this customer up to the moment a replay shows; live nothing."""
        ...

    def listed(self, wanted: Wanted, after: str, limit: int) -> list[Listed]:
        """The customers wanted, by id, behind the id ``after``."""
        ...

    def count(self, wanted: Wanted) -> int:
        """How many customers are wanted."""
        ...

    def tags(self, limit: int) -> list[tuple[str, int]]:
        """The tags most in use with how many customers have them, the most used first."""
        ...

    def due(self, day: str, limit: int) -> list[Due]:
        """Open follow-ups due by ``day``, earliest first."""
        ...

    def versions_of(self, id: str) -> list[CustomerVersion]:
        """How the record read after each change, contacts masked, newest first."""
        ...


def known_from(buyer: Buyer) -> Customer:
    """What a channel tells of a customer, as a record that could be kept."""
    return Customer(id=buyer.id, name=buyer.name or buyer.id, city=buyer.city, since=buyer.since)


def account_of(platform: str, buyer: str, phone: str, address: str) -> Customer:
    """The record of an account that placed an order."""
    return Customer(
        id=buyer, name=buyer, platform=platform, phone=phone, address=address.strip(), city=city_of(address)
    )


def city_of(address: str) -> str:
    """The city in an address as platforms write it: 浙江省 杭州市 西湖区 … → 杭州. Empty if it cannot be told."""
    place = _CITY.match(address.strip())
    return place[1] if place else ""


def masked(customer: Customer) -> Customer:
    """The record as facts, panels and lists have it; what came masked from a platform stays as it came."""
    phone = customer.phone if "*" in customer.phone else mask_phone(customer.phone)
    return replace(customer, phone=phone, address=mask_address(customer.address))


def dealings_of(orders: Iterable[Order], reviews: Iterable[Review] = (), open_complaints: int = 0) -> Dealings:
    """What orders, reviews and complaints add up to. An order that is not paid yet counts, but nothing was spent."""
    count = refunds = 0
    spent = Decimal(0)
    days: list[str] = []
    for order in orders:
        refunds += _refunded(order)
        if order.status is OrderStatus.CLOSED:
            continue
        count += 1
        if order.created:
            days.append(order.created[:10])
        if order.status is not OrderStatus.UNPAID and order.total is not None:
            spent += order.total
    return Dealings(
        orders=count, spent_fen=int(spent * 100), refunds=refunds, open_complaints=open_complaints,
        first_day=min(days, default=""), last_day=max(days, default=""),
        bad_reviews=sum(one.rating is Rating.BAD for one in reviews),
    )  # fmt: skip


def _refunded(order: Order) -> bool:
    return bool(order.refund or order.after_sale or any(item.refund for item in order.items))
