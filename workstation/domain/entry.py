"""An entry: one fact with its place in the journal, its moment and who was sitting there."""

from __future__ import annotations

import msgspec

from workstation.domain.events import AnyEvent


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One row of the journal as everything above it sees it.

    ``seq`` counts from 1 without holes on one seat and is also the number of the message, where the
    event is one. ``at`` is the moment in milliseconds since 1970 UTC. ``clerk`` is the 客服名 signed
    in at that moment, empty for facts nobody at the desk caused.
    """

    seq: int
    at: int
    clerk: str
    event: AnyEvent

    @property
    def conversation(self) -> str:
        """The conversation the fact belongs to, empty where it belongs to none."""
        return getattr(self.event, "conversation", "")
