"""A lesson as it stands in its file: how long, how many customers, when they come in bursts, and whose stories.

The YAML under ``resources/lessons/`` has exactly these fields. Nothing in it is code or a path.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

import msgspec
from msgspec import Meta

from workstation.training.scenarios.scenario import Id, Scenario, Stage, Words

MOST_HOURLY = 60
"""Arrivals an hour beside bursts; more than that nobody serves alone."""
MOST_IN_BURST = 300

Hourly = Annotated[float, Meta(ge=0, le=MOST_HOURLY)]
Minute = Annotated[float, Meta(ge=0, le=480)]


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The base of everything in a lesson: a misspelt field is a fault, not a wish."""


class Burst(_Part, frozen=True, kw_only=True):
    """Customers who come together, on top of those who come by themselves."""

    minute: Minute
    customers: Annotated[int, Meta(ge=1, le=MOST_IN_BURST)]
    within: Annotated[float, Meta(ge=0, le=3600)] = 20
    """Seconds between the first and the last of them."""
    scenario: Id | None = None
    """All of them play this one; else the mix decides."""


class Rate(_Part, frozen=True, kw_only=True):
    """From this minute on so many come an hour."""

    minute: Minute
    hourly: Hourly


class Pick(_Part, frozen=True, kw_only=True):
    """Scenarios that may come up: those to which everything applies that is given here; none given: all."""

    scenario: Id | None = None
    skill: Id | None = None
    stage: Stage | None = None
    trap: bool | None = None
    """With a trap in it (true), without one (false)."""
    upset: bool | None = None
    """The customer is upset or furious from the beginning (true), or is not (false)."""
    level_at_most: Annotated[int, Meta(ge=1, le=5)] = 5
    weight: Annotated[int, Meta(ge=1, le=100)] = 1
    """Against the other picks; within one pick all scenarios are alike."""


class Lesson(_Part, frozen=True, kw_only=True):
    """A lesson. The same lesson and seed bring the same customers at the same moments."""

    id: Id
    title: Words
    about: Words
    """What is trained, for who chooses it."""
    level: Annotated[int, Meta(ge=1, le=5)]
    minutes: Annotated[int, Meta(ge=1, le=480)]
    """In which customers arrive; who is there then is served to the end."""
    hourly: Hourly = 0
    """Arrivals an hour, as they happen to come (Poisson)."""
    rates: Annotated[tuple[Rate, ...], Meta(max_length=20)] = ()
    """Instead of ``hourly`` from these minutes on, in rising order."""
    bursts: Annotated[tuple[Burst, ...], Meta(max_length=50)] = ()
    mix: Annotated[tuple[Pick, ...], Meta(min_length=1, max_length=50)] = (Pick(),)
    seed: str = "1"
    """Used where nobody asks for another."""
    exam: bool = False
    """No hints, violations are only recorded."""
    coach: bool = False
    """Hints while it runs."""

    def rate_at(self, minute: float) -> float:
        """Arrivals an hour at ``minute``, bursts not counted."""
        return next((one.hourly for one in reversed(self.rates) if one.minute <= minute), self.hourly)


def picked(pick: Pick, scenarios: Iterable[Scenario]) -> tuple[Scenario, ...]:
    """The scenarios that ``pick`` speaks of, by their ids."""
    found = (one for one in scenarios if _fits(pick, one))
    return tuple(sorted(found, key=lambda one: one.id))


def _fits(pick: Pick, one: Scenario) -> bool:
    upset = one.customer.temper.mood in ("upset", "furious")
    return (
        pick.scenario in (None, one.id)
        and (pick.skill is None or pick.skill in one.skills)
        and pick.stage in (None, one.stage)
        and pick.trap in (None, bool(one.traps))
        and pick.upset in (None, upset)
        and one.level <= pick.level_at_most
    )
