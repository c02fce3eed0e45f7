"""The fewest rows to lift so that a list comes into another order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence


def movers(current: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The ids to lift out of ``current``, in their order in ``wanted``; the others already stand rightly.

    Both sequences hold the same ids. What stays is a longest increasing run of places.
    """
    place = {name: row for row, name in enumerate(current)}
    stays = _longest_rise([place[name] for name in wanted])
    return [name for row, name in enumerate(wanted) if row not in stays]


def _longest_rise(places: Sequence[int]) -> set[int]:
    """Indices of a longest strictly rising subsequence of ``places``."""
    ends: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            at.append(index)
        else:
            ends[length], at[length] = place, index
    kept: set[int] = set()
    index = at[-1] if at else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept
