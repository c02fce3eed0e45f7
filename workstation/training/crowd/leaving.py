"""How a customer goes: stars and review by how it went."""

from __future__ import annotations

from random import Random

from workstation.domain.practice_events import Escalation, Outcome
from workstation.training.crowd.numbers import Leaving
from workstation.training.crowd.temper import STAGES, Temper

_GOOD, _BAD = 4, 2


def rating(outcome: Outcome, temper: Temper, core_met: bool, numbers: Leaving) -> int:
    """1 … 5. Never better for a worse mood, a longer wait or a matter left open."""
    if outcome is not Outcome.SOLVED:
        return 2 if core_met or not temper.negative else 1
    rated = numbers.rated
    if temper.level >= rated.five and temper.escalation is Escalation.NONE:
        return 5
    if temper.level >= rated.four and STAGES.index(temper.escalation) < STAGES.index(Escalation.THREATENED):
        return 4
    return 3 if temper.level >= rated.three else 2


def writes_review(stars: int, chance: Random, numbers: Leaving) -> bool:
    """Whether the customer who gave ``stars`` writes words with it."""
    drawn = chance.random() * 100
    return (stars >= _GOOD and drawn < numbers.reviews.good) or (0 < stars <= _BAD and drawn < numbers.reviews.bad)
