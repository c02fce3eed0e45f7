"""The pages of practice: what they ask for and what they tell."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.demo.lessons import LESSONS, LOAD, ended, running
from tests.demo.sources import StoryClock
from tests.entries import Story
from workstation.views.feed import Feed
from workstation.views.practice.invitation import PracticeInvitation
from workstation.views.practice.page import PracticePage
from workstation.views.practice.visits import Column


class Room:
    """A practice page on a story."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.page = PracticePage(self.feed)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 640)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room(qtbot)
    made.page.show_lessons(LESSONS)
    return made


def text(widget) -> str:
    return " ".join((widget.figure.text(), widget.beside.text()))


def test_a_chosen_lesson_is_told_and_its_load_asked_for(room: Room, qtbot: QtBot) -> None:
    assert room.page.brief.title.text() == LESSONS[0].title
    room.page.list.setFocus()
    with qtbot.waitSignal(room.page.load_requested) as asked:
        QTest.keyClick(room.page.list, Qt.Key.Key_Down)
    assert asked.args == [LESSONS[1].id, "1"]
    assert room.page.brief.title.text() == LESSONS[1].title
    assert not room.page.brief.par.isVisible()


def test_the_load_is_shown_beside_the_lesson_it_belongs_to_and_no_other(room: Room) -> None:
    room.page.show_load(LESSONS[1].id, "1", LOAD)
    assert not room.page.brief.par.isVisible()
    room.page.show_load(LESSONS[0].id, "2", LOAD)
    assert not room.page.brief.par.isVisible()
    room.page.show_load(LESSONS[0].id, "1", LOAD)
    assert "86%" in room.page.brief.par.text()
    assert "35" in room.page.brief.warnings.text()
    assert str(LOAD.load.peak_at_once) in room.page.brief.plot.accessibleDescription()


def test_another_number_asks_for_another_load(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.page.load_requested) as asked:
        room.page.brief.seed.setValue(42)
    assert asked.args == [LESSONS[0].id, "42"]


def test_enter_in_the_list_starts_the_lesson_as_it_is_set(room: Room, qtbot: QtBot) -> None:
    room.page.brief.seed.setValue(7)
    room.page.brief.exam.setChecked(True)
    room.page.list.setFocus()
    with qtbot.waitSignal(room.page.start_requested) as asked:
        QTest.keyClick(room.page.list, Qt.Key.Key_Return)
    assert asked.args == [LESSONS[0].id, "7", True]


def test_a_running_lesson_tells_how_it_stands_and_can_be_paused_and_ended(room: Room, qtbot: QtBot) -> None:
    room.page.show_progress(running(room.feed.now()))
    assert room.page.stack.currentWidget() is room.page.running
    assert not room.page.list.isEnabled()
    assert text(room.page.running.solved).startswith("1")
    assert "86%" in text(room.page.running.in_time)
    with qtbot.waitSignal(room.page.running_requested) as asked:
        QTest.keyClick(room.page.running.pause, Qt.Key.Key_Space)
    assert asked.args == [False]
    told = room.page.running.state.text()
    room.page.show_running(False)
    assert room.page.running.state.text() != told
    with qtbot.waitSignal(room.page.running_requested) as asked:
        QTest.mouseClick(room.page.running.pause, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    with qtbot.waitSignal(room.page.stop_requested):
        QTest.mouseClick(room.page.running.stop, Qt.MouseButton.LeftButton)


def test_the_end_tells_who_was_solved_who_was_lost_and_what_was_left_undone(room: Room) -> None:
    room.page.show_progress(running(room.feed.now()))
    room.page.show_progress(ended(room.feed.now()))
    summary = room.page.summary
    assert room.page.stack.currentWidget() is summary
    assert summary.rows.rowCount() == 3
    shown = [summary.rows.index(row, Column.MISSING).data() for row in range(3)]
    assert shown[0] == shown[2] == "–"
    assert shown[1].endswith(": 说清包裹停在哪里")
    assert summary.rows.index(0, Column.CUSTOMER).data() == "林**"
    assert text(summary.undone).startswith("1")


def test_who_says_how_it_was_after_the_end_is_in_the_summary_too(room: Room) -> None:
    whole = ended(room.feed.now())
    left = whole.visits[0]
    there = replace(left, left_at=None, outcome=None, rating=0)
    room.page.show_progress(running(room.feed.now()))
    room.page.show_progress(replace(whole, visits=(there,)))
    assert text(room.page.summary.solved).startswith("0")
    room.page.show_progress(replace(whole, visits=(left,)))
    assert text(room.page.summary.solved).startswith("1")
    assert room.page.summary.rows.index(0, Column.RATING).data() == "★★★★★"


def test_from_the_end_the_same_once_more_another_the_replay_or_a_conversation(room: Room, qtbot: QtBot) -> None:
    room.page.show_progress(running(room.feed.now()))
    whole = ended(room.feed.now())
    room.page.show_progress(whole)
    summary = room.page.summary
    assert QApplication.focusWidget() is not None
    with qtbot.waitSignal(room.page.start_requested) as asked:
        QTest.keyClick(summary.again, Qt.Key.Key_Return)
    assert asked.args == [whole.lesson, whole.seed, whole.exam]
    with qtbot.waitSignal(room.page.replay_requested) as span:
        QTest.mouseClick(summary.watch, Qt.MouseButton.LeftButton)
    assert span.args == [whole.begun_at, whole.ended_at + 1]
    summary.table.setFocus()
    with qtbot.waitSignal(room.page.conversation_requested) as which:
        QTest.keyClick(summary.table, Qt.Key.Key_Return)
    assert which.args == ["practice:r1:1"]
    QTest.mouseClick(summary.choose, Qt.MouseButton.LeftButton)
    assert room.page.stack.currentWidget() is room.page.brief
    assert room.page.list.isEnabled()


def test_a_lesson_that_ended_before_the_page_was_opened_is_not_pushed_in_front(room: Room) -> None:
    room.page.show_progress(ended(room.feed.now()))
    assert room.page.stack.currentWidget() is room.page.brief


def test_the_other_buttons_ask(room: Room, qtbot: QtBot) -> None:
    room.page.show_progress(running(room.feed.now()))
    for button, signal in (
        (room.page.running.to_desk, room.page.desk_requested), (room.page.choose, room.page.import_requested),
        (room.page.write, room.page.scenarios_requested),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_shop_invites_to_practice(qtbot: QtBot) -> None:
    invitation = PracticeInvitation()
    qtbot.addWidget(invitation)
    invitation.show()
    with qtbot.waitSignal(invitation.practice_requested):
        QTest.mouseClick(invitation.open, Qt.MouseButton.LeftButton)
