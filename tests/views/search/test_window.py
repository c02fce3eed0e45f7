"""Search everywhere, worked with real keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.entries import START, Story
from tests.past import Past
from workstation.domain import events as ev
from workstation.domain.values import Side
from workstation.views.feed import Feed
from workstation.views.search.window import PAGE, SearchWindow

Key = Qt.Key
DAY = 86_400_000


@pytest.fixture
def past():
    past = Past()
    past.say("c1", "王小丽", "我要退款，什么时候到账", START - 40 * DAY)
    past.say("c1", "王小丽", "亲，退款一到三天到账", START - 40 * DAY + 1000, Side.CLERK)
    past.say("c2", "李建国", "发票开一下", START - 2 * DAY)
    past.say("c2", "李建国", "客户要退款，先安抚", START - DAY // 2, Side.NOTE)
    return past


@pytest.fixture
def feed(qtbot, clock):
    return Feed(clock)


@pytest.fixture
def window(qtbot, feed, past):
    window = SearchWindow(feed, past, past)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def said(window):
    return [window.rows.row(at).said for at in range(window.rows.rowCount())]


def test_one_chinese_character_finds_lines_newest_first(qtbot, window):
    window.field.setText("款")
    qtbot.waitUntil(lambda: window.rows.rowCount() == 3)
    assert said(window)[0] == "客户要退款，先安抚"


def test_search_runs_as_one_types(qtbot, window):
    with qtbot.waitSignal(window.rows.modelReset):
        qtbot.keyClicks(window.field, "x")
    assert window.empty.isVisible()
    assert "x" in window.empty.text()


def test_enter_goes_to_the_line_even_before_the_pause_is_over(qtbot, window):
    window.field.setText("发票")
    with qtbot.waitSignal(window.found_requested) as asked:
        qtbot.keyClick(window.field, Key.Key_Return)
    assert asked.args == ["c2", 3]


def test_down_chooses_the_next_line_without_leaving_the_field(qtbot, window):
    window.seek("退款")
    qtbot.keyClick(window.field, Key.Key_Down)
    with qtbot.waitSignal(window.found_requested) as asked:
        qtbot.keyClick(window.field, Key.Key_Enter)
    assert asked.args == ["c1", 2]


def test_enter_that_ends_a_composition_goes_nowhere(qtbot, window):
    window.seek("退款")
    with qtbot.assertNotEmitted(window.found_requested):
        QApplication.sendEvent(window.field, QInputMethodEvent("tuikuan", []))
        qtbot.keyClick(window.field, Key.Key_Return)


@pytest.mark.parametrize(("at", "seqs"), [(0, [4, 2, 1]), (1, [1]), (2, [2]), (3, [4])])
def test_lines_are_filtered_by_side(qtbot, window, at, seqs):
    window.seek("退款")
    qtbot.mouseClick(window.who.button(at), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert [window.rows.row(n).found.line.seq for n in range(window.rows.rowCount())] == seqs


def test_lines_are_filtered_by_age(qtbot, window):
    window.seek("退款")
    window.period.setCurrentIndex(2)
    assert said(window) == ["客户要退款，先安抚"]


def test_nothing_found_with_filters_says_that_the_filters_may_be_why(qtbot, window):
    window.seek("发票")
    window.who.button(3).click()
    assert window.empty.isVisible()
    assert "filters" in window.empty.text()


def test_the_customer_is_masked_until_revealed(qtbot, window, feed):
    window.seek("发票")
    assert window.rows.row(0).who == "李**"
    story = Story()
    story.asks("c2", by=None)
    story.tell(ev.CustomerRevealed(conversation="c2"))
    feed.publish(story.entries)
    window.seek("发票")
    assert window.rows.row(0).who == "李建国"


def test_more_lines_come_at_the_end_and_the_list_stays_where_it_was(qtbot, window, past):
    for n in range(3 * PAGE):
        past.say("c9", "赵敏", f"物流 {n}", START - n * 1000)
    window.seek("物流")
    assert window.rows.rowCount() == PAGE
    bar = window.list.verticalScrollBar()
    with qtbot.waitSignal(window.rows.rowsInserted):
        bar.setValue(bar.maximum())
    assert window.rows.rowCount() == 2 * PAGE
    assert said(window)[PAGE] == f"物流 {PAGE}"


def test_filters_look_deeper_until_enough_have_come_through(qtbot, window, past):
    past.say("c8", "钱多多", "物流慢，备注", START - 10 * DAY, Side.NOTE)
    for n in range(4 * PAGE):
        past.say("c9", "赵敏", f"物流 {n}", START - n * 1000)
    window.seek("物流")
    window.who.button(3).click()
    assert said(window) == ["物流慢，备注"]


def test_the_preview_shows_the_lines_around(qtbot, window):
    window.seek("一到三天")
    shown = window.preview.toPlainText()
    assert "什么时候到账" in shown
    assert "王小丽" not in shown


def test_markup_of_a_customer_stays_text(qtbot, window, past):
    past.say("c3", "坏人", "<b>退款</b><img src=x>", START)
    window.seek("退款")
    assert said(window)[0] == "<b>退款</b><img src=x>"
    window.grab()


def test_escape_closes_the_window(qtbot, window):
    qtbot.keyClick(window.field, Key.Key_Escape)
    assert not window.isVisible()


def test_the_rows_keep_to_the_rules_of_item_models(qtbot, window):
    QAbstractItemModelTester(window.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.seek("退款")
    window.seek("退")
    window.seek("没有这个词")
