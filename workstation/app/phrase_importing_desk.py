"""The dialog that brings phrases in, and their export, at work: files are read and written on a thread."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from workstation.app.phrase_files import exported, planned
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.channels.phrase_files.reading import Whose
from workstation.domain.imports import ImportFailed
from workstation.domain.phrase_import import FileChoice, PhrasePlan, check_plan
from workstation.domain.phrases import Phrase, visible
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble
from workstation.domain.values import Role
from workstation.journal.documents import phrases as stored
from workstation.journal.reader import Reader
from workstation.services.phrases import import_phrases
from workstation.views.imports.phrase_dialog import PhraseImportDialog
from workstation.views.notices.sentences import sentence


class PhraseImportDesk(QObject):
    """Joins one dialog to one room."""

    _progressed = Signal(object, object)

    def __init__(self, room: Room, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._tasks = tasks
        self._stop = threading.Event()
        self.dialog = PhraseImportDialog(room.feed.desk.role is Role.SUPERVISOR, parent)
        self.dialog.look_requested.connect(self._on_look)
        self.dialog.import_requested.connect(self._on_import)
        self.dialog.cancel_requested.connect(self.stop)
        self._progressed.connect(self.dialog.show_progress, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Go no further; what was put in until then stays."""
        self._stop.set()

    def _on_look(self, choice: FileChoice) -> None:
        self._stop.clear()
        self._tasks.start(self._look(choice), "look at phrases")

    def _on_import(self, choice: FileChoice) -> None:
        self._stop.clear()
        self._tasks.start(self._import(choice), "import phrases")

    async def _look(self, choice: FileChoice) -> None:
        plan = await self._planned(choice)
        if not isinstance(plan, Exception):
            self.dialog.show_preview(plan)

    async def _import(self, choice: FileChoice) -> None:
        plan = await self._planned(choice)
        if isinstance(plan, Exception):
            return
        if plan is None:
            self.dialog.show_preview(None)
            return
        name, clerk, now = Path(choice.path).name, self._room.feed.desk.clerk, self._room.clock.now()
        try:
            whole = await self._tasks.in_thread(
                import_phrases, self._room.journal, plan, name, clerk=clerk, now=now, stopped=self._stopped
            )
        except Trouble as trouble:
            self.dialog.show_said(sentence(trouble))
        else:
            self.dialog.show_result(plan, whole)

    async def _planned(self, choice: FileChoice) -> PhrasePlan | Exception | None:
        """What the file would do; None if it was stopped, an exception if that has been told."""
        desk = self._room.feed.desk
        try:
            plan = await self._tasks.in_thread(self._read, choice, desk.clerk, desk.role)
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
            return failed
        except (Refused, Trouble) as objection:
            self.dialog.show_said(sentence(objection))
            return objection
        return plan

    def _read(self, choice: FileChoice, clerk: str, role: Role) -> PhrasePlan | None:
        """On a thread, hence with a reader of its own."""
        known = kept(self._room, clerk)
        plan = planned(
            Path(choice.path), known, Whose(choice.scope, clerk), replacing=choice.replacing,
            progress=self._on_progress, cancelled=self._stopped,
        )  # fmt: skip
        if plan is not None:
            check_plan(plan, clerk, role)
        return plan

    def _on_progress(self, done: int, total: int) -> None:
        """Called on the reading thread."""
        self._progressed.emit(done, total)

    def _stopped(self) -> bool:
        return self._stop.is_set() or self._tasks.stopping.is_set()


class PhraseExport(QObject):
    """Asks where to, and writes what the clerk sees.

    Signals:
        written(str): it is done; says what and where.
        objected(Trouble): the file could not be written.
    """

    written = Signal(str)
    objected = Signal(object)

    def __init__(self, room: Room, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._tasks, self._window = room, tasks, parent

    def ask(self) -> None:
        """Ask for a file and write it."""
        kinds = self.tr("Workbook (*.xlsx);;CSV (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export phrases"), self.tr("phrases.xlsx"), kinds)
        if path:
            self.write(Path(path))

    def write(self, path: Path) -> None:
        """Write the file on a thread."""
        self._tasks.start(self._write(path), "export phrases")

    async def _write(self, path: Path) -> None:
        try:
            count = await self._tasks.in_thread(self._exported, path, self._room.feed.desk.clerk)
        except Trouble as trouble:
            self.objected.emit(trouble)
        else:
            self.written.emit(self.tr("{count} phrases written to {path}").format(count=count, path=path))

    def _exported(self, path: Path, clerk: str) -> int:
        return exported(path, kept(self._room, clerk))


def kept(room: Room, clerk: str) -> list[Phrase]:
    """What ``clerk`` sees, in force or not. On a thread, hence with a reader of its own."""
    with closing(Reader.open(room.paths.journal)) as reader:
        every = reader.with_connection(lambda db: list(stored.every(db)))
    return [one for one in every if visible(one, clerk)]
