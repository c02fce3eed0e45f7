"""The clocks that are handed to everything below."""

from __future__ import annotations

import time
from collections.abc import Callable

from workstation.domain.clock import Clock

LEAP = 1_000
"""Milliseconds by which the wall clock must be ahead to be believed: the machine slept, or its clock was wrong."""


class MachineClock:
    """The machine's clock, never going backwards while the program runs.

    It goes by the steady clock, which small corrections of the wall clock do not touch. That one may stand
    while the machine sleeps (Linux, macOS), so a wall clock far ahead is followed; one put back is not.
    """

    def __init__(self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic) -> None:
        """``wall`` and ``steady`` answer seconds, as ``time.time`` and ``time.monotonic`` do."""
        self._wall = wall
        self._steady = steady
        self._offset = self._difference()

    def now(self) -> int:
        """Milliseconds since 1970 UTC."""
        difference = self._difference()
        if difference - self._offset >= LEAP:
            self._offset = difference
        return round(self._steady() * 1000 + self._offset)

    def _difference(self) -> float:
        return (self._wall() - self._steady()) * 1000


class TakenOverClock:
    """Stands at a moment of an earlier lesson until it is started, then goes on from there as another clock goes."""

    def __init__(self, clock: Clock, moment: int) -> None:
        """``moment``: milliseconds since 1970 UTC."""
        self._clock, self._moment = clock, moment
        self._started: int | None = None

    def start(self) -> None:
        """Time goes on from here."""
        self._started = self._clock.now()

    def now(self) -> int:
        """Milliseconds since 1970 UTC, of the lesson."""
        return self._moment if self._started is None else self._moment + self._clock.now() - self._started


class SteppedClock:
    """A clock that stands still until it is moved: headless practice and tests."""

    def __init__(self, now: int) -> None:
        self._now = now

    def now(self) -> int:
        """Milliseconds since 1970 UTC."""
        return self._now

    def move_to(self, moment: int) -> None:
        """Move forward to ``moment``; an earlier one changes nothing."""
        self._now = max(self._now, moment)
