"""All phrases in the order of lists, brought up to date one by one."""

from __future__ import annotations

from bisect import bisect_left

from workstation.domain.phrase_search import PhraseIndex, gently_sorted
from workstation.domain.phrases import Match, Phrase, PhraseFound, PhraseScope

Order = tuple[bool, str, str, str]


class PhraseList:
    """What an index holds: one's own first, then by group and code. Tell it of each change, after the index."""

    def __init__(self, index: PhraseIndex) -> None:
        self._index = index
        self._listed = gently_sorted([self._found(one) for one in index.all()], _order)

    def all(self) -> list[PhraseFound]:
        """All of them."""
        return list(self._listed)

    def change(self, before: Phrase | None, after: Phrase | None) -> None:
        """``before`` became ``after``; None for what was not there, or is not there any more."""
        if before is not None:
            self._take(before)
        for code in {one.code for one in (before, after) if one is not None and one.code}:
            for other in self._index.by_code(code):
                self._put(other)  # it may be shadowed now, or no more
        if after is not None:
            self._put(after)

    def _take(self, phrase: Phrase) -> None:
        place = self._place(phrase)
        if place < len(self._listed) and self._listed[place].phrase.id == phrase.id:
            del self._listed[place]

    def _put(self, phrase: Phrase) -> None:
        self._take(phrase)
        self._listed.insert(self._place(phrase), self._found(phrase))

    def _place(self, phrase: Phrase) -> int:
        return bisect_left(self._listed, _order_of(phrase), key=_order)

    def _found(self, phrase: Phrase) -> PhraseFound:
        return PhraseFound(phrase, Match.USE, self._index.is_shadowed(phrase.id))


def _order(found: PhraseFound) -> Order:
    return _order_of(found.phrase)


def _order_of(phrase: Phrase) -> Order:
    return (phrase.scope is not PhraseScope.PERSONAL, phrase.group, phrase.code, phrase.id)
