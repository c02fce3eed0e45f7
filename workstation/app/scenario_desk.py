"""The window in which scenarios are written, at work: files and checks on threads, watched files, talks."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workstation.app.paths import DataFolder
from workstation.app.scenario_files import strictly
from workstation.app.scenario_store import Opened, ScenarioStore
from workstation.app.scenario_tests import failed_tests
from workstation.app.tasks import Tasks
from workstation.app.trial import TrialKit
from workstation.app.trial_kit import read_trial_kit
from workstation.app.trial_talk import TrialTalk
from workstation.domain.clock import Clock
from workstation.domain.trouble import Trouble
from workstation.training.scenarios.briefing import briefing
from workstation.training.scenarios.reading import read_scenario
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.structure import Reading
from workstation.training.scenarios.surroundings import Surroundings
from workstation.views.scenarios.window import ScenarioWindow
from workstation.views.tickets.words import in_language

SETTLED = 200
"""Milliseconds after a file was touched until it is read: who writes it has done by then."""


class ScenarioDesk(QObject):
    """One window, made when it is first asked for.

    Signals:
        saved(): an own scenario is another one now; lessons that begin from now on draw it.
    """

    saved = Signal()

    def __init__(
        self, folder: DataFolder, tasks: Tasks, clock: Clock, parent: QObject | None = None,
        around: Surroundings | None = None,
    ) -> None:  # fmt: skip
        """``around``: what scenarios are checked against, if somebody has read it already."""
        super().__init__(parent)
        self._folder, self._tasks = folder, tasks
        self.store = ScenarioStore(folder)
        self.talk = TrialTalk(clock.now, self)
        self.window = window = ScenarioWindow(self.talk.chat)
        self.scenario: Scenario | None = None
        """What stands in the editor, if nothing is wrong with it."""
        self._kit: TrialKit | None = None
        self._on_disk = ""
        self._asked = 0
        self._closed = False
        self._reading: Reading[Scenario] | None = None
        self._surroundings = around
        self._watcher = QFileSystemWatcher(self)
        self._touched = QTimer(self, singleShot=True, interval=SETTLED)
        self._connect(window)

    def open(self) -> QWidget:
        """Show the window."""
        if not self.window.file:
            self._do(self._list_and_open(None), "list the scenarios")
        return self.window

    def close(self) -> None:
        """The program ends: what is not saved is kept as a draft and comes back next time."""
        self._closed = True
        self.talk.close()
        if self.window.changed:
            self._kept(lambda: self.store.keep_draft(Path(self.window.file), self.window.text))
            self.window.editor.document().setModified(False)
        self.window.close()
        self.window.deleteLater()

    def _connect(self, window: ScenarioWindow) -> None:
        window.file_requested.connect(self._on_file)
        window.copy_requested.connect(self._on_copy)
        window.save_requested.connect(self._on_save)
        window.edited.connect(self._on_edited)
        window.tests_requested.connect(self._on_tests)
        window.reload_requested.connect(self._on_reload)
        window.discarded.connect(self._on_discarded)
        window.closed.connect(self.talk.stop)
        self.talk.chat.restart_requested.connect(self._on_restart)
        self._watcher.fileChanged.connect(self._touched.start)
        self._watcher.directoryChanged.connect(self._touched.start)
        self._touched.timeout.connect(self._on_touched)

    def _do(self, work: Coroutine[object, object, None], name: str) -> None:
        if self._closed:
            work.close()
        else:
            self._tasks.start(work, name)

    async def _list_and_open(self, path: str | None) -> None:
        """The list anew, and ``path`` shown; without one the first of the list if none is shown yet."""
        files = await self._tasks.in_thread(self.store.files, await self._around())
        wanted = path or self.window.file or (files[0].path if files else "")
        if wanted != self.window.file:
            await self._show(wanted)
        self.window.show_files(files)

    async def _show(self, path: str) -> None:
        try:
            opened: Opened = await self._tasks.in_thread(self.store.open, Path(path))
        except Trouble as trouble:
            self.window.notices.tell(trouble)
            return
        self._on_disk = opened.text
        self.talk.stop()
        self.talk.chat.show_state("")
        self.window.show_text(opened.file, opened.text, opened.draft)
        self._watch(path)

    def _watch(self, path: str) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._watcher.addPaths([one for one in (path, str(self.store.own)) if Path(one).exists()])

    def _on_file(self, path: str) -> None:
        self._do(self._show(path), "open a scenario")

    def _on_copy(self) -> None:
        self._do(self._copy(Path(self.window.file), self.window.text), "copy a scenario")

    async def _copy(self, source: Path, text: str) -> None:
        try:
            path = await self._tasks.in_thread(self.store.copy, source, text)
        except Trouble as trouble:
            self.window.notices.tell(trouble)
            return
        await self._list_and_open(str(path))
        self.window.editor.setFocus()
        self.saved.emit()

    def _on_save(self, text: str) -> None:
        self._do(self._save(Path(self.window.file), text), "save a scenario")

    async def _save(self, path: Path, text: str) -> None:
        try:
            await self._tasks.in_thread(self.store.write, path, text)
        except Trouble as trouble:
            self.window.show_not_saved(trouble)
            return
        self._on_disk = text
        if str(path) == self.window.file:
            self.window.show_saved(text)
        self.saved.emit()
        await self._list_and_open(None)

    def _on_edited(self, text: str) -> None:
        self._asked += 1
        self._do(self._check(text, self._asked), "check a scenario")
        if self.window.changed:
            self._do(self._draft(Path(self.window.file), text), "keep a draft")

    async def _check(self, text: str, asked: int) -> None:
        reading = await self._tasks.in_thread(read_scenario, text, await self._around())
        if asked != self._asked:
            return
        self._reading = reading
        changed = reading.sound is not None and reading.sound != self.scenario
        self.scenario = reading.sound
        self.window.show_checked(reading.faults, briefing(reading.draft) if reading.draft is not None else None)
        if changed and self.talk.trial is not None:
            self.talk.chat.show_state(self.tr("The text has changed: F5 begins anew with it."))

    async def _around(self) -> Surroundings:
        """What scenarios are checked against, read on a thread when it is first needed."""
        if self._surroundings is None:
            self._surroundings = await self._tasks.in_thread(strictly, self._folder)
        return self._surroundings

    async def _draft(self, path: Path, text: str) -> None:
        await self._tasks.in_thread(self._kept, lambda: self.store.keep_draft(path, text))

    def _kept(self, keep: Callable[[], None]) -> None:
        """A draft that cannot be kept stands in nobody's way: saving says what is the matter."""
        try:
            keep()
        except Trouble:
            return

    def _on_discarded(self) -> None:
        self.store.drop_draft(Path(self.window.file))
        self.window.file = ""

    def _on_reload(self) -> None:
        self.window.show_reloaded(self._on_disk)

    def _on_touched(self) -> None:
        self._do(self._look(), "look at a changed scenario")

    async def _look(self) -> None:
        path = self.window.file
        if path and Path(path).exists():
            try:
                text = await self._tasks.in_thread(self.store.text, Path(path))
            except Trouble:
                return
            if path == self.window.file and text not in (self._on_disk, self.window.text):
                self._on_disk = text
                self._take_over(text)
            self._watch(path)
        await self._list_and_open(None)

    def _take_over(self, text: str) -> None:
        if self.window.changed:
            self.window.ask_about_file()
        else:
            self.window.show_reloaded(text)

    def _on_tests(self) -> None:
        if self.scenario is None:
            self.window.notices.show_sentence(self.tr("Mend the faults first: this customer cannot come yet."))
        else:
            self._do(self._play_tests(self._asked), "play the tests of a scenario")

    async def _play_tests(self, asked: int) -> None:
        self.window.show_testing(True)
        kit = await self._have_kit()
        reading = self._reading
        found = await self._tasks.in_thread(failed_tests, reading, kit) if reading is not None else ()
        self.window.show_testing(False)
        if asked != self._asked or reading is None or reading.draft is None:
            return
        self.window.show_checked(found, briefing(reading.draft))
        self.window.notices.show_sentence(
            self.tr("Some tests end otherwise than expected: see below.")
            if found
            else self.tr("All tests end as expected, each played five times.")
        )

    async def _have_kit(self) -> TrialKit:
        if self._kit is None:
            self._kit = await self._tasks.in_thread(read_trial_kit, self._folder)
        return self._kit

    def _on_restart(self, seed: str) -> None:
        if self.scenario is None:
            self.talk.stop()
            self.talk.chat.show_state(self.tr("Mend the faults first: this customer cannot come yet."))
        else:
            self._do(self._restart(seed), "begin a test chat")

    async def _restart(self, seed: str) -> None:
        self._begin(await self._have_kit(), seed)

    def _begin(self, kit: TrialKit, seed: str) -> None:
        if self.scenario is not None:
            kinds = kit.house.tickets.kinds
            words = [(kind.value, in_language(one.label, one.label_en)) for kind, one in kinds.items()]
            self.talk.begin(self.scenario, kit, seed, words)
