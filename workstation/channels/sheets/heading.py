"""Where the heading of a table stands: perhaps below a title."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workstation.channels.sheets.row import Row
from workstation.domain.imports import RejectedLine

LOOKED_AT = 30
"""Rows among which the heading must be."""


def to_heading(rows: Iterator[Row | RejectedLine], knows: Callable[[Row], bool]) -> Row | None:
    """The first row that ``knows`` takes for a heading; ``rows`` then goes on behind it. None if there is none."""
    for _place, row in zip(range(LOOKED_AT), rows, strict=False):
        if isinstance(row, Row) and knows(row):
            return row
    return None
