"""The whole demo shop: the same for the same seed and the same moment."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from workstation.domain.stock import Stock
from workstation.training.shop import deals, goods, people, reviews
from workstation.training.shop.material import People, Routes, read, table
from workstation.training.shop.regulars import regular_orders, regulars

SEED = 20_261
"""The demo shop that everybody gets, unless they ask for another."""
CUSTOMERS = 560
ORDERS = 2_200


def build(
    folder: Path, now: datetime, *, seed: int = SEED, clerk: str = goods.OWNER, customers: int = CUSTOMERS,
    count: int = ORDERS,
) -> Stock:  # fmt: skip
    """The shop from the material in ``folder`` as of ``now`` (local). Personal phrases are ``clerk``'s.

    Raises:
        Trouble: ``shop_unreadable``, naming the file at fault.
    """
    shop = table(folder / "shop.toml")
    name, clerks = str(shop["name"]), tuple(str(one["name"]) for one in shop["clerk"])
    words, routes = read(folder / "people.toml", People), read(folder / "routes.toml", Routes)
    products = tuple(goods.products(folder, now.date()))
    shoppers = people.shoppers(words, customers, seed, now, clerks)
    market = deals.Market(
        products=products, shoppers=shoppers, people=words, routes=routes, shop=name, clerks=clerks, now=now
    )
    by_code = {one.code: one for one in products}
    orders = [*regular_orders(folder, by_code, name, now), *deals.orders(market, count, seed)]
    kinds = {one.code: words.review_kinds.get(one.category, "any") for one in products}
    everybody = (*regulars(folder), *(one.customer for one in shoppers))
    known = reviews.reviewed(everybody, orders, words, kinds, seed, now.date())
    return Stock(
        name=name, products=products, campaigns=tuple(goods.campaigns(folder, now.date())),
        knowledge=tuple(goods.knowledge(folder, now.date())), phrases=tuple(goods.phrases(folder, now.date(), clerk)),
        customers=tuple(known), orders=tuple(orders),
    )  # fmt: skip
