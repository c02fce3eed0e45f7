"""A customer waits for an answer: patience runs, a promise holds it, and what is done when it runs low."""

from __future__ import annotations

from enum import Enum
from math import ceil

from workstation.domain import pace
from workstation.domain import practice_events as pe
from workstation.domain.practice_events import Escalation
from workstation.training.crowd.inner import Inner


class Came(Enum):
    """What the waiting came to."""

    NOTHING = "nothing"
    NUDGES = "nudges"
    COMPLAINS = "complains"
    """Or threatens: what is said is up to the reaction."""
    BROKEN = "broken"
    """A promise was."""
    LEAVES = "leaves"


class Waiting:
    """The clock of one customer's patience. Moments are the lesson's own time."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        waiting = inner.numbers.waiting
        self._factor = inner.stream("waiting").uniform(*waiting.nudge_pace)
        self._runs_from: int | None = None
        self._free_until = 0
        self._nudge_at = 0
        self._nudges = 0

    def begin(self, now: int) -> None:
        """The customer has said everything and waits from ``now`` on; what one does not mind is free."""
        numbers = self._inner.numbers.waiting
        free = numbers.grace if self._inner.last_reply else numbers.grace_first
        held_until = self._inner.promises.breaks_at or 0
        self._free_until = now + _ms(free)
        self._runs_from = max(self._free_until, held_until)
        self._nudges = 0
        self._nudge_at = max(now, held_until) + _ms(numbers.nudge_after * self._factor)

    def stop(self, now: int, because: int) -> None:
        """Somebody answered by the entry ``because``: what the waiting cost is felt."""
        self._settle(now, because)
        self._runs_from = None

    def due(self) -> int | None:
        """When the waiting comes to something; None if nobody waits."""
        if self._runs_from is None:
            return None
        moments = [self._patience_ends(0.0)]
        breaks_at = self._inner.promises.breaks_at
        if breaks_at is not None:
            moments.append(breaks_at)
        if self._nudges < self._inner.numbers.waiting.most_nudges:
            moments.append(self._nudge_at)
        moments += [self._patience_ends(level) for level in self._levels()]
        return min(moments)

    def act(self, now: int) -> Came:
        """Patience ran until ``now``, when it was due."""
        inner = self._inner
        self._settle(now, 0)
        breaks_at = inner.promises.breaks_at
        if breaks_at is not None and breaks_at <= now:
            self._break(now)
            return Came.BROKEN
        if inner.temper.patience <= 0:
            return Came.LEAVES
        if any(inner.temper.patience <= level for level in self._levels()):
            self._nudge_at = now + _ms(inner.numbers.waiting.nudge_again * self._factor)
            return Came.COMPLAINS
        if self._nudges < inner.numbers.waiting.most_nudges and self._nudge_at <= now:
            self._nudge(now)
            return Came.NUDGES
        return Came.NOTHING

    def _levels(self) -> list[float]:
        """Patience at which this one would go a step further."""
        inner, numbers = self._inner, self._inner.numbers.escalation
        stage = inner.temper.escalation
        if inner.silent or stage in (Escalation.THREATENED, Escalation.DISPUTED):
            return []
        threat = [numbers.threaten_below]
        return threat if stage is Escalation.COMPLAINED else [numbers.complain_below, *threat]

    def _patience_ends(self, level: float) -> int:
        """When patience has sunk to ``level``, a millisecond later at most."""
        seconds = self._inner.temper.seconds_until(level)
        start = self._runs_from or 0
        return start if seconds is None else start + ceil(seconds * pace.SECOND)

    def _settle(self, now: int, because: int) -> None:
        if self._runs_from is not None and self._runs_from < now:
            before = self._inner.temper.figures
            self._inner.temper.leak((now - self._runs_from) / pace.SECOND)
            self._runs_from = now
            self._inner.tell_feeling("waited", because, before)

    def _break(self, now: int) -> None:
        inner = self._inner
        promise = inner.promises.drop()
        if promise is not None:
            fact = pe.PromiseSettled(conversation=inner.conversation, message=promise.message, kept=False)
            inner.out.append(fact)
            self._runs_from = min(now, self._free_until)  # waited in vain: that was silence after all
            self._settle(now, promise.message)
            inner.feel("broken", promise.message)
        self._runs_from = now
        self._nudge_at = now + _ms(inner.numbers.waiting.nudge_again * self._factor)

    def _nudge(self, now: int) -> None:
        inner = self._inner
        self._nudges += 1
        self._nudge_at = now + _ms(inner.numbers.waiting.nudge_again * self._factor)
        inner.temper.escalate(Escalation.NUDGED)
        inner.feel("nudged")


def _ms(seconds: float) -> int:
    return round(seconds * pace.SECOND)
