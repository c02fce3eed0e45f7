"""Draws attention: taskbar, tray message, sound, each only when ``alert_rules`` say so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.urgency import due_at
from workstation.views.feed import Feed
from workstation.views.windows.alert_rules import Cause, Sign, Situation, Wishes, should_alert
from workstation.views.windows.sound import Chime
from workstation.views.windows.tray import Tray
from workstation.views.windows.words import who


class Alerts(QObject):
    """Listens to the live feed of a room; never made for a replay.

    Signals:
        conversation_requested(str): the clerk clicked the message about this conversation.
        gave(Sign): these signs were given, after it.
    """

    conversation_requested = Signal(str)
    gave = Signal(object)

    def __init__(
        self,
        feed: Feed,
        window: QWidget,
        tray: Tray,
        sound: Path,
        read_wishes: Callable[[], Wishes],
        parent: QObject | None = None,
    ) -> None:
        """``window`` is the one whose taskbar entry blinks; ``read_wishes`` answers the settings in force."""
        super().__init__(parent)
        self._feed = feed
        self._window = window
        self._tray = tray
        self._chime = Chime(sound, self)
        self._read_wishes = read_wishes
        self._since_sound = QElapsedTimer()
        self._about = ""
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._show_counts)
        feed.ticked.connect(self._show_counts)
        tray.message_clicked.connect(self._on_message_clicked)
        tray.show_presence(feed.desk.presence)

    @Slot(str, object)
    def on_slow_reply(self, worst: str, others: object) -> None:
        """The reminder named ``worst`` (and ``others``); connect ``Reminder.alert_requested``."""
        self._alert(Cause.SLOW_REPLY, worst)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case ev.MessageReceived():
                self._alert(Cause.MESSAGE, entry.conversation)
            case ev.PresenceChanged(presence=presence):
                self._tray.show_presence(presence)
            case _:
                return
        self._show_counts()

    def _alert(self, cause: Cause, conversation: str) -> None:
        signs = should_alert(cause, self._read_wishes(), self._situation(conversation))
        if not signs:
            return
        self._about = conversation
        if Sign.TASKBAR in signs:
            QApplication.alert(self._window)
        if Sign.MESSAGE in signs:
            self._tray.say(*self._sentence(cause, conversation))
        if Sign.SOUND in signs:
            self._since_sound.start()
            self._chime.play()
        self.gave.emit(signs)

    def _sentence(self, cause: Cause, conversation: str) -> tuple[str, str]:
        """No words of the customer: other people may see the screen."""
        one = self._feed.desk.get(conversation)
        name = who(one) if one else ""
        if cause is Cause.SLOW_REPLY:
            return self.tr("Answer {name} now").format(name=name), self.tr("The reply limit is about to pass.")
        return name, self.tr("wrote a message.")

    def _situation(self, conversation: str) -> Situation:
        now = datetime.now().astimezone()  # quiet hours are the clerk's, not the desk's
        return Situation(
            minute=now.hour * 60 + now.minute,
            active=QApplication.activeWindow() is not None,
            in_front=self._feed.desk.focus == conversation,
            presence=self._feed.desk.presence,
            since_last=self._since_sound.elapsed() if self._since_sound.isValid() else None,
        )

    @Slot()
    def _show_counts(self) -> None:
        desk, now = self._feed.desk, self._feed.now()
        due = [at for one in desk if (at := due_at(one, desk.limits)) is not None]
        self._tray.show_waiting(len(due), sum(at <= now for at in due))

    @Slot()
    def _on_message_clicked(self) -> None:
        if self._about:
            self.conversation_requested.emit(self._about)
