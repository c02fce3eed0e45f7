"""A conversation of which only speakers and words are known."""

from __future__ import annotations

import msgspec

from workstation.domain.values import Side


class Said(msgspec.Struct, frozen=True):
    """One turn."""

    side: Side
    """Customer or clerk."""
    text: str


class Spoken(msgspec.Struct, frozen=True):
    """A conversation from its first turn to its last."""

    id: str
    turns: tuple[Said, ...]

    def of(self, side: Side) -> list[tuple[int, str]]:
        """The turns of one side with their places, from 0."""
        return [(place, turn.text) for place, turn in enumerate(self.turns) if turn.side is side]
