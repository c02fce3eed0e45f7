"""Gives the customers of the lesson at the desk other words, as long as the settings wish it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from workstation.app.phrasing_service import KEYS, Service, service_of
from workstation.app.preferences import Preferences
from workstation.app.tasks import Tasks
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.app.phrasing import OpenPhrasing
    from workstation.app.practice import Practice
    from workstation.training.crowd.crowd import Crowd


class LessonPhrasing(QObject):
    """Opens the service when a lesson begins with phrasing on, or when it is switched on meanwhile.

    Signals:
        ready(bool): customers are worded anew from now on, or not any more.
    """

    ready = Signal(bool)
    _failed = Signal(object)

    def __init__(self, preferences: Preferences, tasks: Tasks, practice: Practice) -> None:
        super().__init__(practice)
        self._preferences, self._tasks = preferences, tasks
        self._crowd: Crowd | None = None
        self._open: OpenPhrasing | None = None
        self._round = 0  # settings that changed while the service was being opened are looked at anew
        preferences.changed.connect(self._on_preference)
        self._failed.connect(practice.objected)

    def take(self, crowd: Crowd | None) -> None:
        """From now on this is the lesson; None: one whose customers say what is planned, as in an exam."""
        self._crowd = crowd
        self._anew()

    def close(self) -> None:
        """Ask for nothing more."""
        self._round += 1
        if self._crowd is not None:
            self._crowd.phrase_by(None)
        if self._open is not None:
            self._open.close()
            self._open = None
            self.ready.emit(False)

    def _anew(self) -> None:
        self.close()
        if self._crowd is not None and self._preferences.settings.switch("phrasing"):
            self._tasks.start(self._begin(self._crowd, self._round), "begin phrasing")

    async def _begin(self, crowd: Crowd, turn: int) -> None:
        service = service_of(self._preferences.settings)
        if service is None:
            self._failed.emit(Trouble("phrasing_unset"))
            return
        opened = await self._tasks.in_thread(_opened, service, self._failed.emit)
        if turn != self._round:
            opened.close()
            return
        self._open = opened
        crowd.phrase_by(opened.phrasing)
        self.ready.emit(True)

    @Slot(str, object)
    def _on_preference(self, key: str, _value: object) -> None:
        if key in KEYS:
            self._anew()


def _opened(service: Service, tell: Callable[[Trouble], None]) -> OpenPhrasing:
    from workstation.app.phrasing import open_phrasing  # httpx and keyring are loaded here, on a thread

    return open_phrasing(service, tell)
