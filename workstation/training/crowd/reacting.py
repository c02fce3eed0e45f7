"""What a customer says after a turn of the clerk: thanks, answers, the next want, a press, a complaint."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from workstation.domain.acts import Act
from workstation.domain.practice_events import Escalation, Outcome
from workstation.domain.values import plain
from workstation.training.crowd.answering import Answering
from workstation.training.crowd.inner import Inner
from workstation.training.crowd.raising import Raising
from workstation.training.crowd.saying import Utterance, in_messages
from workstation.training.crowd.traps import OPENING
from workstation.training.crowd.turn import Turn
from workstation.training.crowd.wording import Occasion
from workstation.training.scenarios.scenario import CustomerType, Want

_PROOFS = frozenset((Act.INFORM, Act.PROPOSE, Act.COMMIT, Act.OWN, Act.CONFIRM))


class Reaction(msgspec.Struct, frozen=True, kw_only=True):
    """What is said next. ``ends``: how the customer goes after it, None if they stay."""

    says: tuple[Utterance, ...] = ()
    ends: Outcome | None = None
    lingers: bool = False
    """All is met: only a last word is awaited."""
    asked_more: bool = False
    """The clerk asked whether there is anything else."""


class Reacting:
    """Decides at the moment of speaking, over everything that came since the customer last spoke."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        self._answering = Answering(inner)
        self._raising = Raising(inner)
        self._unclear = self._missed = self._greeted = self._refused = 0
        self._doubted = self._doubting = False

    def open(self) -> tuple[Utterance, ...]:
        """The first messages: perhaps a greeting, then the matter, then what is tried at once."""
        inner, talk, numbers = self._inner, self._inner.talk, self._inner.numbers.talking
        matter = [*self._raising.next_wants(), *self._raising.traps_after(OPENING)]
        first = plain(matter[0].body)
        if not talk.greets(first):
            return in_messages(inner.talk, matter)
        if talk.happens(numbers.waits_after_greeting):
            matter[0] = replace(matter[0], pause=talk.between(*numbers.tells_after))
            return (self._inner.words(talk.say(Occasion.GREET)), *in_messages(inner.talk, matter))
        return in_messages(inner.talk, [self._inner.words(talk.say(Occasion.GREET)), *matter])

    def react(self) -> Reaction:
        """To the turn so far, which is over with it."""
        inner, turn = self._inner, self._inner.turn
        inner.turn = Turn()
        if inner.temper.patience <= 0:
            return Reaction(ends=Outcome.LOST)
        if turn.refused:
            self._refused += 1
        says = [*self._to_traps(turn), *self._to_harm(turn), *self._answering.answers(turn)]
        says += self._move_on(turn)
        if not says and self._at_end():
            return Reaction(ends=Outcome.SOLVED, asked_more=bool(turn.acts & {Act.ASK, Act.CONFIRM}))
        if not says:
            if not turn.sure:
                self._unclear += 1
            if (gives_up := self._gives_up()) is not None:
                return Reaction(ends=gives_up)
            says += self._to_little(turn)
        if turn.met and inner.talk.happens(inner.numbers.talking.acks):
            says.insert(0, replace(self._inner.words(inner.talk.say(Occasion.ACK)), alone=True))
        return Reaction(says=in_messages(inner.talk, says), lingers=self._at_end())

    def go_on(self) -> Reaction | None:
        """Nobody answers a doubt or what was tried: go on to what is wanted. None if a want is open and waited for."""
        inner = self._inner
        if inner.agenda.open:
            return None
        self._doubting = False
        says = self._move_on(Turn())
        if not says and self._at_end():
            return Reaction(ends=Outcome.SOLVED)
        return Reaction(says=in_messages(inner.talk, says), lingers=self._at_end())

    def press(self) -> Utterance:
        """What is wanted is said once more."""
        open_wants = self._inner.agenda.open
        lines: Sequence[str] = open_wants[0].presses if open_wants else ()
        return self._inner.words(self._inner.talk.one_of(lines, Occasion.PRESS), stale=True)

    def escalate(self, because: int = 0) -> Utterance | None:
        """Complain or threaten if patience has sunk so far, by the reply ``because``; None if it has not."""
        inner, numbers = self._inner, self._inner.numbers.escalation
        for stage, below, occasion in (
            (Escalation.THREATENED, numbers.threaten_below, Occasion.THREATEN),
            (Escalation.COMPLAINED, numbers.complain_below, Occasion.COMPLAIN),
        ):
            if inner.temper.patience <= below and inner.temper.escalate(stage):
                inner.feel(stage.value, because)
                return self._inner.words(inner.talk.say(occasion))
        return None

    def _at_end(self) -> bool:
        return self._inner.agenda.finished and not self._inner.traps.unsettled and not self._doubting

    def _gives_up(self) -> Outcome | None:
        """Refused in vain and not upset, or not understanding a word for long: how the customer goes then."""
        negative, numbers = self._inner.temper.negative, self._inner.numbers.agenda
        if self._unclear > numbers.gives_up_unclear:
            return Outcome.LOST if negative else Outcome.UNSOLVED
        return Outcome.UNSOLVED if self._refused >= numbers.resign_after and not negative else None

    def _to_traps(self, turn: Turn) -> list[Utterance]:
        says = []
        for trap, fell in turn.traps:
            lines = trap.on_fall if fell else trap.on_hold
            if lines:
                says.append(self._inner.words(self._inner.talk.one_of(lines)))
        return says[:1]

    def _to_harm(self, turn: Turn) -> list[Utterance]:
        inner = self._inner
        if not turn.met and not inner.silent and (said := self.escalate(turn.last)) is not None:
            return [said]
        if turn.hurt:
            return [self._inner.words(inner.talk.say(Occasion.ANNOYED))]
        if turn.template:
            return [self._inner.words(inner.talk.say(Occasion.TEMPLATE))]
        return []

    def _move_on(self, turn: Turn) -> list[Utterance]:
        """Thanks for what is met, what is tried or doubted after it, the next want."""
        inner = self._inner
        self._settle_doubt(turn)
        says = [self._inner.words(self._thanks(turn.met[0]))] if turn.met else []
        if turn.met:
            self._missed = self._refused = 0
        if tried := self._raising.traps_after(*(want.id for want in turn.met)):
            return says + tried
        if any(want.core for want in turn.met) and self._doubts():
            return [self._inner.words(inner.talk.say(Occasion.DOUBT))]
        if inner.agenda.open or self._doubting:
            return says
        if inner.traps.pending:
            says += self._raising.traps_again()
        return says if inner.traps.unsettled else says + self._raising.next_wants()

    def _thanks(self, want: Want) -> str:
        return self._inner.talk.one_of(want.thanks, Occasion.THANKS)

    def _doubts(self) -> bool:
        """Doubtful customers who do not trust yet want certainty once (DOMAIN D3)."""
        inner = self._inner
        doubtful = inner.scenario.customer.type is CustomerType.DOUBTFUL
        if self._doubted or not doubtful or inner.temper.trust >= inner.numbers.agenda.doubt_below:
            return False
        self._doubted = self._doubting = True
        return True

    def _settle_doubt(self, turn: Turn) -> None:
        if self._doubting and turn.sure:
            self._doubting = False
            if turn.told or turn.acts & _PROOFS:
                self._inner.feel("proved", turn.last)

    def _to_little(self, turn: Turn) -> list[Utterance]:
        """Nothing came of the turn: what to say to what there was of it."""
        inner, talk = self._inner, self._inner.talk
        if not turn.sure:
            return [self._to_unclear()]
        self._unclear = 0
        if turn.held_again:
            return [self._inner.words(talk.say(Occasion.HELD_AGAIN))]
        if turn.held:
            answers = talk.happens(inner.numbers.talking.answers_hold)
            return [self._inner.words(talk.say(Occasion.WAIT), stale=True)] if answers else []
        if turn.progressed and inner.agenda.open:
            return [self._inner.words(talk.say(Occasion.FURTHER), stale=True)]
        if turn.progressed or turn.shown or turn.traps:
            return [self.press()] if inner.agenda.open else []
        if turn.soothed:
            return [self._inner.words(talk.say(Occasion.CALMED), stale=True)]
        if turn.only_greets and not self._greeted:
            self._greeted += 1
            return [self._inner.words(talk.say(Occasion.GO_ON), stale=True)]
        return [self._to_missed(turn)]

    def _to_unclear(self) -> Utterance:
        if self._unclear > self._inner.numbers.agenda.most_unclear:
            return self.press()
        return self._inner.words(self._inner.talk.say(Occasion.UNCLEAR), stale=True)

    def _to_missed(self, turn: Turn) -> Utterance:
        """It went past what was asked: borne once, then less and less."""
        self._missed = min(3, self._missed + 1)
        if not turn.refused:
            self._inner.feel(f"missed_{self._missed}", turn.last)
        return self.press()
