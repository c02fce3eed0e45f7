"""A reply is taken in: understood, weighed against what is wanted, felt; nothing is answered yet."""

from __future__ import annotations

from collections import Counter

from workstation.domain import practice_events as pe
from workstation.domain.acts import Act
from workstation.domain.speech import Finding, SpeechCode
from workstation.training.crowd.hearing import Heard, Hearing
from workstation.training.crowd.inner import Inner
from workstation.training.scenarios.scenario import CustomerType

_FELT = frozenset(code.value for code in SpeechCode)
_HURTS = frozenset((SpeechCode.INSULT_OR_BLAME, SpeechCode.PUSH_OFF, SpeechCode.PRESS_PAYMENT, SpeechCode.PRESS_REVIEW))


class TakingIn:
    """The expectation table: what each thing that a reply does means for who hears it."""

    def __init__(self, inner: Inner, hearing: Hearing) -> None:
        self._inner = inner
        self._hearing = hearing
        self._same: Counter[str] = Counter()
        self._refusals = 0

    def words(self, seq: int, text: str, at: int, now: int) -> None:
        """Take in a reply of words sent ``at`` (the journal's time), ``now`` in the lesson's."""
        inner = self._inner
        heard = self._hearing.hear(seq, text)
        inner.out.append(
            pe.ReplyUnderstood(
                conversation=inner.conversation, message=seq, acts=tuple(act for act in Act if act in heard.acts),
                facts=heard.facts + heard.wrong, solutions=heard.solutions, asked=heard.asked, sure=heard.sure,
            )
        )  # fmt: skip
        inner.turn.take(heard)
        self._promises(heard, at, now)
        self._speech(heard)
        self._traps(heard)
        self._sympathy(heard)
        self._matter(heard)
        self._manners(heard)

    def card(self, seq: int) -> None:
        """Take in a picture, a file or a card: looked at, and nobody knows what it says."""
        inner = self._inner
        inner.turn.show(seq)
        inner.out.append(pe.ReplyUnderstood(conversation=inner.conversation, message=seq, acts=(Act.OTHER,)))

    def deed(self, names: list[str], seq: int) -> bool:
        """Actions were done on the desk; whether a want is met by them."""
        inner = self._inner
        for name in names:
            inner.agenda.take_action(name)
        return inner.meet(seq)

    def _promises(self, heard: Heard, at: int, now: int) -> None:
        inner, promises = self._inner, self._inner.promises
        if promises.current is not None and not (heard.sure and heard.only_civil):
            promise, calms = promises.keep()
            if promise is not None:
                inner.out.append(_settled(inner, promise.message, heard.seq))
            if calms:
                inner.feel("kept", heard.seq)
        span = promises.heard_in(heard)
        if span is None:
            return
        inner.turn.held = Act.HOLD in heard.acts
        inner.out.append(pe.PromiseHeard(conversation=inner.conversation, message=heard.seq, due=at + span))
        earlier = promises.current
        if not promises.take(heard.seq, span, now):
            inner.turn.held_again = True
            inner.feel("held_again", heard.seq)
        elif earlier is not None and promises.current is not earlier:
            inner.out.append(_settled(inner, earlier.message, heard.seq))

    def _speech(self, heard: Heard) -> None:
        inner = self._inner
        inner.out += inner.requirements.hear_reply(inner.conversation, heard)
        codes: dict[str, Finding] = {one.code: one for one in heard.findings}
        for code in sorted(codes):
            inner.feel(code if code in _FELT else "other_speech", heard.seq)
        inner.turn.hurt = inner.turn.hurt or bool(_HURTS & codes.keys())

    def _traps(self, heard: Heard) -> None:
        inner = self._inner
        for trap, fell in inner.traps.hear(heard):
            inner.out.append(
                pe.TrapAnswered(
                    conversation=inner.conversation, trap=trap.id, fell=fell, because=heard.seq,
                    critical=fell and trap.critical,
                )
            )  # fmt: skip
            inner.feel("trap_fell" if fell else "trap_held", heard.seq)
            inner.turn.traps.append((trap, fell))

    def _sympathy(self, heard: Heard) -> None:
        """A bare sorry earns nothing: the customer's own concern must be named, and a next step follow."""
        inner, turn = self._inner, self._inner.turn
        turn.concern = turn.concern or (heard.concern and heard.sympathy)
        if turn.concern and heard.goes_on and not inner.soothed:
            inner.sympathise(heard.seq)

    def _matter(self, heard: Heard) -> None:
        inner = self._inner
        new = inner.agenda.take_reply(heard)
        if new:
            inner.promises.fresh()
            inner.turn.progressed = True
            self._refusals = 0
        if new and heard.facts and heard.solutions and inner.scenario.customer.type is CustomerType.RATIONAL:
            inner.feel("options", heard.seq)
        if not inner.meet(heard.seq) and new:
            inner.feel("progressed", heard.seq)

    def _manners(self, heard: Heard) -> None:
        inner, numbers = self._inner, self._inner.numbers.templates
        self._same[heard.forms[0]] += 1
        if len(heard.forms[0]) >= numbers.shortest and self._same[heard.forms[0]] >= numbers.annoy_at:
            inner.turn.template = True
            inner.feel("template", heard.seq)
        offers = bool(heard.solutions or heard.acts & {Act.PROPOSE, Act.COMMIT})
        if Act.REFUSE in heard.acts and not offers and not inner.turn.traps and inner.agenda.open:
            inner.turn.refused = True
            self._refusals = min(3, self._refusals + 1)
            inner.feel(f"refused_{self._refusals}", heard.seq)
        sells = Act.RECOMMEND in heard.acts and not heard.solutions and not heard.facts
        if sells and inner.temper.negative and not inner.agenda.core_met:
            inner.feel("sold_to", heard.seq)


def _settled(inner: Inner, message: int, because: int) -> pe.PromiseSettled:
    return pe.PromiseSettled(conversation=inner.conversation, message=message, kept=True, because=because)
