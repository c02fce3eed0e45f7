"""The values that events and conversations are made of: buyers, message bodies, limits."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Role(StrEnum):
    """Who sits at the desk (the product's four roles)."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    TRAINEE = "trainee"
    INSTRUCTOR = "instructor"


class Presence(StrEnum):
    """Whether new customers may be sent to this seat."""

    ONLINE = "online"
    BUSY = "busy"
    AWAY = "away"


class Group(StrEnum):
    """Customer groups of DOMAIN D10."""

    VIP = "vip"
    NEW = "new"
    OLD = "old"
    COMPLAINT = "complaint"
    POTENTIAL = "potential"


class Side(StrEnum):
    """Whose line it is in a conversation."""

    CUSTOMER = "customer"
    CLERK = "clerk"
    AUTOMATIC = "automatic"
    NOTE = "note"
    SYSTEM = "system"


class DraftMode(StrEnum):
    """What a draft will become: a reply to the customer, or a note only the shop sees."""

    REPLY = "reply"
    NOTE = "note"


class Buyer(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A customer as the channel knows them."""

    id: str
    name: str
    group: Group = Group.NEW
    city: str = ""
    since: str = ""
    """First purchase as ``YYYY-MM``, empty if unknown."""
    orders: int = 0
    remark: str = ""


class Body(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="is"):
    """What a message carries; the base of the kinds below."""


class Text(Body, frozen=True, tag="text"):
    """Plain words. Never interpreted as HTML."""

    text: str


class Picture(Body, frozen=True, tag="picture"):
    """A picture kept beside the database under its SHA-256."""

    sha256: str
    width: int
    """Pixels."""
    height: int
    """Pixels."""
    name: str = ""


class File(Body, frozen=True, tag="file"):
    """A file kept beside the database under its SHA-256."""

    sha256: str
    name: str
    size: int
    """Bytes."""


class OrderCard(Body, frozen=True, tag="order"):
    """An order as the customer sent it into the chat."""

    order_no: str
    title: str
    status: str = ""
    """unpaid, paid, shipped, done or closed; empty if unknown."""
    total: str = ""
    """Yuan with two decimals, as text."""
    pieces: int = 1


class ProductCard(Body, frozen=True, tag="product"):
    """A product as the customer sent it into the chat."""

    product: str
    title: str
    price: str = ""
    """Yuan with two decimals, as text."""


AnyBody = Text | Picture | File | OrderCard | ProductCard


def plain(body: AnyBody) -> str:
    """The words of a body that can be searched, copied and quoted; no markup, any language as written."""
    match body:
        case Text(text=text):
            return text
        case Picture(name=name) | File(name=name):
            return name
        case OrderCard(order_no=number, title=title) | ProductCard(product=number, title=title):
            return f"{title} {number}"


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The times and loads of DOMAIN D2 in force at the desk; seconds unless said otherwise."""

    first_reply: int = 30
    target: int = 20
    hard: int = 180
    remind_before: int = 20
    hourly: int = 15
    """Customers an hour."""
