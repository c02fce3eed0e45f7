"""Drawing attention: what the desk does when customers write, and the tray's menu."""

import os
import stat
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.entries import Story
from workstation.domain import events as ev
from workstation.domain.values import Presence
from workstation.views.feed import Feed
from workstation.views.windows.alert_rules import Sign, Wishes
from workstation.views.windows.alerts import Alerts
from workstation.views.windows.sound import Chime, player
from workstation.views.windows.tray import Tray


@pytest.fixture
def feed(clock) -> Feed:
    return Feed(clock)


@pytest.fixture
def tray(qapp) -> Tray:
    return Tray()


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def alerts(feed, tray, window, tmp_path) -> Alerts:
    return Alerts(feed, window, tray, tmp_path / "none.wav", Wishes)


def test_a_customer_s_message_is_announced_while_no_window_is_in_front(alerts, feed, qtbot) -> None:
    story = Story()
    story.asks("王小丽")
    with qtbot.waitSignal(alerts.gave) as gave:
        feed.publish(story.entries)
    assert Sign.TASKBAR in gave.args[0]
    assert Sign.SOUND in gave.args[0]


def test_two_messages_at_once_sound_once(alerts, feed) -> None:
    signs: list[Sign] = []
    alerts.gave.connect(signs.append)
    story = Story()
    story.asks("a")
    story.asks("b")
    feed.publish(story.entries)
    assert [Sign.SOUND in one for one in signs] == [True, False]


def test_nothing_is_announced_about_the_conversation_one_is_in(alerts, feed, window, qtbot) -> None:
    signs: list[Sign] = []
    alerts.gave.connect(signs.append)
    with qtbot.waitActive(window):
        window.show()
    story = Story()
    story.tell(ev.FocusChanged(conversation="a"))
    story.asks("a")
    feed.publish(story.entries)
    assert signs == []


def test_a_click_on_the_message_asks_for_the_conversation(alerts, feed, tray, qtbot) -> None:
    story = Story()
    story.asks("a")
    feed.publish(story.entries)
    with qtbot.waitSignal(alerts.conversation_requested) as asked:
        tray.message_clicked.emit()
    assert asked.args == ["a"]


def test_what_the_message_says_masks_the_customer_and_leaves_out_the_words(alerts, feed) -> None:
    story = Story()
    story.asks("王小丽", "我的电话是 13800138000")
    feed.publish(story.entries)
    said = " ".join(alerts._sentence("message", "王小丽"))
    assert "王**" in said
    assert "王小丽" not in said
    assert "138" not in said


def test_the_tray_shows_and_asks_for_the_presence(alerts, feed, tray, qtbot) -> None:
    story = Story()
    story.tell(ev.PresenceChanged(presence=Presence.BUSY))
    feed.publish(story.entries)
    checked = [action.data() for action in tray.menu.actions() if action.isChecked()]
    assert checked == [Presence.BUSY.value]
    away = next(action for action in tray.menu.actions() if action.data() == Presence.AWAY.value)
    with qtbot.waitSignal(tray.presence_requested) as asked:
        away.trigger()
    assert asked.args == [Presence.AWAY]


def test_choosing_in_the_tray_asks_and_a_key_works_in_its_menu(tray, qtbot) -> None:
    tray.menu.popup(tray.menu.pos())
    with qtbot.waitSignal(tray.show_requested):
        qtbot.keyClick(tray.menu, Qt.Key.Key_Down)
        qtbot.keyClick(tray.menu, Qt.Key.Key_Return)


def test_muting_is_asked_for(tray, qtbot) -> None:
    with qtbot.waitSignal(tray.mute_requested) as asked:
        tray.mute.trigger()
    assert asked.args == [True]


def test_without_any_player_there_is_no_command() -> None:
    assert player((("no-such-player-anywhere",),)) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds by itself")
def test_the_sound_is_handed_to_the_player_that_is_there(tmp_path, monkeypatch, qtbot) -> None:
    heard = tmp_path / "heard"
    for name in ("afplay", "pw-play"):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$@" > {heard}.part && mv {heard}.part {heard}\n')
        program.chmod(program.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    sound = tmp_path / "sound.wav"
    sound.write_bytes(b"RIFF")
    Chime(sound).play()
    qtbot.waitUntil(heard.exists)
    assert heard.read_text().strip() == str(sound)
