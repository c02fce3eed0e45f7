"""Whether what stands before the caret asks for a phrase: ``/`` at the start of a word, and what was typed after it.

No Qt here. A slash also stands in paths, fractions and pairs of words (``https://a/b``, ``1/2``, ``和/或``): those ask
nothing.
"""

from __future__ import annotations

import unicodedata

import msgspec

SLASHES = "/／"
"""The second one is what an input method may make of the key."""
LISTING = "、"
"""What many input methods make of the slash key; counts only where a list could not go on: at the start of a line."""
LONGEST = 24
"""Characters after the slash above which it is no code and no name any more."""


class Slash(msgspec.Struct, frozen=True):
    """A call for a phrase: it begins at ``start`` of the text, with its slash, and ends at the caret."""

    start: int
    words: str
    code_only: bool = False
    """Directly behind a Chinese character, as in 您好/thh: there only a code is meant."""


def slash_before(text: str, caret: int) -> Slash | None:
    """The call for a phrase that ends at ``caret``, a place in ``text``; None if there is none."""
    line = text.rfind("\n", 0, caret) + 1
    start = _last_slash(text, line, caret)
    if start < 0 or caret - start - 1 > LONGEST:
        return None
    words, before = text[start + 1 : caret], text[start - 1] if start > line else ""
    if any(sign.isspace() for sign in words):
        return None
    if text[start] == LISTING and text[line:start].strip():
        return None
    if not before or before.isspace() or (_is_mark(before) and _is_wide(before)):
        return Slash(start, words)
    if _is_wide(before) and words[:1].isascii() and words[:1].isalpha():
        return Slash(start, words, code_only=True)
    return None


def _last_slash(text: str, line: int, caret: int) -> int:
    return max(text.rfind(sign, line, caret) for sign in SLASHES + LISTING)


def _is_mark(sign: str) -> bool:
    """Whether it is punctuation or a symbol, an emoji say."""
    return unicodedata.category(sign)[0] in "PS" and sign not in SLASHES


def _is_wide(sign: str) -> bool:
    """Whether it is a Chinese character or mark; a Latin one before the slash makes a path or a fraction."""
    return unicodedata.east_asian_width(sign) in "WF" or sign in "…—“”‘’"
