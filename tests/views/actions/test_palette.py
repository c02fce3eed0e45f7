"""The palette over a window, worked with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

from tests.entries import Story
from tests.past import Past
from workstation.domain import events as ev
from workstation.views.actions.palette import Palette
from workstation.views.actions.palette_rows import Kind, PaletteRows
from workstation.views.actions.registry import ActionSet, MemoryKeys
from workstation.views.feed import Feed

Key = Qt.Key


@pytest.fixture
def story():
    story = Story()
    story.asks("c1", "我的退款什么时候到", by=None)
    story.asks("王小丽", "在吗")
    story.wait(5).asks("李建国", "发票可以开吗")
    return story


@pytest.fixture
def feed(qtbot, clock, story):
    feed = Feed(clock)
    feed.publish(story.entries)
    return feed


@pytest.fixture
def history():
    past = Past()
    past.was("old1", "王大锤", "好的谢谢")
    return past


@pytest.fixture
def actions(qtbot):
    return ActionSet(MemoryKeys())


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    window.resize(900, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.centralWidget().setFocus()
    return window


@pytest.fixture
def palette(qtbot, feed, actions, history, window):
    palette = Palette(feed, actions, history)
    qtbot.addWidget(palette)
    palette.open_over(window)
    return palette


def titles(palette, kind=None):
    rows = [palette.rows.row(at) for at in range(palette.rows.rowCount())]
    return [row.title for row in rows if kind is None or row.kind is kind]


def targets(palette):
    return [palette.rows.row(at).target for at in range(palette.rows.rowCount())]


def test_letters_find_an_action_and_enter_asks_for_it(qtbot, palette):
    with qtbot.waitSignal(palette.action_requested) as asked:
        qtbot.keyClicks(palette.field, "transfer")
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert asked.args == ["conversation.transfer"]
    assert not palette.isVisible()


def test_pinyin_initials_find_an_action(qtbot, palette):
    qtbot.keyClicks(palette.field, "gq")
    assert targets(palette)[0] == "conversation.hold"


def test_a_full_name_finds_a_customer_whose_name_is_shown_masked(qtbot, palette):
    palette.field.setText("小丽")
    assert titles(palette, Kind.CONVERSATION) == ["王**"]
    with qtbot.waitSignal(palette.conversation_requested) as asked:
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert asked.args == ["王小丽"]


def test_the_last_line_finds_its_conversation(qtbot, palette):
    palette.field.setText("发票")
    assert targets(palette)[0] == "李建国"


def test_a_name_finds_past_conversations_too(qtbot, palette):
    palette.field.setText("大锤")
    with qtbot.waitSignal(palette.past_requested) as asked:
        qtbot.keyClick(palette.field, Key.Key_Enter)
    assert asked.args == ["old1"]


def test_a_reopened_conversation_is_not_listed_twice(qtbot, palette, history):
    history.was("王小丽", "王小丽")
    palette.field.setText("王小丽")
    assert targets(palette).count("王小丽") == 1


def test_down_and_up_go_round(qtbot, palette):
    last = palette.rows.rowCount() - 1
    qtbot.keyClick(palette.field, Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    qtbot.keyClick(palette.field, Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_what_was_used_lately_comes_first(qtbot, palette, window):
    qtbot.keyClicks(palette.field, "settings")
    qtbot.keyClick(palette.field, Key.Key_Return)
    palette.open_over(window)
    assert targets(palette)[0] == "app.settings"


def test_with_nothing_typed_the_most_urgent_customer_stands_before_the_actions(palette):
    assert targets(palette)[:3] == ["c1", "王小丽", "李建国"]


def test_escape_gives_the_keyboard_back(qtbot, palette, window):
    qtbot.keyClick(palette.field, Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.centralWidget()


def test_it_goes_away_when_the_keyboard_goes_elsewhere(qtbot, palette, window):
    window.centralWidget().setFocus()
    assert not palette.isVisible()


def test_enter_that_ends_a_composition_chooses_nothing(qtbot, palette):
    with qtbot.assertNotEmitted(palette.action_requested):
        QApplication.sendEvent(palette.field, QInputMethodEvent("zhuan", []))
        qtbot.keyClick(palette.field, Key.Key_Return)
    assert palette.isVisible()


def test_a_new_customer_shows_soon_and_the_choice_stays(qtbot, palette, feed, story):
    qtbot.keyClick(palette.field, Key.Key_Down)
    chosen = palette.rows.row(palette.list.currentIndex().row()).identity
    story.wait(1)
    feed.publish([story.asks("赵敏")])
    qtbot.waitUntil(lambda: "赵敏" in targets(palette))
    assert palette.rows.row(palette.list.currentIndex().row()).identity == chosen


def test_a_revealed_customer_is_shown_by_name(qtbot, palette, feed, story):
    feed.publish([story.tell(ev.CustomerRevealed(conversation="王小丽"))])
    qtbot.waitUntil(lambda: "王小丽" in titles(palette, Kind.CONVERSATION))


def test_actions_that_are_not_offered_are_not_listed(qtbot, palette, actions, window):
    actions.set_conditions([])
    palette.open_over(window)
    qtbot.keyClicks(palette.field, "transfer")
    assert "conversation.transfer" not in targets(palette)


def test_it_moves_to_a_torn_off_window(qtbot, palette):
    torn_off = QMainWindow()
    qtbot.addWidget(torn_off)
    torn_off.show()
    palette.toggle(torn_off)
    assert palette.parentWidget() is torn_off
    assert palette.isVisible()
    palette.toggle(torn_off)
    assert not palette.isVisible()


def test_it_outlives_the_window_it_lay_over(qtbot, palette, window):
    torn_off = QMainWindow()
    torn_off.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    torn_off.show()
    palette.open_over(torn_off)
    with qtbot.waitSignal(torn_off.destroyed):
        torn_off.close()
    palette.open_over(window)
    assert palette.isVisible()


def test_the_rows_keep_to_the_rules_of_item_models(qtbot, palette):
    QAbstractItemModelTester(palette.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    palette.field.setText("c")
    assert isinstance(palette.rows, PaletteRows)


def test_the_palette_is_as_high_as_what_was_found(qtbot, palette):
    full = palette.height()
    palette.field.setText("王小丽")
    rows = palette.rows.rowCount()
    assert 0 < rows < 4
    assert palette.height() < full
    assert palette.list.height() >= rows * palette.list.sizeHintForRow(0)
    assert palette.list.verticalScrollBar().maximum() == 0
