"""A measured row of the table, and the table as it is printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from time import perf_counter


@dataclass(frozen=True)
class Row:
    """What was measured, against its floor or peer of the same run where there is one, and what it has to reach.

    ``target`` is held against the ratio if ``target_is_ratio``, else against what was measured.
    """

    name: str
    measured: float
    unit: str
    target: float | None = None
    floor: float | None = None
    target_is_ratio: bool = False
    at_least: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Measured in floors."""
        return self.measured / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; None without one."""
        value = self.ratio if self.target_is_ratio else self.measured
        if self.target is None or value is None:
            return None
        return value >= self.target if self.at_least else value <= self.target

    def as_json(self) -> dict[str, object]:
        """For other programs."""
        return {**asdict(self), "ratio": self.ratio, "met": self.met}


def table(rows: Iterable[Row]) -> str:
    """The rows in columns."""
    head = ("what", "measured", "floor/peer", "ratio", "to reach", "", "note")
    cells = [head, *(_cells(row) for row in rows)]
    widths = [max(_width(line[column]) for line in cells) for column in range(len(head))]
    lines = ["  ".join(_padded(text, widths[at], at) for at, text in enumerate(line)).rstrip() for line in cells]
    return "\n".join([lines[0], "-" * min(160, max(map(len, lines))), *lines[1:]])


def quantile(values: Sequence[float], part: float) -> float:
    """The value below which ``part`` of them lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def median(values: Sequence[float]) -> float:
    """The middle one."""
    return quantile(values, 0.5)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begin = perf_counter()
    call()
    return (perf_counter() - begin) * 1000


def _cells(row: Row) -> tuple[str, ...]:
    sign = "≥" if row.at_least else "≤"
    goal = "" if row.target is None else f"{sign} {row.target:g}{'×' if row.target_is_ratio else ' ' + row.unit}"
    met = {None: "", True: "ok", False: "MISSED"}[row.met]
    floor = "" if row.floor is None else f"{_number(row.floor)} {row.unit}"
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}×"
    return row.name, f"{_number(row.measured)} {row.unit}", floor, ratio, goal, met, row.note


def _number(value: float) -> str:
    if value != value:  # not a number: it could not be measured
        return "—"
    return (
        f"{value:,.0f}"
        if abs(value) >= 1000 or value == int(value)
        else f"{value:.3g}"
        if value < 100
        else f"{value:.0f}"
    )


def _padded(text: str, width: int, column: int) -> str:
    blanks = " " * (width - _width(text))
    return text + blanks if column in (0, 5, 6) else blanks + text


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
