"""The orders of the demo shop: of all ages and in all states, with what goes wrong in any shop."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import accumulate
from random import Random

import msgspec
from msgspec.structs import replace

from workstation.domain.flags import Flag
from workstation.domain.orders import Order, OrderItem, OrderStatus, Platform
from workstation.domain.pace import stream
from workstation.domain.products import Product
from workstation.training.shop.material import People, Routes
from workstation.training.shop.parcels import travelled
from workstation.training.shop.people import Shopper, address

DAYS = 180
"""How far back the orders go."""
FREE_FROM = Decimal(59)
FREIGHT = Decimal(8)
REMOTE_FREIGHT = Decimal(15)
"""Yuan."""
PLATFORMS = {
    Platform.TAOBAO: 72, Platform.DOUYIN: 12, Platform.PDD: 9, Platform.JD: 5, Platform.ALIBABA_1688: 2,
}  # fmt: skip
"""Where customers buy, of a hundred."""
CLOSED = 0.08
"""The share of orders that came to nothing."""
NIGHT = range(1, 7)
"""Hours in which hardly anybody buys."""
FLAGGED = 0.16
"""The share of orders with a remark of the shop."""


class Market(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that orders are made from."""

    products: Sequence[Product]
    shoppers: Sequence[Shopper]
    people: People
    routes: Routes
    shop: str
    clerks: tuple[str, ...]
    now: datetime
    """Local time."""


def orders(market: Market, count: int, seed: int) -> list[Order]:
    """``count`` ordinary orders and, among the latest, each trouble several times; by moment and number."""
    choice = _Choice(market, seed)
    plain = [_plain(market, choice, number, seed) for number in range(count)]
    troubled = [
        trouble(market, choice, stream(seed, f"trouble {name} {number}", "order"))
        for name, (trouble, times) in _TROUBLES.items()
        for number in range(times)
    ]
    numbered = _numbered([*plain, *(one for several in troubled for one in several)], seed)
    return sorted(numbered, key=lambda one: (one.created or "", one.order_no))


class _Choice:
    """Picks customers by how often they buy, and goods by what they cost."""

    def __init__(self, market: Market, seed: int) -> None:
        self._shoppers = market.shoppers
        self._habits = list(accumulate(one.habit for one in market.shoppers))
        liked = (stream(seed, one.code, "liked").paretovariate(1.1) for one in market.products)
        self._liked = list(accumulate(min(one, 5.0) for one in liked))
        self._products = market.products
        self.by_code = {one.code: one for one in market.products}

    def shopper(self, chance: Random) -> Shopper:
        return self._shoppers[bisect.bisect(self._habits, chance.uniform(0, self._habits[-1] * 0.999999))]

    def product(self, chance: Random) -> Product:
        return self._products[bisect.bisect(self._liked, chance.uniform(0, self._liked[-1] * 0.999999))]


def _plain(market: Market, choice: _Choice, number: int, seed: int) -> Order:
    chance = stream(seed, f"order {number}", "order")
    age = DAYS * 24 * chance.random() ** 1.8
    created = market.now - timedelta(hours=0.2 + age)
    if created.hour in NIGHT and market.now - created > timedelta(days=1):
        created += timedelta(hours=chance.uniform(6, 15))
    shopper = choice.shopper(chance)
    order = _placed(market, choice, chance, shopper, created)
    order = _remarked(market, chance, order)
    return _came_about(market, chance, order, shopper, created)


def _placed(
    market: Market, choice: _Choice, chance: Random, shopper: Shopper, created: datetime, product: Product | None = None
) -> Order:
    """An order as it was placed, not paid yet."""
    items = _items(choice, chance, product)
    goods = sum((item.price or Decimal(0)) * item.qty for item in items)
    freight = REMOTE_FREIGHT if shopper.place.remote else (FREIGHT if goods < FREE_FROM else Decimal(0))
    return Order(
        platform=chance.choices(list(PLATFORMS), list(PLATFORMS.values()))[0], order_no="",
        buyer=shopper.customer.name, status=OrderStatus.UNPAID, total=_yuan(goods + freight), freight=_yuan(freight),
        receiver=shopper.receiver, phone=shopper.customer.phone, address=address(shopper, market.people, chance),
        created=_iso(created), items=items, pieces=sum(item.qty for item in items), detailed=True, shop=market.shop,
        message=chance.choice(market.people.messages) if chance.random() < 0.12 else "",
        invoice=shopper.receiver if chance.random() < 0.05 else "",
    )  # fmt: skip


def _items(choice: _Choice, chance: Random, product: Product | None) -> tuple[OrderItem, ...]:
    first = product or choice.product(chance)
    goods = [first]
    if chance.random() < 0.3 and first.goes_with:
        goods.append(choice.by_code[chance.choice(first.goes_with)])
    if chance.random() < 0.12:
        goods.append(choice.product(chance))
    return tuple(_item(one, chance) for one in {one.code: one for one in goods}.values())


