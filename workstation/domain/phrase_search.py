"""Finds phrases while one types: by code, by sound, in titles and in words; 40,000 of them within a few milliseconds.

Each kind of text of all phrases is one long string in the order in which phrases are wanted (what is used often and
lately first), so that a search ends as soon as enough was found.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from heapq import merge
from typing import Any, TypeVar

from workstation.domain.phrase_weight import heavier
from workstation.domain.phrases import Match, Phrase, PhraseFound, PhraseScope, Question
from workstation.domain.sound_index import SoundHits, SoundIndex

MOST_RECENT = 64
"""So many phrases changed or used since are kept beside the rest; with more the index is stale."""
LONGEST_KEYS = 64
_SOME = 500
"""So many at a time are sorted or looked through in one call: other threads wait no longer than that."""
_END = "\x00"
_BEGINNING = re.compile(_END)
_NOT_LATIN = re.compile(r"[^\x00-\x7f]+")

Value = TypeVar("Value")
Keep = Callable[[Phrase], bool]
"""Whether a phrase may be found."""
Rank = tuple[bool, float, str, str, str, str]
"""Order of phrases: those that are shadowed last, then by use, then by scope, group, code and id."""


def folded(text: str) -> str:
    """``text`` as it is compared: without regard to case and width."""
    return text.lower() if text.isascii() else unicodedata.normalize("NFKC", text).casefold()


def typed_keys(keys: str) -> str:
    """What is looked for when ``keys`` are typed: folded, without the slash and blanks around."""
    return folded(keys[:LONGEST_KEYS]).replace(_END, "").strip().removeprefix("/").strip()


def rank(phrase: Phrase, weight: float | None, shadowed: bool) -> Rank:
    """Where ``phrase`` stands among equals."""
    used = -weight if weight is not None else 0.0
    return (shadowed, used, phrase.scope.value, phrase.group, phrase.code, phrase.id)


class _Joined:
    """Texts as one string: where a part of one is found, in their order."""

    def __init__(self, texts: Iterable[str]) -> None:
        each = [_END + text for text in texts]
        some = ["".join(each[begin : begin + _SOME]) for begin in range(0, len(each), _SOME)]
        self._all = "".join(some) + _END
        self._starts = _starts(self._all)
        latin = "".join([_NOT_LATIN.sub("\x01", part) for part in some]) + _END
        self._latin, self._latin_starts = latin, self._starts if len(latin) == len(self._all) else _starts(latin)

    def find(self, part: str) -> Iterator[int]:
        """The numbers of the texts with ``part`` in them, rising; a leading ``\\0`` ties it to the beginning."""
        latin = part.isascii()  # far fewer characters to look through
        text, starts = (self._latin, self._latin_starts) if latin else (self._all, self._starts)
        last = len(starts) - 2
        place = text.find(part)
        while place >= 0:
            number = bisect_right(starts, place) - 1
            if number > last:
                return
            yield number
            place = text.find(part, starts[number + 1])

    def has(self, number: int, part: str) -> bool:
        """Whether the text with this number has ``part`` in it."""
        return self._all.find(part, self._starts[number], self._starts[number + 1]) >= 0


def _starts(joined: str) -> array[int]:
    """Where each text begins, and where the last one ends."""
    return array("L", (found.start() for found in _BEGINNING.finditer(joined)))


class _Segment:
    """Phrases in a fixed order, ready to be searched. Never changes."""

    def __init__(self, ranked: Sequence[tuple[Rank, Phrase]]) -> None:
        self.ranks = [one for one, _ in ranked]
        self.phrases = [phrase for _, phrase in ranked]
        self._codes = _Joined(folded(one.code) for one in self.phrases)
        self._titles = _Joined(folded(one.title) for one in self.phrases)
        self._texts = _Joined(f"{folded(one.text)}\n{folded(one.group)}" for one in self.phrases)
        self._sounds = SoundIndex([one.sound for one in self.phrases])

    def tiers(self, word: str) -> Iterator[tuple[Match, Iterator[int]]]:
        """By what ``word`` is found, and the numbers of the phrases found so; a later tier may repeat an earlier."""
        yield Match.CODE, self._codes.find(_END + word + _END)
        yield Match.CODE_PREFIX, self._codes.find(_END + word)
        heard = self._sounds.find(word)
        if heard is not None:
            yield Match.SOUND, iter(heard)
        yield Match.TITLE, self._titles.find(word)
        yield Match.TEXT, self._texts.find(word)

    def check(self, word: str) -> Callable[[int], bool]:
        """Whether the phrase with a number has ``word`` in it or sounds so."""
        heard: SoundHits | None = self._sounds.find(word)

        def has(number: int) -> bool:
            return (
                self._titles.has(number, word)
                or self._texts.has(number, word)
                or self._codes.has(number, _END + word)
                or (heard is not None and number in heard)
            )

        return has


class PhraseIndex:
    """Phrases as they are now, to be searched. For one thread.

    What changed since it was made stands in a small segment of its own; when that grows (``stale``), put what
    ``renewal()`` makes in its place.
    """

    def __init__(self, phrases: Iterable[Phrase], weights: Mapping[str, float]) -> None:
        """``phrases``: all that one clerk sees. ``weights``: of those used, by id (``heavier``)."""
        self._weights = dict(weights)
        self._known = {one.id: one for one in phrases}
        self._coded: dict[str, list[str]] = {}
        for one in self._known.values():
            if one.code:
                self._coded.setdefault(folded(one.code), []).append(one.id)
        self._groups = Counter(one.group for one in self._known.values() if one.group)
        self._numbered = {one.id for one in self._known.values() if one.favourite}
        self._shadowed = {one for ids in self._coded.values() if len(ids) > 1 for one in self._shadowed_of(ids)}
        self._base = self._segment(self._known.values())
        self._recent: _Segment | None = None
        self._touched: dict[str, None] = {}
        self._answers: dict[Question, list[str]] = {}
        for one in self._base.phrases:
            if one.answers is not None:
                self._answers.setdefault(one.answers, []).append(one.id)

    def __len__(self) -> int:
        return len(self._known)

    @property
    def stale(self) -> bool:
        """Whether so much has changed that it should be renewed."""
        return len(self._touched) > MOST_RECENT

    def renewal(self) -> Callable[[], PhraseIndex]:
        """What makes the same as it is now, with nothing beside the rest. Takes a second for 40,000 phrases: for a
        thread; what happens meanwhile must be told to the new one too."""
        return partial(PhraseIndex, list(self._known.values()), dict(self._weights))

    def get(self, phrase_id: str) -> Phrase | None:
        """The phrase with this id."""
        return self._known.get(phrase_id)

    def all(self) -> list[Phrase]:
        """All of them, in no order."""
        return list(self._known.values())

    def groups(self) -> list[str]:
        """Names of the groups that have a phrase, in order."""
        return sorted(self._groups)

    def numbered(self) -> list[Phrase]:
        """Those that ask for a number key, by id."""
        return [self._known[one] for one in sorted(self._numbered)]

    def weight(self, phrase_id: str) -> float | None:
        """How often and lately it was used; None for never."""
        return self._weights.get(phrase_id)

    def by_code(self, code: str) -> list[Phrase]:
        """Those with this code (with or without its slash), one's own first."""
        found = [self._known[one] for one in self._coded.get(typed_keys(code), ())]
        return sorted(found, key=lambda one: one.scope is not PhraseScope.PERSONAL)

    def is_shadowed(self, phrase_id: str) -> bool:
        """Whether a personal phrase answers to its code."""
        return phrase_id in self._shadowed

    def keep(self, phrase: Phrase) -> None:
        """Add it, or put it in place of the one with its id."""
        self._forget(phrase.id)
        self._known[phrase.id] = phrase
        if phrase.group:
            self._groups[phrase.group] += 1
        if phrase.favourite:
            self._numbered.add(phrase.id)
        if phrase.code:
            self._coded.setdefault(folded(phrase.code), []).append(phrase.id)
            self._shadow_anew(folded(phrase.code))
        self._touch(phrase.id)

    def remove(self, phrase_id: str) -> None:
        """Take it out."""
        self._forget(phrase_id)
        self._touch(phrase_id)

    def use(self, phrase_id: str, at: int) -> None:
        """It was used ``at`` (milliseconds since 1970 UTC)."""
        self._weights[phrase_id] = heavier(self._weights.get(phrase_id), at)
        self._touch(phrase_id)

    def search(self, keys: str, limit: int, keep: Keep) -> list[PhraseFound]:
        """The best ``limit`` of those that ``keep`` allows, as ``PhraseSource.search`` says."""
        word = typed_keys(keys)
        segments = [part for part in (self._recent_segment(), self._base) if part is not None]
        if not word:
            return self._merged([(Match.USE, [(one, self._allowed(one, None, keep)) for one in segments])], limit)
        found = self._merged(self._tiers(segments, word, [], keep), limit)
        words = word.split()
        if len(words) > 1 and len(found) < limit:
            seen = {one.phrase.id for one in found}
            best = max(words, key=len)
            others = [one for one in words if one is not best]
            more = self._merged(
                self._tiers(segments, best, others, lambda one: one.id not in seen and keep(one)), limit - len(found)
            )
            found += more
        return found

    def answering(self, question: Question, limit: int, keep: Keep) -> list[Phrase]:
        """The first ``limit`` phrases that answer ``question``, of those that ``keep`` allows, best first."""
        known = [self._known[one] for one in self._touched if one in self._known]
        ids = dict.fromkeys([*(one.id for one in known if one.answers is question), *self._answers.get(question, ())])
        found: list[Phrase] = []
        for phrase_id in ids:
            phrase = self._known.get(phrase_id)
            if phrase is not None and phrase.answers is question and keep(phrase):
                found.append(phrase)
                if len(found) == limit:
                    break
        return found

    def _tiers(
        self, segments: Sequence[_Segment], word: str, others: Sequence[str], keep: Keep
    ) -> Iterator[tuple[Match, list[tuple[_Segment, Iterator[int]]]]]:
        """The tiers of all segments side by side."""
        tiers: list[dict[Match, Iterator[int]]] = [dict(one.tiers(word)) for one in segments]
        checks = [[one.check(other) for other in others] for one in segments]
        for match in Match:
            yield (
                match,
                [
                    (segment, self._allowed(segment, numbers[match], keep, has))
                    for segment, numbers, has in zip(segments, tiers, checks, strict=True)
                    if match in numbers
                ],
            )

    def _allowed(
        self, segment: _Segment, numbers: Iterator[int] | None, keep: Keep, checks: Sequence[Callable[[int], bool]] = ()
    ) -> Iterator[int]:
        old = self._touched if segment is self._base else {}
        for number in range(len(segment.phrases)) if numbers is None else numbers:
            phrase = segment.phrases[number]
            if phrase.id not in old and keep(phrase) and all(has(number) for has in checks):
                yield number

    def _merged(
        self, tiers: Iterable[tuple[Match, list[tuple[_Segment, Iterator[int]]]]], limit: int
    ) -> list[PhraseFound]:
        found: dict[str, PhraseFound] = {}
        for match, sides in tiers:
            fresh: list[tuple[Rank, Phrase]] = []
            for segment, numbers in sides:
                taken = 0
                for number in numbers:
                    if taken == limit - len(found):
                        break
                    phrase = segment.phrases[number]
                    if phrase.id not in found:
                        fresh.append((segment.ranks[number], phrase))
                        taken += 1
            if len(sides) > 1:
                fresh.sort(key=_by_rank)
            if match is Match.CODE:
                fresh.sort(key=_personal_first)
            for _, phrase in fresh[: limit - len(found)]:
                found[phrase.id] = PhraseFound(phrase, match, phrase.id in self._shadowed)
            if len(found) >= limit:
                break
        return list(found.values())

    def _forget(self, phrase_id: str) -> None:
        before = self._known.get(phrase_id)
        if before is None:
            return
        self._numbered.discard(phrase_id)
        self._groups[before.group] -= 1
        if self._groups[before.group] <= 0:
            del self._groups[before.group]
        if before.code:
            code = folded(before.code)
            self._coded[code].remove(phrase_id)
            self._shadowed.discard(phrase_id)
            self._shadow_anew(code)
        del self._known[phrase_id]

    def _shadow_anew(self, code: str) -> None:
        ids = self._coded[code]
        after = self._shadowed_of(ids)
        for phrase_id in self._shadowed.intersection(ids) ^ after:
            self._touch(phrase_id)
        self._shadowed = self._shadowed.difference(ids) | after

    def _shadowed_of(self, ids: list[str]) -> set[str]:
        """The team's among phrases of one code, if one of them is personal."""
        team = {one for one in ids if self._known[one].scope is PhraseScope.TEAM}
        return team if len(team) < len(ids) else set()

    def _touch(self, phrase_id: str) -> None:
        self._touched[phrase_id] = None
        self._recent = None

    def _recent_segment(self) -> _Segment | None:
        if self._recent is None and self._touched:
            self._recent = self._segment(self._known[one] for one in self._touched if one in self._known)
        return self._recent

    def _segment(self, phrases: Iterable[Phrase]) -> _Segment:
        weights, shadowed = self._weights, self._shadowed
        ranked = [(rank(one, weights.get(one.id), one.id in shadowed), one) for one in phrases]
        return _Segment(gently_sorted(ranked, _by_rank))


def gently_sorted(values: Sequence[Value], key: Callable[[Value], Any]) -> list[Value]:
    """``values`` sorted by ``key`` (Any: whatever compares), in steps that other threads need not wait for."""
    parts = [sorted(values[begin : begin + _SOME], key=key) for begin in range(0, len(values), _SOME)]
    return list(merge(*parts, key=key))


def _by_rank(one: tuple[Rank, Phrase]) -> Rank:
    return one[0]


def _personal_first(one: tuple[Rank, Phrase]) -> bool:
    return one[1].scope is not PhraseScope.PERSONAL
