"""From choosing a lesson to its customers being there: casting, orders in the shop, the crowd. The par is known."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

from tests.bench.row import Row, quantile, timed
from workstation.app.paths import DataFolder
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import Material, read_material
from workstation.domain.practice_events import LessonBegun, Load
from workstation.journal.journal import Journal
from workstation.services import practice
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.casting import cast, staged

TIMES = 30
NOW = 1_795_399_200_000
LOAD = Load(customers=15, minutes=60, mean_at_once=1, peak_at_once=3, within_target=0.8)


def rows() -> list[Row]:
    """The start of the longest lessons, and reading what lessons are made of, once in a sitting."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        data, pictures = DataFolder(root), PictureStore(root / "pictures")
        found: list[Material] = []
        reading = timed(lambda: found.append(read_material(data, pictures)))
        with closing(Journal.open(root / "room.db", threaded=True, tell=lambda _: None)) as journal:
            starts = [timed(lambda turn=turn: start(journal, found[0], turn)) for turn in range(TIMES)]
    return [
        Row("lesson: start, the free hour with its orders, longest", max(starts[1:]), "ms", 300.0),
        Row("lesson: the same, first one in a room", starts[0], "ms", 300.0),
        Row("lesson: start, p50", quantile(starts, 0.5), "ms"),
        Row("lesson: reading scenarios, people, numbers, understanding: once, on a thread", reading, "ms"),
    ]


def start(journal: Journal, material: Material, turn: int) -> None:
    """Cast, put the orders into the shop, tell the fact, make the crowd."""
    now = NOW + turn * 3_600_000
    lesson = material.lessons["free_hour"]
    arrivals = cast(lesson, material.stories(), material.extras, seed=str(turn), begun_at=now)
    begun = LessonBegun(run=str(now), lesson=lesson.id, title=lesson.title, seed=str(turn), load=LOAD)
    practice.begin_lesson(journal, begun, staged(arrivals), clerk="小美", now=now).result()
    crowd = Crowd(str(now), arrivals, str(turn), now, material.house.kit, _take, _take, _take)
    crowd.next_due()


def _take(_event: object, _at: int) -> None:
    pass