def _item(product: Product, chance: Random) -> OrderItem:
    sku = chance.choice(sorted(product.stock)) if product.stock else ""
    qty = chance.choices((1, 2, 3, 5), (82, 13, 4, 1))[0]
    return OrderItem(title=product.title, qty=qty, sku=sku.replace("/", " "), price=product.price, code=product.code)


def _remarked(market: Market, chance: Random, order: Order) -> Order:
    if chance.random() >= FLAGGED:
        return order
    flag, text = chance.choice(market.people.memos)
    at = datetime.fromisoformat(order.created or "") + timedelta(hours=chance.uniform(0.5, 20))
    if not 9 <= at.hour < 22:
        at = at.replace(hour=9) + timedelta(hours=chance.uniform(0, 10))
    if at > market.now:
        return order
    memo = f"{text}—{chance.choice(market.clerks)}—{at:%Y-%m-%d %H:%M}"
    return replace(order, flag=Flag(flag), memo=memo)


def _came_about(market: Market, chance: Random, order: Order, shopper: Shopper, created: datetime) -> Order:
    """What became of an order until now."""
    paid = created + timedelta(minutes=chance.expovariate(1 / 12))
    if chance.random() < CLOSED:
        return _closed(market, chance, order, created, paid)
    if paid > market.now or (market.now - created < timedelta(hours=20) and chance.random() < 0.25):
        return with_status(order, OrderStatus.UNPAID)
    order = replace(order, paid=_iso(paid))
    shipped = paid + timedelta(hours=chance.uniform(4, 46))
    if shipped > market.now:
        return with_status(order, OrderStatus.PAID)
    return _shipped(market, chance, order, shopper, shipped)


def _shipped(market: Market, chance: Random, order: Order, shopper: Shopper, shipped: datetime) -> Order:
    parcel = travelled(market.routes, shopper.place, shopper.district, shipped, market.now, chance)
    order = replace(order, shipped=_iso(shipped), courier=parcel.courier, tracking_no=parcel.number, track=parcel.track)
    if parcel.signed is None:
        return with_status(order, OrderStatus.SHIPPED)
    received = parcel.signed + timedelta(hours=chance.uniform(1, 120))
    if received > market.now:
        return with_status(order, OrderStatus.SHIPPED)
    return replace(with_status(order, OrderStatus.DONE), received=_iso(received))


def _closed(market: Market, chance: Random, order: Order, created: datetime, paid: datetime) -> Order:
    reason = chance.choice(market.people.close_reasons)
    order = replace(with_status(order, OrderStatus.CLOSED), close_reason=reason)
    if "未付款" in reason or market.now < paid:
        return order
    return replace(order, paid=_iso(paid), refund=order.total, after_sale="退款成功")


def _recent(
    market: Market, choice: _Choice, chance: Random, hours: tuple[float, float]
) -> tuple[Order, Shopper, datetime]:
    created = market.now - timedelta(hours=chance.uniform(*hours))
    shopper = choice.shopper(chance)
    return _placed(market, choice, chance, shopper, created), shopper, created


