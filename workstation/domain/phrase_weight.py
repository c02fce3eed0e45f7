"""How much a phrase's uses weigh: often and lately in one number."""

from __future__ import annotations

from math import log2

HALF_LIFE = 7 * 86_400_000
"""Milliseconds after which a use weighs half as much."""


def heavier(weight: float | None, at: int) -> float:
    """The weight of a phrase that is used once more ``at`` (milliseconds since 1970 UTC); None: never used before.

    The logarithm of the sum of all its uses, each worth 2^(when / half-life): two weights compare alike at any time.
    """
    use = at / HALF_LIFE
    if weight is None:
        return use
    high, low = max(weight, use), min(weight, use)
    return high + log2(1 + 2 ** (low - high))
