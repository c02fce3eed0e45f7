"""A clerk's words as speech rules read them: spelled alike, nothing between characters, sentence by sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

import msgspec

LONGEST = 400
"""Characters of a sentence; a longer one is read in pieces, so that the work grows with the text and no faster."""

_ENDS = frozenset("。！？!?\n\r\u2028\u2029")
_STOPS = frozenset(",，、;；:：…")
_WAVES = frozenset("~～")
_SPANS = frozenset("~～-—–/")


class Sentence(msgspec.Struct, frozen=True):
    """A sentence folded. Sets of places are bits: bit ``i`` is the place before character ``i``."""

    text: str
    origins: tuple[int, ...]
    """Of each character: its place in the sentence as it was written."""
    stops: int
    """Where a comma stood: nothing is read across it unless a pattern says so."""
    pauses: int
    """Where a space stood between longer pieces: a word may run across it, a gap may not."""
    joined: int
    """Places inside a run of letters and digits as they were written: no such word begins or ends there."""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Begin and end of each sentence of ``text``, without what ends it."""
    start = 0
    for place, letter in enumerate(text):
        if letter in _ENDS:
            yield start, place
            start = place + 1
        elif place - start >= LONGEST:
            yield start, place
            start = place
    yield start, len(text)


def fold(text: str, alike: Mapping[int, str]) -> Sentence:
    """One sentence folded; ``alike`` (as for ``str.translate``) says which characters read as which."""
    letters: list[str] = []
    origins: list[int] = []
    stops = pauses = joined = 0
    before: _Piece | None = None
    for piece in _pieces(text, alike):
        here = 1 << len(letters)
        if before is not None and not _glued(before, piece):
            stops, pauses = (stops | here, pauses) if piece.after_stop else (stops, pauses | here)
        for number, (letter, origin) in enumerate(piece.letters):
            if number and _runs_on(letters[-1], letter) and origin - origins[-1] <= 1:
                joined |= 1 << len(letters)
            letters.append(letter)
            origins.append(origin)
        before = piece
    return Sentence("".join(letters), tuple(origins), stops, pauses, joined)


class _Piece(msgspec.Struct):
    """What stands between two separators."""

    after_stop: bool
    letters: list[tuple[str, int]]


def _pieces(text: str, alike: Mapping[int, str]) -> list[_Piece]:
    pieces: list[_Piece] = []
    stop, parted = False, True
    for place, letter in enumerate(text):
        in_number = _between_digits(text, place)
        if (letter in _STOPS and not (in_number and letter in ":：")) or (letter in _SPANS and in_number):
            stop, parted = True, True
        elif letter.isspace() or letter in _WAVES:
            parted = True
        elif read := _reading(letter, alike, in_number):
            if parted:
                pieces.append(_Piece(stop, []))
                stop, parted = False, False
            pieces[-1].letters.extend((one, place) for one in read)
    return pieces


def _glued(before: _Piece, after: _Piece) -> bool:
    """Whether two pieces are one word torn apart rather than two phrases."""
    if before.letters[-1][0].isdecimal() and after.letters[0][0].isdecimal():
        return False
    one, other = len(before.letters), len(after.letters)
    return max(one, other) <= 2 and (min(one, other) <= 1 or not after.after_stop)


def _reading(letter: str, alike: Mapping[int, str], in_number: bool) -> str:
    """What a character is read as: "" for signs, pictures and invisible ones."""
    known = alike.get(ord(letter))
    if known is not None or "\u4e00" <= letter <= "\u9fff":
        return letter if known is None else known
    folded = unicodedata.normalize("NFKC", letter).casefold().translate(alike)
    return "".join(one for one in folded if one.isalnum() or one == "%" or (in_number and one in ".:"))


def _between_digits(text: str, place: int) -> bool:
    return 0 < place < len(text) - 1 and text[place - 1].isdecimal() and text[place + 1].isdecimal()


def _runs_on(before: str, letter: str) -> bool:
    """Whether two characters belong to one run of letters or to one of digits."""
    return before.isascii() and letter.isascii() and before.isdigit() == letter.isdigit()