def _about_to_expire(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, _, _ = _recent(market, choice, chance, (23.1, 23.9))
    return [replace(with_status(order, OrderStatus.UNPAID), platform=Platform.TAOBAO)]


def _address_changed(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, shopper, created = _recent(market, choice, chance, (2, 30))
    elsewhere = address(shopper, market.people, chance)
    words = chance.choice(market.people.changed_address).format(address=elsewhere)
    return [replace(_paid(order, created), message=words)]


def _address_unclear(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, shopper, created = _recent(market, choice, chance, (1, 40))
    short = f"{shopper.place.province}{shopper.place.city}{shopper.district}"
    return [replace(_paid(order, created), address=chance.choice([short, f"{short}老地方"]))]


def _amount_differs(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, _, created = _recent(market, choice, chance, (1, 40))
    return [replace(_paid(order, created), total=(order.total or Decimal(0)) + Decimal("10.00"))]


def _placed_twice(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, _, created = _recent(market, choice, chance, (1, 20))
    again = created + timedelta(minutes=chance.randint(2, 40))
    first = replace(_paid(order, created), message="")
    return [first, replace(_paid(first, again), created=_iso(again))]


def _hoarded(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    """Several orders of a customer who never pays."""
    shopper = choice.shopper(chance)
    begun = market.now - timedelta(hours=chance.uniform(3, 10))
    return [
        with_status(_placed(market, choice, chance, shopper, begun + timedelta(minutes=7 * number)), OrderStatus.UNPAID)
        for number in range(6)
    ]


def _sold_out(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    empty = [one for one in market.products if 0 in one.stock.values()]
    product = chance.choice(empty)
    sku = chance.choice(sorted(sku for sku, pieces in product.stock.items() if pieces == 0))
    created = market.now - timedelta(hours=chance.uniform(1, 40))
    order = _placed(market, choice, chance, choice.shopper(chance), created, product)
    items = (replace(order.items[0], sku=sku.replace("/", " ")), *order.items[1:])
    return [replace(_paid(order, created), items=items)]


def _not_moving(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, shopper, created = _recent(market, choice, chance, (110, 200))
    order = _paid(order, created)
    shipped = created + timedelta(hours=chance.uniform(6, 24))
    parcel = travelled(market.routes, shopper.place, shopper.district, shipped, market.now, chance, stuck=True)
    order = replace(order, shipped=_iso(shipped), courier=parcel.courier, tracking_no=parcel.number, track=parcel.track)
    return [with_status(order, OrderStatus.SHIPPED)]


def _without_waybill(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, _, created = _recent(market, choice, chance, (30, 90))
    order = replace(_paid(order, created), shipped=_iso(created + timedelta(hours=20)))
    return [with_status(order, OrderStatus.SHIPPED)]


def _yellow(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    order, shopper, created = _recent(market, choice, chance, (300, 2400))
    order = replace(order, flag=Flag.YELLOW, memo=chance.choice(market.people.yellow_memos))
    return [_came_about(market, chance, order, shopper, created)]


def _asked_back(market: Market, choice: _Choice, chance: Random) -> list[Order]:
    """Received, and a refund or exchange was asked for lately."""
    order, shopper, created = _recent(market, choice, chance, (150, 320))
    order = replace(_came_about(market, chance, order, shopper, created), message="")
    if order.status is not OrderStatus.DONE:
        return [order]
    word = chance.choice(["退货退款，待商家处理", "换货，待商家处理", "仅退款，待商家处理"])
    return [replace(order, after_sale=word, refund=order.total if "退款" in word else None)]


_Trouble = Callable[[Market, _Choice, Random], list[Order]]
_TROUBLES: dict[str, tuple[_Trouble, int]] = {
    "about to expire": (_about_to_expire, 9),
    "address changed": (_address_changed, 8),
    "address unclear": (_address_unclear, 8),
    "amount differs": (_amount_differs, 6),
    "placed twice": (_placed_twice, 7),
    "hoarded": (_hoarded, 3),
    "sold out": (_sold_out, 8),
    "not moving": (_not_moving, 24),
    "without waybill": (_without_waybill, 7),
    "yellow": (_yellow, 12),
    "asked back": (_asked_back, 26),
}
"""What goes wrong, and how often (DOMAIN D6)."""


def _paid(order: Order, created: datetime) -> Order:
    return replace(with_status(order, OrderStatus.PAID), paid=_iso(created + timedelta(minutes=3)))


_WORDS = {
    Platform.TAOBAO: ("等待买家付款", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易成功", "交易关闭"),
    Platform.PDD: ("待支付", "待发货", "已发货，待收货", "已收货", "已取消"),
    Platform.DOUYIN: ("待支付", "待发货", "已发货", "已完成", "已关闭"),
    Platform.JD: ("等待付款", "等待出库", "等待收货", "完成", "取消"),
    Platform.ALIBABA_1688: ("等待买家付款", "等待卖家发货", "等待买家确认收货", "交易成功", "交易关闭"),
}
"""What each platform calls the five states."""


def with_status(order: Order, status: OrderStatus) -> Order:
    """The order in a state, with its platform's word for it."""
    return replace(order, status=status, status_word=_WORDS[order.platform][list(OrderStatus).index(status)])


def _numbered(made: Sequence[Order], seed: int) -> list[Order]:
    """Each with a number as its platform writes it; no two alike."""
    chance = stream(seed, "numbers", "order")
    taken: set[str] = set()
    return [_with_number(one, chance, taken) for one in made]


def _with_number(order: Order, chance: Random, taken: set[str]) -> Order:
    while True:
        number = drawn_number(order.platform, order.created or "", chance)
        if number not in taken:
            taken.add(number)
            return replace(with_status(order, order.status or OrderStatus.UNPAID), order_no=number)


def drawn_number(platform: Platform, created: str, chance: Random) -> str:
    """A number as ``platform`` writes it for an order placed at ``created`` (ISO 8601)."""
    day = created[2:10].replace("-", "")
    tail = chance.randint(10**11, 10**12 - 1)
    return {
        Platform.TAOBAO: f"{chance.randint(2_300_000, 2_999_999)}{tail}",
        Platform.PDD: f"{day}-{chance.randint(100, 999)}{tail}",
        Platform.DOUYIN: f"69{tail}{chance.randint(10_000, 99_999)}",
        Platform.JD: f"3{str(tail)[1:]}",
        Platform.ALIBABA_1688: f"2{tail}{chance.randint(100_000, 999_999)}",
    }[platform]


def _yuan(money: Decimal) -> Decimal:
    return money.quantize(Decimal("0.01"))


def _iso(at: datetime) -> str:
    return at.replace(microsecond=0).isoformat()
