"""A clerk is about to lead a customer off the platform: stopped and said better, or sent and then on record."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.walks.sitting import Sitting
from workstation.domain.events import ReplySent
from workstation.domain.practice_events import LessonResumed
from workstation.domain.speech import Severity
from workstation.domain.speech_events import SpeechFound
from workstation.views.composer.marks import Marks
from workstation.views.speech.guard import OWNER

BAD = "您加我微信，我发您更多图片"


def _guarded(desk: Sitting, conversation: str) -> Marks:
    desk.clicks_on(conversation)
    desk.until(lambda: desk.desk.speech is not None)
    desk.types("a")
    desk.press(Qt.Key.Key_Backspace)
    desk.until(lambda: desk.desk.speech is not None and desk.desk.speech.ready)
    assert desk.desk.speech is not None
    living = desk.desk.speech._living
    desk.until(lambda: any(panel is desk.panel for panel, _ in living()))
    return desk.panel.composer.marks


def _sent(desk: Sitting) -> list[str]:
    return [one.event.body.text for one in desk.facts(ReplySent)]


def test_it_is_underlined_stopped_and_said_better(shop: Sitting) -> None:
    desk = shop
    marks = _guarded(desk, desk.writes("李想", "有更多图片吗"))
    desk.types(BAD)
    desk.until(lambda: marks.of(OWNER))
    desk.press(Qt.Key.Key_Return)
    desk.settle()
    assert _sent(desk) == []
    assert "加我微信" in desk.panel.composer.notice.text()
    desk.does("composer.better_words")
    better = desk.editor.toPlainText()
    assert "微信" not in better
    assert not marks.of(OWNER)
    desk.sends()
    desk.settle()
    assert _sent(desk) == [better]
    assert desk.facts(SpeechFound) == []


def test_a_second_enter_sends_it_and_the_fact_stands(shop: Sitting) -> None:
    desk = shop
    conversation = desk.writes("李想", "有更多图片吗")
    _guarded(desk, conversation)
    desk.types(BAD)
    desk.press(Qt.Key.Key_Return)
    reply = desk.sends()
    desk.until(lambda: desk.facts(SpeechFound))
    (found,) = [one.event for one in desk.facts(SpeechFound)]
    assert (found.conversation, found.message, found.code) == (conversation, reply.seq, "off_platform")
    assert found.severity is Severity.CRITICAL
    assert BAD[found.start : found.end] == found.words
    assert [one.event for one in desk.written() if isinstance(one.event, SpeechFound)] == [found]


def _sends_untold(desk: Sitting, name: str) -> None:
    marks = _guarded(desk, desk.writes(name, "有更多图片吗"))
    desk.types(BAD)
    desk.sends()
    assert not marks.of(OWNER)
    desk.until(lambda: desk.facts(SpeechFound))
    assert _sent(desk) == [BAD]


def test_in_an_exam_nothing_is_shown_and_all_is_on_record_also_after_the_program_was_closed(open_program) -> None:
    desk = open_program("--room practice")
    desk.pass_time(1)
    desk.desk.practice.start("one_customer", "7", exam=True)
    desk.until(lambda: desk.desk.practice.progress.exam)
    _sends_untold(desk, "李想")
    desk.close()
    desk.clock.move_to(desk.clock.now() + 60_000)
    again = open_program("--room practice")
    again.until(lambda: again.facts(LessonResumed))
    _sends_untold(again, "王芳")


def test_a_shop_that_wants_none_of_it_has_none(shop: Sitting) -> None:
    desk = shop
    marks = _guarded(desk, desk.writes("李想", "有更多图片吗"))
    desk.program.preferences.settings.set("speech_check", "off")
    desk.types(BAD)
    desk.sends()
    desk.settle()
    assert not marks.of(OWNER)
    assert desk.facts(SpeechFound) == []
