"""Every action of the table is done by the real program, by its key in force and by no other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from tests.walks.sitting import CTRL, SHIFT, Sitting
from workstation.app.dispatch import _deeds
from workstation.app.program_actions import ProgramActions
from workstation.views.actions.table import TABLE


def tips(sitting: Sitting) -> str:
    """All tool tips of all windows."""
    windows = [window for room in sitting.program.desks.values() for window in room.windows.windows()]
    return "\n".join(widget.toolTip() for window in windows for widget in (window, *window.findChildren(QWidget)))


def with_two(shop: Sitting) -> None:
    shop.buyers.write("a", "在吗")
    shop.buyers.write("b", "发货了吗")
    shop.until(lambda: len(shop.state) == 2)
    shop.press(Qt.Key.Key_E, CTRL)
    shop.until(lambda: shop.panel.conversation)


def test_every_action_of_the_table_is_done_somewhere(shop):
    with_two(shop)
    shop.desk.windows.open_tiles()
    shop.until(lambda: shop.desk.windows.others.tiles.isActiveWindow())
    program = shop.program.findChild(ProgramActions)
    done = {*_deeds(shop.desk.windows), *program._deeds}
    assert sorted({row.key for row in TABLE} - done) == []


def test_a_changed_key_works_the_old_one_does_not_and_tool_tips_tell(shop):
    with_two(shop)
    actions = shop.program.actions
    assert "Ctrl+Shift+N" in tips(shop)
    actions.rebind("composer.note_mode", ["F12"])
    actions.rebind("view.find", ["Shift+F12"])
    assert "Ctrl+Shift+N" not in tips(shop)
    assert "F12" in tips(shop)
    shop.press(Qt.Key.Key_N, CTRL | SHIFT)
    assert not shop.panel.composer.note_button.isChecked()
    shop.press(Qt.Key.Key_F12)
    assert shop.panel.composer.note_button.isChecked()
    shop.press(Qt.Key.Key_F, CTRL)
    assert shop.panel.find_bar.isHidden()
    shop.press(Qt.Key.Key_F12, SHIFT)
    assert not shop.panel.find_bar.isHidden()


def test_windows_opened_later_name_the_keys_in_force(shop):
    with_two(shop)
    shop.program.actions.rebind("tiles.2", ["Shift+F6"])
    shop.desk.windows.open_tiles()
    tiles = shop.desk.windows.others.tiles
    shop.until(tiles.isActiveWindow)
    assert tiles.tiles[1].key.toolTip() == "Shift+F6"
    QTest.keyClick(tiles, Qt.Key.Key_F6, SHIFT)
    shop.until(lambda: tiles.focused == 1)


def test_the_rail_names_the_keys_of_its_pages(shop):
    rail = shop.desk.window.rail
    shop.program.actions.rebind("page.replay", ["Alt+9"])
    assert any("Alt+9" in button.toolTip() for button in rail.findChildren(QWidget))
    assert not any("Alt+3" in button.toolTip() for button in rail.findChildren(QWidget))


def test_a_replay_takes_its_windows_with_it_and_they_have_the_keys(shop):
    with_two(shop)
    shop.desk.recorder.watch_span(shop.clock.now() - 3_600_000, shop.clock.now() + 1)
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[0]
    shop.until(lambda: replay.window.isActiveWindow())
    replay.windows.open_window("walk:a")
    replay.windows.open_tiles()
    replay.windows.open_search()
    own = [one for one in replay.windows.windows() if one is not replay.window]
    assert len(own) == 3
    assert all(shop.program.actions.action("view.close_window") in one.actions() for one in own)
    replay.window.close()
    assert not any(isValid(one) and one.isVisible() for one in own)


def test_no_shortcut_of_a_window_stands_outside_the_table(shop):
    with_two(shop)
    shop.desk.windows.open_tiles()
    shop.desk.windows.open_window("walk:a")
    shop.desk.windows.open_search()
    own = [
        shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for window in QApplication.topLevelWidgets()
        for shortcut in window.findChildren(QShortcut)
    ]
    assert own == []
