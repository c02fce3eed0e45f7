"""What the customers of the demo shop wrote of their deals (DOMAIN D8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from workstation.domain.customers import Customer, Rating, Review
from workstation.domain.orders import Order, OrderStatus
from workstation.domain.pace import stream
from workstation.training.shop.material import People

REVIEWED = 0.3
"""The share of completed deals that were reviewed."""
SHARES = {Rating.GOOD: 95, Rating.NEUTRAL: 3, Rating.BAD: 2}
"""Of a hundred reviews."""
LATER, ANSWERED = 0.18, {Rating.GOOD: 0.2, Rating.NEUTRAL: 0.7, Rating.BAD: 0.9}


def reviewed(
    customers: Iterable[Customer],
    orders: Iterable[Order],
    people: People,
    kinds: Mapping[str, str],
    seed: int,
    today: date,
) -> list[Customer]:
    """The customers with the reviews of their completed orders. ``kinds``: the kind of goods by product code."""
    found: dict[str, list[Review]] = {}
    for order in orders:
        review = _review(order, people, kinds, seed, today)
        if review is not None:
            found.setdefault(order.buyer, []).append(review)
    return [replace(one, reviews=tuple(found.get(one.name, ()))) for one in customers]


def _review(order: Order, people: People, kinds: Mapping[str, str], seed: int, today: date) -> Review | None:
    chance = stream(seed, order.order_no, "review")
    if order.status is not OrderStatus.DONE or not order.received or chance.random() >= REVIEWED:
        return None
    day = date.fromisoformat(order.received[:10]) + timedelta(days=chance.randint(0, 12))
    rating = chance.choices(list(SHARES), list(SHARES.values()))[0]
    words = people.review[rating]
    own: tuple[str, ...] = getattr(words, kinds.get(order.items[0].code, "any"))
    if day > today:
        return None
    return Review(
        day=day.isoformat(), rating=rating, text=chance.choice(own + words.any), order_no=order.order_no,
        later=chance.choice(words.later) if chance.random() < LATER else "",
        answer=chance.choice(words.answers) if chance.random() < ANSWERED[rating] else "",
    )  # fmt: skip
