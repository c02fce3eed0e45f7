"""The way to the short exercises of one room: what they stand on is many modules, loaded on a thread when asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.paths import DataFolder
from workstation.app.room import Room
from workstation.app.tasks import Tasks

if TYPE_CHECKING:
    from workstation.app.exercises_desk import ExercisesDesk


class ExercisesDoor(QObject):
    """Opens them.

    Signals:
        opened(QWidget): the window was made.
        objected(Trouble): what they need cannot be read.
    """

    opened = Signal(QWidget)
    objected = Signal(object)

    def __init__(self, room: Room, folder: DataFolder, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room, self._folder, self._tasks = room, folder, tasks
        self._fetching = self._closed = False
        self.desk: ExercisesDesk | None = None

    def open(self) -> None:
        """Show their window."""
        if self.desk is not None:
            self.desk.open()
        elif not self._fetching:
            self._fetching = True
            self._tasks.start(self._fetch(), "load the exercises")

    def rest(self) -> None:
        """The room closes."""
        self._closed = True
        if self.desk is not None:
            self.desk.close()

    async def _fetch(self) -> None:
        await self._tasks.in_thread(import_module, "workstation.app.exercises_desk")
        if self._closed:
            return
        from workstation.app.exercises_desk import ExercisesDesk  # only for those who exercise

        self.desk = ExercisesDesk(self._room, self._folder, self._tasks, self)
        self.desk.opened.connect(self.opened)
        self.desk.objected.connect(self.objected)
        self.desk.open()
