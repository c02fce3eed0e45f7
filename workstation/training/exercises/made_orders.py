"""Orders of people who do not exist: sound ones, each the same whenever it is drawn again for the same name."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from msgspec.structs import replace

from workstation.domain.order_times import DAY, HOUR, local
from workstation.domain.orders import Order, OrderItem, OrderStatus, Platform, TrackEvent
from workstation.training.exercises.contents import Goods, Hunts, Person

MINUTE = HOUR // 60


class Maker:
    """Draws orders from ``chance`` as they stand at ``now``."""

    def __init__(self, words: Hunts, chance: Random, now: int) -> None:
        self.words, self.chance, self.now = words, chance, now
        self.person: Person = chance.choice(words.people)
        self.goods: Goods = chance.choice(words.goods)

    def item(self, goods: Goods, qty: int = 1) -> OrderItem:
        """A line of an order."""
        return OrderItem(
            title=goods.title, sku=self.chance.choice(goods.skus), code=goods.code, price=Decimal(goods.price), qty=qty
        )

    def paid(self, hours: float = 3) -> Order:
        """Placed ``hours`` ago and paid at once; nothing has left the shop."""
        items = (self.item(self.goods, self.chance.randint(1, 2)),)
        total = sum((one.qty * one.price for one in items if one.price is not None), Decimal(0))
        placed = self.now - round(hours * HOUR)
        return Order(
            platform=Platform.TAOBAO, order_no=self.number(), buyer=self.person.account, status=OrderStatus.PAID,
            total=total, freight=Decimal(0), receiver=self.person.name, phone=self.phone(),
            address=self.person.address, created=local(placed), paid=local(placed + 2 * MINUTE), items=items,
            pieces=sum(one.qty for one in items), detailed=True,
        )  # fmt: skip

    def unpaid(self, age: int) -> Order:
        """Placed ``age`` milliseconds ago."""
        return replace(self.paid(), status=OrderStatus.UNPAID, created=local(self.now - age), paid=None)

    def shipped(self, last_step: int, steps: int = 3) -> Order:
        """On its way; its last step was ``last_step`` milliseconds ago."""
        shipped = self.now - last_step - steps * 5 * HOUR
        begun = self.paid((self.now - shipped) / HOUR + 10)
        track = [
            TrackEvent(at=local(shipped + (at + 1) * 5 * HOUR), text=text)
            for at, text in enumerate(self.words.steps[:steps])
        ]
        return replace(
            begun, status=OrderStatus.SHIPPED, shipped=local(shipped), courier=self.chance.choice(self.words.couriers),
            tracking_no=f"TEST{self.chance.randrange(10**9, 10**10)}", track=tuple(track),
        )  # fmt: skip

    def another(self, order: Order, hours: float) -> Order:
        """A further order of the same customer, of other goods, placed ``hours`` before ``now``."""
        goods = self.chance.choice([one for one in self.words.goods if one is not self.goods])
        item = self.item(goods)
        return replace(
            order, order_no=self.number(), items=(item,), total=item.price, pieces=1,
            created=local(self.now - round(hours * HOUR)),
        )  # fmt: skip

    def number(self) -> str:
        """An order number."""
        return str(self.chance.randrange(10**18, 9 * 10**18))

    def phone(self) -> str:
        """A mobile number that nobody has: no network has 100 as its beginning."""
        return f"100{self.chance.randrange(10**8):08d}"

    def stranger(self) -> str:
        """Another account."""
        return self.chance.choice([one.account for one in self.words.people if one is not self.person])

    def days(self, least: int) -> int:
        """Some days, at least ``least``, in milliseconds."""
        return (least + self.chance.randint(0, 3)) * DAY + HOUR
