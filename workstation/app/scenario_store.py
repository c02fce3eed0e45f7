"""Scenario files on the disk: listed, read, copied, written whole or not at all, with drafts of what is unsaved."""

from __future__ import annotations

import os
import re
import threading
from pathlib import Path
from typing import NamedTuple

from workstation.app.paths import DataFolder
from workstation.app.scenario_files import shipped_folder
from workstation.domain.briefing import ScenarioFile
from workstation.domain.trouble import Trouble
from workstation.training.scenarios.shelf import read_file, scenario_files
from workstation.training.scenarios.surroundings import Surroundings
from workstation.training.scenarios.yaml_lines import LARGEST

DRAFT = ".draft"
"""What is typed and not saved stands in a file of this suffix beside it, for after a crash."""
_TITLE = re.compile(r"^(title: [^\n\"'#]+?) *$", re.MULTILINE)
_ID = re.compile(r"^id:[^\n]*$", re.MULTILINE)


class Opened(NamedTuple):
    """A file as it is shown."""

    file: ScenarioFile
    text: str
    draft: str | None


class ScenarioStore:
    """Everything here waits for the disk: call it on a thread. A file that cannot be had is ``Trouble``."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._turn = threading.Lock()  # a late draft must not outlive what was saved after it
        self._listed: dict[str, tuple[tuple[int, int], ScenarioFile]] = {}  # by path, with date and size

    @property
    def own(self) -> Path:
        """Where own ones lie."""
        return self._folder.scenarios

    def files(self, around: Surroundings) -> tuple[ScenarioFile, ...]:
        """Own and shipped, each by title, checked against ``around``."""
        found = [
            self._described(path, around, own=own)
            for folder, own in ((self.own, True), (shipped_folder(), False))
            for path in scenario_files(folder)
        ]
        return tuple(sorted(found, key=lambda one: (not one.own, one.title)))

    def _described(self, path: Path, around: Surroundings, *, own: bool) -> ScenarioFile:
        """What the list says of it; read anew if it is another than last time."""
        try:
            state = path.stat()
        except OSError:  # gone meanwhile
            return ScenarioFile(path=str(path), title=path.stem, own=own, sound=False)
        stamp = (state.st_mtime_ns, state.st_size)
        before = self._listed.get(str(path))
        if before is not None and before[0] == stamp:
            return before[1]
        reading = read_file(path, around)
        title = reading.draft.title if reading.draft is not None else path.stem
        made = ScenarioFile(path=str(path), title=title, own=own, sound=not reading.faults)
        self._listed[str(path)] = (stamp, made)
        return made

    def open(self, path: Path) -> Opened:
        """The file with its draft, if there is one."""
        text = self.text(path)
        own = path.parent == self.own
        draft = self.text(_draft(path)) if own and _draft(path).is_file() else None
        return Opened(ScenarioFile(path=str(path), title=path.stem, own=own, sound=True), text, draft)

    def text(self, path: Path) -> str:
        """What stands in the file. ``Trouble`` too where it is more than a scenario may have, or no UTF-8."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            raise Trouble("file_not_read", path=str(path), why=error.strerror or "") from error
        if len(data) > LARGEST:
            raise Trouble("file_not_read", path=str(path), why=f"> {LARGEST // 1024} KB")
        try:
            return data.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise Trouble("file_not_read", path=str(path), why="≠ UTF-8") from error

    def copy(self, source: Path, text: str) -> Path:
        """A new own file with ``text`` under an id of its own; where it lies."""
        found = re.search(r"^id:\s*['\"]?([a-z][a-z0-9_]{0,39})", text, re.MULTILINE)
        name = found[1] if found else re.sub(r"[^a-z0-9_]", "_", source.stem.lower()) or "scenario"
        taken = {one.stem for folder in (self.own, shipped_folder()) for one in scenario_files(folder)}
        number = next(n for n in range(2, 10_000) if f"{name[:35]}_{n}" not in taken)
        free = f"{name[:35]}_{number}"
        path = self.own / f"{free}.yaml"
        self.write(path, _TITLE.sub(rf"\1 {number}", _ID.sub(f"id: {free}", text, count=1), count=1))
        return path

    def write(self, path: Path, text: str) -> None:
        """Write it whole or not at all; its draft goes."""
        with self._turn:
            self._write(path, text)
            _draft(path).unlink(missing_ok=True)

    def keep_draft(self, path: Path, text: str) -> None:
        """Keep what is not saved yet; nothing if it has been saved meanwhile."""
        with self._turn:
            if not path.is_file() or self.text(path) != text:
                self._write(_draft(path), text)

    def drop_draft(self, path: Path) -> None:
        """What was not saved was given up."""
        with self._turn:
            _draft(path).unlink(missing_ok=True)

    def _write(self, path: Path, text: str) -> None:
        half = path.with_name(f"{path.name}.half")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with half.open("w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            half.replace(path)
        except OSError as error:
            raise Trouble("file_not_written", path=str(path), why=error.strerror or "") from error


def _draft(path: Path) -> Path:
    return path.with_name(path.name + DRAFT)
