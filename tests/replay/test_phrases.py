"""The phrases of a recording, as far as it has come."""

from tests.entries import Story
from tests.phrases import phrase
from workstation.domain.phrase_events import PhraseKept, PhraseRemoved, PhraseUsed
from workstation.replay.phrases import RecordedPhrases


def test_what_was_used_is_known_from_then_on_the_latest_first():
    story = Story()
    story.tell(PhraseUsed(phrase="p1", code="thh", title="退换货", text="七天内可以退换"))
    first = story.now
    story.wait(10)
    story.tell(PhraseKept(phrase=phrase("hy", "欢迎", "您好")))
    story.tell(PhraseUsed(phrase="p1", code="thh", title="退换货", text="七天内可以退换"))
    moment = [first]
    recorded = RecordedPhrases(story.entries, lambda: moment[0])
    assert [one.phrase.id for one in recorded.search("", 9)] == ["p1"]
    assert recorded.uses("p1") == 1
    moment[0] = story.now
    assert [one.phrase.id for one in recorded.search("", 9)] == ["p1", "hy"]
    assert recorded.uses("p1") == 2
    assert recorded.by_code("/THH") is not None
    assert [one.phrase.id for one in recorded.search("您好", 9)] == ["hy"]


def test_before_anything_was_used_there_is_nothing():
    recorded = RecordedPhrases([], lambda: 0)
    assert recorded.search("", 9) == recorded.suggest("退货") == recorded.groups() == []


def test_what_was_taken_out_is_gone_from_then_on_until_it_is_brought_back():
    story = Story()
    hello = phrase("hy", "欢迎", "您好")
    moments = []
    for event in (PhraseKept(phrase=hello), PhraseRemoved(phrase=hello), PhraseKept(phrase=hello)):
        story.wait(10).tell(event)
        moments.append(story.now)
    shown = [len(RecordedPhrases(story.entries, lambda now=now: now).all()) for now in moments]
    assert shown == [1, 0, 1]
