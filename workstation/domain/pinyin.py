"""How Chinese words are typed by their sound: whole pinyin and initials, with every reading of a character."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, partial
from itertools import islice, product

MOST = 12
"""Spellings kept of one text: readings multiply, and the usual ones come first."""
LONGEST = 24
"""Characters of a text that are spelt: nobody types more to find a name."""


def spellings(text: str) -> tuple[str, ...]:
    """The whole pinyin and the initials of ``text``, each in every reading; none where no Chinese is.

    重量 gives ``zhongliang``, ``chongliang``, ``zl``, ``cl``. Loads pypinyin (14 MB): call it when something is kept,
    not at start and not in a search.
    """
    readings = _readings(text[:LONGEST])
    if not readings:
        return ()
    whole = dict.fromkeys("".join(one) for one in islice(product(*readings), MOST))
    initials = [list(dict.fromkeys(reading[0] for reading in character)) for character in readings]
    short = dict.fromkeys("".join(one) for one in islice(product(*initials), MOST))
    return (*whole, *short)


def sound(text: str) -> str:
    """How ``text`` sounds, a syllable a character, with all readings of each: ``zhong/chong liang``.

    Letters and digits stand for themselves; ``,`` stands for each run of anything else, so that syllables are
    neighbours only where the characters are. Empty for a text without Chinese. Loads pypinyin as ``spellings`` does.
    """
    if not any(map(_is_chinese, text)):
        return ""
    parts: list[str] = []
    for character in text:
        if character.isascii() and character.isalnum():
            parts.append(character.lower())
        elif not character.isspace():
            spelt = "/".join(_syllables(character)) if _is_chinese(character) else ""
            if spelt or parts[-1:] != [","]:
                parts.append(spelt or ",")
    return " ".join(parts).strip(" ,")


@cache
def _syllables(character: str) -> tuple[str, ...]:
    """All readings of a character, without tones, the usual one first."""
    spelt = _pinyin()(character)
    return tuple(dict.fromkeys(reading.replace("ü", "v") for reading in spelt[0])) if spelt else ()


@cache
def _pinyin() -> Callable[[str], list[list[str]]]:
    """pypinyin for single characters: without its dictionary of phrases it loads in a seventh of the time."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    from pypinyin import Style, pinyin

    return partial(pinyin, style=Style.NORMAL, heteronym=True, errors="ignore")


def _is_chinese(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


def _readings(text: str) -> list[list[str]]:
    """The readings of each character; letters and digits stand for themselves, all else falls away."""
    if not any(map(_is_chinese, text)):
        return []
    found: list[list[str]] = []
    for character in text:
        if character.isascii():
            found += [[character.lower()]] if character.isalnum() else []
        elif spelt := _syllables(character):
            found.append(list(spelt))
    return found
