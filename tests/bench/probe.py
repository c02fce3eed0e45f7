"""How long the event loop did not come round: a timer of a millisecond, and who was at it when it was late."""

from __future__ import annotations

import signal
from collections import Counter
from time import perf_counter
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LATE = 0.010
"""Seconds after which a look at the stack is taken."""
DEPTH = 5


class LoopProbe(QObject):
    """Notes every gap between two rounds of the loop, milliseconds; ``explain`` names who made the long ones."""

    def __init__(self, *, explain: bool = False) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.culprits: Counter[str] = Counter()
        self._last = perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_round)
        self._watching = explain

    def start(self) -> None:
        """Begin to measure."""
        self._last = perf_counter()
        self._timer.start()
        if self._watching:
            signal.signal(signal.SIGALRM, self._on_alarm)
            signal.setitimer(signal.ITIMER_REAL, 0.003, 0.003)

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        if self._watching:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _on_round(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def _on_alarm(self, _number: int, frame: FrameType | None) -> None:
        """Every three milliseconds, between two steps of Python: who is at it while the loop is late?"""
        if perf_counter() - self._last < LATE:
            return
        places: list[str] = []
        while frame is not None and len(places) < DEPTH:
            if "/workstation/" in frame.f_code.co_filename:
                places.append(f"{frame.f_code.co_filename.split('/workstation/')[-1]}:{frame.f_lineno}")
            frame = frame.f_back
        self.culprits[" < ".join(places) or "(Qt or the bench)"] += 1
