"""The window of reports at work: lessons read on a thread, marks opened in a replay, files written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from workstation.app.paths import RoomKind
from workstation.app.report_files import ENDINGS, write_report
from workstation.app.report_reading import attempts, lesson_report, names_of
from workstation.domain.report import Report
from workstation.domain.trouble import Trouble
from workstation.training.coach.report import report
from workstation.views.report.window import ReportWindow
from workstation.views.report.words import day

if TYPE_CHECKING:
    from workstation.app.live_desk import LiveDesk
    from workstation.app.program import Program
    from workstation.app.replay_desk import ReplayDesk

TAIL = 60_000
"""Milliseconds of the replay after the lesson's last fact."""


class LessonReports(QObject):
    """One window, made when it is first asked for. What it shows comes from the practice room or from a recording."""

    def __init__(self, program: Program, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self.window = ReportWindow()
        self._replay: ReplayDesk | None = None
        """Where marks open: the recording the report is of, or the one made for it."""
        self._recorded = False
        """The report is of a recording that was being watched."""
        self.window.moment_requested.connect(self._on_moment)
        self.window.export_requested.connect(self._on_export)
        self.window.attempt_requested.connect(self._on_attempt)

    def open(self) -> QWidget:
        """The report of the recording in front, else of the latest lesson in the practice room."""
        replay = self._program.front_replay
        self._replay, self._recorded = replay, replay is not None
        if replay is not None:
            self._program.tasks.start(self._show_recorded(replay), "report of a recording")
        else:
            self._program.tasks.start(self._show_lesson(""), "report of a lesson")
        return self.window

    def close(self) -> None:
        """The program ends."""
        self.window.close()
        self.window.deleteLater()

    @property
    def _practice(self) -> LiveDesk | None:
        return self._program.desks.get(RoomKind.PRACTICE)

    async def _show_recorded(self, replay: ReplayDesk) -> None:
        self.window.show_waiting()
        tasks = self._program.tasks
        found = await tasks.in_thread(report, replay.recording.entries)
        self.window.show_report(found, await tasks.in_thread(names_of, self._program.folder.root))
        self.window.show_attempts(())

    async def _show_lesson(self, run: str) -> None:
        desk = self._practice
        if desk is None:
            self.window.show_nothing()
            return
        self.window.show_waiting()
        tasks, journal = self._program.tasks, desk.room.paths.journal
        try:
            found = await tasks.in_thread(lesson_report, journal, run)
            self.window.show_report(found, await tasks.in_thread(names_of, self._program.folder.root))
            self.window.show_attempts(await tasks.in_thread(attempts, journal, found.clerk))
        except Trouble as trouble:
            self.window.notices.tell(trouble)

    def _on_attempt(self, run: str) -> None:
        self._replay = None
        self._program.tasks.start(self._show_lesson(run), "report of an attempt")

    def _on_moment(self, moment: int) -> None:
        if self._replay is not None and self._replay in self._program.replays:
            self._stand(self._replay, moment)
        elif not self._recorded and self._practice is not None:
            self._program.tasks.start(self._watch(self._practice, self.window.report, moment), "open a mark")

    async def _watch(self, desk: LiveDesk, of: Report, moment: int) -> None:
        """Make the lesson's recording, and stand at ``moment`` in it."""
        try:
            recorded = desk.recorder.recorded
            recording = await self._program.tasks.in_thread(recorded, of.begun_at, of.ended_at + TAIL)
        except Trouble as trouble:
            self.window.notices.tell(trouble)
            return
        self._replay = self._program.watch(recording)
        self._stand(self._replay, moment)

    def _stand(self, replay: ReplayDesk, moment: int) -> None:
        replay.replay.set_playing(False)
        replay.replay.jump(moment)
        replay.window.show()
        replay.window.raise_()
        replay.window.activateWindow()

    def _on_export(self) -> None:
        of = self.window.report
        folder = self._program.folder.recordings
        folder.mkdir(parents=True, exist_ok=True)
        kinds = (
            self.tr("Page for a browser (*.html)"), self.tr("PDF (*.pdf)"), self.tr("Table (*.csv)"),
            self.tr("Data (*.json)"),
        )  # fmt: skip
        name = f"{day(of.begun_at).replace(':', '').replace(' ', '-')}-{of.lesson}.html"
        chosen, kind = QFileDialog.getSaveFileName(
            self.window, self.tr("Export the report"), str(folder / name), ";;".join(kinds)
        )  # fmt: skip
        if chosen:
            self._program.tasks.start(self.write(_with_ending(Path(chosen), kind)), "export a report")

    async def write(self, path: Path) -> None:
        """Write the report to ``path``, in the form that its ending names; say so, or why not."""
        tasks, of = self._program.tasks, self.window.report
        self.window.notices.show_sentence(self.tr("The report is being written …"))
        try:
            names = await tasks.in_thread(names_of, self._program.folder.root)
            await tasks.in_thread(write_report, of, names, path)
        except OSError as error:
            self.window.notices.tell(Trouble("file_not_written", path=str(path), why=error.strerror or ""))
        else:
            self.window.notices.show_sentence(self.tr("The report was written to {path}").format(path=path))


def _with_ending(path: Path, kind: str) -> Path:
    """The ending of the chosen kind where no other of ours was typed."""
    wanted = next((one for one in ENDINGS if f"*{one})" in kind), ENDINGS[0])
    if path.suffix.lower() in ENDINGS:
        return path if path.suffix.lower() != ENDINGS[0] else path.with_suffix(wanted)
    return path.with_name(path.name + wanted)
