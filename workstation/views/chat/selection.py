"""What of a conversation is selected: from one place to another, in one line or over many."""

from __future__ import annotations

import msgspec

from workstation.domain.lines import Line, LineSource, Position

END = 1 << 30
"""An offset behind the last character of any line."""
MOST_COPIED = 5_000
"""Lines copied at a time at most."""


class Spot(msgspec.Struct, frozen=True, order=True):
    """A place between characters: the line's position and the offset in UTF-16 units."""

    position: Position
    offset: int


class Selection:
    """From ``anchor``, where it was begun, to ``head``, where it was last drawn to. Survives lines coming and going."""

    def __init__(self) -> None:
        self.anchor: Spot | None = None
        self.head: Spot | None = None

    def clear(self) -> None:
        """Select nothing."""
        self.anchor = self.head = None

    def start(self, spot: Spot) -> None:
        """Begin at ``spot``."""
        self.anchor = self.head = spot

    def reach(self, spot: Spot) -> None:
        """Draw the selection to ``spot``."""
        self.head = spot

    def whole(self, first: Line, last: Line) -> None:
        """Select all from ``first`` to ``last``."""
        self.anchor, self.head = Spot(first.position, 0), Spot(last.position, END)

    @property
    def ends(self) -> tuple[Spot, Spot] | None:
        """The earlier and the later end, None if nothing is selected."""
        if self.anchor is None or self.head is None or self.anchor == self.head:
            return None
        return min(self.anchor, self.head), max(self.anchor, self.head)

    def within(self, line: Line, length: int) -> tuple[int, int] | None:
        """(start, end) of what is selected in ``line``, whose text is ``length`` units long; None if nothing."""
        ends = self.ends
        if ends is None or not ends[0].position <= line.position <= ends[1].position:
            return None
        start = ends[0].offset if line.position == ends[0].position else 0
        end = min(ends[1].offset, length) if line.position == ends[1].position else length
        return (start, end) if start < end else None

    def lines(self, conversation: str, here: list[Line], source: LineSource) -> list[Line]:
        """The selected lines, oldest first: from the window if they are all in it, else from the source."""
        ends = self.ends
        if ends is None:
            return []
        first, last = ends[0].position, ends[1].position
        if here and here[0].position <= first and last <= here[-1].position:
            return [line for line in here if first <= line.position <= last]
        return _from_source(conversation, first, last, source)


def _from_source(conversation: str, first: Position, last: Position, source: LineSource) -> list[Line]:
    found: list[Line] = []
    position: Position = (first[0], first[1] - 1)
    while len(found) < MOST_COPIED:
        got = source.after(conversation, position, 200)
        found += [line for line in got if line.position <= last]
        if len(got) < 200 or got[-1].position > last:
            break
        position = got[-1].position
    return found[:MOST_COPIED]
