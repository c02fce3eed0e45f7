"""Paces the entries of a recording: play, pause, speed, jump. Knows no timer and no widget."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from workstation.domain.entry import Entry
from workstation.domain.events import ConversationRead, DraftKept, FocusChanged, ReplyDelivered
from workstation.replay.recording import Recording

SPEEDS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
LEAD = 1_000
"""Milliseconds left before the next entry when idle time is skipped."""


class Player:
    """Stands at a moment of a recording; also the clock of the replay's feed.

    ``position`` is the number of entries already shown. Moments are milliseconds since 1970 UTC.
    """

    def __init__(self, recording: Recording, *, skip_idle: int | None = None) -> None:
        self.recording = recording
        self.speed = 1.0
        self.playing = False
        self.skip_idle = skip_idle
        """Idle time longer than this many milliseconds is skipped; None skips nothing."""
        self.position = 0
        self._moment = 0.0
        self._moments = list(accumulate((entry.at for entry in recording.entries), max))
        self.jump(recording.starts_at)

    def now(self) -> int:
        """The moment that is shown."""
        return int(self._moment)

    @property
    def at_end(self) -> bool:
        """Everything has been shown."""
        return self.position >= len(self._moments) and self.now() >= self.recording.ends_at

    @property
    def shown(self) -> tuple[Entry, ...]:
        """The entries up to the moment."""
        return self.recording.entries[: self.position]

    def advance(self, elapsed: float) -> tuple[Entry, ...]:
        """Let ``elapsed`` milliseconds of the viewer's time pass; the entries that happened in it."""
        if not self.playing:
            return ()
        self._moment = min(self._moment + elapsed * self.speed, float(self.recording.ends_at))
        self._skip()
        first, self.position = self.position, bisect_right(self._moments, self.now())
        self.playing = not self.at_end
        return self.recording.entries[first : self.position]

    def jump(self, moment: int) -> None:
        """Stand at ``moment``, kept within the recording; the caller rewinds the feed to ``shown``."""
        self._moment = float(min(max(moment, self.recording.starts_at), self.recording.ends_at))
        self.position = bisect_right(self._moments, self.now())

    def next_event(self) -> int | None:
        """The moment of the next entry worth stopping at, None if there is none."""
        later = range(bisect_right(self._moments, self.now()), len(self._moments))
        return next((self._moments[i] for i in later if self._worth(i)), None)

    def previous_event(self) -> int | None:
        """The moment of the last entry worth stopping at before this moment, None if there is none."""
        earlier = range(bisect_left(self._moments, self.now()) - 1, -1, -1)
        return next((self._moments[i] for i in earlier if self._worth(i)), None)

    def _worth(self, index: int) -> bool:
        quiet = DraftKept | ConversationRead | FocusChanged | ReplyDelivered
        return not isinstance(self.recording.entries[index].event, quiet)

    def _skip(self) -> None:
        index = bisect_right(self._moments, self.now())
        following = self._moments[index] if index < len(self._moments) else self.recording.ends_at
        if self.skip_idle is not None and following - self._moment > self.skip_idle:
            self._moment = float(following - min(LEAD, self.skip_idle))
