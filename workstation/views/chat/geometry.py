"""Heights of the rows, kept in one column, and the row that must not move while others come and go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from workstation.views.chat.arrangement import Arrangement
from workstation.views.chat.rows import Row

AIR = 12
"""Pixels above the first row and below the last."""


class Column:
    """The rows one below the other, measured when they change and never oftener."""

    def __init__(self, measure: Callable[[Row, int], Arrangement]) -> None:
        self._measure = measure
        self._made: dict[int, Arrangement] = {}
        self.rows: list[Arrangement] = []
        self.tops: list[int] = [AIR]
        """Top of each row, and the bottom of the last."""

    @property
    def height(self) -> int:
        """Height of everything."""
        return self.tops[-1] + AIR if self.rows else 0

    def lay(self, rows: list[Row], width: int) -> None:
        """Arrange ``rows`` for a view ``width`` wide, reusing what still holds."""
        old, self._made = self._made, {}
        self.rows = []
        for row in rows:
            made = old.get(row.uid)
            if made is None or not made.fits(row, width):
                made = self._measure(row, width)
            self._made[row.uid] = made
            self.rows.append(made)
        self.tops = list(accumulate((made.height for made in self.rows), initial=AIR))

    def made(self, uid: int) -> Arrangement | None:
        """The arrangement of a row by its name."""
        return self._made.get(uid)

    def forget(self) -> None:
        """Measure everything anew at the next ``lay``: fonts, colours or names changed."""
        self._made.clear()

    def forget_row(self, uid: int) -> None:
        """Measure one row anew at the next ``lay``."""
        self._made.pop(uid, None)

    def forget_quoting(self, seq: int) -> None:
        """Measure anew what quotes the line ``seq``."""
        for uid in [uid for uid, made in self._made.items() if made.row.line.quote == seq]:
            self.forget_row(uid)

    def at(self, y: int) -> int:
        """The row at ``y``, the nearest if there is none; -1 if there are no rows."""
        return max(0, min(len(self.rows), bisect_right(self.tops, y)) - 1) if self.rows else -1
