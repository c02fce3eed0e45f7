"""Understands what a clerk wrote: the acts of a message, and by when. Loaded when practice starts; needs no network."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.acts import Act, Understood
from workstation.training.understanding.rules import Rules, read_rules
from workstation.training.understanding.slots import NOTHING, due
from workstation.training.understanding.units import runs, units
from workstation.training.understanding.weights import Weights, read_weights

FLOOR = -0.7
"""Where no act of a unit reaches 0, the best is still meant if it comes so near; else the unit stays unsure."""
KNOWN = 0.34
"""A unit of which a smaller share is known is not judged at all."""
WAITING = frozenset((Act.HOLD, Act.COMMIT))
"""The acts whose time a customer remembers."""
UNSURE = Understood(acts=(), sure=False)
NO_WORDS = Understood(acts=(Act.OTHER,), sure=True)


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
        found = [(unit, self._acts(unit.read)) for unit in cut]
        meant = frozenset[Act]().union(*(acts for _, acts in found))
        if not meant:
            return UNSURE
        if len(meant) > 1:
            meant -= {Act.OTHER}
        waited = next(
            (one for one in (due(unit.written) for unit, acts in found if acts & WAITING) if one.words), NOTHING
        )
        acts = tuple(act for act in Act if act in meant)
        return Understood(acts, sure=True, due=waited.seconds, due_words=waited.words)

    def _acts(self, unit: str) -> frozenset[Act]:
        parts = runs(unit)
        if self._weights.knows(parts) < KNOWN:
            return frozenset()
        changes = self._rules.changes(unit)
        scored = [
            (score + changes.get(act, 0.0), act)
            for act, score in zip(self._weights.acts, self._weights.scores(parts), strict=True)
        ]
        meant = frozenset(act for score, act in scored if score >= 0)
        best, act = max(scored)
        return meant or (frozenset((act,)) if best >= FLOOR else frozenset())
