"""What a customer answers to questions and offers: gives, withholds, gives again, shrugs, accepts, declines."""

from __future__ import annotations

from workstation.domain.values import AnyBody
from workstation.training.crowd.disclosure import Answer
from workstation.training.crowd.inner import Inner
from workstation.training.crowd.saying import Utterance
from workstation.training.crowd.turn import Turn
from workstation.training.crowd.wording import Occasion

MOST = 3
"""So many questions of one turn are answered."""


class Answering:
    """Questions of one customer. Remembers what was offered before and how often a shrug had to do."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        self._offered: set[str] = set()
        self._shrugs = 0

    def answers(self, turn: Turn) -> list[Utterance]:
        """To the questions and offers of ``turn``."""
        says: list[Utterance] = []
        for name, seq in list(turn.asked.items())[:MOST]:
            says += self._answer(name, seq, turn)
        for place, seq in turn.in_vain.items():
            self._inner.feel("asked_in_vain", seq)
            lines = self._inner.scenario.does_not_know[place].says
            says.append(self._inner.words(self._inner.talk.one_of(lines, Occasion.SHRUG)))
        if not says:
            says = self._to_offers(turn)
        if not says and self._asks_unknown(turn):
            self._shrugs += 1
            says = [self._inner.words(self._inner.talk.say(Occasion.SHRUG))]
        return says

    def _answer(self, name: str, seq: int, turn: Turn) -> list[Utterance]:
        """Whoever is helped or felt with has no reason to answer beside the point."""
        inner, talk = self._inner, self._inner.talk
        known = inner.disclosure.known(name)
        plainly_asked = name in turn.again
        match inner.disclosure.answer(name, beside=not (turn.progressed or turn.concern)):
            case Answer.WITHHOLDS:
                return [self._inner.words(talk.one_of(known.withholds, Occasion.WITHHOLD))]
            case Answer.SIDESTEPS:
                wants = inner.agenda.open
                return [self._inner.words(talk.one_of(wants[0].presses if wants else (), Occasion.PRESS))]
            case Answer.AGAIN if plainly_asked:
                inner.feel("asked_again", seq)
                return [self._inner.words(talk.say(Occasion.AGAIN)), *self._given(name)]
            case Answer.GIVES:
                return self._given(name)
            case _:
                return []

    def _given(self, name: str) -> list[Utterance]:
        inner = self._inner
        known = inner.disclosure.known(name)
        words = inner.talk.one_of(known.says)
        bodies: list[AnyBody | str] = [words]
        if known.picture:
            alone = inner.numbers.disclosure.picture_alone
            bodies = inner.talk.with_picture(known.picture, words, alone)
        says = [self._inner.words(one) if isinstance(one, str) else Utterance(body=one) for one in bodies]
        if known.order_card and (card := inner.talk.card(known.order_card)) is not None:
            says.append(Utterance(body=card))
        return [*says[:-1], Utterance(body=says[-1].body, gives=(name,))]

    def _to_offers(self, turn: Turn) -> list[Utterance]:
        """Something offered that does not end the matter is accepted or declined, once."""
        new = [one for one in turn.solutions if one not in self._offered]
        self._offered.update(new)
        if turn.met:
            return []
        for solution in self._inner.scenario.solutions:
            if solution.id in new:
                lines = solution.accepts if solution.accepted else solution.declines
                occasion = Occasion.ACCEPT if solution.accepted else Occasion.DECLINE
                return [self._inner.words(self._inner.talk.one_of(lines, occasion))]
        return []

    def _asks_unknown(self, turn: Turn) -> bool:
        beside = turn.wonders and not turn.invited and not turn.asked and not turn.told and not turn.met
        return beside and bool(self._inner.agenda.open) and self._shrugs < self._inner.numbers.agenda.shrugs
