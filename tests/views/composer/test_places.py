"""Variables that stand unfilled: marked, gone through by Tab, and never sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.input_method import type_words
from tests.views.composer.bench import Bench
from workstation.domain import events as ev
from workstation.domain.values import DraftMode
from workstation.views.composer.composer import Composer

SHIFT = Qt.KeyboardModifier.ShiftModifier


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


def press(composer, key, held=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(composer.editor, key, held)


def chosen(composer):
    return composer.editor.textCursor().selectedText()


def test_an_unfilled_variable_stops_the_send_and_says_which(bench, composer):
    composer.insert("您的订单 {订单号} 今天由{快递}发出")
    press(composer, Qt.Key.Key_Return)
    assert not bench.events(ev.ReplySent)
    assert "{订单号}" in composer.notice.text()
    assert "{快递}" in composer.notice.text()
    assert chosen(composer) == "{订单号}"


def test_even_one_with_a_fallback_and_the_caret_stop_it(bench, composer):
    for text in ("{客户名|亲}您好", "您好{光标}"):
        composer.editor.clear()
        composer.insert(text)
        press(composer, Qt.Key.Key_Return)
    assert not bench.events(ev.ReplySent)


def test_tab_goes_through_them_and_typing_fills_them_in(bench, composer):
    composer.insert("订单 {订单号} 由{快递}发出")
    press(composer, Qt.Key.Key_Return)
    QTest.keyClicks(composer.editor, "1234")
    press(composer, Qt.Key.Key_Tab)
    assert chosen(composer) == "{快递}"
    type_words(composer.editor, "顺丰")
    assert composer.notice.text() == ""
    press(composer, Qt.Key.Key_Return)
    assert [event.body.text for event in bench.events(ev.ReplySent)] == ["订单 1234 由顺丰发出"]


def test_tab_goes_round_and_shift_tab_back(composer):
    composer.insert("{订单号}和{快递}", 0)
    seen = []
    for held in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,):
        press(composer, Qt.Key.Key_Tab, held)
        seen.append(chosen(composer))
    assert seen == ["{订单号}", "{快递}", "{订单号}", "{快递}"]


def test_tab_leaves_the_field_where_nothing_is_to_be_filled_in(composer):
    QTest.keyClicks(composer.editor, "hello")
    press(composer, Qt.Key.Key_Tab)
    assert not composer.editor.hasFocus()


def test_they_are_marked_until_they_are_gone(composer):
    composer.insert("😀订单 {订单号} 由{快递}发出")
    marks = composer.editor.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["{订单号}", "{快递}"]
    composer.editor.selectAll()
    press(composer, Qt.Key.Key_Delete)
    assert composer.editor.extraSelections() == []


def test_a_draft_kept_earlier_is_stopped_too(bench, qtbot):
    bench.happen(ev.DraftKept(conversation="a", text="金额 {金额} 元", mode=DraftMode.REPLY))
    composer = bench.join(Composer(bench.feed))
    qtbot.addWidget(composer)
    composer.show_conversation("a")
    composer.show()
    composer.send()
    assert not bench.events(ev.ReplySent)


def test_a_note_may_have_braces(bench, composer):
    composer.toggle_note()
    composer.insert("模板里的 {订单号} 没填")
    press(composer, Qt.Key.Key_Return)
    assert len(bench.events(ev.NoteAdded)) == 1


def test_other_braces_are_just_braces(bench, composer):
    composer.insert('{"a": 1} {不是变量}')
    press(composer, Qt.Key.Key_Return)
    assert len(bench.events(ev.ReplySent)) == 1
