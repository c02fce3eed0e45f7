"""The report of three hours of practice, against counting what its entries say about customers."""

from __future__ import annotations

from msgspec.structs import replace

from tests.bench.row import Row, median, timed
from tests.training.lessons.world import lessons
from tests.training.lessons.world_house import house, planned
from workstation.app.drill import rehearsed
from workstation.domain.entry import Entry
from workstation.training.coach.report import report
from workstation.training.lessons.clerks import CLERKS
from workstation.training.lessons.score import score

MINUTES = 180
TIMES = 9


def rows() -> list[Row]:
    """The middle of nine reports; the exercise is played by the average clerk, 15 customers an hour."""
    entries = exercise()
    customers = len(report(entries).customers)
    whole = median([timed(lambda: report(entries)) for _ in range(TIMES)])
    floor = median([timed(lambda: score(entries)) for _ in range(TIMES)])
    return [
        Row("report of a three-hour exercise", whole, "ms", 500.0, floor,
            note=f"{len(entries):,} entries, {customers} customers; floor: the score alone"),
    ]  # fmt: skip


def exercise() -> list[Entry]:
    """What a clerk did in three hours."""
    lesson = replace(lessons()["free_hour"], minutes=MINUTES)
    return list(rehearsed(house(), planned(lesson), CLERKS["average"]))
