"""Forbidden speech at one live desk: every composer has its guard, and what was sent all the same is written down."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from shiboken6 import isValid

from workstation.app.asking import Asking
from workstation.app.desk_windows import DeskWindows
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.entry import Entry
from workstation.domain.events import ReplySent
from workstation.domain.speech import SpeechCheck, SpeechLevel
from workstation.domain.values import Text
from workstation.views.actions.hints import KeysOf, no_keys

if TYPE_CHECKING:
    from workstation.app.preferences import Preferences
    from workstation.domain.lesson_progress import Progress
    from workstation.domain.trouble import Trouble
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.speech.guard import SpeechGuard

BETTER = "composer.better_words"
SOON = 120
"""Milliseconds after a composer was made until it is guarded: it is painted and has its phrases first."""


class SpeechDesk(Asking):
    """Reads the shop's rules on a thread when the first word is written, and guards every composer by them."""

    def __init__(self, room: Room, windows: DeskWindows, root: Path, tasks: Tasks, *, english: bool) -> None:
        super().__init__(room.journal, room.feed, room.teller, windows)
        self._windows, self._root, self._tasks, self._english = windows, root, tasks, english
        self._level = SpeechLevel.OFF
        self._exam = self._reading = False
        self._check: SpeechCheck | None = None
        self._keys: KeysOf = no_keys
        self._guards: list[tuple[ConversationPanel, SpeechGuard]] = []
        self._waiting: list[ConversationPanel] = []
        self._sent: deque[Entry] = deque()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._guard_waiting)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._judge_sent)
        room.feed.happened.connect(self._on_happened)
        windows.panel_made.connect(self._on_panel_made)
        windows.keys_shown.connect(self.show_keys)
        windows.deeds |= {BETTER: self.say_better}
        for panel in windows.panels():
            self._on_panel_made(panel)

    @property
    def ready(self) -> bool:
        """Whether the rules have been read."""
        return self._check is not None

    def show_keys(self, keys: KeysOf) -> None:
        """Name the key of the better words."""
        self._keys = keys
        for _, guard in self._living():
            guard.show_key(keys(BETTER))

    def follow(self, preferences: Preferences) -> None:
        """Do what the settings say, now and whenever they change."""
        self.set_level(preferences.speech_level())
        preferences.changed.connect(self._on_preference)

    def rest(self) -> None:
        """The room closes: what was sent is judged now, and nothing after it."""
        if self._check is not None:
            self._judge_sent()
        self._feed.happened.disconnect(self._on_happened)
        self._waiting.clear()
        self._soon.stop()
        self._later.stop()

    def set_level(self, level: SpeechLevel) -> None:
        """What the settings say; an exam shows nothing whatever they say."""
        self._level = level
        self._apply()

    def follow_lesson(self, progress: Progress) -> None:
        """A lesson stands so, begun now or in an earlier sitting."""
        exam = progress.running and progress.exam
        if exam != self._exam:
            self._exam = exam
            self._apply()

    def say_better(self) -> None:
        """Better words for what stands in the composer in front."""
        front = self._windows.front_panel()
        for panel, guard in self._living():
            if panel is front:
                guard.say_better()

    def _on_preference(self, key: str, value: object) -> None:
        if key == "speech_check":
            self.set_level(SpeechLevel(str(value)))

    def _in_force(self) -> SpeechLevel:
        shows = self._level in (SpeechLevel.UNDERLINE, SpeechLevel.WARN)
        return SpeechLevel.RECORD if self._exam and shows else self._level

    def _apply(self) -> None:
        for _, guard in self._living():
            guard.set_level(self._in_force())

    def _living(self) -> list[tuple[ConversationPanel, SpeechGuard]]:
        self._guards = [one for one in self._guards if isValid(one[0])]
        return self._guards

    def _on_panel_made(self, panel: ConversationPanel) -> None:
        self._waiting.append(panel)
        panel.composer.editor.textChanged.connect(self._on_words)
        if self._check is not None or panel.composer.editor.toPlainText():
            self._soon.start()

    def _on_words(self) -> None:
        """Somebody begins to write: now the rules are needed, which many megabytes are spent on."""
        if self._waiting and not self._soon.isActive():
            self._soon.start()

    def _guard_waiting(self) -> None:
        if self._check is None:
            self._begin_reading()
            return
        from workstation.views.speech.guard import SpeechGuard

        waiting, self._waiting = self._waiting, []
        for panel in waiting:
            if isValid(panel):
                guard = SpeechGuard(panel.composer, self._check)
                guard.show_key(self._keys(BETTER))
                guard.set_level(self._in_force())
                self._guards.append((panel, guard))

    def _begin_reading(self) -> None:
        if not self._reading:
            self._reading = True
            self._tasks.start(self._read(), "read speech rules")

    async def _read(self) -> None:
        self._check, trouble = await self._tasks.in_thread(_made, self._root, self._english)
        if trouble is not None:
            self._windows.notices.tell(trouble)
        self._guard_waiting()
        self._judge_sent()

    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case ReplySent(body=Text()) if entry.clerk == self._feed.desk.clerk and self._level is not SpeechLevel.OFF:
                self._sent.append(entry)
                self._later.start()
            case _:
                pass

    def _judge_sent(self) -> None:
        """A turn after the reply was told, so that sending waits for nothing."""
        if self._check is None:
            self._begin_reading()
            return
        while self._sent:
            self._judge(self._sent.popleft(), self._check)

    def _judge(self, reply: Entry, check: SpeechCheck) -> None:
        from workstation.services.speech import record_findings

        if isinstance(reply.event, ReplySent) and isinstance(reply.event.body, Text):
            found = check.findings(reply.event.body.text)
            if found:
                now, clerk = self._feed.now(), self._feed.desk.clerk
                self._guard(lambda: record_findings(self._journal, reply, found, clerk=clerk, now=now))


def _made(root: Path, english: bool) -> tuple[SpeechCheck, Trouble | None]:
    """On a thread: the rules and all that is read with them."""
    from workstation.app.speech_rules import speech_check_or_default

    return speech_check_or_default(root, english=english)
