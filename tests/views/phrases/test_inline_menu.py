"""The menu under the caret, with real keys and an input method."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.input_method import type_words
from tests.phrases import MemoryPhrases
from tests.views.composer.bench import Bench
from workstation.domain import events as ev
from workstation.views.composer.composer import Composer, SendKey
from workstation.views.phrases.inline_menu import InlineMenu
from workstation.views.phrases.writing import PhraseWriter

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class NoPictures:
    def path(self, sha256: str) -> str | None:
        return None


@pytest.fixture
def bench():
    bench = Bench()
    bench.customer("a")
    return bench


@pytest.fixture
def phrases():
    return MemoryPhrases()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 480)
    QVBoxLayout(window).addStretch(1)
    return window


@pytest.fixture
def composer(bench, window):
    composer = bench.join(Composer(bench.feed))
    window.layout().addWidget(composer)
    composer.show_conversation("a")
    window.show()
    composer.editor.setFocus()
    return composer


@pytest.fixture
def writer():
    return PhraseWriter(lambda _: {"客户名": "王小丽"}, NoPictures())


@pytest.fixture
def menu(composer, phrases, writer):
    menu = InlineMenu(composer, phrases)
    menu.phrase_requested.connect(lambda phrase: writer.write(composer, phrase))
    return menu


def text(composer):
    return composer.editor.toPlainText()


def types(composer, words):
    if words.isascii():
        QTest.keyClicks(composer.editor, words)
    else:
        type_words(composer.editor, words)
    QApplication.processEvents()


def press(composer, key, held=NONE):
    QTest.keyClick(composer.editor, key, held)
    QApplication.processEvents()


def listed(menu):
    return [menu.rows.row(at).phrase.id for at in range(menu.rows.rowCount())]


THH = "王小丽，签收后七天内可以退换，吊牌别剪、不洗不穿就行。"


def test_a_code_and_enter_put_the_phrase_in_place_of_the_code_and_send_nothing(bench, composer, menu):
    types(composer, "hi /thh")
    assert menu.is_open
    press(composer, Qt.Key.Key_Return)
    assert text(composer) == f"hi {THH}"
    assert not menu.is_open
    assert not bench.events(ev.ReplySent)
    press(composer, Qt.Key.Key_Return)
    assert len(bench.events(ev.ReplySent)) == 1


def test_a_whole_code_and_a_blank_put_it_in_at_once(composer, menu):
    types(composer, "/thh ")
    assert text(composer) == THH


def test_keys_faster_than_the_menu_are_not_lost(composer, menu):
    QTest.keyClicks(composer.editor, "/thh")
    QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert text(composer) == THH


def test_a_blank_behind_half_a_code_is_a_blank(composer, menu):
    types(composer, "/th ")
    assert text(composer) == "/th "
    assert not menu.is_open


@pytest.mark.parametrize("command", ["欢迎", "查询", "物流", "退换", "感谢"])
def test_the_five_commands_work_as_an_input_method_commits_them(composer, menu, phrases, command):
    types(composer, "/")
    types(composer, command)
    assert menu.rows.row(0).phrase.id == command
    press(composer, Qt.Key.Key_Return)
    assert "/" not in text(composer)


def test_what_stands_around_stays(composer, menu):
    types(composer, "ab")
    composer.editor.moveCursor(composer.editor.textCursor().MoveOperation.Left)
    types(composer, " /zl")
    press(composer, Qt.Key.Key_Tab)
    assert text(composer) == "a 这款大约 500 克，很轻。b"


def test_down_and_up_choose_and_go_round(composer, menu):
    types(composer, "/hy")
    first = listed(menu)
    press(composer, Qt.Key.Key_Down)
    assert menu.chosen.phrase.id == first[1]
    press(composer, Qt.Key.Key_Up)
    press(composer, Qt.Key.Key_Up)
    assert menu.chosen.phrase.id == first[-1]
    assert text(composer) == "/hy"


def test_ones_own_comes_before_the_teams(composer, menu):
    types(composer, "/hy ")
    assert text(composer) == "在的在的，您说～"


def test_esc_closes_it_until_another_call(composer, menu):
    types(composer, "/th")
    press(composer, Qt.Key.Key_Escape)
    assert not menu.is_open
    types(composer, "h")
    assert not menu.is_open
    types(composer, " /zl")
    assert menu.is_open


def test_after_esc_enter_sends_as_it_stands(bench, composer, menu):
    types(composer, "/thh")
    press(composer, Qt.Key.Key_Escape)
    press(composer, Qt.Key.Key_Return)
    assert [one.body.text for one in bench.events(ev.ReplySent)] == ["/thh"]


def test_a_mistyped_code_is_not_sent_by_the_first_enter(bench, composer, menu):
    types(composer, "/qqq")
    assert menu.empty.isVisible()
    press(composer, Qt.Key.Key_Return)
    assert not bench.events(ev.ReplySent)
    press(composer, Qt.Key.Key_Return)
    assert len(bench.events(ev.ReplySent)) == 1


def test_ctrl_enter_that_sends_puts_the_phrase_in_too(bench, composer, menu):
    composer.set_send_key(SendKey.CTRL_ENTER)
    types(composer, "/thh")
    press(composer, Qt.Key.Key_Return, CTRL)
    assert text(composer) == THH
    assert not bench.events(ev.ReplySent)


def test_shift_enter_is_a_new_line(composer, menu):
    types(composer, "/thh")
    press(composer, Qt.Key.Key_Return, SHIFT)
    assert text(composer) == "/thh\n"
    assert not menu.is_open


@pytest.mark.parametrize("words", ["1/2", "http://a", "a/b", "11/22"])
def test_a_slash_in_a_word_opens_nothing(composer, menu, words):
    types(composer, words)
    assert not menu.is_open


def test_letters_that_an_input_method_holds_are_looked_for_and_its_keys_are_its_own(composer, menu):
    types(composer, "/")
    QApplication.sendEvent(composer.editor, QInputMethodEvent("t'h'h", []))
    QApplication.processEvents()
    assert menu.rows.row(0).phrase.id == "thh"
    press(composer, Qt.Key.Key_Return)
    press(composer, Qt.Key.Key_Down)
    assert text(composer) == "/"
    types(composer, "退换货")
    press(composer, Qt.Key.Key_Return)
    assert text(composer) == THH


def test_what_is_put_in_counts_as_inserted(bench, composer, menu):
    types(composer, "ok/")
    types(composer, " /thh ")
    press(composer, Qt.Key.Key_Return)
    (sent,) = bench.events(ev.ReplySent)
    assert (sent.typed, sent.inserted) == (4, len(THH))


def test_undo_takes_it_back(composer, menu):
    types(composer, "/thh ")
    press(composer, Qt.Key.Key_Z, CTRL)
    assert text(composer) == "/thh"


def test_the_caret_goes_where_the_phrase_says(composer, menu):
    types(composer, "/欢迎")
    press(composer, Qt.Key.Key_Return)
    types(composer, "X")
    assert text(composer) == "您好，王小丽，欢迎光临小店，X"


def test_one_stands_at_what_is_not_filled_in(composer, menu):
    types(composer, "/thyf")
    press(composer, Qt.Key.Key_Return)
    assert composer.editor.textCursor().selectedText() == "{运费承担}"
    types(composer, "我们")
    assert text(composer) == "这次的寄回运费由我们承担，原因写在申请里。"


def test_a_click_puts_it_in_and_the_keyboard_stays(composer, menu):
    types(composer, "/zl")
    spot = menu.list.visualRect(menu.rows.index(0)).center()
    QTest.mouseClick(menu.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert text(composer) == "这款大约 500 克，很轻。"
    assert composer.editor.hasFocus()


def test_it_lies_within_its_window(composer, menu, window):
    for width in (200, 640):
        window.resize(width, 300)
        composer.editor.clear()
        types(composer, "/")
        assert window.rect().contains(menu.geometry())


def test_it_goes_when_the_keyboard_goes(composer, menu):
    types(composer, "/th")
    composer.send_button.setFocus()
    assert not menu.is_open


def test_in_a_field_that_cannot_be_written_in_nothing_opens(qtbot, bench, phrases):
    composer = Composer(bench.feed)
    qtbot.addWidget(composer)
    composer.show_conversation("a")
    composer.show()
    menu = InlineMenu(composer, phrases)
    QTest.keyClicks(composer.editor, "/thh")
    QApplication.processEvents()
    assert not menu.is_open
