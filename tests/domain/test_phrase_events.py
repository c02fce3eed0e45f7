"""What happens to phrases is told, and leaves the conversations on the desk as they are."""

from __future__ import annotations

import json

import pytest

from tests.domain.test_desk import GOLDEN, entry_of
from tests.entries import Story
from workstation.domain.desk import fold
from workstation.domain.phrase_events import FavouriteChosen, PhraseKept, PhraseRemoved, PhrasesImported, PhraseUsed
from workstation.domain.phrases import Phrase, PhraseKind, PhraseScope, Question

LINES = (GOLDEN / "phrases.jsonl").read_text(encoding="utf-8").splitlines()


def test_the_golden_lines_say_what_they_always_did():
    team, own, used, chosen, removed, imported = (entry_of(line).event for line in LINES)
    assert isinstance(team, PhraseKept)
    assert (team.phrase.code, team.phrase.answers, team.phrase.favourite) == ("thh", Question.RETURN_RULES, 3)
    assert isinstance(own, PhraseKept)
    assert (own.phrase.scope, own.phrase.owner, own.phrase.kind) == (PhraseScope.PERSONAL, "小美", PhraseKind.PICTURE)
    assert used == PhraseUsed(
        phrase="p1", conversation="c1", code="thh", title="退换货说明", text="王小丽，七天内可以退"
    )
    assert chosen == FavouriteChosen(number=4, phrase="p2", title="尺码表")
    assert removed == PhraseRemoved(phrase=own.phrase)
    assert imported == PhrasesImported(file="短语.csv", added=3, changed=2, unchanged=1, duplicates=1, bad=1, removed=4)


@pytest.mark.parametrize("line", LINES, ids=lambda line: json.loads(line)["kind"])
def test_no_fact_about_phrases_changes_a_conversation(line):
    story = Story()
    story.asks("c1")
    before = fold(story.entries)
    story.tell(entry_of(line).event)
    assert fold(story.entries) == before


def test_using_a_phrase_does_not_stop_the_clock():
    story = Story()
    story.asks("c1")
    story.wait(9).tell(PhraseUsed(phrase="p1", conversation="c1", text="好"))
    assert fold(story.entries).get("c1").waiting_since is not None


def test_what_is_kept_is_told_whole():
    phrase = Phrase(id="p9", text="好")
    assert Story().tell(PhraseKept(phrase=phrase)).event.phrase is phrase
