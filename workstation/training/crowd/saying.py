"""What a customer is about to say: a body, what it means for the facts, and whether it can go stale."""

from __future__ import annotations

import msgspec

from workstation.domain.practice_events import TrapSet, WantRaised
from workstation.domain.values import AnyBody


class Utterance(msgspec.Struct, frozen=True, kw_only=True):
    """One message to come."""

    body: AnyBody
    raises: tuple[WantRaised | TrapSet, ...] = ()
    """Facts that are told with the number of this message."""
    gives: tuple[str, ...] = ()
    """Ids of what is given away with it."""
    stale: bool = False
    """Not said any more if the clerk writes first: what it asks for may have come."""
    alone: bool = False
    """Never joined with what comes before or after."""
    pause: int = 0
    """Milliseconds before it beside typing; who pauses goes on when answered."""
