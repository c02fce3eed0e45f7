"""The import dialog at work: files are read on a thread, lines reach the journal in pieces, and one may stop it."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.importing import import_history, sorted_out
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.history import CHANNEL
from workstation.channels.preview import preview
from workstation.domain.imports import ImportFailed, ImportPreview, ImportResult
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.views.imports.dialog import ImportDialog


class ImportDesk(QObject):
    """Joins one import dialog to one room.

    Signals:
        play_requested(list dialogues, int at_once): play these customers in the practice room.
    """

    play_requested = Signal(object, int)
    _progressed = Signal(object, object)

    def __init__(self, room: Room, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._tasks = tasks
        self._stop = threading.Event()
        self.dialog = ImportDialog(parent)
        self.dialog.look_requested.connect(self._on_look)
        self.dialog.import_requested.connect(self._on_import)
        self.dialog.dry_run_requested.connect(self._on_dry_run)
        self.dialog.cancel_requested.connect(self.stop)
        self._progressed.connect(self.dialog.show_progress, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Read no further; what was added until then stays."""
        self._stop.set()

    def _on_look(self, path: str) -> None:
        self._tasks.start(self._look(path), "look at chats")

    def _on_import(self, path: str, play: int | None) -> None:
        work = self._bring_in(path, dry=False) if play is None else self._play(path, play)
        self._tasks.start(work, "import chats")

    def _on_dry_run(self, path: str) -> None:
        self._tasks.start(self._bring_in(path, dry=True), "import chats")

    async def _look(self, path: str) -> None:
        try:
            found: ImportPreview = await self._tasks.in_thread(lambda: preview(self._file(path)))
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
        else:
            self.dialog.show_preview(found)

    async def _bring_in(self, path: str, *, dry: bool) -> None:
        self._stop.clear()
        try:
            result = await self._tasks.in_thread(self._imported, path, dry=dry)
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
        except Trouble as trouble:
            self.dialog.show_trouble(trouble.code, trouble.values)
        else:
            self.dialog.show_result(result)

    async def _play(self, path: str, at_once: int) -> None:
        self._stop.clear()
        try:
            dialogues, rejected = await self._tasks.in_thread(sorted_out, self._file(path))
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
            return
        self.play_requested.emit(dialogues, at_once)
        self.dialog.show_result(ImportResult(conversations=len(dialogues), rejected=rejected, played=True))

    def _imported(self, path: str, *, dry: bool) -> ImportResult:
        """On a thread, hence with a reader of its own."""
        reader = Reader.open(self._room.paths.journal)
        try:
            return import_history(
                self._file(path), None if dry else self._room.journal,
                clerk=self._room.feed.desk.clerk, now=self._room.clock.now(), known=partial(reader.knows, CHANNEL),
            )  # fmt: skip
        finally:
            reader.close()

    def _on_progress(self, done: int, total: int) -> None:
        """Called on the reading thread."""
        self._progressed.emit(done, total)

    def _file(self, path: str) -> ChatFile:
        return ChatFile(Path(path), progress=self._on_progress, cancelled=self._stop.is_set)
