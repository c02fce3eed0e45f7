"""How a lesson goes, told from its facts alone."""

from __future__ import annotations

from tests.entries import Story
from workstation.domain import practice_events as ev
from workstation.domain.lesson_progress import Progress, latest
from workstation.domain.practice_events import Load, Mood, Outcome, Requirement, RequirementKind
from workstation.domain.values import Limits

LOAD = Load(customers=2, minutes=5, mean_at_once=1.0, peak_at_once=2, within_target=0.9)
ONE, OTHER = "practice:r1:1", "practice:r1:2"


def begun() -> Story:
    story = Story()
    story.tell(ev.LessonBegun(run="r1", lesson="first_steps", title="第一位客户", seed="7", load=LOAD))
    return story


def came(story: Story, conversation: str) -> None:
    asked = (
        Requirement(id="where", kind=RequirementKind.FACT, text="说清包裹在哪"),
        Requirement(id="promise", kind=RequirementKind.NEVER, text="没有乱承诺"),
    )
    story.tell(
        ev.CustomerCame(conversation=conversation, run="r1", scenario="s", title="催件", task="t", requirements=asked)
    )
    story.asks(conversation, "我的快递呢")


def now(story: Story) -> Progress:
    progress = latest(story.entries, Limits())
    assert progress is not None
    return progress


def test_before_a_lesson_there_is_none():
    story = Story()
    story.asks("c1")
    assert latest(story.entries, Limits()) is None


def test_the_first_reply_is_counted_by_the_same_target_as_the_par_beside_it():
    story = begun()
    came(story, ONE)
    story.wait(28)
    story.answers(ONE)
    story.asks(ONE, "然后呢")
    story.wait(15)
    story.answers(ONE)
    visit = now(story).visits[0]
    assert (visit.replies, visit.in_time) == (2, 1)
    assert visit.first_reply is not None
    assert 28_000 <= visit.first_reply < 30_000
    assert now(story).within_target == 0.5


def test_who_is_lost_while_a_reply_is_owed_is_a_round_that_was_not_in_time():
    story = begun()
    came(story, ONE)
    story.wait(10)
    story.answers(ONE)
    story.asks(ONE, "然后呢")
    story.wait(180)
    story.tell(ev.CustomerLeft(conversation=ONE, outcome=Outcome.LOST, mood=Mood.UPSET, silently=True))
    assert now(story).within_target == 0.5


def test_a_goodbye_that_nobody_answered_costs_nothing():
    story = begun()
    came(story, ONE)
    story.wait(10)
    story.answers(ONE)
    story.asks(ONE, "好的谢谢")
    story.wait(60)
    story.tell(ev.CustomerLeft(conversation=ONE, outcome=Outcome.SOLVED, mood=Mood.PLEASED, rating=5))
    assert now(story).within_target == 1.0


def test_a_second_message_does_not_restart_the_clock():
    story = begun()
    came(story, ONE)
    story.wait(20)
    story.asks(ONE, "人呢")
    story.wait(15)
    story.answers(ONE)
    visit = now(story).visits[0]
    assert visit.waited > 34_000
    assert visit.in_time == 0


def test_who_left_is_counted_by_how_it_ended_and_hears_nothing_more():
    story = begun()
    came(story, ONE)
    came(story, OTHER)
    story.answers(ONE)
    story.tell(ev.CustomerLeft(conversation=ONE, outcome=Outcome.SOLVED, mood=Mood.PLEASED, rating=5))
    story.tell(ev.CustomerLeft(conversation=OTHER, outcome=Outcome.LOST, mood=Mood.UPSET, silently=True))
    before = now(story)
    story.answers(ONE, "再见")
    after = now(story)
    story.tell(ev.RequirementMet(conversation=ONE, requirement="where", because=9))
    assert not now(story).visits[0].missing
    assert (after.left(Outcome.SOLVED), after.left(Outcome.LOST), after.here, after.rating) == (1, 1, 0, 5.0)
    assert after.visits == before.visits


def test_what_is_missing_is_what_was_not_met_and_what_was_broken():
    story = begun()
    came(story, ONE)
    assert [one.id for one in now(story).visits[0].missing] == ["where"]
    story.tell(ev.RequirementMet(conversation=ONE, requirement="where", because=4))
    story.tell(ev.RequirementBroken(conversation=ONE, requirement="promise", because=5))
    assert [one.id for one in now(story).visits[0].missing] == ["promise"]


def test_pauses_are_left_out_of_how_long_it_lasted():
    story = begun()
    story.wait(60)
    paused = story.tell(ev.LessonPaused(run="r1"))
    assert now(story).lasted(paused.at + 500_000) == paused.at - story.entries[0].at
    story.wait(100)
    resumed = story.tell(ev.LessonResumed(run="r1", milliseconds=100_000))
    assert now(story).lasted(resumed.at + 1_000) == resumed.at + 1_000 - story.entries[0].at - 100_000


def test_a_pause_in_which_it_ended_is_left_out_too():
    story = begun()
    story.wait(60)
    paused = story.tell(ev.LessonPaused(run="r1"))
    story.wait(500)
    ended = story.tell(ev.LessonEnded(run="r1", stopped=True))
    assert now(story).lasted(ended.at) == paused.at - story.entries[0].at


def test_the_first_end_of_a_lesson_is_its_end():
    story = begun()
    first = story.tell(ev.LessonEnded(run="r1"))
    story.wait(30)
    story.tell(ev.LessonEnded(run="r1", stopped=True))
    assert (now(story).ended_at, now(story).stopped) == (first.at, False)


def test_nobody_waits_while_time_stands_still():
    story = begun()
    came(story, ONE)
    story.wait(10)
    story.tell(ev.LessonPaused(run="r1"))
    story.wait(300)
    story.tell(ev.LessonResumed(run="r1", milliseconds=300_000))
    story.wait(5)
    story.answers(ONE)
    visit = now(story).visits[0]
    assert (visit.waited, visit.first_reply, visit.in_time) == (15_000, 15_000, 1)


def test_a_reply_in_a_pause_came_when_time_stood_still():
    story = begun()
    came(story, ONE)
    story.wait(10)
    story.tell(ev.LessonPaused(run="r1"))
    story.wait(300)
    story.answers(ONE)
    story.tell(ev.LessonResumed(run="r1", milliseconds=300_000))
    assert now(story).visits[0].waited == 10_000


def test_another_lesson_begins_from_nothing_and_foreign_facts_change_none():
    story = begun()
    came(story, ONE)
    story.tell(ev.LessonEnded(run="r1", stopped=True))
    assert now(story).stopped
    story.tell(ev.LessonPaused(run="r9"))
    assert now(story).paused_at is None
    story.tell(ev.LessonBegun(run="r2", lesson="two", title="两位客户", seed="7", load=LOAD))
    assert (now(story).run, now(story).visits) == ("r2", ())
