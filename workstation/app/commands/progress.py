"""How far a long command has come, on a terminal; and Ctrl+C, which stops it at the next good moment."""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import Any, TextIO


class Meter:
    """Called with (done, all); answers False once Ctrl+C was pressed. A second Ctrl+C interrupts at once.

    Shows a percentage on standard error if that is a terminal.
    """

    def __init__(self, about: str, stream: TextIO | None = None) -> None:
        self._about = about
        self._stream = stream or sys.stderr
        self._shown = -1
        self._earlier: Any = None  # Any: signal's own
        self.stopped = False
        """Whether Ctrl+C was pressed."""

    def __enter__(self) -> Meter:
        if threading.current_thread() is threading.main_thread():
            self._earlier = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._earlier is not None:
            signal.signal(signal.SIGINT, self._earlier)
        if self._shown >= 0:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def __call__(self, done: int, total: int) -> bool:
        """Show it; whether to go on."""
        self.show(done, total)
        return not self.stopped

    def show(self, done: int, total: int) -> None:
        """Show it."""
        percent = 100 * done // max(1, total)
        if percent != self._shown and _is_terminal(self._stream):
            self._shown = percent
            self._stream.write(f"\r{self._about} {percent} %")
            self._stream.flush()

    def is_stopped(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self.stopped

    def _on_interrupt(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self.stopped:
            raise KeyboardInterrupt
        self.stopped = True


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
