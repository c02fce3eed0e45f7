"""The status bar tells the figures of the desk and waits for the fact before it shows a presence."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt
from pytestqt.qtbot import QtBot

from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.views.listener import Listener
from workstation.domain import events as ev
from workstation.domain.values import Presence
from workstation.views.feed import Feed
from workstation.views.inbox.status import StatusBar, midnight


def bar(qtbot: QtBot) -> tuple[Story, Feed, StatusBar]:
    story = Story()
    feed = Feed(StoryClock(story))
    status = StatusBar(feed)
    qtbot.addWidget(status)
    listener = Listener(status)
    listener.hear(status)
    return story, feed, status


def test_it_tells_served_overdue_first_reply_and_this_hour(qtbot: QtBot) -> None:
    story, feed, status = bar(qtbot)
    story.asks("a")
    story.asks("b")
    story.wait(18).answers("a")
    story.wait(14)
    feed.publish(story.entries)
    feed.tick()
    assert "2" in status.served.text()
    assert "1" in status.overdue.text()
    assert status.overdue.property("role") == "danger"
    assert "18" in status.first_reply.text()
    assert "1/15" in status.hour.text()


def test_facts_show_without_a_tick_of_the_clock(qtbot: QtBot) -> None:
    story, feed, status = bar(qtbot)
    feed.publish([story.asks("a")])
    qtbot.waitUntil(lambda: "1" in status.served.text())


def test_a_presence_is_asked_for_and_shown_when_it_is_a_fact(qtbot: QtBot) -> None:
    story, feed, status = bar(qtbot)
    before = status.presence.text()
    busy = next(one for one in status.presence.menu().actions() if one.data() == Presence.BUSY.value)
    with qtbot.waitSignal(status.presence_requested) as asked:
        busy.trigger()
    assert asked.args == [Presence.BUSY]
    assert status.presence.text() == before
    assert not busy.isChecked()
    feed.publish([story.tell(ev.PresenceChanged(presence=Presence.BUSY))])
    feed.tick()
    assert status.presence.text() != before
    assert busy.isChecked()


def test_every_figure_explains_itself(qtbot: QtBot) -> None:
    _, _, status = bar(qtbot)
    for part in (status.presence, status.served, status.overdue, status.first_reply, status.hour):
        assert part.toolTip()


def test_yesterday_does_not_count_for_the_first_reply(qtbot: QtBot) -> None:
    story, feed, status = bar(qtbot)
    story.asks("a")
    story.wait(18).answers("a")
    story.wait(86_400)
    feed.publish(story.entries)
    feed.tick()
    assert "18" not in status.first_reply.text()


def test_midnight_is_the_local_one() -> None:
    now = Story().now
    assert QDateTime.fromMSecsSinceEpoch(midnight(now)).toString("HH:mm:ss") == "00:00:00"
    assert 0 <= now - midnight(now) < 86_400_000


def test_where_nobody_hears_it_the_presence_is_told_and_cannot_be_changed(qtbot: QtBot) -> None:
    status = StatusBar(Feed(StoryClock(Story())))
    qtbot.addWidget(status)
    status.show()
    assert status.presence.text()
    assert status.presence.menu() is None
    assert status.presence.focusPolicy() is Qt.FocusPolicy.NoFocus
    qtbot.mouseClick(status.presence, Qt.MouseButton.LeftButton)
    assert not status.menu.isVisible()
