"""The part of a line around the words that were sought."""

from __future__ import annotations

import re

_BEFORE = 18
"""Characters shown before the first hit."""
_LONGEST = 160


def snippet(text: str, words: str) -> tuple[str, list[tuple[int, int]]]:
    """One line of ``text`` around its first hit, and the hits in it as (start, length). Case is ignored."""
    line = " ".join(text.split())
    wanted = [re.escape(word) for word in sorted(set(words.split()), key=len, reverse=True)]
    if not wanted:
        return line[:_LONGEST], []
    pattern = re.compile("|".join(wanted), re.IGNORECASE)
    first = pattern.search(line)
    start = max(0, first.start() - _BEFORE) if first else 0
    shown = ("…" if start else "") + line[start : start + _LONGEST] + ("…" if len(line) > start + _LONGEST else "")
    return shown, [(hit.start(), len(hit.group())) for hit in pattern.finditer(shown)]
