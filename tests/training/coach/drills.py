"""Drills that the coach is tried on, played once each."""

from __future__ import annotations

from functools import cache

from tests.training.lessons.world_house import house, planned
from workstation.app.drill import rehearsed
from workstation.domain.entry import Entry
from workstation.training.lessons.clerks import CLERKS


@cache
def played(lesson: str, clerk: str, seed: str = "7") -> tuple[Entry, ...]:
    """The entries of a lesson that a scripted clerk took."""
    return tuple(rehearsed(house(), planned(lesson, seed), CLERKS[clerk]))
