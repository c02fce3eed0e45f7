"""When the customers of a lesson arrive and whose story each plays: the same for the same lesson and seed.

Everybody stands for themselves: a burst more, a higher rate or a longer lesson adds customers and moves none of the
others, for each is drawn from a stream of their own and keeps their number. Numbers therefore have gaps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from workstation.domain.pace import MINUTE, SECOND, stream
from workstation.training.lessons.lesson import MOST_HOURLY, Lesson, picked
from workstation.training.scenarios.scenario import Scenario

BURST_NUMBERS = 1_000
"""Customers of the first burst have the numbers 1001, 1002 …, of the second 2001 …, the others 1, 2 …"""
DEALT = 4
"""Cards that a burst takes of the pack before the next burst; of a larger one the next takes some again."""
HOUR = 60 * MINUTE


class Coming(NamedTuple):
    """One customer to come."""

    number: int
    at: int
    """Milliseconds after the lesson's beginning."""
    scenario: Scenario


def coming(lesson: Lesson, scenarios: Sequence[Scenario], seed: str) -> tuple[Coming, ...]:
    """All customers of ``lesson``, by the moment at which they come.

    Raises:
        ValueError: a part of the mix or of a burst fits no scenario; it is named.
    """
    mix = _Mix(lesson, scenarios)
    found = [Coming(number, at, mix.drawn(seed, number)) for number, at in _scattered(lesson, seed)]
    for place, burst in enumerate(lesson.bursts, start=1):
        for number, at in _together(lesson, place, seed):
            chosen = mix.named(burst.scenario) if burst.scenario else mix.drawn(seed, number)
            found.append(Coming(number, at, chosen))
    return tuple(sorted(found, key=lambda one: (one.at, one.number)))


def _scattered(lesson: Lesson, seed: str) -> Iterator[tuple[int, int]]:
    """Arrivals at the highest rate there is, thinned to the rate wanted: whoever stays, stays at their moment."""
    chance = stream(seed, "lesson", "arrivals")
    at, number = 0.0, 0
    while True:
        number += 1
        at += chance.expovariate(MOST_HOURLY / HOUR)
        kept = chance.random() * MOST_HOURLY
        if at >= lesson.minutes * MINUTE:
            return
        if kept < lesson.rate_at(at / MINUTE):
            yield number, round(at)


def _together(lesson: Lesson, place: int, seed: str) -> Iterator[tuple[int, int]]:
    burst = lesson.bursts[place - 1]
    begin = round(burst.minute * MINUTE)
    for one in range(1, burst.customers + 1):
        number = place * BURST_NUMBERS + one
        later = 0.0 if one == 1 else stream(seed, str(number), "arrival").uniform(0, burst.within)
        yield number, begin + round(later * SECOND)


class _Mix:
    """Deals scenarios by the weights of a lesson, as from shuffled packs: bursts from the front, others from the back.

    A number's card is its own, whoever else comes; neighbours get different ones, and all are dealt in turn.
    """

    def __init__(self, lesson: Lesson, scenarios: Sequence[Scenario]) -> None:
        self._by_id = {one.id: one for one in scenarios}
        self._picks = [(one.weight, picked(one, scenarios)) for one in lesson.mix]
        for pick, (_, fitting) in zip(lesson.mix, self._picks, strict=True):
            if not fitting:
                raise ValueError(f"lesson {lesson.id}: no scenario fits {pick}")

    def drawn(self, seed: str, number: int) -> Scenario:
        """The story of customer ``number``."""
        chance = stream(seed, str(number), "scenario")
        place = chance.choices(range(len(self._picks)), [weight for weight, _ in self._picks])[0]
        deck = list(self._picks[place][1])
        stream(seed, "lesson", f"deck {place}").shuffle(deck)
        burst, member = divmod(number, BURST_NUMBERS)
        card = (burst - 1) * DEALT + member - 1 if burst else -number
        return deck[card % len(deck)]

    def named(self, scenario: str) -> Scenario:
        """The scenario ``scenario``."""
        if scenario not in self._by_id:
            raise ValueError(f"there is no scenario {scenario}")
        return self._by_id[scenario]
