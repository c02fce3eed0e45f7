"""What a lesson asks of a clerk, by arithmetic: customers at once, and what cannot be done (DOMAIN D2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from msgspec.structs import replace

from workstation.domain.lessons import LessonWarning
from workstation.training.lessons.lesson import Lesson, picked
from workstation.training.scenarios.scenario import Scenario

TYPED_A_MINUTE = 80
"""Characters that a clerk must be able to type (DOMAIN D2)."""
TARGET = 20
"""Seconds within which a reply should be there."""
MOST_AT_ONCE = 4
"""Customers at once while training (DOMAIN D2); more than so many all the time nobody can serve."""
ONE = 1.6
"""Up to so many at once on average it is one after the other."""
BUSY = 10
"""Arrivals an hour from which people expect several at once."""
ENOUGH = 0.8
"""Share of replies within the target that a good clerk should be able to hold."""


def hourly_of(lesson: Lesson) -> float:
    """Arrivals an hour over the whole lesson, bursts included."""
    starts = [0.0, *(one.minute for one in lesson.rates)]
    ends = [*starts[1:], float(lesson.minutes)]
    steady = sum(lesson.rate_at(begin) * (end - begin) / 60 for begin, end in zip(starts, ends, strict=True))
    return (steady + sum(one.customers for one in lesson.bursts)) * 60 / lesson.minutes


def minutes_each(lesson: Lesson, scenarios: Sequence[Scenario]) -> float:
    """Minutes that a good clerk needs for a customer of the lesson's mix; 0 if nothing fits it."""
    groups = [(one.weight, picked(one, scenarios)) for one in lesson.mix]
    known = [(weight, sum(each.minutes for each in group) / len(group)) for weight, group in groups if group]
    return sum(weight * minutes for weight, minutes in known) / sum(weight for weight, _ in known) if known else 0.0


def mean_at_once(hourly: float, minutes: float) -> float:
    """Customers at once on average: 15 an hour, four minutes each, is one at a time."""
    return hourly * minutes / 60


def reply_length(lesson: Lesson, scenarios: Sequence[Scenario]) -> int:
    """Characters of a usual reply of a good clerk in this lesson; 0 if nothing fits its mix."""
    stories = {one.id: one for pick in lesson.mix for one in picked(pick, scenarios)}
    lengths = [len(deed.say) for one in stories.values() for want in one.wants for deed in want.handled if deed.say]
    return round(median(lengths)) if lengths else 0


def seconds_to_type(characters: int, a_minute: float = TYPED_A_MINUTE) -> float:
    """35 characters take 26 seconds at 80 a minute."""
    return characters * 60 / a_minute


def warnings(lesson: Lesson, scenarios: Sequence[Scenario], within_target: float) -> Iterator[LessonWarning]:
    """What is physically impossible, or only possible with quick replies. ``within_target``: the par, 0 … 1."""
    hourly, each = hourly_of(lesson), minutes_each(lesson, scenarios)
    mean = mean_at_once(hourly, each)
    if mean > MOST_AT_ONCE:
        yield LessonWarning(code="impossible", values=(f"{mean:.1f}",))
    steady = hourly_of(replace(lesson, bursts=()))
    if steady >= BUSY and mean <= ONE and not any(one.customers > 2 for one in lesson.bursts):
        yield LessonWarning(code="one_at_a_time", values=(f"{steady:.0f}", f"{each:.1f}"))
    characters = reply_length(lesson, scenarios)
    if seconds_to_type(characters) > TARGET and within_target < ENOUGH:
        yield LessonWarning(code="typing", values=(str(characters), f"{seconds_to_type(characters):.0f}"))
    if within_target < ENOUGH:
        yield LessonWarning(code="target", values=(f"{within_target:.0%}",))
