"""The pages of practice: what they ask for and what they tell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.demo.sources import StoryClock
from tests.entries import Story
from workstation.views.feed import Feed
from workstation.views.practice.invitation import PracticeInvitation
from workstation.views.practice.page import PracticePage


class Room:
    """A practice page on a story."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.page = PracticePage(self.feed)
        qtbot.addWidget(self.page)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def test_running_is_asked_for_and_told_when_it_is_so(room: Room, qtbot: QtBot) -> None:
    paused = room.page.state.text()
    with qtbot.waitSignal(room.page.running_requested) as asked:
        QTest.mouseClick(room.page.toggle, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    assert room.page.state.text() == paused
    room.page.show_running(True)
    assert room.page.state.text() != paused
    with qtbot.waitSignal(room.page.running_requested) as asked:
        QTest.keyClick(room.page.toggle, Qt.Key.Key_Space)
    assert asked.args == [False]


def test_it_counts_who_is_on_the_desk_and_who_waits(room: Room) -> None:
    room.feed.publish([room.story.asks("a"), room.story.asks("b"), room.story.answers("a")])
    assert "2" in room.page.count.text()
    assert "1" in room.page.count.text()
    room.feed.rewind([])
    assert "2" not in room.page.count.text()


def test_the_other_buttons_ask(room: Room, qtbot: QtBot) -> None:
    for button, signal in (
        (room.page.to_desk, room.page.desk_requested), (room.page.choose, room.page.import_requested),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_the_button_with_the_keyboard(room: Room, qtbot: QtBot, key: Qt.Key) -> None:
    for button, signal in (
        (room.page.toggle, room.page.running_requested), (room.page.to_desk, room.page.desk_requested),
        (room.page.choose, room.page.import_requested),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            QTest.keyClick(button, key)


def test_the_keyboard_comes_to_the_button_that_begins(room: Room) -> None:
    room.page.setFocus()
    assert room.page.toggle.hasFocus()


def test_the_invitation_asks_for_the_practice_desk(qtbot: QtBot) -> None:
    invitation = PracticeInvitation()
    qtbot.addWidget(invitation)
    invitation.show()
    with qtbot.waitSignal(invitation.practice_requested):
        QTest.mouseClick(invitation.open, Qt.MouseButton.LeftButton)
