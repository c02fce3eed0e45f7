"""Which of the ten questions a customer's words ask, and which phrases fit them (DOMAIN D5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from workstation.domain.phrase_search import Keep, PhraseIndex, folded
from workstation.domain.phrases import Match, Phrase, PhraseFound, Question

LONGEST_QUESTION = 200
"""Characters of the customer's words that are looked at: the last ones."""
_SURE, _PERHAPS, _NOT = 3.0, 1.0, -2.0
_LOOKED_AT = 40
"""Phrases compared with the question, of each kind."""


class Words(NamedTuple):
    """The words by which a question is known; a blank in one stands for anything between its parts."""

    sure: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


class Asked(NamedTuple):
    """A question that was asked, how surely (the more the surer), and the words that told."""

    question: Question
    score: float
    words: tuple[str, ...]


class QuestionRules:
    """The words of all questions, as ``resources/phrases/questions.toml`` has them."""

    def __init__(self, data: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """``data``: for each question lists ``sure``, ``perhaps`` and ``not``."""
        self._words = {
            Question(name): Words(*(tuple(map(folded, lists.get(key, ()))) for key in ("sure", "perhaps", "not")))
            for name, lists in data.items()
        }

    def asked(self, text: str) -> list[Asked]:
        """The questions in ``text``, the surest first; none if nothing tells."""
        text = folded(text[-LONGEST_QUESTION:])
        found = [self._one(question, words, text) for question, words in self._words.items()]
        return sorted((one for one in found if one.score >= _PERHAPS), key=lambda one: -one.score)

    @staticmethod
    def _one(question: Question, words: Words, text: str) -> Asked:
        score, told = 0.0, list[str]()
        for value, kind in ((_SURE, words.sure), (_PERHAPS, words.perhaps), (_NOT, words.against)):
            for word in kind:
                if _said(word, text):
                    score += value + len(word) / 10
                    if value > 0:
                        told.append(word)
        return Asked(question, score, tuple(told))


def _said(word: str, text: str) -> bool:
    place = 0
    for part in word.split(" "):
        place = text.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return True


def suggested(index: PhraseIndex, rules: QuestionRules, text: str, limit: int, keep: Keep) -> list[PhraseFound]:
    """The ``limit`` phrases that fit the customer's words best, of those that ``keep`` allows; perhaps none.

    What answers the question asked comes first, then what has the telling words in it; among those, what has most in
    common with the customer's words, then what is used most.
    """
    asked = rules.asked(text)[:3]
    if not asked:
        return []
    pairs = _pairs(folded(text[-LONGEST_QUESTION:]))
    surest = asked[0].score
    scores = {one.question: one.score / surest for one in asked}
    found: dict[str, tuple[float, int, Phrase]] = {}
    for phrase in _candidates(index, asked, keep):
        if phrase.id not in found:
            score = 4 * scores.get(phrase.answers, 0.0) if phrase.answers else 0.0
            found[phrase.id] = (-score - _alike(phrase, pairs), len(found), phrase)
    return [PhraseFound(phrase, Match.USE) for _, _, phrase in sorted(found.values(), key=lambda one: one[:2])[:limit]]


def _candidates(index: PhraseIndex, asked: Sequence[Asked], keep: Keep) -> list[Phrase]:
    candidates: list[Phrase] = []
    for one in asked:
        candidates += index.answering(one.question, _LOOKED_AT, keep)
    words = sorted((word for one in asked[:2] for word in one.words if " " not in word and len(word) > 1), key=len)
    for word in words[-3:]:
        candidates += [found.phrase for found in index.search(word, _LOOKED_AT, keep)]
    return candidates


def _alike(phrase: Phrase, pairs: frozenset[str]) -> float:
    """How much of the customer's words stands in the phrase, its title twice: 0 … about 2."""
    shared = 2 * len(pairs & _pairs(folded(phrase.title))) + len(pairs & _pairs(folded(phrase.text)))
    return min(2.0, 2 * shared / (3 * max(2, len(pairs))))


def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[at : at + 2] for at in range(len(text) - 1) if text[at : at + 2].isalnum())
