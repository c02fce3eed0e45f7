"""The next matter is raised: wants in their order, traps on their occasion."""

from __future__ import annotations

from msgspec.structs import replace

from workstation.domain import practice_events as pe
from workstation.domain.values import AnyBody
from workstation.training.crowd.inner import Inner
from workstation.training.crowd.saying import Utterance, raised
from workstation.training.scenarios.scenario import Want


class Raising:
    """What one customer brings up of their own."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        self._tries = 0

    def next_wants(self) -> list[Utterance]:
        """The next want, or the next ones together. What was met before anybody asked is passed over."""
        inner = self._inner
        says: list[Utterance] = []
        while not inner.agenda.open and not inner.traps.unsettled and (group := inner.agenda.raise_next()):
            inner.meet(inner.last_reply)
            met, inner.turn.met = inner.turn.met, []
            for want in group:
                if want in inner.agenda.open:
                    says += self._raised(want)
            says += self.traps_after(*(want.id for want in met))
        return says

    def traps_after(self, *occasions: str) -> list[Utterance]:
        """What is tried on these occasions, see ``Traps.after``."""
        inner = self._inner
        says: list[Utterance] = []
        for trap in (trap for occasion in occasions for trap in inner.traps.after(occasion)):
            fact = pe.TrapSet(conversation=inner.conversation, trap=trap.id, text=trap.text)
            says += _tied([inner.words(one) for one in inner.talk.opening(trap.says)], fact)
        return says

    def traps_again(self) -> list[Utterance]:
        """Nobody answered what was tried: once more, then it is dropped."""
        inner = self._inner
        self._tries += 1
        if self._tries >= inner.numbers.agenda.trap_tries:
            self._tries = 0
            inner.traps.give_up()
            return []
        ways = inner.traps.pending[0].says
        return [inner.words(inner.talk.one_of([line for way in ways for line in way]), stale=True)]

    def _raised(self, want: Want) -> list[Utterance]:
        inner = self._inner
        words = inner.talk.opening(want.opens)
        bodies: list[AnyBody | str] = [*words]
        if want.picture:
            alone = inner.numbers.disclosure.picture_alone
            bodies = [*words[:-1], *inner.talk.with_picture(want.picture, words[-1], alone)]
        says = [inner.words(one) if isinstance(one, str) else Utterance(body=one) for one in bodies]
        if want.order_card and (card := inner.talk.card(want.order_card)) is not None:
            says.append(Utterance(body=card))
        says = [replace(one, matter=want.id) for one in says]
        says[-1] = replace(says[-1], gives=inner.disclosure.shown_with(want.order_card))
        if want.away:
            inner.away_for = want.away
        return _tied(says, raised(inner.conversation, want))


def _tied(says: list[Utterance], fact: pe.WantRaised | pe.TrapSet) -> list[Utterance]:
    """The fact is told with the last of the messages."""
    return [*says[:-1], replace(says[-1], raises=(*says[-1].raises, fact))]
