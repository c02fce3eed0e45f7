"""The practice customers in the shop's archive with their orders, so that what they talk about stands there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import msgspec

from workstation.domain.customers import Customer
from workstation.domain.orders import Order, OrderItem, OrderStatus, Platform, TrackEvent
from workstation.domain.products import Product
from workstation.training.shop.deals import with_status
from workstation.training.shop.material import converted, table


class Regular(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """An order as it is written down; ``created`` and the like are hours before now."""

    buyer: str
    order_no: str
    code: str
    sku: str
    total: Decimal
    status: OrderStatus
    created: float
    receiver: str
    phone: str
    address: str
    qty: int = 1
    paid: float | None = None
    shipped: float | None = None
    received: float | None = None
    courier: str = ""
    tracking_no: str = ""
    track: tuple[tuple[float, str, str], ...] = ()
    """(hours before now, place, words)."""
    message: str = ""
    invoice: str = ""
    after_sale: str = ""
    refund: Decimal | None = None


def regular_orders(folder: Path, products: Mapping[str, Product], shop: str, now: datetime) -> list[Order]:
    """The orders of ``regulars.toml`` as of ``now`` (local); products by code."""
    file = folder / "regulars.toml"
    return [_order(converted(one, Regular, file), products, shop, now) for one in table(file)["order"]]


def regulars(folder: Path) -> list[Customer]:
    """The records of ``regulars.toml``; their phones are those of their orders."""
    file = folder / "regulars.toml"
    read = table(file)
    phones = {one["buyer"]: one["phone"] for one in read["order"]}
    return [converted({"phone": phones.get(one["name"], ""), **one}, Customer, file) for one in read["customer"]]


def _order(one: Regular, products: Mapping[str, Product], shop: str, now: datetime) -> Order:
    def ago(hours: float | None) -> str | None:
        return None if hours is None else (now - timedelta(hours=hours)).replace(microsecond=0).isoformat()

    product = products[one.code]
    item = OrderItem(title=product.title, qty=one.qty, sku=one.sku, price=product.price, code=one.code)
    track = tuple(TrackEvent(at=ago(hours) or "", text=text, place=place) for hours, place, text in one.track)
    order = Order(
        platform=Platform.TAOBAO, order_no=one.order_no, buyer=one.buyer, total=one.total, freight=Decimal("0.00"),
        receiver=one.receiver, phone=one.phone, address=one.address, created=ago(one.created), paid=ago(one.paid),
        shipped=ago(one.shipped), received=ago(one.received), items=(item,), pieces=one.qty, detailed=True,
        courier=one.courier, tracking_no=one.tracking_no, track=track, message=one.message, invoice=one.invoice,
        after_sale=one.after_sale, refund=one.refund, shop=shop,
    )  # fmt: skip
    return with_status(order, one.status)
