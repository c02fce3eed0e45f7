"""What a customer is about to say, and what was said until it has come back with its number."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from msgspec.structs import replace

from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived
from workstation.domain.values import Text
from workstation.training.crowd.inner import CHANNEL, Inner
from workstation.training.crowd.saying import Utterance


class Speech:
    """The messages of one customer, in their order."""

    def __init__(self, inner: Inner) -> None:
        self._inner = inner
        self._coming: deque[Utterance] = deque()
        self._told_with: dict[str, Utterance] = {}  # by origin
        self.count = 0
        """Messages said so far."""
        self.matter: Utterance | None = None
        """The last words in which something was raised, to be said again to a desk that never answered."""

    @property
    def next(self) -> Utterance | None:
        """What comes next, None if all is said."""
        return self._coming[0] if self._coming else None

    @property
    def coming(self) -> tuple[Utterance, ...]:
        """All that is planned, in its order."""
        return tuple(self._coming)

    def add(self, says: Iterable[Utterance]) -> None:
        """Say these after what is to be said."""
        self._coming.extend(says)

    def clear(self) -> None:
        """Say nothing more."""
        self._coming.clear()

    def drop_stale(self) -> None:
        """The clerk wrote first: what is out of date by it is not said any more."""
        met = {one.id for one in self._inner.agenda.met}
        self._coming = deque(one for one in self._coming if not one.stale and one.matter not in met)

    def say_next(self) -> None:
        """Say what comes next."""
        self.say(self._coming.popleft())

    def say(self, utterance: Utterance) -> None:
        """Say this now. What it raises is told once the message has its number."""
        inner = self._inner
        self.count += 1
        origin = f"{inner.conversation}:{self.count}"
        if utterance.raises:
            self._told_with[origin] = utterance
        if utterance.matter and isinstance(utterance.body, Text):
            self.matter = Utterance(body=utterance.body)
        for fact in utterance.raises:
            if isinstance(fact, pe.TrapSet):
                inner.traps.spoken(fact.trap)
            else:
                inner.raised.add(fact.want)
        inner.disclosure.said(utterance.gives)
        inner.out.append(
            MessageReceived(
                conversation=inner.conversation, channel=CHANNEL, buyer=inner.arrival.buyer, body=utterance.body,
                origin=origin,
            )
        )  # fmt: skip

    def came_back(self, origin: str, seq: int) -> None:
        """The message ``origin`` has the number ``seq``."""
        said = self._told_with.pop(origin, None)
        for fact in said.raises if said else ():
            self._inner.out.append(replace(fact, message=seq))
