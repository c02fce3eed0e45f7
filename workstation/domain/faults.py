"""What is wrong with a file that somebody wrote by hand: where it stands, and which sentence says so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

MOST = 50
"""More faults than this help nobody."""


class Place(NamedTuple):
    """Where something stands: line and column from 1, counted in characters; ``width`` characters on that line."""

    line: int
    column: int
    width: int


class Fault(msgspec.Struct, frozen=True, kw_only=True):
    """One fault. ``code`` names the sentence in ``views/scenarios/sentences.py``; ``values`` fill its places."""

    line: int
    column: int
    width: int = 0
    """So many characters of the line are wrong; 0: the rest of it."""
    code: str
    values: Mapping[str, str | int] = {}


def fault(place: Place, code: str, **values: str | int) -> Fault:
    """The fault ``code`` at ``place``."""
    return Fault(line=place.line, column=place.column, width=place.width, code=code, values=values)


def in_order(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """By place, at most one for each place (the first that was found), at most ``MOST``."""
    first: dict[tuple[int, int], Fault] = {}
    for one in faults:
        first.setdefault((one.line, one.column), one)
    return tuple(first[place] for place in sorted(first))[:MOST]
