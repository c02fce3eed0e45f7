"""The slow-reply reminder: one for all, once for each, gone by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.demo.sources import StoryClock
from tests.entries import Story, buyer
from workstation.domain import events as ev
from workstation.domain.values import Limits
from workstation.views.feed import Feed
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.status import StatusBar


class Bar:
    """A reminder beside a field that has the keys."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.window = QWidget()
        self.reminder = Reminder(self.feed)
        self.field = QLineEdit()
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.reminder)
        layout.addWidget(self.field)
        self.alerts: list[tuple[str, object]] = []
        self.reminder.alert_requested.connect(lambda worst, others: self.alerts.append((worst, others)))
        qtbot.addWidget(self.window)
        self.window.show()
        self.field.setFocus()

    def tick(self, seconds: float = 0) -> None:
        self.story.wait(seconds)
        self.feed.publish(self.story.entries[self.feed.desk.seq :])
        self.feed.tick()


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    bar = Bar(qtbot)
    bar.story.asks("a", by=buyer("王小丽"))
    bar.story.wait(5).asks("b", by=buyer("李想"))
    bar.tick()
    return bar


def test_it_comes_twenty_seconds_before_the_hard_limit_and_names_the_worst(bar: Bar) -> None:
    bar.tick(154.9)
    assert not bar.reminder.isVisible()
    bar.tick(0.1)
    assert bar.reminder.isVisible()
    assert "王**" in bar.reminder.words.text()
    assert "0:20" in bar.reminder.words.text()
    bar.tick(5)
    assert "2" in bar.reminder.words.text()
    assert "王**" in bar.reminder.words.text()


def test_it_goes_away_by_itself_at_zero(bar: Bar) -> None:
    bar.tick(174)
    assert bar.reminder.isVisible()
    bar.tick(1)
    assert "李**" in bar.reminder.words.text()
    bar.tick(5)
    assert not bar.reminder.isVisible()


def test_it_goes_away_with_the_answer_without_waiting_for_a_tick(bar: Bar) -> None:
    bar.tick(155)
    bar.feed.publish([bar.story.answers("a")])
    assert not bar.reminder.isVisible()


def test_an_automatic_answer_does_not_make_it_go(bar: Bar) -> None:
    from workstation.domain.values import Text

    bar.tick(155)
    bar.feed.publish([bar.story.tell(ev.AutoReplySent(conversation="a", body=Text(text="稍等")))])
    assert bar.reminder.isVisible()


def test_an_alert_is_asked_for_when_somebody_new_is_named_not_at_each_tick(bar: Bar) -> None:
    bar.tick(155)
    bar.tick(1)
    bar.tick(4)
    bar.tick(1)
    assert bar.alerts == [("a", ()), ("a", ("b",))]


def test_a_later_round_of_the_same_customer_is_a_new_alert(bar: Bar) -> None:
    bar.tick(155)
    bar.story.answers("a")
    bar.story.answers("b")
    bar.story.wait(1).asks("a", by=buyer("王小丽"))
    bar.tick()
    bar.tick(165)
    assert bar.alerts == [("a", ()), ("a", ())]


def test_the_limits_in_force_decide(bar: Bar) -> None:
    bar.story.tell(ev.LimitsSet(limits=Limits(hard=60, remind_before=10)))
    bar.tick(46)
    assert "0:09" in bar.reminder.words.text()


def test_the_button_jumps_to_the_worst_and_nothing_takes_the_keys(bar: Bar, qtbot: QtBot) -> None:
    bar.tick(155)
    with qtbot.waitSignal(bar.reminder.conversation_requested) as asked:
        qtbot.mouseClick(bar.reminder.button, Qt.MouseButton.LeftButton)
    assert asked.args == ["a"]
    assert bar.window.focusWidget() is bar.field


def test_a_jump_in_a_replay_shows_it_and_asks_for_no_alert(bar: Bar) -> None:
    bar.story.wait(155)
    bar.feed.rewind(bar.story.entries)
    assert bar.reminder.isVisible()
    assert bar.alerts == []


def test_in_the_status_bar_it_comes_and_goes_without_moving_anything(qtbot: QtBot) -> None:
    story = Story()
    feed = Feed(StoryClock(story))
    status, slim = StatusBar(feed), Reminder(feed, slim=True)
    status.carry(slim)
    qtbot.addWidget(status)
    status.show()
    before = status.sizeHint().height()
    story.asks("a")
    feed.publish(story.entries)
    story.wait(165)
    feed.tick()
    assert slim.isVisible()
    assert status.sizeHint().height() <= max(before, status.minimumHeight())
