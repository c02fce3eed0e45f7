"""The score of a customer and a lesson, from facts alone; for every point lost the entry that lost it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from msgspec.structs import replace

from tests.training.lessons.story import Story, handled
from workstation.domain.practice_events import LessonPaused, LessonResumed, Mood, Outcome, TrapAnswered
from workstation.training.lessons.marks import CAP, WEIGHTS, Part
from workstation.training.lessons.score import score

OUTCOMES = some.sampled_from(Outcome)
MOODS = some.sampled_from(Mood)
MET = some.sampled_from([(), ("where",), ("blue",), ("where", "blue")])


def points(**how) -> float:
    return score(handled(**how)).points


def only(entries):
    (found,) = score(entries).customers
    return found


def test_all_parts_together_are_a_hundred():
    assert sum(WEIGHTS.values()) == 100
    assert points() == 100


def test_parts_and_losses_tell_the_same():
    found = only(handled(first=60, met=("where",), mood=Mood.UPSET, broken=1))
    for part in Part:
        lost = sum(one.points for one in found.losses if one.part is part)
        assert found.parts[part] == pytest.approx(WEIGHTS.get(part, 0) - lost, abs=0.06)
    assert found.points == pytest.approx(sum(found.parts.values()), abs=0.06)


def test_every_loss_names_entries_of_the_customer():
    entries = handled(first=60, later=50, met=(), mood=Mood.FURIOUS, broken=1, critical=1, outcome=Outcome.LOST)
    losses = only(entries).losses
    assert {one.part for one in losses} == set(Part)
    seqs = {one.seq for one in entries}
    for loss in losses:
        assert loss.evidence or loss.reason == "mood"
        assert set(loss.evidence) <= seqs
        assert loss.points > 0


def test_the_outcome_weighs_most():
    assert points(outcome=Outcome.LOST, met=()) < 15 < points(met=(), first=170, mood=Mood.UPSET)


def test_a_critical_violation_caps_whatever_was_done_well():
    assert points(critical=1) == CAP
    assert points(broken=1) > CAP


def test_a_slow_reply_names_question_and_answer():
    losses = only(handled(later=60)).losses
    slow = next(one for one in losses if one.reason == "slow_reply")
    assert slow.evidence == (6, 7)


def test_a_missed_requirement_is_named():
    found = only(handled(met=("where",)))
    assert found.missed == ("blue",)
    assert [one.about for one in found.losses if one.part is Part.REQUIREMENTS] == ["blue"]


def test_walking_into_a_trap_costs_as_much_as_saying_it():
    story = Story(required=())
    story.asks(1)
    reply = story.replies(5)
    trap = TrapAnswered(conversation=story.conversation, trap="address", fell=True, because=reply, critical=True)
    story.add(5, trap)
    story.leaves(20)
    assert only(story.entries).fell == ("address",)
    assert only(story.entries).points == CAP


def test_one_message_is_counted_once_however_many_rules_it_breaks():
    once, twice = Story(), Story()
    for story, times in ((once, 1), (twice, 2)):
        story.asks(1)
        reply = story.replies(5)
        for number in range(times):
            story.breaks(5, reply, code=f"code{number}")
        story.leaves(20)
    assert only(once.entries).points == only(twice.entries).points


def test_an_unhappy_customer_without_an_answer_counts_as_a_late_reply():
    story = Story()
    story.asks(1)
    story.leaves(200, Outcome.LOST, Mood.UPSET, 1)
    found = only(story.entries)
    assert (found.rounds, found.in_target, found.first_reply) == (1, 0, None)
    assert found.points < 5


def test_the_last_thanks_of_a_content_customer_need_no_answer():
    story = Story()
    story.asks(1)
    story.replies(5)
    story.asks(9, "好的谢谢")
    story.leaves(10)
    assert (only(story.entries).rounds, only(story.entries).in_target) == (1, 1)


def test_a_pause_takes_no_time():
    story = Story()
    story.asks(1)
    story.add(3, LessonPaused(run="r"))
    story.add(603, LessonResumed(run="r", milliseconds=600_000))
    story.replies(610)
    story.leaves(620)
    assert only(story.entries).first_reply == 9
    assert only(story.entries).seconds == 20


def test_a_lesson_is_the_mean_of_its_customers_with_figures_of_all():
    first, second = handled(), handled(outcome=Outcome.LOST, met=())
    moved = [
        replace(one, seq=one.seq + len(first), event=replace(one.event, conversation="practice:r:2"))
        for one in second[1:]
    ]
    found = score([*first, *moved])
    assert found.points == pytest.approx(sum(one.points for one in found.customers) / 2, abs=0.1)
    assert (found.peak_at_once, found.within_target) == (2, 1.0)
    assert (found.par.score, found.typed) == (95.0, 40)


@settings(max_examples=120, deadline=None)
@given(
    some.floats(1, 400), some.floats(1, 400), some.floats(0, 100), MET, OUTCOMES, MOODS, some.integers(0, 2),
    some.integers(0, 1),
)  # fmt: skip
def test_faster_is_never_worse(first, later, sooner, met, outcome, mood, broken, critical):
    how = {"met": met, "outcome": outcome, "mood": mood, "broken": broken, "critical": critical}
    slow = points(first=first, later=later, **how)
    assert points(first=max(1, first - sooner), later=max(1, later - sooner), **how) >= slow


@settings(max_examples=120, deadline=None)
@given(some.floats(1, 200), MET, OUTCOMES, MOODS, some.integers(0, 3), some.integers(0, 2))
def test_a_violation_less_and_an_action_more_are_never_worse(first, met, outcome, mood, broken, critical):
    how = {"first": first, "outcome": outcome, "mood": mood}
    here = points(met=met, broken=broken, critical=critical, **how)
    assert points(met=met, broken=max(0, broken - 1), critical=critical, **how) >= here
    assert points(met=met, broken=broken, critical=max(0, critical - 1), **how) >= here
    assert points(met=("where", "blue"), broken=broken, critical=critical, **how) >= here
