"""The live coach of a practice desk: every conversation has its strip, if the settings want it and no exam runs."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from workstation.app.desk_windows import DeskWindows
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.entry import Entry
from workstation.domain.practice_events import LessonBegun
from workstation.journal.reader import Reader
from workstation.training.coach.live import LiveCoach
from workstation.views.coach.strip import CoachStrip

if TYPE_CHECKING:
    from workstation.app.preferences import Preferences
    from workstation.views.conversation.panel import ConversationPanel

SOON = 120
"""Milliseconds after a panel was made until it has its strip: it is painted first."""
SETTING, SILENCE = "coach", "coach_silence"


class CoachDesk(QObject):
    """Hears the practice room, and brings the strips up to date with each entry and each second."""

    def __init__(self, room: Room, windows: DeskWindows, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._windows = room, windows
        self._preferences: Preferences | None = None
        self._coach = LiveCoach()
        self._before: list[Entry] | None = []
        """What happened while the lesson under way is read; None once it was."""
        self._strips: list[tuple[ConversationPanel, CoachStrip]] = []
        self._waiting: list[ConversationPanel] = []
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._dress_waiting)
        room.feed.happened.connect(self._on_happened)
        room.feed.ticked.connect(self._show)
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        tasks.start(self._catch_up(tasks), "tell the coach of the lesson under way")

    def follow(self, preferences: Preferences) -> None:
        """Do what the settings say, now and whenever they change."""
        self._preferences = preferences
        self._on_preference(SETTING)
        preferences.changed.connect(self._on_preference)

    def rest(self) -> None:
        """The room closes."""
        self._room.feed.happened.disconnect(self._on_happened)
        self._room.feed.ticked.disconnect(self._show)
        self._soon.stop()

    def strip(self, panel: ConversationPanel) -> CoachStrip | None:
        """The strip of a panel, once it has one."""
        return next((strip for one, strip in self._strips if one is panel), None)

    def _on_preference(self, key: str, value: object = None) -> None:
        del value
        if key in (SETTING, SILENCE):
            self._show()

    def _asked_for(self) -> bool:
        """What the settings say."""
        if self._preferences is None:
            return False
        self._coach.silence = self._preferences.settings.whole(SILENCE)
        return self._preferences.settings.switch(SETTING)

    async def _catch_up(self, tasks: Tasks) -> None:
        entries = await tasks.in_thread(self._under_way)
        for entry in (*entries, *(self._before or ())):
            self._coach.hear(entry)
        self._before = None
        self._show()

    def _under_way(self) -> list[Entry]:
        """The latest lesson's entries; on a thread, hence with a reader of its own."""
        with closing(Reader.open(self._room.paths.journal)) as reader:
            begun = reader.last_of(LessonBegun.__name__)
            return reader.entries(begun.seq, reader.last_seq()) if begun is not None else []

    def _on_happened(self, entry: Entry) -> None:
        if self._before is not None:
            self._before.append(entry)
            return
        self._coach.hear(entry)
        self._show()

    def _show(self) -> None:
        now, shows = self._room.feed.now(), self._coach.on and self._asked_for()
        self._strips = [one for one in self._strips if isValid(one[0])]
        for panel, strip in self._strips:
            strip.show_standing(self._coach.standing(panel.conversation, now) if shows else None)

    def _on_panel_made(self, panel: ConversationPanel) -> None:
        self._waiting.append(panel)
        self._soon.start()

    def _dress_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for panel in waiting:
            if isValid(panel):
                strip = CoachStrip(panel)
                panel.put_below_header(strip)
                strip.conversation_requested.connect(self._windows.go_to)
                panel.turned.connect(self._show)
                self._strips.append((panel, strip))
        self._show()
