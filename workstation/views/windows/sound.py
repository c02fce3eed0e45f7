"""A short soft sound by what the machine has: nothing is installed for it, and without a player it is silent."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication

PLAYERS: tuple[tuple[str, ...], ...] = (
    ("afplay",),
    ("pw-play",),
    ("paplay",),
    ("aplay", "-q"),
)
"""Programs of macOS and Linux that play a WAV file, the better ones first."""


def player(names: Sequence[tuple[str, ...]] = PLAYERS) -> list[str] | None:
    """The command of the first player that is installed, None if there is none."""
    for command in names:
        path = shutil.which(command[0])
        if path:
            return [path, *command[1:]]
    return None


class Chime(QObject):
    """Plays one file; never waits for it, never complains."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._command = None if sys.platform == "win32" else player()

    def play(self) -> None:
        """Sound once."""
        if not self._file.is_file():
            QApplication.beep()
        elif sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(self._file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        elif self._command:
            QProcess.startDetached(self._command[0], [*self._command[1:], str(self._file)])
        else:
            QApplication.beep()
