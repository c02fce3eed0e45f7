"""Finding among few things by words: names by the letters one remembers, texts by what stands in them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

import msgspec


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """What of a thing is looked through, folded by ``folded``: first the names, then pinyin, then everything else."""

    names: tuple[str, ...]
    keys: tuple[str, ...]
    """Pinyin of the names, whole and by initials."""
    rest: str


def folded(text: str) -> str:
    """``text`` with widths made equal and in lower case."""
    return unicodedata.normalize("NFKC", text).lower()


def sought(names: Iterable[str], keys: Iterable[str], rest: Iterable[str]) -> Sought:
    """What is looked through, from the words as they are written."""
    return Sought(
        names=tuple(folded(name) for name in names if name),
        keys=tuple(key.lower() for key in keys),
        rest="\n".join(folded(part) for part in rest),
    )


def rank(one: Sought, words: Sequence[str]) -> int | None:
    """How well all of ``words`` (folded) fit, the lower the better; None if one of them does not stand in it."""
    ranks = [_rank(one, word) for word in words]
    return None if None in ranks else sum(rank for rank in ranks if rank is not None)


def _rank(one: Sought, word: str) -> int | None:
    best = 4
    for name in one.names:
        if name.startswith(word):
            if name == word:
                return 0
            best = 1
        elif best > 3 and word in name:
            best = 3
    if best == 1:
        return 1
    for key in one.keys:
        if key.startswith(word):
            return 2
    if best == 3:
        return 3
    if word in one.rest:
        return 4
    return None


def snippet(text: str, words: Sequence[str], length: int) -> str:
    """About ``length`` characters of ``text`` around the first of ``words`` (folded) in it, on one line."""
    line = " ".join(text.split())
    low = folded(line)
    places = [place for word in words if (place := low.find(word)) >= 0] if len(low) == len(line) else []
    start = max(0, min(places) - length // 4) if places else 0
    piece = line[start : start + length].strip()
    return f"{'…' if start else ''}{piece}{'…' if start + length < len(line) else ''}"
