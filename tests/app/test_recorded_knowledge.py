"""In a replay only what had been looked at by the moment shown is there."""

from __future__ import annotations

from tests.entries import Story
from tests.views.shelves import SWEATER, WASHING
from workstation.app.clock import SteppedClock
from workstation.app.recorded_knowledge import RecordedKnowledge
from workstation.domain.knowledge_events import KnowledgeOpened, ProductOpened
from workstation.views.feed import Feed

TODAY = "2026-11-22"


def test_what_is_read_later_is_not_there_yet() -> None:
    story = Story()
    clock = SteppedClock(story.now)
    story.tell(KnowledgeOpened(entry=WASHING))
    story.wait(60)
    story.tell(ProductOpened(product=SWEATER))
    source = RecordedKnowledge(story.entries, Feed(clock))
    assert [one.entry for one in source.search("手洗", TODAY, 5)] == [WASHING]
    assert source.entry(WASHING.id) == WASHING
    assert source.search("手洗", TODAY, 5, product="别的") == []
    assert source.product(SWEATER.code) is None
    clock.move_to(story.now)
    assert source.search_products("毛", 5) == [SWEATER]
    assert source.titled(SWEATER.title) == SWEATER
