"""The page of recorded hours under clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.demo.pages import MadeUpHours
from tests.entries import START
from workstation.app.clock import SteppedClock
from workstation.views.feed import Feed
from workstation.views.replay.hours import HOUR
from workstation.views.replay.recordings import RecordingsPage


@pytest.fixture
def hours() -> MadeUpHours:
    return MadeUpHours()


@pytest.fixture
def page(qtbot: QtBot, hours: MadeUpHours, clock: SteppedClock) -> RecordingsPage:
    page = RecordingsPage(Feed(clock))
    page.hours_requested.connect(lambda: page.show_hours(hours.hours))
    qtbot.addWidget(page)
    page.resize(900, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: RecordingsPage, row: int) -> None:
    spot = page.table.visualRect(page.rows.index(row, 1)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_the_chosen_hour_is_watched_by_the_button(page: RecordingsPage, qtbot: QtBot) -> None:
    choose(page, 2)
    with qtbot.waitSignal(page.replay_requested) as asked:
        click(page.watch)
    assert asked.args == [START - 2 * HOUR, START - HOUR]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_press_the_button_with_the_keyboard(page: RecordingsPage, qtbot: QtBot, key: Qt.Key) -> None:
    choose(page, 2)
    with qtbot.waitSignal(page.replay_requested):
        QTest.keyClick(page.watch, key)


def test_the_chosen_hour_is_watched_by_enter_after_arrow_keys(page: RecordingsPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.replay_requested) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == [START - HOUR, START]


def test_the_hour_that_still_goes_on_ends_now(page: RecordingsPage, qtbot: QtBot, clock: SteppedClock) -> None:
    clock.move_to(START + 90_000)
    choose(page, 0)
    with qtbot.waitSignal(page.export_requested) as asked:
        click(page.export)
    assert asked.args == [START, START + 90_000]


def test_the_last_hour_is_the_one_before_now_whatever_is_chosen(page: RecordingsPage, qtbot: QtBot) -> None:
    choose(page, 3)
    with qtbot.waitSignal(page.replay_requested) as asked:
        click(page.last_hour)
    assert asked.args == [START - HOUR, START]


def test_a_file_can_be_opened_though_nothing_was_recorded(page: RecordingsPage, hours: MadeUpHours, qtbot) -> None:
    hours.hours = []
    page.hours_requested.emit()
    assert not page.table.isVisible()
    assert page.hint.isVisible()
    assert page.hint.text()
    assert not any(button.isEnabled() for button in (page.watch, page.export, page.last_hour))
    with qtbot.waitSignal(page.open_requested):
        click(page.open)


def test_shown_again_it_has_the_new_hours_and_the_same_one_chosen(page: RecordingsPage, hours: MadeUpHours) -> None:
    choose(page, 2)
    chosen = hours.hours[2].starts_at
    page.hide()
    hours.hours = [*MadeUpHours(1, START + HOUR).hours, *hours.hours]
    page.show()
    assert page.rows.rowCount() == 10
    assert page.rows.hour(page.table.currentIndex().row()).starts_at == chosen


def test_the_keyboard_comes_to_the_hours_or_to_the_file_if_there_are_none(
    page: RecordingsPage, hours: MadeUpHours
) -> None:
    page.setFocus()
    assert page.table.hasFocus()
    hours.hours = []
    page.hours_requested.emit()
    page.setFocus()
    assert page.open.hasFocus()
