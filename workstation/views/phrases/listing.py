"""Which phrases a list shows for what was typed, for a shelf or a group, and for what the customer asked last."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workstation.domain.phrases import Match, PhraseFound, PhraseScope, PhraseSource, in_force
from workstation.views.phrases.groups import Choice, Shelf, within
from workstation.views.phrases.rows import PhraseRow

SUGGESTED = 3
MANY = 2_000
"""So many found are looked through for those of one shelf or group."""


class Listing:
    """Asks the source and makes rows of what it says."""

    def __init__(self, phrases: PhraseSource) -> None:
        self._phrases = phrases

    def suggested(self, question: str) -> list[PhraseRow]:
        """What fits the customer's words, at most three."""
        numbers = self._numbers()
        found = self._phrases.suggest(question, SUGGESTED) if question else []
        return [self._row(one, numbers, suggested=True) for one in found]

    def found(self, keys: str, choice: Choice, without: tuple[str, ...] = ()) -> Callable[[int], list[PhraseRow]]:
        """What gives the best so many; ``without`` are ids shown elsewhere."""
        numbers = self._numbers()
        if choice == Choice():
            ask: Callable[[int], list[PhraseFound]] = lambda count: self._phrases.search(keys, count + len(without))  # noqa: E731
        else:
            kept = list(self._of(keys, choice, numbers))
            ask = lambda count: kept[: count + len(without)]  # noqa: E731

        def rows(count: int) -> list[PhraseRow]:
            return [self._row(one, numbers) for one in ask(count) if one.phrase.id not in without][:count]

        return rows

    def _of(self, keys: str, choice: Choice, numbers: dict[str, int]) -> Iterator[PhraseFound]:
        if choice.shelf is Shelf.FAVOURITES and not keys:
            yield from (PhraseFound(phrase, Match.USE) for phrase in self._phrases.favourites().values())
            return
        for one in self._phrases.search(keys, MANY) if keys else self._phrases.all():
            if _fits(one, choice, numbers) and in_force(one.phrase, self._phrases.today()):
                yield one

    def _numbers(self) -> dict[str, int]:
        return {phrase.id: number for number, phrase in self._phrases.favourites().items()}

    def _row(self, found: PhraseFound, numbers: dict[str, int], *, suggested: bool = False) -> PhraseRow:
        return PhraseRow(found=found, suggested=suggested, favourite=numbers.get(found.phrase.id, 0))


def _fits(found: PhraseFound, choice: Choice, numbers: dict[str, int]) -> bool:
    phrase = found.phrase
    if choice.group:
        return within(phrase.group, choice.group)
    match choice.shelf:
        case Shelf.FAVOURITES:
            return phrase.id in numbers
        case Shelf.TEAM:
            return phrase.scope is PhraseScope.TEAM
        case Shelf.PERSONAL:
            return phrase.scope is PhraseScope.PERSONAL
        case _:
            return True
