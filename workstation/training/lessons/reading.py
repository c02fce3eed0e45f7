"""Reads lessons: the YAML, its fields, its rules, its mix; every fault of a file with its line."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from workstation.domain.faults import Fault, Place, fault, in_order
from workstation.training.lessons.lesson import Lesson, picked
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.shelf import Unfit, scenario_files
from workstation.training.scenarios.structure import Reading, Shape
from workstation.training.scenarios.yaml_lines import LARGEST, Sheet, read_yaml


class LessonShelf(NamedTuple):
    """The lessons there are."""

    lessons: Mapping[str, Lesson]
    """By id, the easiest and shortest first."""
    own: frozenset[str]
    """Ids of those that do not come with the program."""
    unfit: tuple[Unfit, ...]
    """Files that hold no lesson that can be played."""


def read_lesson(data: bytes | str, scenarios: Collection[Scenario] | None = None) -> Reading[Lesson]:
    """The lesson in ``data``, a file's bytes or an editor's text, with whatever is wrong with it. Never raises.

    ``scenarios``: those that there are; a lesson that asks for others is at fault. None: not looked at.
    """
    reading = _shape().read(read_yaml(data))
    if reading.draft is None:
        return reading
    found = [*reading.faults, *_rule_faults(reading.draft, reading.sheet)]
    if scenarios is not None:
        found += _mix_faults(reading.draft, reading.sheet, scenarios)
    return Reading(reading.draft, reading.sheet, in_order(found))


def lesson_shelf(folders: Sequence[Path], scenarios: Collection[Scenario]) -> LessonShelf:
    """The sound lessons of ``folders``: the program's first; one of a later folder replaces one with the same id."""
    found: dict[str, Lesson] = {}
    own: set[str] = set()
    unfit: list[Unfit] = []
    for folder in folders:
        for path in scenario_files(folder):
            reading = read_file(path, scenarios)
            if reading.sound is None:
                unfit.append(Unfit(path, reading.faults))
                continue
            found[reading.sound.id] = reading.sound
            if folder != folders[0]:
                own.add(reading.sound.id)
    ordered = sorted(found.values(), key=lambda one: (one.level, one.minutes, one.id))
    return LessonShelf({one.id: one for one in ordered}, frozenset(own), tuple(unfit))


def read_file(path: Path, scenarios: Collection[Scenario] | None = None) -> Reading[Lesson]:
    """The lesson in ``path``, read no further than a file may go; one that cannot be opened is a fault too."""
    try:
        with path.open("rb") as file:
            return read_lesson(file.read(LARGEST + 1), scenarios)
    except OSError as error:
        told = fault(Place(1, 1, 0), "not_read", why=error.strerror or type(error).__name__)
        return Reading(None, read_yaml(b""), (told,))


def _mix_faults(lesson: Lesson, sheet: Sheet, scenarios: Collection[Scenario]) -> Iterator[Fault]:
    """Parts of the mix and bursts for which there is no scenario."""
    known = {one.id for one in scenarios}
    for at, pick in enumerate(lesson.mix):
        if not picked(pick, scenarios):
            yield fault(sheet.place(("mix", at)), "lesson_fits_nothing")
    for at, burst in enumerate(lesson.bursts):
        if burst.scenario is not None and burst.scenario not in known:
            yield fault(sheet.place(("bursts", at, "scenario")), "lesson_no_scenario", name=burst.scenario)


def _rule_faults(lesson: Lesson, sheet: Sheet) -> Iterator[Fault]:
    if not (lesson.hourly or lesson.bursts or any(one.hourly for one in lesson.rates)):
        yield fault(sheet.key(("id",)), "lesson_nobody_comes")
    if lesson.exam and lesson.coach:
        yield fault(sheet.place(("coach",)), "lesson_exam_coached")
    moments = {"bursts": [one.minute for one in lesson.bursts], "rates": [one.minute for one in lesson.rates]}
    for field, minutes in moments.items():
        for at, minute in enumerate(minutes):
            if minute > lesson.minutes:
                yield fault(sheet.place((field, at, "minute")), "lesson_too_late", minutes=lesson.minutes)
    for at, (earlier, later) in enumerate(zip(lesson.rates, lesson.rates[1:], strict=False), start=1):
        if later.minute <= earlier.minute:
            yield fault(sheet.place(("rates", at, "minute")), "lesson_rates_order")


@lru_cache(maxsize=1)
def _shape() -> Shape[Lesson]:
    return Shape(Lesson)
