"""What tests of lessons are played with: the program's own scenarios, lessons, names."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from workstation.training.lessons.extras import Extras, read_extras
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.reading import lesson_shelf
from workstation.training.scenarios.scenario import Scenario
from workstation.training.scenarios.structure import Shape
from workstation.training.scenarios.yaml_lines import read_yaml

RESOURCES = Path(__file__).parents[3] / "resources"
START = 1_795_413_600_000


@cache
def scenarios() -> tuple[Scenario, ...]:
    """All scenarios that come with the program."""
    shape = Shape(Scenario)
    files = sorted((RESOURCES / "scenarios").glob("*.yaml"))
    return tuple(one for file in files if (one := shape.read(read_yaml(file.read_bytes())).sound) is not None)


@cache
def lessons() -> dict[str, Lesson]:
    """All lessons that come with the program."""
    shelf = lesson_shelf([RESOURCES / "lessons"], scenarios())
    assert not shelf.unfit
    return dict(shelf.lessons)


@cache
def extras() -> Extras:
    """Names, streets, couriers."""
    return read_extras(RESOURCES)
