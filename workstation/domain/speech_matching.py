"""Finds patterns in a sentence. Sets of places are integers: the work grows with the sentence and no faster."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from workstation.domain.speech_folding import Sentence
from workstation.domain.speech_patterns import BLOCKS, Part, Step, What

_NUMBER = re.compile(r"[0-9]+(?:[.:：][0-9]+)?|[零〇一二两三四五六七八九十百千万半]+")

_NUMERALS = frozenset("0123456789零〇一二两三四五六七八九十百千万半")

FOUND: What = frozenset({Part.FOUND})
BEGIN: What = frozenset({Part.BEGIN})

Places = dict[int, int]
"""Of each length: at which places something of this length begins."""


class Found(msgspec.Struct, frozen=True):
    """A pattern found in a sentence: from ``start`` up to before ``end``."""

    start: int
    end: int
    number: str = ""
    """The number in it, as it stands there."""


class Vocabulary:
    """All words of all patterns, found in one walk over a sentence."""

    def __init__(self, patterns: Iterable[tuple[Step, ...]]) -> None:
        self._kinds: dict[str | Part, list[What]] = {}
        self._blocked: dict[str, list[What]] = {}
        self._by_first: dict[str, list[str]] = {}
        for what in {step.what for steps in patterns for step in steps}:
            for one in what:
                if isinstance(one, str) and one.startswith(BLOCKS):
                    self._blocked.setdefault(one.removeprefix(BLOCKS), []).append(what)
                else:
                    self._kinds.setdefault(one, []).append(what)
        for one in {*self._kinds, *self._blocked}:
            if isinstance(one, str):
                self._by_first.setdefault(one[:2], []).append(one)

    def read(self, sentence: Sentence) -> dict[What, Places]:
        """Where in the sentence each part of a pattern stands."""
        found: dict[What, Places] = {}
        text, first = sentence.text, self._by_first
        blocked: list[tuple[str, int]] = []
        for place in range(len(text)):
            for word in (*first.get(text[place], ()), *first.get(text[place : place + 2], ())):
                if text.startswith(word, place) and _whole(sentence, place, word):
                    self._add(found, word, len(word), 1 << place)
                    if word in self._blocked:
                        blocked.append((word, place))
        for word, place in blocked:
            self._block(found, word, place)
        for number in _NUMBER.finditer(text):
            self._add(found, Part.NUMBER, len(number.group()), 1 << number.start())
        self._add(found, Part.BEGIN, 0, 1 | sentence.stops | sentence.pauses)
        self._add(found, Part.END, 0, 1 << len(text) | sentence.stops | sentence.pauses)
        return found

    def _block(self, found: dict[What, Places], word: str, place: int) -> None:
        """Forget what was found within a word that blocks it."""
        for what in self._blocked[word]:
            lengths = found.get(what, {})
            for length in list(lengths):
                room = max(0, len(word) - length + 1)
                lengths[length] &= ~(((1 << room) - 1) << place)

    def _add(self, found: dict[What, Places], one: str | Part, length: int, begins: int) -> None:
        for what in self._kinds.get(one, ()):
            lengths = found.setdefault(what, {})
            lengths[length] = lengths.get(length, 0) | begins


class Pattern:
    """One pattern, ready to be looked for."""

    def __init__(self, steps: tuple[Step, ...]) -> None:
        self.steps = steps
        self._needed = frozenset(step.what for step in steps) - {FOUND}

    def look(self, sentence: Sentence, places: dict[What, Places]) -> Iterator[Found]:
        """Where it stands: one for each place where it ends, the first place first."""
        if self._needed <= places.keys():
            yield from _Walk(sentence, places, self.steps).found()

    def around(self, sentence: Sentence, places: dict[What, Places], found: Found) -> bool:
        """Whether it stands around ``found`` (where it says ``@``), or anywhere in the sentence without."""
        if not self._needed <= places.keys():
            return False
        here = {FOUND: {found.end - found.start: 1 << found.start}}
        return _Walk(sentence, {**places, **here}, self.steps).last != 0


class _Walk:
    """One walk along a pattern's steps through a sentence, at all places at once."""

    def __init__(self, sentence: Sentence, places: dict[What, Places], steps: tuple[Step, ...]) -> None:
        self._sentence, self._places, self._steps = sentence, places, steps
        self._begins: list[int] = []
        self._ends: list[int] = []
        at = (1 << (len(sentence.text) + 1)) - 1
        for number in range(len(steps)):
            at = self._reach(at, number) if number else at
            self._begins.append(at)
            at = self._after(at, number)
            self._ends.append(at)
            if not at:
                break
        self.last = at
        """Where it ends."""

    def found(self) -> Iterator[Found]:
        """Each place where it ends, with the nearest place where it then begins."""
        last = self.last
        while last:
            yield self._back((last & -last).bit_length() - 1)
            last &= last - 1

    def _reach(self, at: int, number: int) -> int:
        """Where a step may begin whose forerunner ended at one of ``at``."""
        sentence, step = self._sentence, self._steps[number]
        stopped = torn = 0
        if not step.over_stops:
            stopped, torn = sentence.stops, sentence.stops | sentence.pauses
        if self._steps[number - 1].what == BEGIN:
            reached = moving = at
        else:
            reached, moving = at & ~stopped, at & ~torn
        closing = at
        for _ in range(step.gap):
            closing |= moving << 1
            moving = moving << 1 & ~torn
            reached |= moving
        return reached | (closing & self._closes(step.what))

    def _closes(self, what: What) -> int:
        """The ends of clauses, if this may be one: they are reached from within, so no comma stands between."""
        return self._places[what].get(0, 0) if Part.END in what else 0

    def _after(self, at: int, number: int) -> int:
        ends = 0
        for length, begins in self._places[self._steps[number].what].items():
            ends |= (at & begins) << length
        return ends

    def _back(self, end: int) -> Found:
        number, at = "", end
        for index in range(len(self._steps) - 1, -1, -1):
            start = at - self._length(index, at)
            if Part.NUMBER in self._steps[index].what and self._sentence.text[start:at][:1] in _NUMERALS:
                number = self._sentence.text[start:at]
            at = self._before(index, start) if index else start
        return Found(at, end, number)

    def _length(self, index: int, end: int) -> int:
        """The length of what stands at this step and ends at ``end``."""
        lengths = self._places[self._steps[index].what]
        return max(
            length
            for length, begins in lengths.items()
            if length <= end and (self._begins[index] & begins) >> (end - length) & 1
        )

    def _before(self, index: int, start: int) -> int:
        """The nearest place where the forerunner of a step that begins at ``start`` ended."""
        for at in range(start, start - self._steps[index].gap - 1, -1):
            if self._ends[index - 1] >> at & 1 and self._reach(1 << at, index) >> start & 1:
                return at
        return start


def _whole(sentence: Sentence, place: int, word: str) -> bool:
    """Whether no comma stands in the word, and no letter or digit runs on at its ends."""
    end = place + len(word)
    inside = ((1 << end) - 1) & ~((1 << (place + 1)) - 1)
    return not (sentence.stops & inside or sentence.joined >> place & 1 or sentence.joined >> end & 1)
