"""The live coach: the report's evidence as it comes, what is missing after a silence, who waits; silent in an exam."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.training.coach.drills import played
from tests.training.coach.test_attention import START, Told
from workstation.domain import practice_events as pe
from workstation.domain.acts import Act
from workstation.domain.coaching import Hint
from workstation.domain.tickets import Step
from workstation.training.coach.live import LiveCoach
from workstation.training.coach.report import report


def heard(told: Told, coach: LiveCoach | None = None) -> LiveCoach:
    """A coach that heard the story."""
    coach = coach or LiveCoach(silence=12)
    for entry in told.entries:
        coach.hear(entry)
    return coach


def standing(told: Told, name: str, second: float):
    return heard(told).standing(name, START + round(second * 1000))


def understood(told: Told, name: str, second: float, *acts: Act, **more) -> int:
    reply = told.replies(name, second)
    told.add(second, pe.ReplyUnderstood(conversation=name, message=reply, acts=acts, **more))
    return reply


@pytest.mark.parametrize("clerk", ["ideal", "average", "rude"])
def test_what_is_lit_at_the_end_is_what_the_report_says_was_reached(clerk):
    entries = [one for one in played("four_burst", clerk) if not isinstance(one.event, pe.LessonEnded)]
    coach = LiveCoach()
    for entry in entries:
        coach.hear(entry)
    for customer in report(entries).customers:
        seen = coach.standing(customer.conversation, entries[-1].at)
        assert seen is not None
        assert [step for step, _ in seen.evidence] == [one.step for one in customer.star if one.reached]


def test_a_step_is_lit_with_the_words_that_showed_it():
    told = Told()
    told.comes("A")
    assert standing(told, "A", 1).evidence == ()
    understood(told, "A", 5, Act.ASK)
    assert standing(told, "A", 6).evidence == ((Step.SITUATION, "在的亲"),)


def test_a_hint_comes_after_the_silence_and_goes_with_the_reply():
    told = Told()
    told.comes("A")
    assert standing(told, "A", 11).hint is None
    assert standing(told, "A", 12).hint is Hint.LOOK
    told.replies("A", 13)
    assert standing(told, "A", 60).hint is None


def test_hints_follow_what_is_missing_next():
    told = Told()
    told.comes("A")
    understood(told, "A", 5, Act.ASK)
    told.add(6, pe.WantRaised(conversation="A", want="w", text="退款", core=True))
    told.asks("A", 7)
    assert standing(told, "A", 30).hint is Hint.TAKE_ON
    understood(told, "A", 31, Act.INFORM)
    told.asks("A", 32)
    assert standing(told, "A", 60).hint is Hint.ACT
    understood(told, "A", 61, Act.PROPOSE)
    told.asks("A", 62)
    assert standing(told, "A", 80).hint is Hint.CONFIRM


def test_who_is_upset_is_calmed_first():
    told = Told()
    told.comes("A")
    told.add(0, pe.MoodChanged(conversation="A", mood=pe.Mood.UPSET, patience=50, trust=50))
    assert standing(told, "A", 20).hint is Hint.SOOTHE
    understood(told, "A", 21, Act.EMPATHISE)
    told.asks("A", 22)
    assert standing(told, "A", 40).hint is Hint.LOOK


def test_it_says_who_else_has_waited_longest_beyond_the_target():
    told = Told()
    told.comes("A")
    told.comes("B", 5)
    told.comes("C", 9)
    found = standing(told, "A", 30)
    assert (found.starving, found.starving_name, found.starving_seconds) == ("B", "B", 25)
    assert standing(told, "A", 20).starving == ""


def test_nobody_waits_in_a_pause():
    told = Told()
    told.comes("A")
    told.comes("B")
    told.add(5, pe.LessonPaused(run="r"))
    told.add(605, pe.LessonResumed(run="r", milliseconds=600_000))
    found = standing(told, "A", 610)
    assert (found.hint, found.starving) == (None, "")


def test_in_an_exam_and_after_the_lesson_the_coach_is_silent():
    told = Told()
    told.comes("A")
    begun = told.entries[0]
    exam = Told()
    exam.entries = [replace(begun, event=replace(begun.event, exam=True)), *told.entries[1:]]
    coach = heard(exam)
    assert not coach.on
    assert coach.standing("A", START + 60_000) is None
    told.add(60, pe.LessonEnded(run="r"))
    assert not heard(told).on


def test_what_was_heard_is_not_heard_again():
    told = Told()
    told.comes("A")
    told.replies("A", 5)
    coach = heard(told, heard(told))
    assert coach.standing("A", START + 60_000).hint is None
