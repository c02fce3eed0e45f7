"""A row of a table as text, and what of it could not be trusted."""

from __future__ import annotations

import re
import unicodedata

import msgspec

LONGEST_CELL = 20_000
"""Characters; a longer cell is cut off and at fault."""
MOST_COLUMNS = 1_000
"""Cells of a row; what stands further right is not read."""

_NOISE = re.compile(r"[\s\ufeff\u200b-\u200f\u2060*]+")


class Row(msgspec.Struct, frozen=True):
    """Cells as text, as they stand: not stripped, line ends are ``\\n``, without control characters.

    Numbers and moments of xlsx are written out: ``12.5``, ``2026-11-22 10:05:00``. ``faults`` names by place
    what was lost: ``digits_lost`` (a number cell of more than 15 digits), ``cell_too_long``, ``cell_error``.
    """

    number: int
    """The line of the file in which the row begins, from 1; in xlsx the number of the row in its sheet."""
    cells: tuple[str, ...]
    faults: dict[int, str] = msgspec.field(default_factory=dict)

    def is_blank(self) -> bool:
        """Whether no cell has anything in it."""
        return not any(cell.strip() for cell in self.cells) and not self.faults


def heading_word(cell: str) -> str:
    """A heading as it is compared: widths made equal, without blanks, stars and invisible marks, in lower case."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", cell[:200])).lower()


def row_of(number: int, cells: list[str], faults: dict[int, str] | None = None) -> Row:
    """A row within the bounds."""
    faults = faults or {}
    cells = cells[:MOST_COLUMNS]
    if sum(map(len, cells)) > LONGEST_CELL:
        for place, cell in enumerate(cells):
            if len(cell) > LONGEST_CELL:
                cells[place] = cell[:LONGEST_CELL]
                faults = {**faults, place: "cell_too_long"}
    return Row(number, tuple(cells), faults)
