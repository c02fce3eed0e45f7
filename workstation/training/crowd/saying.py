"""What a customer is about to say: a body, what it means for the facts, and whether it can go stale."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from workstation.domain.practice_events import TrapSet, WantRaised
from workstation.domain.values import AnyBody, Text
from workstation.training.crowd.talk import Talk
from workstation.training.scenarios.scenario import Want


class Utterance(msgspec.Struct, frozen=True, kw_only=True):
    """One message to come."""

    body: AnyBody
    raises: tuple[WantRaised | TrapSet, ...] = ()
    """Facts that are told with the number of this message."""
    gives: tuple[str, ...] = ()
    """Ids of what is given away with it."""
    matter: str = ""
    """The id of the want it raises a part of; not said any more once that is met."""
    stale: bool = False
    """Not said any more if the clerk writes first: what it asks for may have come."""
    alone: bool = False
    """Never joined with what comes before or after."""
    pause: int = 0
    """Milliseconds before it beside typing; who pauses goes on when answered."""


def raised(conversation: str, want: Want) -> WantRaised:
    """The fact that ``want`` is wanted now; the number of its message is added when that is known."""
    return WantRaised(conversation=conversation, want=want.id, text=want.task, core=want.core)


def in_messages(talk: Talk, says: Iterable[Utterance]) -> tuple[Utterance, ...]:
    """Words that follow each other as this one sends them: apart or as one message."""
    whole: list[Utterance] = []
    for one in says:
        joined = _joined(talk, whole[-1], one) if whole else None
        if joined is None:
            whole.append(one)
        else:
            whole[-1] = joined
    return tuple(whole)


def _joined(talk: Talk, before: Utterance, one: Utterance) -> Utterance | None:
    """Both as one message; None if they are sent apart."""
    if before.alone or one.alone or one.pause or not (isinstance(before.body, Text) and isinstance(one.body, Text)):
        return None
    if talk.parts_with(before.body.text, one.body.text):
        return None
    return Utterance(
        body=Text(text=talk.joined(before.body.text, one.body.text)), raises=before.raises + one.raises,
        gives=before.gives + one.gives, matter=before.matter if before.matter == one.matter else "",
        stale=before.stale and one.stale, pause=before.pause,
    )  # fmt: skip
