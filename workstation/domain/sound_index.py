"""Names found by their sound: initials, whole syllables, or a mixture, with every reading of every character.

Each character of all names has a place in one long row, and for each piece of pinyin a long integer has a bit set
where a character can be said so. What is typed is cut into pieces in all possible ways; a shift and an AND go on by one
character.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

LONGEST_SYLLABLE = 6
OFTEN = 2_000
"""A syllable said so often is made ready beforehand; the others when they are typed."""
_DOUBLE = frozenset(("zh", "ch", "sh"))
_TYPED = re.compile(r"[a-z0-9]+")
_SET = re.compile(rb"[^\x00]")


class SoundIndex:
    """The sounds (``pinyin.sound``) of names, in the order in which hits are wanted. Never changes."""

    def __init__(self, sounds: Sequence[str]) -> None:
        self._starts = array("L")
        places: dict[str, array[int]] = {}
        place = 0
        for sound in sounds:
            self._starts.append(place)
            if sound:
                for syllable in sound.split(" "):
                    for reading in syllable.split("/"):
                        if reading != ",":
                            places.setdefault(reading, array("L")).append(place)
                    place += 1
            place += 1
        self._size = place // 8 + 2
        self._places = places
        self._syllables = sorted(places)
        self._bits: dict[tuple[str, bool], int] = {}
        for piece in (*ascii_lowercase, *_DOUBLE):
            self._heard(piece, True)
        for syllable, said in places.items():
            if len(said) >= OFTEN:
                self._heard(syllable, False)

    def find(self, typed: str) -> SoundHits | None:
        """Where ``typed`` (lower case) is heard; None if nowhere."""
        if not _TYPED.fullmatch(typed):
            return None
        length = len(typed)
        reached = [0] * (length + 1)
        for begin in range(length):
            if begin and not reached[begin]:
                continue
            for end in range(begin + 1, min(length, begin + LONGEST_SYLLABLE) + 1):
                bits = self._heard(typed[begin:end], end == length)
                if begin:
                    bits &= reached[begin]
                if bits:
                    reached[end] |= bits << 1
        return SoundHits(self._starts, reached[length], self._size) if reached[length] else None

    def _heard(self, piece: str, last: bool) -> int:
        """Where a character is said ``piece``: a whole syllable or its initial, the last one perhaps cut short."""
        last = last or len(piece) == 1 or piece in _DOUBLE
        bits = self._bits.get((piece, last))
        if bits is None:
            bits = self._bits[piece, last] = self._collected(piece, last)
        return bits

    def _collected(self, piece: str, last: bool) -> int:
        if not last:
            return self._merged([piece]) if piece in self._places else 0
        begin = bisect_left(self._syllables, piece)
        return self._merged(self._syllables[begin : bisect_left(self._syllables, piece + "~")])

    def _merged(self, syllables: Sequence[str]) -> int:
        if not syllables:
            return 0
        row = bytearray(self._size)
        for syllable in syllables:
            for place in self._places[syllable]:
                row[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(row, "little")


class SoundHits:
    """The names in which something is heard."""

    def __init__(self, starts: array[int], ends: int, size: int) -> None:
        self._starts = starts
        self._ends = ends.to_bytes(size + 1, "little")

    def __iter__(self) -> Iterator[int]:
        """Their numbers, rising."""
        last = -1
        for found in _SET.finditer(self._ends):
            byte, bits = found.start(), found.group()[0]
            for bit in range(8):
                if bits >> bit & 1:
                    name = bisect_right(self._starts, byte * 8 + bit - 1) - 1
                    if name != last:
                        yield name
                        last = name

    def __contains__(self, name: int) -> bool:
        begin = self._starts[name] + 1
        end = self._starts[name + 1] if name + 1 < len(self._starts) else len(self._ends) * 8
        row = int.from_bytes(self._ends[begin >> 3 : (end >> 3) + 1], "little") >> (begin & 7)
        return bool(row & ((1 << (end - begin)) - 1))
