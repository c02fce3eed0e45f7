"""The clocks that are handed to everything below."""

from __future__ import annotations

import time


class MachineClock:
    """The machine's clock, never going backwards while the program runs."""

    def __init__(self) -> None:
        self._offset = time.time() * 1000 - time.monotonic() * 1000

    def now(self) -> int:
        """Milliseconds since 1970 UTC."""
        return int(time.monotonic() * 1000 + self._offset)


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
