"""The page of orders: from what is looked for to the painted rows, and to the order in front beside them."""

from __future__ import annotations

import gc
import random
from contextlib import closing
from time import perf_counter

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from tests.bench import rooms
from tests.bench.orders import STORED, part_of, stored
from tests.bench.row import Row, quantile
from tests.demo.sources import StoryClock
from tests.entries import Story
from workstation.app.beside_orders import BesideOrders
from workstation.app.order_book import LiveOrderBook
from workstation.app.order_rules import OrderRules
from workstation.journal.reader import Reader
from workstation.views.feed import Feed
from workstation.views.orders import page as pages

QUERIES = 200


class _Table(pages.Table):
    """Notes when it was painted."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = perf_counter()


def rows() -> list[Row]:
    """What is looked for as soon as typing rests; the rest itself (90 ms) is not counted."""
    gc.disable()  # as in the program, which collects when nobody waits
    pages.Table = _Table  # type: ignore[misc]
    chosen = random.Random(7)
    with closing(Reader.open(rooms.journal(stored()))) as reader:
        some = [order for place, order in enumerate(reader.orders.all()) if place % 970 == 0]
        page = _page(reader)
        page.show()
        QApplication.processEvents()
        found = [_typed(page, part_of(chosen, chosen.choice(some))) for _ in range(QUERIES)]
        page.close()
    painted, whole = zip(*found, strict=True)
    return [
        Row(f"order page: query → rows painted, {STORED:,} orders, p99", quantile(painted, 0.99), "ms",
            note=f"{QUERIES} queries of 1–18 characters"),
        Row("order page: query → rows painted, p50", quantile(painted, 0.5), "ms"),
        Row("order page: query → the order in front whole beside them, p99", quantile(whole, 0.99), "ms"),
        Row("order page: query → the order in front whole beside them, p50", quantile(whole, 0.5), "ms"),
    ]  # fmt: skip


def _page(reader: Reader) -> pages.OrderPage:
    feed, rules = Feed(StoryClock(Story())), OrderRules(rooms.CACHE, lambda _trouble: None)
    orders, kept = reader.orders, reader.remarks
    book = LiveOrderBook(orders, BesideOrders(feed, reader, reader, orders, kept))
    page = pages.OrderPage(feed, book, rules.convention(), rules.policy())
    page.resize(1216, 690)
    return page


def _typed(page: pages.OrderPage, words: str) -> tuple[float, float]:
    """Milliseconds until the rows were painted, and until nothing was left to do."""
    page.field.setText(words)
    QApplication.processEvents()
    begun, table = perf_counter(), page.table
    table.painted = 0.0
    page.look()
    while page._following.isActive():
        QApplication.processEvents()
    QApplication.processEvents()
    ended = perf_counter()
    return ((table.painted or ended) - begun) * 1000, (ended - begun) * 1000
