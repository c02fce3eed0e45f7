"""How long the event loop did not come round: a timer of a millisecond, and who was at it when it was late."""

from __future__ import annotations

import sys
import threading
import traceback
from collections import Counter
from time import perf_counter, sleep

from PySide6.QtCore import QObject, Qt, QTimer

LATE = 0.010
"""Seconds after which a look at the stack is taken."""


class LoopProbe(QObject):
    """Notes every gap between two rounds of the loop, milliseconds; ``explain`` names who made the long ones."""

    def __init__(self, *, explain: bool = False) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.culprits: Counter[str] = Counter()
        self._last = perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_round)
        self._watched = threading.main_thread().ident
        self._watching = explain

    def start(self) -> None:
        """Begin to measure."""
        self._last = perf_counter()
        self._timer.start()
        if self._watching:
            threading.Thread(target=self._watch, daemon=True).start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        self._watching = False

    def _on_round(self) -> None:
        now = perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def _watch(self) -> None:
        """On a thread of its own: sample the loop's thread while it is late."""
        while self._watching:
            sleep(0.002)
            late = perf_counter() - self._last
            frame = sys._current_frames().get(self._watched or 0) if late > LATE else None
            if frame is not None:
                ours = [one for one in traceback.extract_stack(frame) if "/workstation/" in one.filename]
                places = [f"{one.filename.split('/workstation/')[-1]}:{one.lineno}" for one in ours[-5:]]
                self.culprits[" < ".join(reversed(places)) or "(Qt or the bench)"] += 1
