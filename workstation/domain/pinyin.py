"""How Chinese words are typed by their sound: whole pinyin and initials, with every reading of a character."""

from __future__ import annotations

from itertools import islice, product

MOST = 12
"""Spellings kept of one text: readings multiply, and the usual ones come first."""
LONGEST = 24
"""Characters of a text that are spelt: nobody types more to find a name."""


def spellings(text: str) -> tuple[str, ...]:
    """The whole pinyin and the initials of ``text``, each in every reading; none where no Chinese is.

    重量 gives ``zhongliang``, ``chongliang``, ``zl``, ``cl``. Loads pypinyin (65 MB): call it when something is kept,
    not at start and not in a search.
    """
    readings = _readings(text[:LONGEST])
    if not readings:
        return ()
    whole = dict.fromkeys("".join(one) for one in islice(product(*readings), MOST))
    initials = [list(dict.fromkeys(reading[0] for reading in character)) for character in readings]
    short = dict.fromkeys("".join(one) for one in islice(product(*initials), MOST))
    return (*whole, *short)


def _readings(text: str) -> list[list[str]]:
    """The readings of each character; letters and digits stand for themselves, all else falls away."""
    from pypinyin import Style, pinyin

    if not any("\u3400" <= character <= "\u9fff" for character in text):
        return []
    found: list[list[str]] = []
    for character in text:
        if character.isascii():
            found += [[character.lower()]] if character.isalnum() else []
        else:
            spelt = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore")
            found += [list(dict.fromkeys(reading.replace("ü", "v") for reading in spelt[0]))] if spelt else []
    return found
