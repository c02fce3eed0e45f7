"""A score for a conversation, and the turns on which it rests.

A linear model of the signs: each sign adds or takes away points, so that every point can be shown with its turn. The
figures are fitted to what nineteen raters each said of 2,035 conversations (``packaging/grading/fit.py``); counting
kind words alone goes the wrong way (−0.24).
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from workstation.training.grading.dialogue import Spoken
from workstation.training.grading.signs import Seen, Sign, read_file, seen_in

LEAST_TOLD = 0.8
"""Points under which a sign is not told."""
MOST_TOLD = 8
_QUOTED = 60


class Weight(msgspec.Struct, frozen=True):
    """What one sign is worth: points for each unit of strength above the usual one."""

    points: float
    usual: float


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """The fitted figures."""

    base: float
    """Points of a conversation in which all is as usual."""
    signs: dict[str, Weight]


class Ground(msgspec.Struct, frozen=True, kw_only=True):
    """Why a conversation has points more or fewer than usual."""

    sign: str
    points: float
    absent: bool
    """It has points because it is not there."""
    turns: tuple[int, ...]
    """Places of the turns, from 1; empty if the whole talk is meant."""
    quotes: tuple[str, ...]


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation judged."""

    id: str
    score: int
    """0 … 100; 50 is neither good nor bad."""
    evidence: tuple[Ground, ...]
    """The weightiest first."""


class Grader:
    """Judges conversations; keeps nothing between them."""

    def __init__(self, signs: tuple[Sign, ...], weights: Weights) -> None:
        self._signs, self._weights = signs, weights

    @classmethod
    def load(cls, folder: Path) -> Grader:
        """From ``signs.toml`` and ``weights.json`` in ``folder``."""
        weights = msgspec.json.decode((folder / "weights.json").read_bytes(), type=Weights)
        return cls(read_file(folder / "signs.toml").sign, weights)

    def grade(self, talk: Spoken) -> Grade:
        """The score of ``talk`` with its evidence."""
        worth = [(one, self._points(one)) for one in seen_in(talk, self._signs)]
        score = self._weights.base + sum(points for _, points in worth)
        told = sorted((one for one in worth if abs(one[1]) >= LEAST_TOLD), key=lambda one: -abs(one[1]))
        return Grade(
            id=talk.id, score=max(0, min(100, round(score))),
            evidence=tuple(_ground(talk, one, points) for one, points in told[:MOST_TOLD]),
        )  # fmt: skip

    def _points(self, seen: Seen) -> float:
        weight = self._weights.signs.get(seen.name)
        return weight.points * (seen.strength - weight.usual) if weight is not None else 0.0


def _ground(talk: Spoken, seen: Seen, points: float) -> Ground:
    return Ground(
        sign=seen.name, points=round(points, 1), absent=not seen.strength,
        turns=tuple(place + 1 for place in seen.turns),
        quotes=tuple(talk.turns[place].text[:_QUOTED] for place in seen.turns[:3]),
    )  # fmt: skip
