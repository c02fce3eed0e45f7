"""Reads lessons: the YAML, its fields, its rules; every fault of a file with its line. A lesson's file is its id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from workstation.domain.faults import Fault, fault, in_order
from workstation.domain.trouble import Trouble
from workstation.training.lessons.lesson import Lesson
from workstation.training.scenarios.structure import Reading, Shape
from workstation.training.scenarios.yaml_lines import Sheet, read_yaml


def read_lesson(data: bytes | str) -> Reading[Lesson]:
    """The lesson in ``data``, a file's bytes or an editor's text, with whatever is wrong with it. Never raises."""
    reading = _shape().read(read_yaml(data))
    if reading.draft is None:
        return reading
    found = (*reading.faults, *_rule_faults(reading.draft, reading.sheet))
    return Reading(reading.draft, reading.sheet, in_order(found))


def load_lessons(folder: Path) -> Mapping[str, Lesson]:
    """The lessons of ``folder`` by id, the easiest first.

    Raises:
        Trouble: ``lesson_unreadable``, naming file, line and what is wrong there (a code of ``Fault``).
    """
    found = [_loaded(file) for file in sorted(folder.glob("*.yaml"))]
    return {one.id: one for one in sorted(found, key=lambda one: (one.level, one.minutes, one.id))}


def _loaded(file: Path) -> Lesson:
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Trouble("lesson_unreadable", file=str(file), line=1, reason=error.strerror or "") from error
    reading = read_lesson(data)
    if reading.sound is None:
        first = reading.faults[0]
        raise Trouble("lesson_unreadable", file=str(file), line=first.line, reason=_said(first))
    return reading.sound


def _said(one: Fault) -> str:
    return " ".join([one.code, *(f"{name}={value}" for name, value in one.values.items())])


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
