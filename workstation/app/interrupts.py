"""Ctrl+C in the terminal and the system's request to end: the program closes as by its own menu."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Interrupts(QObject):
    """Listens for SIGINT and SIGTERM. Python itself would hear them only when the event loop next calls it.

    Signals:
        asked(): somebody wants the program to end.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, theirs = socket.socketpair()
        self._theirs = theirs
        for one in (self._ours, theirs):
            one.setblocking(False)
        self._earlier = {number: signal.signal(number, _heard) for number in (signal.SIGINT, signal.SIGTERM)}
        signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def remove(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number, handler in self._earlier.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _on_woken(self) -> None:
        if set(self._ours.recv(64)) & {int(number) for number in self._earlier}:
            self.asked.emit()


def _heard(number: int, frame: FrameType | None) -> None:
    """The waking is enough; this takes the place of ending at once."""
    del number, frame
