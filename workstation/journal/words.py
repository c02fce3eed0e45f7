"""Words in the form in which they are searched: folded, and cut into one- and two-character tokens."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

_SIGNS = {code: 0xE000 + code for code in range(0x80) if not chr(code).isalnum()}
"""The index takes ASCII signs for blanks, so they stand in it under numbers of the private area."""

_TWINS = 63
_MOST = 1 << 56


def fold(text: str) -> str:
    """``text`` with widths and compatibility forms made equal (NFKC) and in lower case."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())


def tokens(folded: str) -> set[str]:
    """Every character and every pair of neighbours in it: what the index holds for a line."""
    found: set[str] = set()
    for run in _runs(folded):
        found.update(run)
        found.update(map("".join, pairwise(run)))
    return found


def needed(folded: str) -> list[str]:
    """The tokens that every line with ``folded`` in it has, fewest possible; empty if it is blank."""
    found: dict[str, None] = {}
    for run in _runs(folded):
        found.update(dict.fromkeys(run if len(run) == 1 else map("".join, pairwise(run))))
    return list(found)


def place(at: int, seq: int) -> int:
    """Row number in the search index of a line said at ``at`` (milliseconds): newer ones are higher.

    Lines may share one, for the words of each are looked at anyway; 64 a second keeps the index small.
    """
    return max(0, min(at // 1000, _MOST)) << 6 | seq & _TWINS


def _runs(folded: str) -> list[str]:
    return [run.translate(_SIGNS) for run in folded.split()]
