"""The controls of a replay and its track under mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from tests.demo.pages import timeline
from tests.entries import START
from workstation.views.replay.hours import HOUR
from workstation.views.replay.timeline import SPEEDS, TimelineBar
from workstation.views.replay.track import PAGE, STEP, clock_time

LEFT = Qt.MouseButton.LeftButton
STOOD = START + HOUR // 3


@pytest.fixture
def bar(qtbot: QtBot) -> TimelineBar:
    bar = timeline()
    qtbot.addWidget(bar)
    bar.resize(900, 90)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def spot(bar: TimelineBar, share: float) -> QPoint:
    """The place on the track at this share of the recording."""
    lane = bar.track._lane()
    return QPoint(round(lane.left() + share * lane.width()), 15)


def test_a_click_on_the_track_jumps_there(bar: TimelineBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.jump_requested) as asked:
        QTest.mouseClick(bar.track, LEFT, pos=spot(bar, 0.5))
    assert asked.args[0] == pytest.approx(START + HOUR / 2, abs=HOUR / 800)


def test_a_drag_jumps_along_and_stays_within_the_recording(bar: TimelineBar) -> None:
    asked: list[int] = []
    bar.jump_requested.connect(asked.append)
    QTest.mousePress(bar.track, LEFT, pos=spot(bar, 0.25))
    QTest.mouseMove(bar.track, spot(bar, 0.75))
    QTest.mouseMove(bar.track, QPoint(bar.track.width() + 50, 15))
    QTest.mouseRelease(bar.track, LEFT, pos=spot(bar, 1))
    assert asked[0] < asked[1] < asked[2] == START + HOUR


@pytest.mark.parametrize(
    ("key", "moment"),
    [
        (Qt.Key.Key_Left, STOOD - STEP), (Qt.Key.Key_Right, STOOD + STEP),
        (Qt.Key.Key_PageUp, STOOD - PAGE), (Qt.Key.Key_PageDown, STOOD + PAGE),
        (Qt.Key.Key_Home, START), (Qt.Key.Key_End, START + HOUR),
    ],
)  # fmt: skip
def test_keys_move_the_moment(bar: TimelineBar, qtbot: QtBot, key: Qt.Key, moment: int) -> None:
    with qtbot.waitSignal(bar.jump_requested) as asked:
        QTest.keyClick(bar.track, key)
    assert asked.args == [moment]


def test_no_key_leaves_the_recording(bar: TimelineBar, qtbot: QtBot) -> None:
    bar.show_moment(START + 1)
    with qtbot.waitSignal(bar.jump_requested) as asked:
        QTest.keyClick(bar.track, Qt.Key.Key_PageUp)
    assert asked.args == [START]


def test_tab_leaves_the_track(bar: TimelineBar) -> None:
    bar.track.setFocus()
    QTest.keyClick(bar.track, Qt.Key.Key_Tab)
    assert not bar.track.hasFocus()


def test_the_pointer_is_told_the_time_it_points_at(bar: TimelineBar, qtbot: QtBot) -> None:
    QTest.mouseMove(bar.track, spot(bar, 0.2))
    QTest.mouseMove(bar.track, spot(bar, 0.5))
    qtbot.waitUntil(lambda: QToolTip.text()[:5] in {clock_time(START + HOUR // 2 + one)[:5] for one in (-5000, 5000)})


def test_play_asks_and_changes_with_the_fact(bar: TimelineBar, qtbot: QtBot) -> None:
    before = bar.play.text()
    with qtbot.waitSignal(bar.play_requested) as asked:
        QTest.mouseClick(bar.play, LEFT)
    assert asked.args == [True]
    assert bar.play.text() == before
    bar.show_playing(True)
    assert bar.play.text() == bar.play.accessibleName() != before
    with qtbot.waitSignal(bar.play_requested) as asked:
        QTest.keyClick(bar.play, Qt.Key.Key_Space)
    assert asked.args == [False]


def test_speeds_go_from_half_to_sixteen_times(bar: TimelineBar) -> None:
    asked: list[float] = []
    bar.speed_requested.connect(asked.append)
    bar.change_speed(-1)
    bar.change_speed(-1)
    for _ in range(8):
        bar.change_speed(1)
    assert asked == [0.5, *SPEEDS[1:]]
    assert (SPEEDS[0], SPEEDS[-1]) == (0.5, 16)


def test_the_other_buttons_ask(bar: TimelineBar, qtbot: QtBot) -> None:
    for button, signal in (
        (bar.previous, bar.previous_requested), (bar.next, bar.next_requested), (bar.export, bar.export_requested),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, LEFT)
    with qtbot.waitSignal(bar.skip_idle_requested) as asked:
        QTest.keyClick(bar.skip_idle, Qt.Key.Key_Space)
    assert asked.args == [True]


def test_moment_and_end_are_told(bar: TimelineBar) -> None:
    assert bar.moment.text() == f"{clock_time(STOOD)} / {clock_time(START + HOUR)}"
    bar.show_moment(STOOD + 1000)
    assert bar.moment.text().startswith(clock_time(STOOD + 1000))


def test_tool_tips_name_the_keys_in_force(bar: TimelineBar) -> None:
    bar.show_keys(lambda action: f"<{action}>")
    bar.show_playing(True)
    assert "<replay.play>" in bar.play.toolTip()
    assert "<replay.next>" in bar.next.toolTip()
    assert "<replay.slower> / <replay.faster>" in bar.speed.toolTip()


def test_a_recording_of_one_moment_does_not_break_the_track(bar: TimelineBar, qtbot: QtBot) -> None:
    bar.show_span(START, START, bar.track._marks)
    bar.grab()
    with qtbot.waitSignal(bar.jump_requested):
        QTest.mouseClick(bar.track, LEFT, pos=spot(bar, 0.5))


def test_the_track_tells_where_it_stands(bar: TimelineBar) -> None:
    bar.show_moment(STOOD)
    told = bar.track.accessibleDescription()
    assert clock_time(STOOD) in told
    bar.show_moment(STOOD + 1_000)
    assert clock_time(STOOD + 1_000) in bar.track.accessibleDescription()
