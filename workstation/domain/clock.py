"""Time as a parameter: nobody below ``app/`` asks the machine what time it is."""

from __future__ import annotations

from typing import Protocol


class Clock(Protocol):
    """Tells the moment, milliseconds since 1970 UTC. Live it is the machine's, in a replay the recording's."""

    def now(self) -> int:
        """The moment."""
        ...
