"""The orders of a scenario as documents: numbers drawn as platforms write them, moments before the lesson begins."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from workstation.domain.orders import Order, OrderItem, TrackEvent
from workstation.training.lessons.extras import Extras
from workstation.training.scenarios.scenario import ShopOrder
from workstation.training.shop.deals import drawn_number, with_status
from workstation.training.shop.material import Courier, Place

UNKNOWN_COURIER = ("YW", 13)
"""How waybills of a courier look that the demo shop does not know: how they begin, how long they are."""


def document(wanted: ShopOrder, buyer: str, extras: Extras, begun: datetime, chance: Random) -> Order:
    """The order of account ``buyer``. ``begun``: local time. Receiver, phone and address belong to nobody."""
    place = _place(wanted.city, extras, chance)
    items = tuple(
        OrderItem(title=one.title, qty=one.qty, sku=one.sku, price=Decimal(one.price), code=one.code)
        for one in wanted.items
    )
    created = moment(wanted.created, begun)
    order = Order(
        platform=wanted.platform, order_no=drawn_number(wanted.platform, created, chance), buyer=buyer,
        total=sum((Decimal(one.price) * one.qty for one in wanted.items), Decimal("0.00")), freight=Decimal("0.00"),
        receiver=chance.choice(extras.people.surnames) + chance.choice(extras.people.given),
        phone=f"130000{chance.randint(10_000, 99_999)}", address=_address(place, extras, chance), created=created,
        paid=_perhaps(wanted.paid, begun), shipped=_perhaps(wanted.shipped, begun),
        received=_perhaps(wanted.received, begun), items=items, pieces=sum(one.qty for one in items), detailed=True,
        tracking_no=_waybill(wanted.courier, extras, chance) if wanted.courier else "", courier=wanted.courier,
        track=tuple(TrackEvent(at=moment(one.at, begun), text=one.text) for one in wanted.track),
        message=wanted.message, shop=extras.shop,
    )  # fmt: skip
    return with_status(order, wanted.status)


def moment(ago: str, begun: datetime) -> str:
    """``-3d 18:20``, ``-5h`` or ``-40m`` before ``begun`` as ISO 8601 local; never later than a minute before it."""
    span, _, clock = ago.partition(" ")
    count, unit = int(span[1:-1]), span[-1]
    found = begun - timedelta(**{{"d": "days", "h": "hours", "m": "minutes"}[unit]: count})
    if clock:
        hour, minute = clock.split(":")
        found = found.replace(hour=min(int(hour), 23), minute=min(int(minute), 59), second=0)
    return min(found, begun - timedelta(minutes=1)).replace(microsecond=0).isoformat()


def _perhaps(ago: str | None, begun: datetime) -> str | None:
    return None if ago is None else moment(ago, begun)


def _place(city: str, extras: Extras, chance: Random) -> Place:
    drawn = chance.choice(extras.people.place)
    if not city:
        return drawn
    named = next((one for one in extras.people.place if one.city.removesuffix("市") == city.removesuffix("市")), None)
    return named or Place(city=city if city.endswith("市") else f"{city}市", districts=("城关区", "高新区", "新城区"))


def _address(place: Place, extras: Extras, chance: Random) -> str:
    road, estate = chance.choice(extras.people.streets["roads"]), chance.choice(extras.people.streets["estates"])
    room = f"{chance.randint(1, 28)} 幢 {chance.randint(1, 3)} 单元 {chance.randint(1, 26)}0{chance.randint(1, 4)} 室"
    district = chance.choice(place.districts)
    return f"{place.province}{place.city}{district}{road} {chance.randint(1, 699)} 号 {estate} {room}"


def _waybill(courier: str, extras: Extras, chance: Random) -> str:
    known: Courier | None = next((one for one in extras.routes.courier if one.name == courier), None)
    prefix, digits = (known.prefix, known.digits) if known else UNKNOWN_COURIER
    return prefix + "".join(str(chance.randint(0, 9)) for _ in range(digits - len(prefix)))
