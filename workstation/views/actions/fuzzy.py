"""How well a few typed letters fit a text: all of them in order, the closer together the better."""

from __future__ import annotations

import msgspec


class Fit(msgspec.Struct, frozen=True, order=True):
    """A fit; the greater the better. ``places`` are the positions of the letters in the text."""

    score: int
    places: tuple[int, ...] = ()


_WHOLE = 1000
_START = 200
_TOGETHER = 300
_WORD_START = 40
_NEXT_TO = 25


def fit(query: str, text: str) -> Fit | None:
    """How ``query`` fits ``text``, case and blanks of the query ignored; None if it does not. Empty fits with 0."""
    wanted = "".join(query.casefold().split())
    if not wanted:
        return Fit(0)
    low = text.casefold()
    if len(low) != len(text):  # a letter grew in folding; places must stay those of ``text``
        low = text.lower() if len(text.lower()) == len(text) else text
    together = _together(wanted, low)
    return together or _scattered(wanted, low)


def _together(wanted: str, low: str) -> Fit | None:
    at = low.find(wanted)
    if at < 0:
        return None
    for place in range(at, len(low)):  # a word's start beats the first place
        if low.startswith(wanted, place) and _begins_word(low, place):
            at = place
            break
    score = _TOGETHER + len(wanted) * _NEXT_TO - at
    score += (_WHOLE if low == wanted else 0) + (_START if at == 0 else _WORD_START if _begins_word(low, at) else 0)
    return Fit(score - len(low) // 8, tuple(range(at, at + len(wanted))))


def _scattered(wanted: str, low: str) -> Fit | None:
    places: list[int] = []
    score = 0
    at = -1
    for sign in wanted:
        place = low.find(sign, at + 1)
        if place < 0:
            return None
        score += _NEXT_TO if place == at + 1 and at >= 0 else 0
        score += _WORD_START if _begins_word(low, place) else 0
        score -= min(place - at - 1, 10)
        places.append(place)
        at = place
    return Fit(score - len(low) // 8, tuple(places))


def _begins_word(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()
