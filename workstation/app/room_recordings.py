"""Recordings of one live room: its recorded hours listed, watched, written into files; files opened."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from workstation.app.desk_windows import DeskWindows
from workstation.app.paths import RoomKind
from workstation.app.replaying import record
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.sources import RecordedHour
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.replay.recording import Recording
from workstation.replay.recording_file import open_recording, write_recording
from workstation.views.replay.recordings import RecordingsPage

SUFFIX = ".workrec"
MOST_HOURS = 2_000
"""Recorded hours that are listed."""


class RoomRecordings(QObject):
    """Makes, writes and opens recordings, each on a thread.

    Signals:
        opened(Recording): watch this.
    """

    opened = Signal(object)

    def __init__(
        self, room: Room, windows: DeskWindows, folder: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """``folder`` is where files are looked for and put if nobody says otherwise."""
        super().__init__(parent)
        self._room, self._windows, self._folder, self._tasks = room, windows, folder, tasks

    def page(self) -> RecordingsPage:
        """The page of recorded hours."""
        page = RecordingsPage(self._room.feed)
        page.hours_requested.connect(partial(self._on_hours_requested, page))
        page.replay_requested.connect(self.watch_span)
        page.export_requested.connect(self.export_span)
        page.open_requested.connect(self.open_file)
        return page

    def export_span(self, from_at: int, to_at: int) -> None:
        """Ask where to, then write the recording on a thread."""
        chosen = self._asked_target(from_at, self._windows)
        if chosen is not None:
            self._tasks.start(self._export(from_at, to_at, chosen), "export recording")

    def watch_span(self, from_at: int, to_at: int) -> None:
        """Make the recording on a thread, then watch it."""
        self._tasks.start(self._watch(from_at, to_at), "make recording")

    def open_file(self) -> None:
        """Ask for a recording file and watch it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._windows.desk, self.tr("Open a recording"), str(self._folder),
            self.tr("Recordings (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        if chosen:
            self._tasks.start(self.watch_file(Path(chosen)), "open recording")

    async def watch_file(self, path: Path) -> None:
        """Open a recording file on a thread and watch it; say so if it cannot be."""
        try:
            self.opened.emit(await self._tasks.in_thread(open_recording, path))
        except Trouble as trouble:
            self._windows.notices.tell(trouble)

    def export_recording(self, recording: Recording, windows: DeskWindows) -> None:
        """Ask where to, then write a recording that is being watched in ``windows``."""
        chosen = self._asked_target(recording.starts_at, windows)
        if chosen is not None:
            self._tasks.start(self._write(recording, chosen, windows), "export recording")

    async def _watch(self, from_at: int, to_at: int) -> None:
        try:
            recording = await self._tasks.in_thread(self.recorded, from_at, to_at)
        except Trouble as trouble:
            self._windows.notices.tell(trouble)
        else:
            self.opened.emit(recording)

    async def _export(self, from_at: int, to_at: int, path: Path) -> None:
        try:
            recording = await self._tasks.in_thread(self.recorded, from_at, to_at)
        except Trouble as trouble:
            self._windows.notices.tell(trouble)
        else:
            await self._write(recording, path, self._windows)

    async def _write(self, recording: Recording, path: Path, windows: DeskWindows) -> None:
        try:
            await self._tasks.in_thread(write_recording, recording, path)
        except Trouble as trouble:
            windows.notices.tell(trouble)
        except OSError as error:
            windows.notices.tell(Trouble("file_not_written", path=str(path), why=error.strerror or ""))
        else:
            windows.notices.show_sentence(self.tr("The recording was saved: {path}").format(path=path))

    def _asked_target(self, starts_at: int, windows: DeskWindows) -> Path | None:
        self._folder.mkdir(parents=True, exist_ok=True)
        name = datetime.fromtimestamp(starts_at / 1000).strftime("%Y%m%d-%H%M") + SUFFIX
        chosen, _ = QFileDialog.getSaveFileName(
            windows.desk, self.tr("Export a recording"), str(self._folder / name),
            self.tr("Recordings (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        return Path(chosen) if chosen else None

    def recorded(self, from_at: int, to_at: int) -> Recording:
        """The recording of a span. On a thread, hence with a reader of its own."""
        practice = self._room.kind is RoomKind.PRACTICE
        with closing(Reader.open(self._room.paths.journal)) as reader:
            return record(reader, self._room.pictures, from_at, to_at, practice=practice)

    def _on_hours_requested(self, page: RecordingsPage) -> None:
        self._tasks.start(self._read_hours(page), "read recorded hours")

    async def _read_hours(self, page: RecordingsPage) -> None:
        page.show_hours(await self._tasks.in_thread(self._recorded_hours))

    def _recorded_hours(self) -> list[RecordedHour]:
        """On a thread, hence with a reader of its own."""
        with closing(Reader.open(self._room.paths.journal)) as reader:
            return reader.recorded_hours(MOST_HOURS)
