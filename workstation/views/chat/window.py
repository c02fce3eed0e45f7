"""Which lines of a conversation are in memory: a sliding window over a source that answers in slices."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from msgspec.structs import replace

from workstation.domain.lines import Line, LineSource

MOST = 600
"""Lines kept at a time."""
SLICE = 20
"""Lines asked for at a time: about a screen. Measuring them takes some 5 ms; the next slice comes a turn later."""


class LineWindow:
    """A run of neighbouring lines, oldest first, without holes; grows at either end and lets go at the other.

    ``at_start`` and ``at_end`` say that nothing stands before or after it.
    """

    def __init__(self, source: LineSource, most: int = MOST, slice_size: int = SLICE) -> None:
        self._source = source
        self._most = most
        self._slice = slice_size
        self._seqs: set[int] = set()
        self.conversation = ""
        self.lines: list[Line] = []
        self.at_start = True
        self.at_end = True

    def open_at_end(self, conversation: str) -> None:
        """Show the newest lines of ``conversation``; of none if it is empty."""
        self.conversation = conversation
        got = self._source.before(conversation, None, self._slice) if conversation else []
        self._set(got, at_start=len(got) < self._slice, at_end=True)

    def open_at_start(self) -> None:
        """Show the oldest lines."""
        got = self._source.after(self.conversation, None, self._slice) if self.conversation else []
        self._set(got, at_start=True, at_end=len(got) < self._slice)

    def open_around(self, line: Line) -> None:
        """Show ``line`` with a slice on either side of it."""
        older = self._source.before(self.conversation, line.position, self._slice)
        newer = self._source.after(self.conversation, line.position, self._slice)
        self._set(
            [*older, line, *newer],
            at_start=len(older) < self._slice,
            at_end=len(newer) < self._slice,
        )

    def grow_up(self) -> bool:
        """Take in older lines, letting go of the newest; False if there are none."""
        if self.at_start or not self.lines:
            return False
        got = self._source.before(self.conversation, self.lines[0].position, self._slice)
        self.at_start = len(got) < self._slice
        self._keep([*got, *self.lines])
        self.let_go(newest=True)
        return bool(got)

    def grow_down(self) -> bool:
        """Take in newer lines, letting go of the oldest; False if there are none."""
        if self.at_end or not self.lines:
            return False
        got = self._source.after(self.conversation, self.lines[-1].position, self._slice)
        self.at_end = len(got) < self._slice
        self._keep([*self.lines, *got])
        self.let_go(newest=False)
        return bool(got)

    def take(self, lines: Iterable[Line], *, letting_go_of_newest: bool = False) -> None:
        """Put lines that just happened where they belong, unless that is beyond an end not yet reached."""
        for line in lines:
            if line.seq not in self._seqs and self._belongs(line):
                self._seqs.add(line.seq)
                if not self.lines or line.position > self.lines[-1].position:
                    self.lines.append(line)
                else:
                    self.lines.insert(bisect_left(self.lines, line.position, key=lambda one: one.position), line)
        self.let_go(newest=letting_go_of_newest)

    def amend(self, seq: int, fields: dict[str, object]) -> bool:
        """Change fields of the line ``seq``; False if it is not in the window."""
        if seq not in self._seqs:
            return False
        index = self.index_of(seq)
        self.lines[index] = replace(self.lines[index], **fields)
        return True

    def index_of(self, seq: int) -> int:
        """Where the line ``seq`` stands, -1 if it is not here. Looks from the newest back."""
        if seq in self._seqs:
            for index in range(len(self.lines) - 1, -1, -1):
                if self.lines[index].seq == seq:
                    return index
        return -1

    def let_go(self, *, newest: bool) -> None:
        """Drop what is over the measure, from the end named; some more than needed, so that it is rare."""
        over = len(self.lines) - self._most
        if over <= 0:
            return
        drop = min(over + self._most // 6, len(self.lines) - 1)
        if newest:
            self._keep(self.lines[:-drop])
            self.at_end = False
        else:
            self._keep(self.lines[drop:])
            self.at_start = False

    def _belongs(self, line: Line) -> bool:
        if not self.lines:
            return self.at_start and self.at_end
        if line.position > self.lines[-1].position:
            return self.at_end
        return self.at_start or line.position > self.lines[0].position

    def _set(self, lines: list[Line], *, at_start: bool, at_end: bool) -> None:
        self.at_start, self.at_end = at_start, at_end
        self._keep(lines)

    def _keep(self, lines: list[Line]) -> None:
        self.lines = lines
        self._seqs = {line.seq for line in lines}
