"""Knowledge and products are found by words and by sound, and what is written meanwhile is there at once."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.entries import START, Story
from workstation.app.clock import SteppedClock
from workstation.app.knowledge_shelf import KnowledgeShelf
from workstation.app.tasks import Tasks
from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.knowledge_events import CampaignsSet, KnowledgeRemoved, ProductKept
from workstation.domain.products import Campaign, Product
from workstation.journal.journal import Journal
from workstation.services import knowledge
from workstation.views.feed import Feed

BY = {"clerk": "小美", "now": START}
TODAY = "2026-11-22"
ENTRIES = [
    KnowledgeEntry(id="k1", title="羊毛衫怎么洗", text="冷水手洗，平铺晾干。", category="洗护", categories=("女装",)),
    KnowledgeEntry(id="k2", title="七天无理由退货", text="羊毛衫拆了吊牌不影响再售也可以退。", category="售后"),
    KnowledgeEntry(id="k3", title="羊毛衫旧规定", text="已经不用。", category="洗护", valid_to="2026-01-01"),
    KnowledgeEntry(id="k4", title="重量怎么写", text="克重在吊牌上。", category="商品", products=("NZ-1",)),
]
SWEATER = Product(
    code="NZ-1", title="秋冬羊毛圆领衫女", name="羊毛衫", category="女装", price=Decimal("129.00"), stock={"米白/M": 3}
)
TOWEL = Product(code="MJ-7", title="纯棉毛巾", category="家纺", material="棉 100%")


@pytest.fixture
def journal(tmp_path):
    one = Journal.open(tmp_path / "journal.db", threaded=True, tell=lambda _entries: None)
    for entry in ENTRIES:
        knowledge.keep_entry(one, entry, **BY)
    for product in (SWEATER, TOWEL):
        knowledge.keep_product(one, product, **BY).result()
    yield one
    one.close()


@pytest.fixture
def feed() -> Feed:
    return Feed(SteppedClock(START))


@pytest.fixture
def shelf(qtbot, journal, feed) -> KnowledgeShelf:
    tasks = Tasks()
    one = KnowledgeShelf(feed, journal.path, tasks)
    with qtbot.waitSignal(one.changed):
        one.load()
    yield one
    tasks.shutdown()


def _titles(shelf, words, **narrowed):
    return [found.entry.id for found in shelf.search(words, TODAY, 10, **narrowed)]


def test_a_title_goes_before_a_text_and_what_is_out_of_force_comes_last(shelf) -> None:
    assert _titles(shelf, "羊毛衫") == ["k1", "k2", "k3"]


@pytest.mark.parametrize("typed", ["ymszmx", "yangmao", "YMS", "洗", "洗护 手洗"])
def test_an_entry_is_found_by_sound_by_one_character_and_by_several_words(shelf, typed) -> None:
    assert _titles(shelf, typed)[0] == "k1"


@pytest.mark.parametrize("typed", ["zhongliang", "chongliang"])
def test_all_readings_of_a_polyphone_find_it(shelf, typed) -> None:
    assert _titles(shelf, typed) == ["k4"]


def test_without_words_everything_is_there_and_categories_narrow_it(shelf) -> None:
    assert _titles(shelf, "") == ["k1", "k2", "k4", "k3"]
    assert _titles(shelf, "", category="售后") == ["k2"]
    assert shelf.categories() == ["洗护", "售后", "商品"]


def test_entries_about_a_product_are_those_that_name_it_or_its_category(shelf) -> None:
    assert _titles(shelf, "", product="NZ-1") == ["k1", "k4"]


def test_the_snippet_shows_where_the_words_stand(shelf) -> None:
    found = shelf.search("吊牌", TODAY, 1)[0]
    assert "吊牌" in found.snippet


def test_what_is_taken_out_or_written_is_known_at_once(shelf, feed) -> None:
    story = Story()
    story.entries = []
    feed.publish([story.tell(KnowledgeRemoved(id="k1", title="羊毛衫怎么洗"))])
    feed.publish([story.tell(ProductKept(product=Product(code="NZ-2", title="羊绒围巾")))])
    assert _titles(shelf, "手洗") == []
    assert shelf.product("NZ-2").title == "羊绒围巾"


def test_products_are_found_by_what_clerks_call_them_and_those_sold_out_come_last(shelf) -> None:
    assert [one.code for one in shelf.search_products("", 10)] == ["NZ-1", "MJ-7"]
    assert [one.code for one in shelf.search_products("棉", 10)] == ["MJ-7"]
    assert shelf.titled("秋冬羊毛圆领衫女").code == "NZ-1"


def test_promotions_of_a_product_are_its_own_and_its_categorys(shelf, feed) -> None:
    mine = Campaign(
        code="b",
        name="会员价",
        kind="会员价",
        rule="",
        first_day="2026-11-20",
        last_day="2026-11-30",
        categories=("女装",),
    )
    other = Campaign(
        code="a", name="毛巾", kind="满减", rule="", first_day="2026-11-01", last_day="2026-11-02", products=("MJ-7",)
    )
    feed.publish([Story().tell(CampaignsSet(campaigns=(other, mine)))])
    assert shelf.campaigns_of(shelf.product("NZ-1")) == [mine]


def test_versions_are_read_with_who_changed_them(shelf) -> None:
    assert [(one.clerk, one.entry.title) for one in shelf.versions("k1")] == [("小美", "羊毛衫怎么洗")]


def test_a_shelf_at_rest_tells_nobody_any_more(qtbot, shelf, feed) -> None:
    shelf.rest()
    with qtbot.assertNotEmitted(shelf.changed):
        feed.publish([Story().tell(KnowledgeRemoved(id="k1", title="羊毛衫怎么洗"))])
