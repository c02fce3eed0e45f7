"""A whole shop is put into a room in pieces, and coming again adds nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.entries import START
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.stock import Stock
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify
from workstation.services.stocking import is_stocked, stock_room
from workstation.training.shop.demo import build

RESOURCES = Path(__file__).parents[2] / "resources"
TABLES = ("product", "campaign", "knowledge", "phrase", "customer", "shop_order")


@pytest.fixture(scope="module")
def demo() -> Stock:
    return build(RESOURCES / "shop", datetime.fromtimestamp(START / 1000), customers=40, count=60)


def _go_on(done: int, total: int) -> bool:
    return True


def _counts(shop) -> dict[str, int]:
    def count(db):
        return {one: db.execute(f"SELECT count(*) FROM {one}").fetchone()[0] for one in TABLES}

    return shop.reader.with_connection(count)


def test_everything_of_a_shop_comes_in_and_one_fact_tells_of_it(shop, demo) -> None:
    assert stock_room(shop.journal, demo, **shop.by, progress=_go_on)
    counts = _counts(shop)
    assert counts["product"] == len(demo.products)
    assert counts["knowledge"] == len(demo.knowledge)
    assert counts["phrase"] == len(demo.phrases)
    assert counts["customer"] == len(demo.customers)
    assert counts["shop_order"] == len(demo.orders)
    facts = [entry.event for entry in shop.told if isinstance(entry.event, ShopStocked)]
    assert facts == [
        ShopStocked(
            shop=demo.name, products=len(demo.products), knowledge=len(demo.knowledge), phrases=len(demo.phrases),
            customers=len(demo.customers), orders=len(demo.orders),
        )
    ]  # fmt: skip


def test_stopped_half_way_it_goes_on_the_next_time(shop, demo) -> None:
    assert not stock_room(shop.journal, demo, **shop.by, progress=lambda done, total: done < 3)
    assert not shop.reader.with_connection(is_stocked)
    before = _counts(shop)
    assert 0 < before["product"] <= len(demo.products)
    assert stock_room(shop.journal, demo, **shop.by, progress=_go_on)
    assert shop.reader.with_connection(is_stocked)
    assert _counts(shop)["shop_order"] == len(demo.orders)
    assert _counts(shop)["phrase"] == len(demo.phrases)


def test_the_journal_of_a_stocked_room_is_sound_and_can_be_rebuilt(shop, demo, tmp_path) -> None:
    stock_room(shop.journal, demo, **shop.by, progress=_go_on)
    shop.journal.close()
    assert verify(shop.journal.path).ok
    before = _counts(shop)
    rebuild(shop.journal.path)
    assert _counts(shop) == before
