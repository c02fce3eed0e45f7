"""Heights of the rows, kept in one column, and the row that must not move while others come and go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from operator import is_

from workstation.views.chat.arrangement import Arrangement
from workstation.views.chat.rows import Row

AIR = 12
"""Pixels above the first row and below the last."""


class Column:
    """The rows one below the other, measured when they change and never oftener."""

    def __init__(self, measure: Callable[[Row, int], Arrangement]) -> None:
        self._measure = measure
        self._made: dict[int, Arrangement] = {}
        self._width = 0
        self._laid: list[Row] = []
        self.rows: list[Arrangement] = []
        self.tops: list[int] = [AIR]
        """Top of each row, and the bottom of the last."""

    @property
    def height(self) -> int:
        """Height of everything."""
        return self.tops[-1] + AIR if self.rows else 0

    def lay(self, rows: list[Row], width: int) -> None:
        """Arrange ``rows`` for a view ``width`` wide, reusing what still holds."""
        kept = self._still(rows, width)
        self._width, self._laid = width, list(rows)
        if kept >= 0:
            old: dict[int, Arrangement] = {}
        else:
            old, self._made, self.rows, kept = self._made, {}, [], 0
            self.tops = [AIR]
        for row in rows[kept:]:
            made = old.get(row.uid)
            if made is None or not made.fits(row, width):
                made = self._measure(row, width)
            self._made[row.uid] = made
            self.rows.append(made)
        self.tops += list(accumulate((made.height for made in self.rows[kept:]), initial=self.tops[-1]))[1:]

    def _still(self, rows: list[Row], width: int) -> int:
        """How many of ``rows`` stand already, from the first; -1 unless all that stands is among them."""
        standing = width == self._width and len(self._laid) == len(self.rows) <= len(rows)
        return len(self.rows) if standing and all(map(is_, self._laid, rows)) else -1

    def made(self, uid: int) -> Arrangement | None:
        """The arrangement of a row by its name."""
        return self._made.get(uid)

    def forget(self) -> None:
        """Measure everything anew at the next ``lay``: fonts, colours or names changed."""
        self._made.clear()
        self._laid = []

    def forget_row(self, uid: int) -> None:
        """Measure one row anew at the next ``lay``."""
        self._made.pop(uid, None)
        self._laid = []

    def forget_quoting(self, seq: int) -> None:
        """Measure anew what quotes the line ``seq``."""
        for uid in [made.row.uid for made in self.rows if made.row.line.quote == seq]:
            self.forget_row(uid)

    def at(self, y: int) -> int:
        """The row at ``y``, the nearest if there is none; -1 if there are no rows."""
        return max(0, min(len(self.rows), bisect_right(self.tops, y)) - 1) if self.rows else -1
