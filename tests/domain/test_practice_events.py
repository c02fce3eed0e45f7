"""What happens in a lesson is told beside the talk, and leaves the conversations on the desk as they are."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace

from tests.domain.test_desk import GOLDEN, entry_of
from tests.entries import Story
from workstation.domain.desk import fold
from workstation.domain.practice_events import CustomerLeft, LessonBegun, LessonSealed, Mood, Outcome

LINES = (GOLDEN / "practice.jsonl").read_text(encoding="utf-8").splitlines()


def test_the_golden_lines_say_what_they_always_did():
    events = [entry_of(line).event for line in LINES]
    begun, left = events[0], next(one for one in events if isinstance(one, CustomerLeft))
    assert isinstance(begun, LessonBegun)
    assert (begun.run, begun.load.customers, begun.load.peak_at_once, begun.exam) == ("r1", 6, 4, False)
    assert left == CustomerLeft(
        conversation="practice:r1:1", outcome=Outcome.SOLVED, mood=Mood.PLEASED, rating=5, review="回复很快"
    )


def test_a_golden_seal_says_what_it_always_did():
    (line,) = (GOLDEN / "practice_seals.jsonl").read_text(encoding="utf-8").splitlines()
    seal = entry_of(line).event
    assert isinstance(seal, LessonSealed)
    assert (seal.run, seal.last, len(seal.sha256)) == ("r1", 16, 64)
    assert fold([entry_of(line)]) == fold([])


def test_who_left_waits_for_no_answer_any_more():
    story = Story()
    story.asks("c1")
    story.tell(CustomerLeft(conversation="c1", outcome=Outcome.LOST, mood=Mood.UPSET))
    one = fold(story.entries).get("c1")
    assert one is not None
    assert (one.waiting_since, one.unread) == (None, 1)


CHANGING = ("CustomerLeft", "WaitStoodStill")
"""Those that change how long a customer has waited."""


@pytest.mark.parametrize(
    "line",
    [one for one in LINES if json.loads(one)["kind"] not in CHANGING],
    ids=lambda line: json.loads(line)["kind"],
)
def test_no_other_fact_of_a_lesson_changes_a_conversation(line):
    story = Story()
    story.asks("c1")
    before = fold(story.entries)
    event = entry_of(line).event
    story.tell(replace(event, conversation="c1") if hasattr(event, "conversation") else event)
    assert fold(story.entries) == before
