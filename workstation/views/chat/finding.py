"""Find in a conversation: the lines that have the words in them, and which of them the search stands at."""

from __future__ import annotations

import re
from bisect import bisect_right

from workstation.domain.lines import Line, LineSource, Position
from workstation.domain.values import plain

MOST = 2_000
"""Lines found at most, the newest."""


class Finder:
    """Holds the words looked for and the places of the lines found, oldest first."""

    def __init__(self, source: LineSource) -> None:
        self._source = source
        self._conversation = ""
        self.words = ""
        self.places: list[Position] = []
        self.here = -1
        """Which of the places the search stands at, -1 for none."""

    @property
    def current(self) -> int | None:
        """The seq of the line that the search stands at."""
        return self.places[self.here][1] if 0 <= self.here < len(self.places) else None

    def look(self, conversation: str, words: str, near: Position | None) -> int:
        """Look for ``words``; stand at the last line not after ``near``. Answers how many lines have them."""
        self._conversation, self.words = conversation, words if words.strip() else ""
        self.places = []
        if self.words and conversation:
            found = self._source.containing(conversation, self.words, MOST)
            self.places = sorted(line.position for line in found if not line.recalled)
        last = len(self.places) - 1
        self.here = last if near is None else min(last, max(0, bisect_right(self.places, near) - 1))
        return len(self.places)

    def step(self, by: int) -> int | None:
        """Go ``by`` lines on, round at the ends; the seq of the line stood at, None if there are none."""
        if self.places:
            self.here = (self.here + by) % len(self.places)
        return self.current

    def take(self, lines: list[Line]) -> bool:
        """Count lines that just happened; whether any has the words in it."""
        if not self.words:
            return False
        found = [line.position for line in lines if re.search(re.escape(self.words), plain(line.body), re.IGNORECASE)]
        fresh = [position for position in found if position not in self.places]
        here = self.places[self.here] if self.places else None
        self.places = sorted([*self.places, *fresh])
        self.here = self.places.index(here) if here else len(self.places) - 1
        return bool(fresh)
