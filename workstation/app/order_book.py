"""All orders of a room for the page that searches them, and their rows as a file."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from workstation.app.beside_orders import BesideOrders
from workstation.domain.csv_text import harmless
from workstation.domain.orders import Order, OrderChange, OrderKey, OrderSource
from workstation.domain.shown_orders import OrderQuery, ShownOrder

UNPAID_SHOWN = 2_000
BUDGET = 6
"""Milliseconds of a turn that looking rows up for a file may take."""
OTHERS = 20
"""Orders of the same customer that are looked at for duplicates."""


class LiveOrderBook:
    """Implements ``domain.shown_orders.OrderBook`` over the store of orders."""

    def __init__(self, orders: OrderSource, beside: BesideOrders) -> None:
        self._orders = orders
        self._beside = beside

    def find(self, query: OrderQuery, skip: int, count: int) -> list[Order]:
        """At most ``count`` orders after the first ``skip``, the newest first."""
        platforms = (query.platform,) if query.platform is not None else ()
        return self._orders.search(
            query.words, count, query.status, query.flag, platforms, skip=skip, since=query.since, until=query.until
        )

    def unpaid(self, now: int) -> list[Order]:
        """Those that wait for payment."""
        return self._orders.unpaid(now, UNPAID_SHOWN)

    def shown(self, order: Order) -> ShownOrder:
        """``order`` with what this desk knows of it."""
        return self._beside.shown(order)

    def order(self, key: OrderKey) -> Order | None:
        """One order, or None."""
        return self._orders.order(key)

    def of_customer(self, order: Order) -> list[Order]:
        """The latest orders of the same customer."""
        return self._orders.orders_of(order.buyer, OTHERS) if order.buyer else [order]

    def changes(self, key: OrderKey) -> list[OrderChange]:
        """What imports changed of an order, the latest first."""
        return self._orders.changes(key)

    def count(self) -> int:
        """How many orders there are."""
        return self._orders.count()


async def gathered(rows: Iterable[list[str]], told: Callable[[int], None]) -> list[list[str]]:
    """All of ``rows``, with a turn for the windows every ``BUDGET`` milliseconds; ``told`` of every thousandth."""
    import asyncio  # only for those who export

    found: list[list[str]] = []
    until = time.monotonic() + BUDGET / 1000
    for row in rows:
        found.append(row)
        if len(found) % 1_000 == 0:
            told(len(found))
        if time.monotonic() >= until:
            await asyncio.sleep(0)
            until = time.monotonic() + BUDGET / 1000
    return found


def write_table(path: Path, heading: list[str], rows: Iterable[list[str]]) -> None:
    """A CSV that spreadsheets open rightly: UTF-8 with a mark, nothing in it is a formula, long numbers stay text.

    Whole or not at all. Raises ``OSError``, and what ``rows`` raises.
    """
    import csv  # only for those who export

    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(heading)
            writer.writerows([harmless(cell) for cell in row] for row in rows)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
