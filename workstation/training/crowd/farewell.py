"""A customer's last words, and the fact that tells how it ended."""

from __future__ import annotations

from workstation.domain.practice_events import CustomerLeft, Escalation, Outcome
from workstation.training.crowd.inner import Inner
from workstation.training.crowd.leaving import rating, writes_review
from workstation.training.crowd.saying import Utterance
from workstation.training.crowd.wording import Occasion

_GOOD = 4


class Farewell:
    """How one customer goes: with words or silently, content or not, perhaps with a dispute."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        severity = inner.scenario.customer.severity
        self._disputes = inner.stream("dispute").random() * 100 < inner.numbers.escalation.disputes[severity]
        self._says_nothing = False

    def words(self, outcome: Outcome, *, asked_more: bool = False) -> list[Utterance]:
        """What is said before going; nothing by who goes silently."""
        inner, talk = self._inner, self._inner.talk
        if outcome is Outcome.SOLVED and not inner.temper.negative:
            more = [talk.say(Occasion.NO_MORE)] if asked_more and talk.happens(50) else []
            return [self._inner.words(one) for one in (*more, talk.one_of(inner.scenario.endings.content))]
        if outcome is Outcome.SOLVED:
            return [self._inner.words(talk.say(Occasion.FAIR))]
        if outcome is Outcome.UNSOLVED:
            return [self._inner.words(talk.say(Occasion.BAD if inner.temper.negative else Occasion.FAIR))]
        return self._words_of_lost()

    def _words_of_lost(self) -> list[Utterance]:
        inner = self._inner
        if inner.silent:
            self._says_nothing = True
            return []
        if inner.temper.escalation is Escalation.THREATENED and self._disputes:
            inner.temper.escalate(Escalation.DISPUTED)
            return [self._inner.words(inner.talk.say(Occasion.DISPUTE))]
        return [self._inner.words(inner.talk.say(Occasion.BAD if inner.talk.happens(50) else Occasion.LEAVE))]

    def fact(self, outcome: Outcome, *, rates: bool = True) -> CustomerLeft:
        """How it ended. Who goes silently rates nothing."""
        inner = self._inner
        rates = rates and not self._says_nothing
        stars = rating(outcome, inner.temper, inner.agenda.core_met, inner.numbers.leaving) if rates else 0
        return CustomerLeft(
            conversation=inner.conversation, outcome=outcome, mood=inner.temper.mood, rating=stars,
            escalation=inner.temper.escalation, silently=self._says_nothing, review=self._review(stars),
        )  # fmt: skip

    def _review(self, stars: int) -> str:
        inner = self._inner
        if not writes_review(stars, inner.stream("review"), inner.numbers.leaving):
            return ""
        good = stars >= _GOOD
        lines = inner.scenario.endings.review_good if good else inner.scenario.endings.review_bad
        return inner.talk.one_of(lines, Occasion.REVIEW_GOOD if good else Occasion.REVIEW_BAD)
