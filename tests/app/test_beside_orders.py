"""What the desk knows of an order beside a conversation."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from tests.demo.sources import StoryClock
from tests.entries import START, Story
from workstation.app.beside_orders import BesideOrders
from workstation.domain.orders import FoundOrder, Order, OrderItem, Platform
from workstation.journal.documents.orders import prepare
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services.order_import import put_piece
from workstation.views.feed import Feed

HOUR = 3_600_000
ORDER = Order(
    platform=Platform.TAOBAO, order_no="1001", buyer="山茶", items=(OrderItem(title="羊毛围巾", qty=1),), detailed=False
)  # fmt: skip
ASKED = msgspec.structs.replace(ORDER, after_sale="退款中")
IN_DETAIL = msgspec.structs.replace(ASKED, items=(OrderItem(title="羊毛围巾", qty=1, sku="红"),), detailed=True)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal.open(tmp_path / "journal.db", threaded=False, tell=lambda _: None)) as one:
        yield one


def asked_at(journal: Journal, feed: Feed) -> int | None:
    with closing(Reader.open(journal.path)) as reader:
        beside = BesideOrders(feed, reader, reader, reader.orders, reader.remarks)
        return beside.shown(reader.orders.numbered("1001")[0]).asked_at


def test_goods_told_in_detail_later_do_not_move_the_moment_of_the_application(qapp, journal):
    feed = Feed(StoryClock(Story()))
    for hours, order in enumerate((ORDER, ASKED, IN_DETAIL)):
        found = prepare(FoundOrder(order=order, row=2))
        put_piece(journal, [found], file=f"{hours}.csv", clerk="小美", now=START + hours * HOUR)
    assert asked_at(journal, feed) == START + HOUR
