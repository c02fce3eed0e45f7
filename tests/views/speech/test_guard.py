"""A composer that is guarded: what must not be said is underlined, explained, replaced, and stopped once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QInputMethodEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from tests.input_method import type_words
from tests.views.composer.bench import Bench
from workstation.app.policies import load
from workstation.domain import events as ev
from workstation.domain.speech import SpeechLevel
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.values import Text
from workstation.views.composer.composer import Composer
from workstation.views.speech.guard import OWNER, SpeechGuard, sentence_around

Key = Qt.Key
CHECK = PolicyCheck(load("speech", SpeechPolicy))
BAD = "加我微信聊"


@pytest.fixture
def bench():
    bench = Bench()
    bench.customer("a")
    return bench


@pytest.fixture
def composer(qtbot, bench):
    composer = bench.join(Composer(bench.feed))
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show_conversation("a")
    composer.show()
    composer.editor.setFocus()
    return composer


@pytest.fixture
def guard(composer):
    guard = SpeechGuard(composer, CHECK)
    guard.set_level(SpeechLevel.WARN)
    return guard


def write(composer, guard, text):
    type_words(composer.editor, text)
    guard.look()


def enter(composer):
    QTest.keyClick(composer.editor, Key.Key_Return)


def underlined(composer):
    return [mark.cursor.selectedText() for mark in composer.marks.of(OWNER)]


def sent(bench):
    return [event.body.text for event in bench.events(ev.ReplySent) if isinstance(event.body, Text)]


def test_what_must_not_be_said_is_underlined_a_turn_later(qtbot, composer, guard):
    type_words(composer.editor, f"亲，{BAD}")
    assert underlined(composer) == []
    qtbot.waitUntil(lambda: underlined(composer) != [])
    (words,) = underlined(composer)
    assert words.startswith("加我微信")
    assert composer.marks.of(OWNER)[0].format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_a_quiet_line_says_why_and_offers_better_words(composer, guard):
    write(composer, guard, BAD)
    assert guard.line.isVisible()
    assert guard.found[0].why in guard.line.label.text()
    assert guard.found[0].better in guard.line.label.toolTip()
    write(composer, guard, "。")
    composer.editor.clear()
    guard.look()
    assert not guard.line.isVisible()


def test_the_better_words_take_the_place_of_the_sentence_and_undo_brings_it_back(composer, guard):
    write(composer, guard, f"您好。{BAD}。谢谢")
    better = guard.found[0].better
    guard.say_better()
    assert composer.editor.toPlainText() == f"您好。{better}谢谢"
    composer.editor.undo()
    assert composer.editor.toPlainText() == f"您好。{BAD}。谢谢"


def test_enter_is_stopped_once_with_a_word_and_sends_the_second_time(bench, composer, guard):
    write(composer, guard, BAD)
    enter(composer)
    assert sent(bench) == []
    assert BAD[:4] in composer.notice.text()
    enter(composer)
    assert sent(bench) == [BAD]


def test_other_words_are_warned_of_anew(bench, composer, guard):
    write(composer, guard, BAD)
    enter(composer)
    write(composer, guard, "吧")
    enter(composer)
    assert sent(bench) == []


def test_words_that_were_deleted_and_come_again_are_warned_of_again(bench, composer, guard):
    write(composer, guard, BAD)
    enter(composer)
    composer.editor.clear()
    write(composer, guard, BAD)
    enter(composer)
    assert sent(bench) == []


@pytest.mark.parametrize("level", [SpeechLevel.OFF, SpeechLevel.RECORD])
def test_an_exam_shows_and_stops_nothing(bench, composer, guard, level):
    guard.set_level(level)
    write(composer, guard, BAD)
    assert (underlined(composer), guard.line.isVisible()) == ([], False)
    enter(composer)
    assert sent(bench) == [BAD]


def test_underlining_alone_stops_nothing(bench, composer, guard):
    guard.set_level(SpeechLevel.UNDERLINE)
    write(composer, guard, BAD)
    assert underlined(composer)
    enter(composer)
    assert sent(bench) == [BAD]


def test_what_is_only_minor_is_underlined_and_goes(bench, composer, guard):
    text = "五星好评的话下次给您便宜点"
    write(composer, guard, text)
    assert [one.severity.value for one in guard.found] == ["minor"]
    enter(composer)
    assert sent(bench) == [text]


def test_a_note_of_the_shop_may_name_it(bench, composer, guard):
    composer.toggle_note()
    write(composer, guard, BAD)
    assert underlined(composer) == []
    enter(composer)
    assert [note.text for note in bench.events(ev.NoteAdded)] == [BAD]


def test_letters_of_an_input_method_are_left_alone(composer, guard):
    write(composer, guard, "加我微")
    QApplication.sendEvent(composer.editor, QInputMethodEvent("xin", []))
    guard.look()
    assert composer.editor.composing
    assert composer.editor.toPlainText() == "加我微"


def test_the_pointer_on_the_words_is_told_why(composer, guard):
    write(composer, guard, BAD)
    viewport = composer.editor.viewport()
    place = composer.editor.cursorRect().center() - QPoint(30, 0)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert guard.found[0].why in QToolTip.text()


def test_marks_of_unfilled_places_stay_beside_them(composer, guard):
    composer.insert("{订单号}，")
    write(composer, guard, BAD)
    assert len(composer.editor.extraSelections()) == 2


@pytest.mark.parametrize(
    ("text", "words", "around"),
    [("好。加微信。谢谢", "微信", "加微信。"), ("加微信", "微信", "加微信"), ("一\n加微信\n二", "微信", "加微信")],
)
def test_a_sentence_is_what_stands_between_ends(text, words, around):
    start = text.index(words)
    begin, end = sentence_around(text, start, start + len(words))
    assert text[begin:end] == around
