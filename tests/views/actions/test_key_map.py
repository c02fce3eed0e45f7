"""The key map, worked with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workstation.views.actions.key_list import as_page
from workstation.views.actions.key_map import KeyMapWindow
from workstation.views.actions.registry import ActionSet, MemoryKeys

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def actions(qtbot):
    return ActionSet(MemoryKeys())


@pytest.fixture
def window(qtbot, actions):
    window = KeyMapWindow(actions)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_letters_find_an_action_and_enter_begins_to_change_it(qtbot, window):
    qtbot.keyClicks(window.field, "transfer")
    assert window.chosen == "conversation.transfer"
    qtbot.keyClick(window.field, Key.Key_Return)
    assert window.press.isVisible()
    assert QApplication.focusWidget() is window.press or window.press.isAncestorOf(QApplication.focusWidget())


def test_a_key_finds_the_action_that_has_it(qtbot, window):
    qtbot.keyClicks(window.field, "ctrl+e")
    assert window.chosen == "conversation.most_urgent"


def test_pressing_a_new_key_changes_it_at_once(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    qtbot.mouseClick(window.change, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(actions.keys_changed):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Y, CTRL | SHIFT)
    assert actions.keys("conversation.transfer") == ["Ctrl+Shift+Y"]
    assert window.tree.currentItem().text(1) == "Ctrl+Shift+Y"
    assert window.tree.currentItem().text(2)


def test_a_second_key_can_be_added(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    window.add.click()
    with qtbot.waitSignal(actions.keys_changed):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_F4, SHIFT)
    assert actions.keys("conversation.transfer") == ["Ctrl+T", "Shift+F4"]


def test_a_taken_key_is_said_with_its_owner_and_can_be_taken_over(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    window.change.click()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_E, CTRL)
    qtbot.waitUntil(window.take.isVisible)
    assert "Ctrl+E" in window.say.text()
    assert actions.row("conversation.most_urgent").name() in window.say.text()
    assert actions.keys("conversation.transfer") == ["Ctrl+T"]
    qtbot.keyClick(window.take, Key.Key_Space)
    assert actions.keys("conversation.transfer") == ["Ctrl+E"]
    assert actions.keys("conversation.most_urgent") == []


def test_a_key_for_typing_is_refused_in_words(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    window.change.click()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_A)
    qtbot.waitUntil(lambda: window.say.property("role") == "danger")
    assert actions.keys("conversation.transfer") == ["Ctrl+T"]


def test_escape_gives_up_and_changes_nothing(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    window.change.click()
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert not window.press.isVisible()
    assert window.isVisible()
    assert not actions.changed("conversation.transfer")


def test_keys_can_be_removed_and_reset(qtbot, window, actions):
    window.tree.choose("conversation.transfer")
    window.remove.click()
    assert actions.keys("conversation.transfer") == []
    window.reset.click()
    assert actions.keys("conversation.transfer") == ["Ctrl+T"]
    assert not window.reset.isEnabled()


def test_a_reset_whose_key_went_to_another_offers_to_take_it_back(qtbot, window, actions):
    actions.rebind("view.theme", ["Ctrl+T"], take_over=True)
    window.tree.choose("conversation.transfer")
    window.reset.click()
    assert window.take.isVisible()
    window.take.click()
    assert actions.keys("conversation.transfer") == ["Ctrl+T"]
    assert actions.keys("view.theme") == []


def test_everything_can_be_reset(qtbot, window, actions):
    actions.rebind("view.theme", ["Ctrl+T"], take_over=True)
    window.reset_all.click()
    assert not any(actions.changed(row.key) for row in actions)


def test_the_list_can_be_copied(qtbot, window, actions):
    window.copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == len(list(actions))
    assert any(line.endswith("Ctrl+E") for line in lines)


def test_the_printed_page_has_every_action(actions):
    page = as_page(actions)
    assert all(actions.shown_keys(row.key) in page for row in actions)


def test_nothing_found_is_said(qtbot, window):
    qtbot.keyClicks(window.field, "qqqqq")
    assert window.none.isVisible()
    assert window.chosen == ""
    assert not window.change.isEnabled()
