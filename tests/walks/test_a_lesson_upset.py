"""A lesson is begun twice, stopped in a pause, closed while it is made ready: nothing of it stands wrongly."""

from __future__ import annotations

from tests.walks.sitting import Sitting, entries_of
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import RoomKind
from workstation.app.practice import Practice
from workstation.domain import practice_events as pe
from workstation.domain.events import ReplyDelivered


def practice(mei: Sitting) -> Practice:
    found = mei.desk.practice
    assert found is not None
    return found


def practice_opened(mei: Sitting) -> LiveDesk:
    """The practice desk beside the shop's, which has begun nothing yet."""
    mei.program.start_practice()
    desk = mei.program.desks[RoomKind.PRACTICE]
    assert desk.practice.progress is None
    return desk


def begun(mei: Sitting, lesson: str, *, exam: bool = False) -> str:
    """The run of a lesson that was begun, a moment after the one before it."""
    mei.pass_time(1)
    before = len(mei.facts(pe.LessonBegun))
    practice(mei).start(lesson, "7", exam)
    mei.until(lambda: len(mei.facts(pe.LessonBegun)) > before)
    return mei.facts(pe.LessonBegun)[-1].event.run


def test_a_lesson_asked_for_twice_at_once_begins_once(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    mei.pass_time(1)
    practice(mei).start("one_customer", "7")
    practice(mei).start("one_customer", "7")
    mei.until(lambda: len(mei.facts(pe.LessonBegun)) > 1)
    mei.pass_time(3)
    mei.settle()
    assert [one.event.lesson for one in mei.facts(pe.LessonBegun)] == ["free_hour", "one_customer"]
    assert practice(mei).progress.running


def test_a_lesson_asked_for_while_practice_begins_takes_the_place_of_the_one_that_began(open_program):
    mei = open_program("--room shop")
    desk = practice_opened(mei)
    told = []
    desk.room.feed.happened.connect(told.append)
    desk.practice.start("one_customer", "7")

    def begun_while_time_passes() -> bool:
        mei.clock.move_to(mei.clock.now() + 1)
        return sum(isinstance(one.event, pe.LessonBegun) for one in told) == 2

    mei.until(begun_while_time_passes)
    mei.settle(desk.room)
    ended = [one.event.run for one in told if isinstance(one.event, pe.LessonEnded)]
    open_ones = [one.event for one in told if isinstance(one.event, pe.LessonBegun) and one.event.run not in ended]
    assert [one.lesson for one in open_ones] == ["one_customer"]


def test_who_is_there_leaves_when_a_paused_lesson_is_stopped(open_program):
    mei = open_program("--room practice")
    begun(mei, "two_at_once")
    mei.pass_time(60)
    here = {one.conversation for one in practice(mei).progress.visits if one.here}
    assert here
    practice(mei).set_running(False)
    mei.pass_time(30)
    practice(mei).stop()
    mei.until(lambda: mei.facts(pe.LessonEnded))
    mei.pass_time(2)
    assert here <= {one.conversation for one in mei.facts(pe.CustomerLeft)}
    assert all(one.outcome is not None for one in practice(mei).progress.visits)


def test_a_pause_taken_back_at_once_leaves_nobody_standing_still(open_program):
    mei = open_program("--room practice")
    begun(mei, "two_at_once")
    practice(mei).set_running(False)
    practice(mei).set_running(True)
    mei.settle()
    assert practice(mei).progress.paused_at is None
    mei.pass_time(60)
    assert practice(mei).progress.visits


def test_practice_closed_while_a_lesson_is_made_ready_leaves_the_shop_in_peace(open_program):
    mei = open_program("--room shop")
    desk = practice_opened(mei)
    desk.practice.start("rising_load", "99")
    journal = desk.room.paths.journal
    desk.window.close()
    mei.until(lambda: list(mei.program.desks.values()) == [mei.desk])
    mei.until(lambda: not mei.program.tasks._under_way)  # one that failed would have reached the crash hook
    assert not [one for one in entries_of(journal) if isinstance(one.event, pe.LessonBegun)]


def test_a_lesson_that_is_not_there_any_more_is_told(open_program):
    mei = open_program("--room practice")
    practice(mei).start("own_and_gone", "7")
    mei.until(lambda: "own_and_gone" in mei.notice())
    assert not [one for one in mei.facts(pe.LessonBegun) if one.event.lesson == "own_and_gone"]


def test_a_reply_on_its_way_when_the_program_was_closed_arrives_once_and_the_lesson_goes_on(open_program):
    mei = open_program("--room practice")
    begun(mei, "two_at_once")
    mei.pass_time(60)
    conversation = next(one.conversation for one in practice(mei).progress.visits if one.here)
    reply = mei.answers(conversation, "您好，在的")
    mei.close()
    mei.clock.move_to(mei.clock.now() + 60_000)
    again = open_program("--room practice")
    again.until(lambda: again.facts(pe.LessonResumed))
    again.pass_time(5)
    arrived = [one.event.message for one in again.written() if isinstance(one.event, ReplyDelivered)]
    assert arrived.count(reply.seq) == 1
    assert practice(again).progress.running
