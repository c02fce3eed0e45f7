"""The dialog that brings orders in, at work: files are read on a thread, orders reach the store in pieces."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.order_importing import Looking, halves, import_orders, putting, tell
from workstation.app.order_reading import ReadElsewhere
from workstation.app.paths import DataFolder
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.imports import ImportFailed
from workstation.domain.order_imports import OrderImportResult
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.views.imports.order_dialog import OrderImportDialog


class OrderImportDesk(QObject):
    """Joins one dialog to one room."""

    _progressed = Signal(object, object)

    def __init__(self, room: Room, folder: DataFolder, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._folder = folder
        self._tasks = tasks
        self._stop = threading.Event()
        self.dialog = OrderImportDialog(parent)
        self.dialog.look_requested.connect(self._on_look)
        self.dialog.import_requested.connect(self._on_import)
        self.dialog.cancel_requested.connect(self.stop)
        self._progressed.connect(self.dialog.show_progress, Qt.ConnectionType.QueuedConnection)

    def stop(self) -> None:
        """Read no further; what was put in until then stays."""
        self._stop.set()

    def _on_look(self, path: str) -> None:
        self._stop.clear()
        self._tasks.start(self._bring_in(Path(path), dry=True), "look at orders")

    def _on_import(self, path: str) -> None:
        self._stop.clear()
        self._tasks.start(self._bring_in(Path(path), dry=False), "import orders")

    async def _bring_in(self, path: Path, *, dry: bool) -> None:
        try:
            result = await self._tasks.in_thread(self._looked if dry else self._imported, path)
        except ImportFailed as failed:
            self.dialog.show_trouble(failed.reason_code, failed.values)
        except Trouble as trouble:
            self.dialog.show_trouble(trouble.code, trouble.values)
        else:
            (self.dialog.show_preview if dry else self.dialog.show_result)(result)

    def _looked(self, path: Path) -> OrderImportResult:
        """On a thread, hence with a reader of its own."""
        with closing(Reader.open(self._room.paths.journal)) as reader:
            return import_orders(
                self._read(path), Looking(reader.orders).put(path.name, alone=True), dry=True,
                progress=self._on_progress, cancelled=self._stopped,
            )  # fmt: skip

    def _imported(self, path: Path) -> OrderImportResult:
        """On a thread; it waits for the journal's after each piece."""
        journal, clerk, now = self._room.journal, self._room.feed.desk.clerk, self._room.clock.now()
        put = putting(journal, path.name, clerk=clerk, now=now)
        result = import_orders(self._read(path), put, progress=self._on_progress, cancelled=self._stopped)
        tell(journal, path.name, result, clerk=clerk, now=now)
        return result

    def _read(self, path: Path) -> ReadElsewhere:
        return ReadElsewhere(path, self._folder, halves(self._on_progress), self._stopped)

    def _on_progress(self, done: int, total: int) -> None:
        """Called on the reading thread."""
        self._progressed.emit(done, total)

    def _stopped(self) -> bool:
        return self._stop.is_set() or self._tasks.stopping.is_set()
