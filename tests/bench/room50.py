"""The practice desk of the real program with 50 open conversations."""

from __future__ import annotations

import argparse
import gc
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench import rooms
from tests.bench.make_big import big_story, fill
from workstation.app.finish import Finish
from workstation.app.garbage import Garbage
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import RoomKind
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.app.swift import end_start, hold_collection

OPEN = 50


class Desk50:
    """A program at work: opened as ``start`` does it, closed by ``close``."""

    def __init__(self) -> None:
        hold_collection()
        self._folder = tempfile.TemporaryDirectory()
        folder = rooms.seated(Path(self._folder.name))
        journal = folder.room(RoomKind.PRACTICE).journal
        journal.parent.mkdir(parents=True)
        fill(journal, big_story(6_000, 300, OPEN))
        self.program = Program(folder, Preferences(Settings(folder.settings)))
        person = self.program.seating.people.all()[0]
        self.desk: LiveDesk = self.program.open_room(RoomKind.PRACTICE, person)
        QApplication.setActiveWindow(self.desk.window)
        Finish(self.program, argparse.Namespace(command=None))
        end_start()
        Garbage(self.program)
        wait(1_500)

    def close(self) -> None:
        """Close windows and files."""
        self.program.close()
        gc.unfreeze()
        self._folder.cleanup()


def wait(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
