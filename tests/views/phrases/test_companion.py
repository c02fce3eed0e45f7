"""The companion palette: find, fill, copy, go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.phrases import MemoryPhrases
from workstation.views.phrases.companion import COPIED, TO_FILL, TO_FIND, Companion


class NoPictures:
    def path(self, sha256: str) -> str | None:
        return None


@pytest.fixture
def companion(qtbot):
    companion = Companion(MemoryPhrases(), NoPictures(), lambda: {"店铺名": "云朵家居"})
    qtbot.addWidget(companion)
    companion.call()
    yield companion
    QGuiApplication.clipboard().clear()


def copied(companion):
    got = []
    companion.copied.connect(lambda phrase, text: got.append((phrase.id, text)))
    return got


def clipboard():
    return QGuiApplication.clipboard().text()


def press(widget, key):
    QTest.keyClick(widget, key)


def test_a_code_and_enter_copy_the_filled_words_and_it_goes_by_itself(qtbot, companion):
    got = copied(companion)
    QTest.keyClicks(companion.field, "thh")
    press(companion.field, Qt.Key.Key_Return)
    assert clipboard() == "亲，签收后七天内可以退换，吊牌别剪、不洗不穿就行。"
    assert got == [("thh", clipboard())]
    assert companion._pages.currentIndex() == COPIED
    qtbot.waitUntil(lambda: not companion.isVisible(), timeout=3000)


def test_what_the_shop_set_is_filled_in(companion):
    companion.field.setText("欢迎光临")
    press(companion.field, Qt.Key.Key_Return)
    assert clipboard() == "您好，亲，欢迎光临云朵家居，"


def test_what_is_missing_is_asked_for(companion):
    companion.field.setText("物流查询")
    press(companion.field, Qt.Key.Key_Return)
    assert companion._pages.currentIndex() == TO_FILL
    assert list(companion._asked) == ["订单号", "快递", "运单号"]
    for name, words in (("订单号", "123"), ("快递", "SF"), ("运单号", "SF1")):
        field = companion._asked[name]
        assert field.hasFocus()
        QTest.keyClicks(field, words)
        press(field, Qt.Key.Key_Return)
    assert clipboard() == "您的订单 123 由SF承运，单号 SF1。"


def test_esc_goes_back_to_the_list_and_then_away(companion):
    companion.field.setText("物流查询")
    press(companion.field, Qt.Key.Key_Return)
    press(companion._asked["订单号"], Qt.Key.Key_Escape)
    assert companion._pages.currentIndex() == TO_FIND
    press(companion.field, Qt.Key.Key_Escape)
    assert not companion.isVisible()


def test_called_again_the_field_is_empty(companion):
    companion.field.setText("物流")
    companion.hide()
    companion.call()
    assert companion.field.text() == ""
    assert companion.focusWidget() is companion.field


def test_nothing_found_says_so(companion):
    QTest.keyClicks(companion.field, "qqqq")
    assert companion.empty.isVisible()
    press(companion.field, Qt.Key.Key_Return)
    assert companion.isVisible()


def test_it_stays_over_other_windows_and_does_not_keep_the_program_alive(companion):
    assert companion.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not companion.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
