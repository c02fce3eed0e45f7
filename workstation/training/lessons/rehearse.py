"""A scenario's own tests: whether an ideal, a slow and a bad clerk fare as its author expects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from workstation.training.lessons.clerk import MakeClerk
from workstation.training.lessons.clerks import CLERKS
from workstation.training.lessons.lesson import Burst, Lesson
from workstation.training.lessons.reader_aloud import ReaderAloud
from workstation.training.lessons.score import CustomerScore
from workstation.training.scenarios.scenario import Expected, Scenario, Script

SEEDS = ("1", "2", "3", "4", "5")
"""A scenario's tests are played with each of these."""
LINES = "lines"
Play = Callable[[Lesson, MakeClerk, str], CustomerScore]
"""Plays a lesson of one customer with a clerk and a seed; given by ``app/rehearsing.py``."""


class Rehearsed(NamedTuple):
    """One test with one seed."""

    scenario: str
    test: str
    """ideal, slow or bad."""
    seed: str
    score: CustomerScore
    unlike: tuple[str, ...]
    """What is not as expected: ``field expected≠found``; () if all is."""


def rehearse(scenario: Scenario, play: Play, seeds: Sequence[str] = SEEDS) -> Iterator[Rehearsed]:
    """Play all tests of ``scenario`` with all ``seeds``."""
    tests = scenario.tests
    lesson = alone(scenario)
    for name, script in (("ideal", tests.ideal), ("slow", tests.slow), ("bad", tests.bad)):
        clerk = clerk_of(script)
        for seed in seeds:
            found = play(lesson, clerk, seed)
            yield Rehearsed(scenario.id, name, seed, found, tuple(unlike(script.expect, found)))


def alone(scenario: Scenario) -> Lesson:
    """A lesson to which one customer comes who plays ``scenario``."""
    return Lesson(
        id="rehearsal", title=scenario.title, about=scenario.about, level=scenario.level, minutes=1,
        bursts=(Burst(minute=0, customers=1, scenario=scenario.id),),
    )  # fmt: skip


def clerk_of(script: Script) -> MakeClerk:
    """The clerk that a test names, or one who plays its turns."""
    if script.clerk == LINES:
        return partial(ReaderAloud, turns=script.turns, reply_after=script.reply_after)
    return CLERKS[script.clerk]


def unlike(expected: Expected, found: CustomerScore) -> Iterator[str]:
    """What is not as expected."""
    if expected.outcome is not None and found.outcome is not expected.outcome:
        yield f"outcome {expected.outcome.value}≠{found.outcome.value}"
    if expected.rating_at_least is not None and found.rating < expected.rating_at_least:
        yield f"rating ≥{expected.rating_at_least}≠{found.rating}"
    if expected.rating_at_most is not None and found.rating > expected.rating_at_most:
        yield f"rating ≤{expected.rating_at_most}≠{found.rating}"
    for one in expected.unmet:
        if one not in found.missed:
            yield f"unmet {one}"
    for one in expected.fell:
        if one not in found.fell:
            yield f"fell {one}"
