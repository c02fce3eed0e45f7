"""What the shop knows is written down, changed and taken out, and nothing of it is lost."""

from __future__ import annotations

import pytest

from workstation.domain.knowledge import KnowledgeEntry
from workstation.domain.knowledge_events import CampaignsSet, KnowledgeKept, KnowledgeOpened, KnowledgeRemoved
from workstation.domain.products import Campaign, Product
from workstation.domain.refused import Reason, Refused
from workstation.journal.documents.shelves import CAMPAIGNS, KNOWLEDGE, PRODUCTS
from workstation.services import knowledge, seat

WASH = KnowledgeEntry(id="k1", title="羊毛衫怎么洗", text="冷水手洗。", category="洗护")


def test_an_entry_is_kept_with_its_sound_and_told(shop) -> None:
    knowledge.keep_entry(shop.journal, WASH, **shop.by).result()
    kept = shop.reader.with_connection(lambda db: KNOWLEDGE.get(db, "k1"))
    assert "ymszmx" in kept.keys
    assert shop.last() == KnowledgeKept(entry=kept)


def test_keeping_what_stands_there_already_is_no_fact(shop) -> None:
    knowledge.keep_entry(shop.journal, WASH, **shop.by).result()
    count = len(shop.told)
    knowledge.keep_entry(shop.journal, WASH, **shop.by).result()
    assert len(shop.told) == count


def test_every_version_is_kept_with_who_and_when(shop) -> None:
    knowledge.keep_entry(shop.journal, WASH, **shop.by).result()
    shop.wait(60)
    knowledge.keep_entry(
        shop.journal,
        KnowledgeEntry(id="k1", title="羊毛衫怎么洗", text="只能干洗。"),
        clerk="周姐",
        now=shop.clock.now(),
    ).result()
    knowledge.remove_entry(shop.journal, WASH, **shop.by).result()
    versions = shop.reader.with_connection(lambda db: KNOWLEDGE.versions(db, "k1"))
    assert [(one.clerk, one.document.text if one.document else None) for one in versions] == [
        ("小美", None),
        ("周姐", "只能干洗。"),
        ("小美", "冷水手洗。"),
    ]
    assert shop.last() == KnowledgeRemoved(id="k1", title="羊毛衫怎么洗")


@pytest.mark.parametrize("broken", [{"title": " "}, {"text": ""}])
def test_an_entry_without_title_or_text_is_refused(shop, broken) -> None:
    entry = KnowledgeEntry(**{"id": "k1", "title": "洗涤", "text": "手洗", **broken})
    with pytest.raises(Refused) as refused:
        knowledge.keep_entry(shop.journal, entry, **shop.by)
    assert refused.value.reason is Reason.KNOWLEDGE_INCOMPLETE


def test_days_the_wrong_way_round_are_refused(shop) -> None:
    entry = KnowledgeEntry(id="k1", title="双十一", text="满减", valid_from="2026-11-20", valid_to="2026-11-11")
    with pytest.raises(Refused) as refused:
        knowledge.keep_entry(shop.journal, entry, **shop.by)
    assert refused.value.values == {"first": "2026-11-20", "last": "2026-11-11"}


def test_what_was_read_is_a_fact_with_the_conversation_in_front(shop) -> None:
    shop.receive("王小丽")
    seat.change_focus(shop.journal, shop.desk, "王小丽", "desk", **shop.by).result()
    knowledge.open_entry(shop.journal, shop.desk, WASH, **shop.by).result()
    assert shop.last() == KnowledgeOpened(entry=WASH, conversation="王小丽")


def test_a_product_needs_a_code_and_a_title(shop) -> None:
    with pytest.raises(Refused) as refused:
        knowledge.keep_product(shop.journal, Product(code="", title="羊毛衫"), **shop.by)
    assert refused.value.reason is Reason.PRODUCT_INCOMPLETE
    knowledge.keep_product(shop.journal, Product(code="NZ-1", title="羊毛圆领衫"), **shop.by).result()
    assert shop.reader.with_connection(lambda db: PRODUCTS.get(db, "NZ-1")).title == "羊毛圆领衫"


def test_promotions_that_are_not_named_any_more_are_over(shop) -> None:
    first = Campaign(code="a", name="满减", kind="满减", rule="", first_day="2026-11-01", last_day="2026-11-11")
    second = Campaign(code="b", name="赠品", kind="赠品", rule="", first_day="2026-11-20", last_day="2026-11-30")
    knowledge.set_campaigns(shop.journal, [first], **shop.by).result()
    knowledge.set_campaigns(shop.journal, [second], **shop.by).result()
    assert shop.last() == CampaignsSet(campaigns=(second,))
    assert shop.reader.with_connection(CAMPAIGNS.all) == [second]
    assert len(shop.reader.with_connection(lambda db: CAMPAIGNS.versions(db, "a"))) == 2
