"""How a customer feels: mood, patience, trust, and how far they have gone. Every change is a row of the numbers."""

from __future__ import annotations

from random import Random

from workstation.domain.practice_events import Escalation, Mood
from workstation.training.crowd.numbers import Numbers, Row
from workstation.training.scenarios.scenario import Scenario

STAGES = tuple(Escalation)


class Temper:
    """Levels of 0 … 100. Deterministic after it was made: what helps never harms, what comes sooner never either."""

    def __init__(self, scenario: Scenario, numbers: Numbers, chance: Random) -> None:
        """``chance`` draws what kind of person it is, once."""
        who = scenario.customer
        self._numbers = numbers
        self.level = numbers.mood.start[who.temper.mood]
        self.patience = float(who.temper.patience)
        self.trust = float(who.temper.trust)
        self.escalation = Escalation.NONE
        self._gain = numbers.mood.forgiving_gain if chance.random() * 100 < numbers.mood.forgiving else 1.0
        waiting = numbers.waiting
        self._leak = waiting.leak * waiting.by_type[who.type] * waiting.by_severity[who.severity]

    @property
    def mood(self) -> Mood:
        """The span in which the level lies."""
        spans = self._numbers.mood
        if self.level < spans.furious_below:
            return Mood.FURIOUS
        if self.level < spans.upset_below:
            return Mood.UPSET
        return Mood.PLEASED if self.level >= spans.pleased_from else Mood.NEUTRAL

    @property
    def negative(self) -> bool:
        """Upset or furious."""
        return self.level < self._numbers.mood.upset_below

    @property
    def figures(self) -> tuple[int, int, int, Escalation]:
        """Mood level, patience and trust in whole points, and how far it went: what a fact tells."""
        return round(self.level), round(self.patience), round(self.trust), self.escalation

    def apply(self, row: Row) -> None:
        """Let something have its effect. Gains of mood count less while it is negative."""
        mood = row.mood
        if mood > 0:
            mood *= self._gain * (self._numbers.mood.sticky if self.negative else 1.0)
        self.level = _within(self.level + mood)
        self.patience = _within(self.patience + row.patience)
        self.trust = _within(self.trust + row.trust)

    def leak(self, seconds: float) -> None:
        """Nobody answered for so long beyond what one does not mind."""
        self.patience = _within(self.patience - self.leak_rate * seconds)
        self.level = _within(self.level - self._numbers.waiting.mood_leak * seconds)

    @property
    def leak_rate(self) -> float:
        """Patience lost a second, as the mood is."""
        return self._leak * self._numbers.waiting.by_mood[self.mood]

    def seconds_until(self, level: float) -> float | None:
        """Seconds of waiting until patience has sunk to ``level``; None if it is there."""
        return (self.patience - level) / self.leak_rate if self.patience > level else None

    def escalate(self, stage: Escalation) -> bool:
        """Go so far; False if one has gone as far already."""
        if STAGES.index(stage) <= STAGES.index(self.escalation):
            return False
        self.escalation = stage
        return True


def _within(value: float) -> float:
    return min(100.0, max(0.0, value))
