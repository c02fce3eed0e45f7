"""An hour of simulated customers served by a scripted clerk, without windows, on a journal on the disk."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.bench.journal import inserted
from tests.bench.row import Row, median, timed
from workstation.app.drill import REHEARSED, Drill, Plan
from workstation.app.par import MOMENT
from workstation.app.paths import DataFolder
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import Material, read_material
from workstation.journal.journal import Journal
from workstation.training.lessons.casting import cast
from workstation.training.lessons.clerks import CLERKS

LESSON = "free_hour"
SEEDS = ("1", "2", "3", "4", "5")


def rows() -> list[Row]:
    """The hour, its floor and the whole command."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        material = read_material(DataFolder(root), PictureStore(root / "pictures"))
        hour(root / "warm.db", material, "0")
        times = [timed(lambda seed=seed: hour(root / f"{seed}.db", material, seed)) for seed in SEEDS]
        floors = [inserted(root / f"floor{seed}.db", root / f"{seed}.db") * 1000 for seed in SEEDS]
    command = [sys.executable, "-m", "workstation", "drill", "--lesson", LESSON, "--json"]
    whole = timed(lambda: subprocess.run(command, check=True, capture_output=True))
    return [
        Row("drill: one hour headless, average clerk", median(times) / 1000, "s", 3.0, median(floors) / 1000,
            note="floor: raw sqlite3 inserting the same entries, a commit each"),
        Row("drill: the whole command, its par worked out first", whole / 1000, "s"),
    ]  # fmt: skip


def hour(path: Path, material: Material, seed: str) -> None:
    """Play it on a fresh room."""
    lesson = material.lessons[LESSON]
    arrivals = cast(lesson, material.stories(), material.extras, seed=seed, begun_at=MOMENT)
    plan = Plan(lesson=lesson, arrivals=arrivals, seed=seed, begun_at=MOMENT)
    opened = partial(_opened, path)
    with closing(Drill(material.house, plan, CLERKS["average"], opened, REHEARSED)) as drill:
        drill.run(stage=True)


def _opened(path: Path, tell) -> Journal:
    return Journal.open(path, threaded=False, tell=tell)
