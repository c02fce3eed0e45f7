"""Orders with one thing wrong, or nothing: made up, and judged by the desk's own rules on anomalies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from workstation.domain.anomalies import Anomaly, anomalies
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Hunt
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.order_times import DAY, HOUR, local
from workstation.domain.orders import Order, OrderStatus
from workstation.domain.pace import stream
from workstation.training.exercises.contents import Hunts
from workstation.training.exercises.made_orders import MINUTE, Maker

EACH = 2
"""Orders drawn of each case."""
OPTIONS = 5


class Scene(NamedTuple):
    """An order with what stands beside it."""

    order: Order
    others: tuple[Order, ...] = ()
    asked_by: str = ""
    stock: int | None = None


Make = Callable[[Maker, OrderPolicy], Scene]


def hunt_items(words: Hunts, policy: OrderPolicy, now: int, seed: str) -> Iterator[Hunt]:
    """All of them; what the shop's own policy does not find, or finds more in, is left out."""
    for name, make in CASES.items():
        for number in range(EACH):
            id = f"hunt:{name}:{number}"
            item = _hunt(id, name, make(Maker(words, stream(id, "order", "maker"), now), policy), words, policy, now)
            if item is not None:
                yield _with_options(item, seed)


def _hunt(id: str, name: str, scene: Scene, words: Hunts, policy: OrderPolicy, now: int) -> Hunt | None:
    def stock(code: str, sku: str) -> int | None:
        del code, sku
        return scene.stock

    found = anomalies(
        scene.order, policy, now, others=scene.others, asked_by=scene.asked_by, stock=stock
    )  # fmt: skip
    wanted = [] if name in SOUND else [name.partition(".")[0]]
    if [one.kind.value for one in found] != wanted:
        return None
    first = found[0] if found else None
    return Hunt(
        id=id, exercise=Exercise.HUNT, ask=words.ask, order=scene.order, now=now, options=(), found=first,
        reason=words.advice[first.kind] if first is not None else words.nothing,
        others=scene.others, asked_by=scene.asked_by, stock=scene.stock,
    )  # fmt: skip


def _with_options(item: Hunt, seed: str) -> Hunt:
    """The right one, some others in a drawn order, and at the end: nothing."""
    chance = stream(seed, item.id, "options")
    right = [item.found.kind] if item.found is not None else []
    others = chance.sample([one for one in Anomaly if one not in right], OPTIONS - 1 - len(right))
    drawn: list[Anomaly | None] = [*right, *others]
    chance.shuffle(drawn)
    return replace(item, options=(*drawn, None))


def _duplicate(make: Maker, policy: OrderPolicy) -> Scene:
    order = make.paid()
    twin = replace(
        order, order_no=make.number(), created=local(make.now - 3 * HOUR - min(20 * MINUTE, _within(policy)))
    )  # fmt: skip
    return Scene(order, (twin,))


def _many_orders(make: Maker, policy: OrderPolicy) -> Scene:
    order = make.unpaid(2 * HOUR)
    step = _within(policy) / HOUR / (policy.many_orders + 1)
    closed = replace(order, status=OrderStatus.CLOSED)
    return Scene(order, tuple(make.another(closed, 2 + step * at) for at in range(1, policy.many_orders + 1)))


def _within(policy: OrderPolicy) -> int:
    """Half the time in which orders count as near each other."""
    return policy.duplicate_hours * HOUR // 2


def _more(make: Maker, policy: OrderPolicy) -> Scene:
    del policy
    order = make.paid()
    return Scene(replace(order, total=(order.total or Decimal(0)) + Decimal("15.00")))


def _less(make: Maker, policy: OrderPolicy) -> Scene:
    order = make.paid()
    part = Decimal(max(1, 100 - policy.most_discount_percent - 8)) / 100
    return Scene(replace(order, total=((order.total or Decimal(0)) * part).quantize(Decimal("0.01"))))


def _pieces(make: Maker, policy: OrderPolicy) -> Scene:
    item = make.item(make.goods, policy.many_pieces + 10 * make.chance.randint(0, 6))
    total = item.price * item.qty if item.price is not None else None
    return Scene(replace(make.paid(), items=(item,), pieces=item.qty, total=total))


def _due(make: Maker, policy: OrderPolicy) -> Scene:
    order = make.unpaid(0)
    age = policy.unpaid_minutes.get(order.platform, 0) - policy.unpaid_warn_minutes // 2
    return Scene(replace(order, created=local(make.now - age * MINUTE)))


def _over(make: Maker, policy: OrderPolicy) -> Scene:
    order = make.unpaid(0)
    age = policy.unpaid_minutes.get(order.platform, 0) + 40
    return Scene(replace(order, created=local(make.now - age * MINUTE)))


def _no_track(make: Maker, policy: OrderPolicy) -> Scene:
    return Scene(replace(make.shipped(make.days(policy.still_days), 0), track=()))


def _quick(policy: OrderPolicy) -> int:
    """A parcel's last step so long ago is nothing to speak of."""
    return max(HOUR, policy.still_days * DAY // 6)


CASES: dict[str, Make] = {
    "other_account": lambda make, _: Scene(make.paid(), asked_by=make.stranger()),
    "payment_over": _over,
    "payment_due": _due,
    "address_unclear.receiver": lambda make, _: Scene(replace(make.paid(), receiver="")),
    "address_unclear.phone": lambda make, _: Scene(replace(make.paid(), phone=make.phone()[:-2])),
    "address_unclear.address": lambda make, _: Scene(replace(make.paid(), address="")),
    "address_unclear.short": lambda make, _: Scene(replace(make.paid(), address=make.person.vague)),
    "address_changed": lambda make, _: Scene(replace(make.paid(), message=make.person.change)),
    "amount_differs.more": _more,
    "amount_differs.less": _less,
    "duplicate": _duplicate,
    "suspicious.pieces": _pieces,
    "suspicious.orders": _many_orders,
    "out_of_stock": lambda make, _: Scene(make.paid(), stock=0),
    "waybill_unknown": lambda make, policy: Scene(replace(make.shipped(_quick(policy), 0), tracking_no="")),
    "not_moving.still": lambda make, policy: Scene(make.shipped(make.days(policy.still_days))),
    "not_moving.no_track": _no_track,
    "sound.paid": lambda make, _: Scene(make.paid(), asked_by=make.person.account, stock=36),
    "sound.unpaid": lambda make, _: Scene(make.unpaid(HOUR), stock=12),
    "sound.shipped": lambda make, policy: Scene(make.shipped(_quick(policy))),
}
"""What is made, by the anomaly (and its case) that it shows."""
SOUND = frozenset(("sound.paid", "sound.unpaid", "sound.shipped"))
