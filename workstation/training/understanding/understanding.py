"""Understands what a clerk wrote: the acts of a message, and by when. Loaded when practice starts; needs no network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from workstation.domain.acts import Act, Understood
from workstation.training.understanding.rules import Rules, read_rules
from workstation.training.understanding.slots import NOTHING, due
from workstation.training.understanding.units import clauses_of, has_chinese, runs, units
from workstation.training.understanding.weights import Weights, read_weights

NEAR = -0.3
"""Where no act of a unit reaches 0, the best is still meant if it comes so near."""
NEAR_ALONE = -1.1
"""The same where the whole message would else be unknown."""
CLEAR = 1.5
"""From this score on an act is meant that only one of several clauses of a unit shows."""
ALONE = frozenset(Act) - {Act.GREET, Act.EMPATHISE, Act.INFORM, Act.OTHER}
"""The acts that a clause shows by itself; a sorry may be a reflex, and what it means the rest of the sentence tells."""
KNOWN = 0.34
"""A unit of which a smaller share is known is not judged at all."""
KNOWN_FOREIGN = 0.65
"""The same for a unit without a Chinese character: ok, sorry, a number."""
WAITING = frozenset((Act.HOLD, Act.COMMIT))
"""The acts whose time a customer remembers."""
UNSURE = Understood(acts=(), sure=False)
NO_WORDS = Understood(acts=(Act.OTHER,), sure=True)


class Judged(NamedTuple):
    """A unit's acts, and the act that it shows best with its score."""

    acts: frozenset[Act]
    best: tuple[float, Act]


UNJUDGED = Judged(frozenset(), (float("-inf"), Act.OTHER))


class Understanding:
    """A model and rules for messages; knows nothing of conversations and keeps nothing between messages."""

    def __init__(self, weights: Weights, rules: Rules) -> None:
        self._weights, self._rules = weights, rules

    @classmethod
    def load(cls, folder: Path) -> Understanding:
        """From ``weights.msgpack`` and ``rules.toml`` in ``folder``; errors as ``read_weights`` and ``read_rules``."""
        return cls(read_weights(folder / "weights.msgpack"), read_rules(folder / "rules.toml"))

    def understand(self, text: str) -> Understood:
        """What ``text`` does. Blank or not understood: no acts and not sure."""
        cut = units(text)
        if not cut:
            return NO_WORDS if text.strip() else UNSURE
        judged = [(unit, self._judge(unit.read)) for unit in cut]
        meant = frozenset[Act]().union(*(one.acts for _, one in judged))
        best = max(one.best for _, one in judged)
        if not meant and best[0] >= NEAR_ALONE:
            meant = frozenset((best[1],))
        if not meant:
            return UNSURE
        if len(meant) > 1:
            meant -= {Act.OTHER}
        times = (due(unit.written) for unit, one in judged if (one.acts or {one.best[1]}) & meant & WAITING)
        waited = next((one for one in times if one.words), NOTHING)
        acts = tuple(act for act in Act if act in meant)
        return Understood(acts, sure=True, due=waited.seconds, due_words=waited.words)

    def _judge(self, unit: str) -> Judged:
        parts = runs(unit)
        if self._weights.knows(parts) < (KNOWN if has_chinese(unit) else KNOWN_FOREIGN):
            return UNJUDGED
        changes = self._rules.changes(unit)
        scored = self._scored(parts, changes)
        best = max(scored)
        meant = frozenset(act for score, act in scored if score >= 0) | self._clear(unit, changes)
        return Judged(meant or frozenset((best[1],) if best[0] >= NEAR else ()), best)

    def _clear(self, unit: str, changes: Mapping[Act, float]) -> frozenset[Act]:
        """What single clauses of ``unit`` show clearly; nothing where it is one clause."""
        clauses = clauses_of(unit)
        return frozenset(
            act
            for clause in (clauses if len(clauses) > 1 else ())
            for score, act in self._scored(runs(clause), changes)
            if score >= CLEAR and act in ALONE
        )

    def _scored(self, parts: Iterable[str], changes: Mapping[Act, float]) -> list[tuple[float, Act]]:
        scores = zip(self._weights.scores(parts), self._weights.acts, strict=True)
        return [(score + changes.get(act, 0.0), act) for score, act in scores]
