"""All questions as they are asked in one round: contents and policies together."""

from __future__ import annotations

from itertools import chain

from workstation.domain.exercises import AnyItem
from workstation.training.exercises.contents import Contents
from workstation.training.exercises.hunts import hunt_items
from workstation.training.exercises.rules import rule_items
from workstation.training.exercises.shop import Shop
from workstation.training.exercises.words import flag_items, star_items, typing_items, wording_items


def items(contents: Contents, shop: Shop, *, seed: str, now: int) -> tuple[AnyItem, ...]:
    """Every question the shop can ask. ``seed`` draws the order of options, ``now`` dates made-up orders."""
    return tuple(
        chain[AnyItem](
            rule_items(contents.rules, shop, seed),
            wording_items(contents.wordings, shop, seed),
            typing_items(contents.typing, shop),
            star_items(contents.cases, seed),
            flag_items(contents.remarks, shop.convention),
            hunt_items(contents.hunts, shop.orders, now, seed),
        )
    )
