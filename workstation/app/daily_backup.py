"""The daily backup of a room, also where the program stays open for days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Slot

from workstation.app.live_desk import LiveDesk
from workstation.app.preferences import Preferences
from workstation.app.tasks import Tasks
from workstation.domain.trouble import Trouble
from workstation.journal.backup import backup_daily
from workstation.journal.copying import Cancelled

LOOK = 10 * 60_000
"""Milliseconds between two looks whether another day has begun."""


class DailyBackup(QObject):
    """Copies the room's database once a day while the setting asks for it; lives as long as the desk."""

    def __init__(self, desk: LiveDesk, preferences: Preferences, tasks: Tasks) -> None:
        super().__init__(desk)
        self._desk = desk
        self._preferences = preferences
        self._tasks = tasks
        self._tried: date | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    @Slot()
    def look(self) -> None:
        """Begin today's copy unless it has been tried; a trouble is told once a day."""
        today = date.fromtimestamp(self._desk.room.clock.now() / 1000)
        if self._preferences.settings.switch("backup_daily") and today != self._tried:
            self._tried = today
            self._tasks.start(self._back_up(today), "daily backup")

    async def _back_up(self, today: date) -> None:
        paths = self._desk.room.paths
        try:
            await self._tasks.in_thread(backup_daily, paths.journal, paths.backups, today, progress=self._go_on)
        except Cancelled:
            return  # the program ends; the next start makes it
        except Trouble as trouble:
            self._desk.windows.notices.tell(trouble)

    def _go_on(self, _done: int, _all: int) -> bool:
        """Called on the copying thread."""
        return not self._tasks.stopping.is_set()
