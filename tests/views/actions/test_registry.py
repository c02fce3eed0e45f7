"""The set of actions: keys in windows, changing them, keeping them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow

from workstation.domain.desk import Desk
from workstation.views.actions.conditions import conditions_of
from workstation.views.actions.keys import KeyRefusal
from workstation.views.actions.precedence import Precedence
from workstation.views.actions.registry import ActionSet, KeyForbidden, KeyTaken, MemoryKeys

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def actions(qtbot):
    return ActionSet(MemoryKeys())


@pytest.fixture
def heard(actions):
    found = []
    actions.triggered.connect(found.append)
    return found


def window_with_field(qtbot, actions):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QLineEdit())
    actions.add_to(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.centralWidget().setFocus()
    return window


def test_a_key_pressed_in_a_text_field_triggers_its_action(qtbot, actions, heard):
    window = window_with_field(qtbot, actions)
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_E, CTRL)
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_F, CTRL | SHIFT)
    assert heard == ["conversation.most_urgent", "view.search_everywhere"]


def test_both_keys_of_an_action_work_and_backtab_is_ctrl_shift_tab(qtbot, actions, heard):
    window = window_with_field(qtbot, actions)
    field = window.centralWidget()
    qtbot.keyClick(field, Qt.Key.Key_Tab, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_PageDown, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert heard == ["conversation.next", "conversation.next", "conversation.previous"]


def test_the_keys_work_in_each_window_they_were_added_to(qtbot, actions, heard):
    window_with_field(qtbot, actions)
    torn_off = window_with_field(qtbot, actions)
    qtbot.keyClick(torn_off.centralWidget(), Qt.Key.Key_T, CTRL)
    assert heard == ["conversation.transfer"]


def test_a_changed_key_works_and_the_old_one_no_longer(qtbot, actions, heard):
    window = window_with_field(qtbot, actions)
    actions.rebind("conversation.transfer", ["Ctrl+Shift+Y"])
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_T, CTRL)
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_Y, CTRL | SHIFT)
    assert heard == ["conversation.transfer"]


def test_only_changes_are_saved_and_they_come_back(qtbot):
    store = MemoryKeys()
    ActionSet(store).rebind("conversation.transfer", ["ctrl+shift+y"])
    assert store.keys == {"conversation.transfer": ["Ctrl+Shift+Y"]}
    assert ActionSet(store).keys("conversation.transfer") == ["Ctrl+Shift+Y"]


def test_a_key_that_another_action_has_is_refused_and_nothing_changes(actions):
    with pytest.raises(KeyTaken) as refused:
        actions.rebind("conversation.transfer", ["Ctrl+E"])
    assert refused.value.others == ("conversation.most_urgent",)
    assert actions.keys("conversation.transfer") == ["Ctrl+T"]


def test_taking_a_key_over_takes_it_from_the_other(qtbot, actions):
    with qtbot.waitSignals([actions.keys_changed, actions.keys_changed]):
        actions.rebind("conversation.transfer", ["Ctrl+PgDown"], take_over=True)
    assert actions.keys("conversation.transfer") == ["Ctrl+PgDown"]
    assert "Ctrl+PgDown" not in actions.keys("conversation.next")
    assert len(actions.keys("conversation.next")) == 1


def test_a_chord_clashes_with_its_beginning(actions):
    assert actions.taken_by("conversation.transfer", "Ctrl+K, Ctrl+S") == ("view.palette",)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("A", KeyRefusal.TYPING),
        ("Shift+A", KeyRefusal.TYPING),
        ("Ctrl+C", KeyRefusal.EDITING),
        ("Ctrl+Shift+Left", KeyRefusal.EDITING),
        ("Tab", KeyRefusal.EDITING),
        ("Ctrl+Return", KeyRefusal.SENDING),
        ("Ctrl+Space", KeyRefusal.INPUT_METHOD),
        ("nonsense", KeyRefusal.UNKNOWN),
    ],
)
def test_keys_that_fields_and_input_methods_need_are_refused(actions, key, why):
    with pytest.raises(KeyForbidden) as refused:
        actions.rebind("conversation.transfer", [key])
    assert refused.value.why is why


def test_an_action_may_have_no_key(actions):
    actions.rebind("conversation.transfer", [])
    assert actions.keys("conversation.transfer") == []
    assert actions.action("conversation.transfer").toolTip() == "Transfer"


def test_reset_brings_the_tables_keys_back(actions):
    actions.rebind("conversation.transfer", ["Ctrl+E"], take_over=True)
    actions.reset("conversation.transfer")
    actions.reset("conversation.most_urgent")
    assert not actions.changed("conversation.transfer")
    assert actions.keys("conversation.most_urgent") == ["Ctrl+E"]


def test_resetting_all_forgets_every_change(qtbot):
    store = MemoryKeys()
    actions = ActionSet(store)
    actions.rebind("conversation.transfer", ["Ctrl+E"], take_over=True)
    actions.reset_all()
    assert store.keys == {}
    assert actions.keys("conversation.most_urgent") == ["Ctrl+E"]


def test_a_damaged_store_does_no_harm(qtbot):
    kept = {"gone.action": ["Ctrl+1"], "conversation.transfer": ["", "nonsense", 5, "Ctrl+C"], "view.find": "Ctrl+F"}
    actions = ActionSet(MemoryKeys(kept))
    assert actions.keys("conversation.transfer") == []
    assert actions.keys("conversation.hold")


def test_a_kept_key_wins_over_a_newer_default(qtbot):
    actions = ActionSet(MemoryKeys({"view.theme": ["Ctrl+K"]}))
    assert actions.keys("view.theme") == ["Ctrl+K"]
    assert actions.keys("view.palette") == []


def test_without_a_conversation_its_actions_are_not_offered(qtbot, actions, heard):
    actions.set_conditions(conditions_of(Desk(), ""))
    assert not actions.action("conversation.hold").isEnabled()
    assert actions.action("view.palette").isEnabled()
    actions.trigger("conversation.hold")
    assert heard == []


def test_a_key_that_works_everywhere_goes_before_what_a_line_of_text_does_with_it(qtbot, actions, heard):
    precedence = Precedence(actions)
    window = window_with_field(qtbot, actions)
    qtbot.waitUntil(window.centralWidget().hasFocus)
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_E, CTRL)  # to the end of the line, on X11
    qtbot.keyClick(window.centralWidget(), Qt.Key.Key_A, CTRL)
    assert heard == ["conversation.most_urgent"]
    assert precedence is not None
