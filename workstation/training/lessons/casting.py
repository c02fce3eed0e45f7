"""A lesson, a seed and the moment it begins become customers with accounts and orders, ready to come in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workstation.domain.orders import Order
from workstation.domain.pace import stream
from workstation.domain.values import Buyer
from workstation.training.crowd.arrival import Arrival
from workstation.training.lessons.arriving import BURST_NUMBERS, Coming, coming
from workstation.training.lessons.extras import Extras
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.shop_orders import document
from workstation.training.scenarios.scenario import Scenario, ShopOrder


def cast(
    lesson: Lesson, scenarios: Sequence[Scenario], extras: Extras, *, seed: str, begun_at: int
) -> tuple[Arrival, ...]:
    """The customers of ``lesson`` by the moment at which they come. ``begun_at``: milliseconds since 1970 UTC.

    The same arguments give the same customers. Order numbers differ from moment to moment, so that a lesson taken
    a second time has orders of its own in the shop.

    Raises:
        ValueError: a part of the mix fits no scenario.
    """
    casting = _Casting(extras, seed, begun_at)
    return tuple(casting.arrival(one) for one in coming(lesson, scenarios, seed))


def one_customer(scenario: Scenario, extras: Extras, *, seed: str, begun_at: int) -> Arrival:
    """The customer of one scenario who comes at once, to try it without a lesson."""
    return _Casting(extras, seed, begun_at).arrival(Coming(1, 0, scenario))


def staged(arrivals: Sequence[Arrival]) -> tuple[Order, ...]:
    """All orders of the customers, as they are put into the practice shop."""
    return tuple(order for one in arrivals for order in one.orders.values())


class _Casting:
    def __init__(self, extras: Extras, seed: str, begun_at: int) -> None:
        self._extras = extras
        self._seed = seed
        self._begun_at = begun_at
        self._begun = datetime.fromtimestamp(begun_at / 1000)
        self._accounts = list(extras.accounts)
        stream(seed, "lesson", "accounts").shuffle(self._accounts)

    def arrival(self, one: Coming) -> Arrival:
        """The customer ``one`` with account and orders."""
        story = one.scenario
        buyer = Buyer(
            id=f"practice:{one.number}:{self._seed}", name=self._account(one), group=story.customer.group,
            city=next((order.city for order in story.shop.orders if order.of_customer), ""),
            orders=sum(order.of_customer for order in story.shop.orders),
        )  # fmt: skip
        orders = {wanted.id: self._order(one, wanted, buyer) for wanted in story.shop.orders}
        return Arrival(number=one.number, scenario=story, buyer=buyer, at=one.at, orders=orders)

    def _account(self, one: Coming) -> str:
        """From two lists, one for bursts, each gone through by a number of one's own: nobody shifts another."""
        if one.scenario.customer.names:
            return stream(self._seed, str(one.number), "account").choice(one.scenario.customer.names)
        burst, member = divmod(one.number, BURST_NUMBERS)
        both = burst + member
        place = both * (both + 1) // 2 + member if burst else one.number - 1  # pairs of numbers, counted diagonally
        names = self._accounts[::3] if burst else [*self._accounts[1::3], *self._accounts[2::3]]
        again, at = divmod(place, len(names))
        return names[at] + (str(again + 1) if again else "")

    def _order(self, one: Coming, wanted: ShopOrder, buyer: Buyer) -> Order:
        chance = stream(f"{self._seed}:{self._begun_at}", str(one.number), f"order {wanted.id}")
        account = buyer.name if wanted.of_customer else chance.choice(self._extras.others)
        return document(wanted, account, self._extras, self._begun, chance)
