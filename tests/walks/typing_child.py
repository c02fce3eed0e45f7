"""The program with somebody at it who types for ever, until it is killed. Says each key when it was pressed, and what
was sent once the fact of it is back; with the machine's time, so that the one who kills can compare."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.walks.buyers import Buyers
from tests.walks.sitting import command
from workstation.app.live_desk import LiveDesk
from workstation.app.paths import DataFolder
from workstation.app.preferences import Preferences
from workstation.app.program import Program
from workstation.app.settings import Settings
from workstation.app.start import application, open_desk
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.values import plain

PACE = 8
"""Milliseconds between two keys."""
LENGTH = 23
"""Letters of a reply."""


def say(kind: str, text: str) -> None:
    """One line, straight to the pipe."""
    os.write(1, f"{kind} {time.time_ns() // 1_000_000} {text}\n".encode())


class Typist(QObject):
    """Presses a key every few milliseconds in the conversation of one buyer."""

    def __init__(self, desk: LiveDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._number = time.time_ns() // 1_000_000
        self._typed = ""
        self._timer = QTimer(self, interval=PACE)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_time)
        self._buyers = Buyers(desk.room.deliver, desk.room.confirm, desk.room.clock.now)
        desk.room.channels.add(self._buyers)
        desk.room.channels.set_running(True)
        desk.room.feed.happened.connect(self._on_happened)
        self._buyers.write("王小丽", "在吗")

    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, ReplySent):
            say("sent", f"{entry.seq} {plain(entry.event.body)}")
            self._buyers.write("王小丽", "还有")
        elif isinstance(entry.event, MessageReceived) and not self._timer.isActive():
            self._desk.windows.go_to(entry.conversation)
            self._desk.windows.panel.composer.editor.clear()
            say("ready", "")
            self._timer.start()

    def _on_time(self) -> None:
        editor = self._desk.windows.panel.composer.editor
        if not self._typed and editor.toPlainText():
            return  # what was sent is not back yet
        if len(self._typed) < LENGTH:
            self._number += 1
            letter = "abcdefghijklmnopqrstuvwxyz"[self._number % 26]
            QTest.keyClick(editor, letter)
            self._typed += letter
            say("key", self._typed)
        else:
            self._typed = ""
            QTest.keyClick(editor, Qt.Key.Key_Return)


def main() -> None:
    """Open the desk and type."""
    folder = DataFolder(Path(sys.argv[1]))
    app = application(Settings(folder.settings))
    program = Program(folder, Preferences(Settings(folder.settings)))
    desk = open_desk(program, command("--room shop"))
    assert desk is not None
    Typist(desk)
    app.exec()


if __name__ == "__main__":
    main()
