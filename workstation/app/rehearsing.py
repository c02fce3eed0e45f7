"""Plays scenarios by themselves, in memory: for their own tests and for whoever writes them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from workstation.app.drill import House, Plan, rehearsed
from workstation.training.lessons.casting import cast
from workstation.training.lessons.clerk import MakeClerk
from workstation.training.lessons.extras import Extras
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.rehearse import SEEDS, Rehearsed, rehearse
from workstation.training.lessons.score import CustomerScore, score
from workstation.training.scenarios.scenario import Scenario

MOMENT = 1_795_399_200_000
"""When rehearsals begin, milliseconds since 1970 UTC."""


def rehearsals(scenario: Scenario, extras: Extras, house: House, seeds: Sequence[str] = SEEDS) -> list[Rehearsed]:
    """The tests of ``scenario``, each played with each of ``seeds``. Some hundredths of a second each."""
    return list(rehearse(scenario, partial(_played, (scenario,), extras, house), seeds))


def _played(
    scenarios: Sequence[Scenario], extras: Extras, house: House, lesson: Lesson, clerk: MakeClerk, seed: str
) -> CustomerScore:
    arrivals = cast(lesson, scenarios, extras, seed=seed, begun_at=MOMENT)
    plan = Plan(lesson=lesson, arrivals=arrivals, seed=seed, begun_at=MOMENT)
    (found,) = score(rehearsed(house, plan, clerk)).customers
    return found
