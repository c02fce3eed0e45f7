"""What a customer is about to say: a body, what it means for the facts, and whether it can go stale."""

from __future__ import annotations

import msgspec

from workstation.domain.practice_events import TrapSet, WantRaised
from workstation.domain.values import AnyBody
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
