"""The par of a lesson: what the scripted good clerk reaches at its load. Worked out in memory, beside the windows."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import accumulate
from pathlib import Path

import msgspec

from workstation.app.drill import House, Plan, rehearsed
from workstation.app.version import version
from workstation.domain.entry import Entry
from workstation.domain.lessons import LessonLoad
from workstation.domain.practice_events import CustomerCame, CustomerLeft, Load
from workstation.training.lessons.careful import Ideal
from workstation.training.lessons.casting import cast
from workstation.training.lessons.extras import Extras
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.load import warnings
from workstation.training.lessons.score import score
from workstation.training.scenarios.scenario import Scenario

MOMENT = 1_795_399_200_000
"""When pars begin, milliseconds since 1970 UTC: the same for everybody."""
SECOND = 1_000
MOST = 200
"""Pars kept; the oldest fall away."""


def work_out(
    lesson: Lesson, scenarios: Sequence[Scenario], extras: Extras, house: House, seed: str,
    stopped: Callable[[], bool] = bool,
) -> LessonLoad:  # fmt: skip
    """What the lesson means for who takes it. Some tenths of a second to seconds: not on the windows' thread.

    Where ``stopped`` says so it ends at once, with what has been played until then.
    """
    arrivals = cast(lesson, scenarios, extras, seed=seed, begun_at=MOMENT)
    plan = Plan(lesson=lesson, arrivals=arrivals, seed=seed, begun_at=MOMENT)
    entries = rehearsed(house, plan, Ideal, stopped)
    found = score(entries)
    load = Load(
        customers=len(arrivals), minutes=lesson.minutes, mean_at_once=found.mean_at_once,
        peak_at_once=found.peak_at_once, within_target=found.within_target, score=found.points,
    )  # fmt: skip
    return LessonLoad(
        load=load, warnings=tuple(warnings(lesson, scenarios, load.within_target)),
        arrivals=tuple(round(one.at / SECOND) for one in arrivals), at_once=_at_once(entries),
    )  # fmt: skip


class Pars:
    """Pars that were worked out before, in a file of the data folder; what cannot be read is worked out again."""

    def __init__(self, file: Path | None = None) -> None:
        """None: kept in memory only."""
        self._file = file
        self._known = self._read()
        self._one_at_a_time = threading.Lock()

    def of(
        self, lesson: Lesson, scenarios: Sequence[Scenario], extras: Extras, house: House, seed: str,
        stopped: Callable[[], bool] = bool,
    ) -> LessonLoad:  # fmt: skip
        """As ``work_out``, at once if the same lesson, seed, scenarios and program were asked for before."""
        key = digest(lesson, scenarios, house, seed)
        found = self._known.get(key)
        if found is None:
            found = work_out(lesson, scenarios, extras, house, seed, stopped)
            if not stopped():
                self._keep(key, found)
        return found

    def _keep(self, key: str, found: LessonLoad) -> None:
        """Two threads may have worked something out at once: neither forgets what the other found."""
        with self._one_at_a_time:
            self._known = dict([*self._known.items(), (key, found)][-MOST:])
            self._write()

    def _read(self) -> dict[str, LessonLoad]:
        try:
            data = self._file.read_bytes() if self._file else b"{}"
            return msgspec.json.decode(data, type=dict[str, LessonLoad])
        except (OSError, msgspec.DecodeError):
            return {}

    def _write(self) -> None:
        """Whole or not at all. A disk that takes it not keeps no lesson from beginning: it is worked out again."""
        if self._file is None:
            return
        half = self._file.with_name(f"{self._file.name}.half")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            half.write_bytes(msgspec.json.encode(self._known))
            half.replace(self._file)


def digest(lesson: Lesson, scenarios: Sequence[Scenario], house: House, seed: str) -> str:
    """Names everything that a par depends on."""
    kit = house.kit
    stories = sorted(scenarios, key=lambda one: one.id)
    parts = (version(), lesson, stories, kit.numbers, kit.wording, house.convention, house.tickets, seed)
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


def _at_once(entries: Sequence[Entry]) -> tuple[tuple[int, int], ...]:
    moments = [(one.at, 1) for one in entries if isinstance(one.event, CustomerCame)]
    moments += [(one.at, -1) for one in entries if isinstance(one.event, CustomerLeft)]
    moments.sort()
    counts = accumulate(step for _, step in moments)
    return tuple((round((at - MOMENT) / SECOND), count) for (at, _), count in zip(moments, counts, strict=True))
