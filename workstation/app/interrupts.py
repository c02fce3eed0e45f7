"""Ctrl+C in the terminal and the system's request to end: the program closes as by its own menu."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import NamedTuple

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Line(NamedTuple):
    """Two ends that do not block: the numbers of signals are written at one and read at the other."""

    woken: int
    heard: int
    read: Callable[[], bytes]
    close: Callable[[], None]


class Interrupts(QObject):
    """Listens for SIGINT and SIGTERM. Python itself would hear them only when the event loop next calls it.

    Signals:
        asked(): somebody wants the program to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = _line()
        self._earlier = {number: signal.signal(number, _heard) for number in (signal.SIGINT, signal.SIGTERM)}
        signal.set_wakeup_fd(self._line.woken, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._line.heard, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def remove(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._earlier.items():
            signal.signal(number, handler)
        self._line.close()

    def _on_woken(self) -> None:
        if set(self._line.read()) & {int(number) for number in self._earlier}:
            self.asked.emit()


def _heard(number: int, frame: FrameType | None) -> None:
    """The waking is enough; this takes the place of ending at once."""
    del number, frame


def _line() -> Line:
    return _sockets() if sys.platform == "win32" else _pipe()


def _pipe() -> Line:
    heard, woken = os.pipe()
    for end in (heard, woken):
        os.set_blocking(end, False)

    def close() -> None:
        os.close(heard)
        os.close(woken)

    return Line(woken, heard, lambda: os.read(heard, 64), close)


def _sockets() -> Line:
    """Qt and Python hear of nothing else on Windows; elsewhere their import would delay the start."""
    import socket

    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)

    def close() -> None:
        ours.close()
        theirs.close()

    return Line(theirs.fileno(), ours.fileno(), lambda: ours.recv(64), close)
