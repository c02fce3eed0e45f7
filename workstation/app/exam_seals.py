"""An exam that is over is sealed: its recording is written once, read-only, and the journal keeps what it was."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from workstation.domain.lesson_progress import Progress
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.app.live_desk import LiveDesk
    from workstation.app.practice import Practice
    from workstation.app.tasks import Tasks
    from workstation.replay.recording import Recording

READ_ONLY = 0o444


class Sealed(NamedTuple):
    """A recording that was written."""

    path: Path
    last: int
    """seq of its last entry."""
    sha256: str
    """Of the file, hexadecimal."""


class ExamSeals(QObject):
    """Waits until the last customer of an exam has left, then seals it; each exam once."""

    def __init__(
        self, desk: LiveDesk, practice: Practice, folder: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """``folder``: where recordings are put."""
        super().__init__(parent)
        self._desk, self._folder, self._tasks = desk, folder, tasks
        self._done: set[str] = set()
        practice.progressed.connect(self._on_progressed)

    def _on_progressed(self, progress: Progress | None) -> None:
        if progress is None or not progress.exam or progress.running or progress.here or progress.run in self._done:
            return
        self._done.add(progress.run)
        self._tasks.start(self._seal(progress), "seal an exam")

    async def _seal(self, progress: Progress) -> None:
        from workstation.services.practice import seal_lesson

        desk, room = self._desk, self._desk.room
        try:
            sealed = await self._tasks.in_thread(self._write, desk.recorder.recorded, progress)
        except Trouble as trouble:
            desk.windows.notices.tell(trouble)
            return
        except OSError as error:
            desk.windows.notices.tell(Trouble("file_not_written", path=str(self._folder), why=error.strerror or ""))
            return
        clerk, now = room.feed.desk.clerk, room.clock.now()
        room.teller.watch(
            seal_lesson(room.journal, progress.run, last=sealed.last, sha256=sealed.sha256, clerk=clerk, now=now)
        )
        desk.windows.notices.show_sentence(self.tr("The exam is over and sealed: {path}").format(path=sealed.path))

    def _write(self, recorded: Callable[[int, int], Recording], progress: Progress) -> Sealed:
        """On a thread: the exam's recording as a file that nobody is meant to change."""
        from workstation.replay.recording_file import write_recording

        recording = recorded(progress.begun_at, self._desk.room.clock.now() + 1)
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"exam-{progress.lesson}-{progress.run}.workrec"
        write_recording(recording, path)
        path.chmod(READ_ONLY)
        return Sealed(path, recording.entries[-1].seq, sha256(path.read_bytes()).hexdigest())
