"""Which characters of a phrase's code, title and words are marked, so that one sees why it was found. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from workstation.domain.phrases import Match, PhraseFound

Span = tuple[int, int]
"""(begin, end) in a text."""
BEFORE = 12
"""Characters shown before the first mark, where a text is too long to be shown from its beginning."""


class Marks(msgspec.Struct, frozen=True):
    """Spans to mark."""

    code: tuple[Span, ...] = ()
    title: tuple[Span, ...] = ()
    text: tuple[Span, ...] = ()


def marks_of(found: PhraseFound, keys: str, shown: str) -> Marks:
    """Where the typed ``keys`` stand in the phrase, whose words are shown as ``shown``; nothing without keys."""
    words = keys.strip().lstrip("/／、").casefold().split()
    if not words or found.match is Match.USE:
        return Marks()
    phrase = found.phrase
    code: tuple[Span, ...] = ()
    if found.match in (Match.CODE, Match.CODE_PREFIX) and phrase.code.casefold().startswith(words[0]):
        code = ((0, len(words[0])),)
    title = _places(phrase.title, words) or _by_sound(phrase.title, phrase.sound, words)
    return Marks(code, title, _places(shown, words))


def excerpt(line: str, spans: tuple[Span, ...], room: int) -> tuple[str, tuple[Span, ...]]:
    """``line`` from a little before its first mark on, if that lies behind ``room`` characters."""
    if not spans or spans[0][1] <= room:
        return line, spans
    cut = max(0, spans[0][0] - BEFORE)
    return "…" + line[cut:], tuple((begin - cut + 1, end - cut + 1) for begin, end in spans if begin >= cut)


def _places(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    low = text.casefold()
    if len(low) != len(text):
        low = text.lower() if len(text.lower()) == len(text) else text
    found = sorted((at, at + len(word)) for word in words if (at := low.find(word)) >= 0)
    return tuple(_joined(found))


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for begin, end in spans:
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((begin, end))
    return joined


def _by_sound(title: str, sound: str, words: list[str]) -> tuple[Span, ...]:
    """The characters that are said as was typed, as ``sound_index`` understands it: initials, syllables, a mixture."""
    syllables = _syllables(title, sound)
    found: list[Span] = []
    for word in words:
        for begin in range(len(syllables)):
            end = _heard(syllables, begin, word)
            if end is not None:
                found.append((syllables[begin][0], syllables[end - 1][0] + 1))
                break
    return tuple(_joined(sorted(found)))


def _syllables(title: str, sound: str) -> list[tuple[int, list[str]]]:
    """(place in the title, readings) of each character that sounds; nothing if ``sound`` is that of another text."""
    places: list[int] = []
    for at, sign in enumerate(title):
        if (sign.isascii() and sign.isalnum()) or "\u3400" <= sign <= "\u9fff":
            places.append(at)
    said = [one.split("/") for one in sound.split(" ") if one not in ("", ",")]
    return list(zip(places, said, strict=True)) if len(places) == len(said) else []


def _heard(syllables: list[tuple[int, list[str]]], at: int, typed: str) -> int | None:
    """The place behind the characters said ``typed`` from ``at`` on; None if they are not."""
    if not typed:
        return at
    if at == len(syllables):
        return None
    for reading in syllables[at][1]:
        if reading.startswith(typed):
            return at + 1
        for piece in dict.fromkeys((reading, reading[:2] if reading[1:2] == "h" else reading[:1], reading[:1])):
            if typed.startswith(piece) and (end := _heard(syllables, at + 1, typed[len(piece) :])) is not None:
                return end
    return None
