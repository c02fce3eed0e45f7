"""Which size a table advises for a height and a weight. It reads what the shop wrote and adds nothing to it."""

from __future__ import annotations

import re

import msgspec

from workstation.domain.products import SizeTable

HEIGHT, WEIGHT = "身高", "体重"
_RANGE = re.compile(r"(\d+(?:\.\d+)?)\s*[-–—~～至到]\s*(\d+(?:\.\d+)?)")


class Advice(msgspec.Struct, frozen=True):
    """The sizes whose ranges hold what was asked, and those whose weight fits while the height does not."""

    fitting: tuple[str, ...]
    by_weight: tuple[str, ...]


def advises(table: SizeTable | None) -> bool:
    """Whether the table has a column of weights, or of heights, with ranges in it."""
    return table is not None and any(_column(table, word) is not None for word in (HEIGHT, WEIGHT))


def weight_unit(table: SizeTable) -> str:
    """``kg`` or ``斤``, as the table counts."""
    place = _column(table, WEIGHT)
    cells = " ".join(row[place] for row in table.rows if len(row) > place) if place is not None else ""
    return "kg" if "kg" in (cells + " ".join(table.columns)).lower() else "斤"


def advise(table: SizeTable, height: float, weight: float) -> Advice:
    """Sizes for ``height`` in cm and ``weight`` in the table's unit; 0 stands for unknown."""
    fitting, by_weight = [], []
    for row in table.rows:
        tall, heavy = _fits(table, row, HEIGHT, height), _fits(table, row, WEIGHT, weight)
        if tall is not False and heavy is not False and (tall or heavy):
            fitting.append(row[0])
        elif heavy:
            by_weight.append(row[0])
    return Advice(tuple(fitting), tuple(by_weight))


def _fits(table: SizeTable, row: tuple[str, ...], word: str, value: float) -> bool | None:
    """Whether ``value`` lies in the row's range; None if either is not known."""
    place = _column(table, word)
    found = _RANGE.search(row[place]) if place is not None and place < len(row) and value else None
    return float(found[1]) <= value <= float(found[2]) if found else None


def _column(table: SizeTable, word: str) -> int | None:
    """The column with ``word`` in its heading, if there are ranges in it."""
    for place, name in enumerate(table.columns):
        if word in name and any(len(row) > place and _RANGE.search(row[place]) for row in table.rows):
            return place
    return None
