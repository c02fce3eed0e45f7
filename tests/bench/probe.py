"""How long the event loop did not come round: a timer of a millisecond, and who was at it when it was late."""

from __future__ import annotations

import signal
from dataclasses import dataclass, field
from time import perf_counter, thread_time
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

LATE = 0.010
"""Seconds after which a gap is noted with what was done in it."""
LOOK = 0.005
"""Seconds between two looks at the stack; a fork (the chime) begins again at each and must come through between."""
DEPTH = 6


@dataclass
class Late:
    """A round of the loop that took long, milliseconds: by the clock, and of the processor for the windows' thread."""

    wall: float
    work: float
    deed: str
    places: list[str] = field(default_factory=list)


class LoopProbe(QObject):
    """Notes every gap between two rounds of the loop, milliseconds; ``explain`` names who made the long ones.

    ``deed`` is what the person at the desk does at the moment; it is noted with the gap.
    """

    def __init__(self, *, explain: bool = False) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.work: list[float] = []
        self.late: list[Late] = []
        self.deed = ""
        self._places: list[str] = []
        self._last, self._worked = perf_counter(), thread_time()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_round)
        self._watching = explain

    def start(self) -> None:
        """Begin to measure."""
        self._last, self._worked = perf_counter(), thread_time()
        self._timer.start()
        if self._watching:
            signal.signal(signal.SIGALRM, self._on_alarm)
            signal.setitimer(signal.ITIMER_REAL, LOOK, LOOK)

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()
        if self._watching:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _on_round(self) -> None:
        now, worked = perf_counter(), thread_time()
        gap, work = now - self._last, worked - self._worked
        self.gaps.append(gap * 1000)
        self.work.append(work * 1000)
        if gap > LATE:
            self.late.append(Late(gap * 1000, work * 1000, self.deed, self._places))
        self._places = []
        self.deed = ""
        self._last, self._worked = now, worked

    def _on_alarm(self, _number: int, frame: FrameType | None) -> None:
        """Between two steps of Python: who is at it?"""
        places: list[str] = []
        while frame is not None and len(places) < DEPTH:
            if "/workstation/" in frame.f_code.co_filename:
                places.append(f"{frame.f_code.co_filename.split('/workstation/')[-1]}:{frame.f_lineno}")
            frame = frame.f_back
        self._places.append(" < ".join(places) or "(Qt or the bench)")
