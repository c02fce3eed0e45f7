"""Draws the clerk's attention to one room: tray, taskbar, sound. Begins after the first paint."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workstation.app.live_desk import LiveDesk
from workstation.app.preferences import Preferences
from workstation.app.resources import resource
from workstation.views.windows.alerts import Alerts
from workstation.views.windows.tray import Tray

SOUND = "sounds/message.wav"


class Attention(QObject):
    """Joins tray and alerts to a room and to the settings.

    Signals:
        quit_requested(): end the program.
        phrases_requested(): show the companion palette.
    """

    quit_requested = Signal()
    phrases_requested = Signal()

    def __init__(self, desk: LiveDesk, preferences: Preferences) -> None:
        super().__init__(desk)
        self._preferences = preferences
        self._tray = Tray(self)
        self._alerts = Alerts(desk.room.feed, desk.window, self._tray, resource(SOUND), preferences.wishes, self)
        self._alerts.conversation_requested.connect(desk.windows.go_to)
        desk.windows.reminder.alert_requested.connect(self._alerts.on_slow_reply)
        self._tray.show_requested.connect(desk.come_to_front)
        self._tray.presence_requested.connect(desk.room.intents.set_presence)
        self._tray.mute_requested.connect(self._on_mute)
        self._tray.quit_requested.connect(self.quit_requested)
        self._tray.phrases_requested.connect(self.phrases_requested)
        preferences.changed.connect(self._on_preference)
        self._tray.set_shown(preferences.settings.switch("tray"))

    def _on_preference(self, key: str, value: object) -> None:
        if key == "tray":
            self._tray.set_shown(bool(value))

    def _on_mute(self, muted: bool) -> None:
        self._preferences.muted = muted
        self._tray.show_muted(muted)
