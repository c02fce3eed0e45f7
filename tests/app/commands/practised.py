"""A practice room with a lesson in it, for commands that look at rooms."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

from tests.training.lessons.world import extras, lessons, scenarios
from tests.training.lessons.world_house import house
from workstation.app.drill import REHEARSED, Drill, Plan
from workstation.app.paths import DataFolder, RoomKind
from workstation.journal.journal import Journal
from workstation.training.lessons.casting import cast
from workstation.training.lessons.clerks import CLERKS

BEGUN_AT = 1_795_312_800_000
"""22 November 2026, 10:00 in China, milliseconds since 1970 UTC."""


def practised(data: Path, *, begun_at: int = BEGUN_AT) -> Path:
    """Play two customers at once in the practice room of ``data``; its journal."""
    room = DataFolder(data).room(RoomKind.PRACTICE)
    room.folder.mkdir(parents=True, exist_ok=True)
    lesson = lessons()["two_at_once"]
    arrivals = cast(lesson, scenarios(), extras(), seed="1", begun_at=begun_at)
    plan = Plan(lesson=lesson, arrivals=arrivals, seed="1", begun_at=begun_at)
    opened = partial(_opened, room.journal)
    with closing(Drill(house(), plan, CLERKS["average"], opened, REHEARSED)) as drill:
        drill.run(stage=True)
    return room.journal


def _opened(path: Path, tell) -> Journal:
    return Journal.open(path, threaded=False, tell=tell)
