import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QSpinBox

from workstation.domain.settings_table import SETTINGS
from workstation.views.settings.window import SettingsWindow

VALUES = {one.key: one.default for one in SETTINGS}


@pytest.fixture
def window(qtbot):
    shown = SettingsWindow(SETTINGS, VALUES)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def wishes(window):
    return QSignalSpy(window.setting_requested)


def asked(wishes: QSignalSpy) -> list[tuple[object, ...]]:
    return [tuple(wishes.at(number)) for number in range(wishes.count())]


def field(window: SettingsWindow, key: str):
    return window.rows[key].editor.field


def test_every_setting_has_a_row_showing_its_value(window):
    assert list(window.rows) == [one.key for one in SETTINGS]
    assert {key: row.editor.value() for key, row in window.rows.items()} == VALUES


def test_a_switch_is_thrown_with_the_space_bar(window, wishes, qtbot):
    box = field(window, "sound")
    assert isinstance(box, QCheckBox)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert asked(wishes) == [("sound", False)]


def test_a_choice_is_made_with_the_arrow_keys(window, wishes, qtbot):
    combo = field(window, "theme")
    assert isinstance(combo, QComboBox)
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert asked(wishes) == [("theme", "light")]


def test_a_number_is_asked_for_when_it_is_finished_not_at_each_key(window, wishes, qtbot):
    spin = field(window, "hard_limit")
    assert isinstance(spin, QSpinBox)
    spin.setFocus()
    spin.selectAll()
    qtbot.keyClicks(spin, "120")
    assert asked(wishes) == []
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert asked(wishes) == [("hard_limit", 120)]


def test_an_empty_text_says_why_it_is_not_saved(window, wishes, qtbot):
    line = field(window, "auto_reply_text")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "empty" in window.rows["auto_reply_text"].error()
    assert asked(wishes) == []


def test_reset_asks_for_the_default_and_is_not_there_where_it_holds(window, wishes, qtbot):
    row = window.rows["hard_limit"]
    assert not row.reset.isVisible()
    window.show_value("hard_limit", 60)
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert asked(wishes) == [("hard_limit", 180)]
    window.show_value("hard_limit", 180)
    assert not row.reset.isVisible()


def test_showing_a_value_asks_for_nothing(window, wishes):
    for key, value in {"sound": False, "theme": "dark", "hard_limit": 60, "quiet_from": "21:30"}.items():
        window.show_value(key, value)
        assert window.rows[key].editor.value() == value
    assert asked(wishes) == []


def test_the_search_leaves_what_has_all_the_words(window, qtbot):
    qtbot.keyClicks(window.search, "daily backup")
    assert [key for key, row in window.rows.items() if row.isVisible()] == ["backup_daily"]
    qtbot.keyClicks(window.search, " nonsense")
    assert window._nothing.isVisible()
    window._on_escape()
    assert all(row.isVisibleTo(window) for row in window.rows.values())


def test_a_group_is_brought_to_the_top(window, qtbot):
    window.groups.setCurrentRow(3)
    assert window._page.verticalScrollBar().value() > 0


def test_tab_goes_from_a_group_to_its_own_first_field(window, qtbot):
    window.activateWindow()
    qtbot.waitActive(window)
    window.groups.setFocus()
    for group, key in ((4, "sound"), (0, "language")):
        window.groups.setFocus()
        window.groups.setCurrentRow(group)
        qtbot.keyClick(window.groups, Qt.Key.Key_Tab)
        assert field(window, key).hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert window.groups.hasFocus()


def test_a_wheel_over_a_field_without_focus_changes_nothing(window, wishes, qtbot):
    window.search.setFocus()
    spin = field(window, "hard_limit")
    centre = QPointF(spin.rect().center())
    event = QWheelEvent(
        centre, spin.mapToGlobal(centre), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(spin, event)
    assert spin.value() == 180
    assert asked(wishes) == []


def test_every_field_has_a_name_and_a_description(window):
    assert [key for key, row in window.rows.items() if not row.editor.field.accessibleName()] == []
    assert [key for key, row in window.rows.items() if not row.editor.field.accessibleDescription()] == []
