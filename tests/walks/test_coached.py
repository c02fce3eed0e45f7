"""While a lesson runs the coach stands between head and history; the setting and an exam silence it."""

from __future__ import annotations

from tests.walks.test_a_lesson import chosen
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived
from workstation.domain.tickets import Step


def test_the_coach_shows_where_one_stands_and_never_covers_the_composer(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    mei.pass_time(40)
    first = mei.facts(MessageReceived)[0].conversation
    mei.clicks_on(first)
    mei.until(lambda: mei.desk.coach is not None and mei.desk.coach.strip(mei.panel) is not None)
    strip = mei.desk.coach.strip(mei.panel)
    mei.pass_time(20)
    mei.until(strip.isVisible)
    assert strip.hint.text()
    assert strip.starving.isVisible()
    assert strip.geometry().bottom() <= mei.panel.history.geometry().top()
    assert mei.panel.composer.isVisible()
    mei.answers(first, "您好，麻烦您把订单号发我一下，我马上帮您查")
    mei.until(lambda: strip.standing is not None and strip.standing.reached(Step.SITUATION))
    assert strip.hint.text() == ""

    mei.program.change_setting("coach", False)
    mei.until(strip.isHidden)
    mei.program.change_setting("coach", True)
    mei.until(strip.isVisible)
    mei.close()


def test_in_an_exam_nothing_is_shown(open_program):
    mei = open_program("--room practice")
    mei.until(lambda: mei.facts(pe.LessonBegun))
    chosen(mei, "one_customer")
    before = len(mei.facts(pe.LessonBegun))
    mei.desk.practice.start("one_customer", "7", exam=True)
    mei.until(lambda: len(mei.facts(pe.LessonBegun)) > before)
    mei.pass_time(40)
    mei.clicks_on(mei.facts(MessageReceived)[-1].conversation)
    mei.until(lambda: mei.desk.coach.strip(mei.panel) is not None)
    mei.pass_time(30)
    assert mei.desk.coach.strip(mei.panel).isHidden()
    mei.close()
