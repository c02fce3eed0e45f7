"""Lessons in the practice room: orders and facts come in together, pauses tell how long they were."""

from __future__ import annotations

from contextlib import closing

import pytest
from msgspec.structs import replace

from tests.entries import Story
from tests.training.lessons.world import START, extras, lessons, scenarios
from workstation.domain import practice_events as pe
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.events import ConversationClosed
from workstation.domain.orders import key_of
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services import practice
from workstation.training.lessons.casting import cast, staged

LOAD = pe.Load(customers=4, minutes=8, mean_at_once=1.2, peak_at_once=2, within_target=0.9)


@pytest.fixture
def room(tmp_path):
    told: list[Entry] = []
    journal = Journal.open(tmp_path / "journal.db", threaded=False, tell=told.extend)
    with closing(journal):
        yield journal, told


def orders():
    return staged(cast(lessons()["free_hour"], scenarios(), extras(), seed="3", begun_at=START))


def begun(run: str = "r1") -> pe.LessonBegun:
    return pe.LessonBegun(run=run, lesson="two_at_once", title="同时两位客户", seed="3", load=LOAD)


def test_a_lesson_begins_with_its_orders_in_the_shop(room):
    journal, told = room
    practice.begin_lesson(journal, begun(), orders(), clerk="小美", now=START).result()
    with closing(Reader.open(journal.path)) as reader:
        assert all(reader.orders.order(key_of(one)) == one for one in orders())
    assert [one.event for one in told] == [begun()]


def test_staging_again_adds_nothing_and_tells_nothing(room):
    journal, told = room
    for _ in range(2):
        practice.stage(journal, orders(), clerk="小美", now=START).result()
    with closing(Reader.open(journal.path)) as reader:
        assert reader.orders.count() == len(orders())
    assert told == []


def test_a_pause_tells_how_long_it_was(room):
    journal, told = room
    practice.pause_lesson(journal, "r1", clerk="小美", now=START + 1_000).result()
    practice.resume_lesson(journal, Desk(), "r1", START + 1_000, clerk="小美", now=START + 61_000).result()
    assert [one.event for one in told] == [pe.LessonPaused(run="r1"), pe.LessonResumed(run="r1", milliseconds=60_000)]


def test_what_customers_tell_is_kept_as_it_came_and_the_end_says_if_it_was_stopped(room):
    journal, told = room
    fact = pe.WantMet(conversation="practice:r1:1", want="where", because=3)
    practice.record(journal, fact, clerk="小美", now=START).result()
    practice.end_lesson(journal, Desk(), "r1", stopped=True, clerk="小美", now=START).result()
    assert [one.event for one in told] == [fact, pe.LessonEnded(run="r1", stopped=True)]


def desk_with_one_waiting() -> Desk:
    """A customer of the lesson and one of the shop, both waiting since a second after ``START``."""
    story = Story(start=START)
    story.wait(1)
    story.asks("practice:r1:1")
    story.asks("walk:1")
    return fold(story.entries)


def test_who_waited_through_a_pause_waits_no_longer_for_it(room):
    journal, told = room
    desk = desk_with_one_waiting()
    before = desk.get("practice:r1:1").waiting_since
    practice.resume_lesson(journal, desk, "r1", START + 5_000, clerk="小美", now=START + 65_000).result()
    moved = told[-1].event
    assert moved == pe.WaitStoodStill(conversation="practice:r1:1", milliseconds=60_000)
    assert [one.event.conversation for one in told if isinstance(one.event, pe.WaitStoodStill)] == ["practice:r1:1"]
    desk.apply(replace(told[-1], seq=desk.seq + 1))
    assert desk.get("practice:r1:1").waiting_since == before + 60_000


def test_a_stopped_lesson_leaves_nobody_on_the_desk(room):
    journal, told = room
    practice.end_lesson(journal, desk_with_one_waiting(), "r1", stopped=True, clerk="小美", now=START).result()
    assert [one.event for one in told] == [
        pe.LessonEnded(run="r1", stopped=True), ConversationClosed(conversation="practice:r1:1"),
    ]  # fmt: skip


def test_a_lesson_that_came_to_its_end_leaves_the_talks_where_they_are(room):
    journal, told = room
    practice.end_lesson(journal, desk_with_one_waiting(), "r1", clerk="小美", now=START).result()
    assert [one.event for one in told] == [pe.LessonEnded(run="r1")]
