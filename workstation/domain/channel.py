"""What ``app/`` and whoever stands on the other side of the desk agree upon: customers brought in, replies carried out.

Everything here is driven by a clock from outside: nobody sleeps, nobody asks the machine for the time.
Live, ``app/`` calls ``advance`` from a precise timer; without a screen a loop steps from ``next_due`` to ``next_due``.
"""

from __future__ import annotations

from typing import Protocol

from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.practice_events import AnyPracticeEvent


class Deliver(Protocol):
    """Brings a customer's message in at ``at`` (milliseconds since 1970 UTC); ``app/`` appends it."""

    def __call__(self, event: MessageReceived, at: int) -> None:
        """Take the message."""
        ...


class Confirm(Protocol):
    """Tells at ``at`` (milliseconds since 1970 UTC) that a reply arrived or did not; ``app/`` appends it."""

    def __call__(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        """Take the acknowledgement."""
        ...


class Record(Protocol):
    """Tells at ``at`` (milliseconds since 1970 UTC) what goes on inside a simulated customer; ``app/`` appends it."""

    def __call__(self, event: AnyPracticeEvent, at: int) -> None:
        """Take the fact."""
        ...


class Actor(Protocol):
    """Somebody who hears what happened at the desk and acts when their time has come."""

    def hear(self, entry: Entry) -> None:
        """Told of every entry of the journal, in order; answers nothing here, only plans."""
        ...

    def advance(self, now: int) -> None:
        """Do everything due up to ``now`` (milliseconds since 1970 UTC), in the order of the due times."""
        ...

    def next_due(self) -> int | None:
        """The moment of the next deed, milliseconds since 1970 UTC; None if nothing is planned."""
        ...


class Channel(Actor, Protocol):
    """An actor through which customers come in. It is given its ``Deliver`` and ``Confirm`` by constructor."""

    @property
    def name(self) -> str:
        """What stands as ``channel`` in its messages."""
        ...

    def owns(self, conversation: str) -> bool:
        """Whether replies to ``conversation`` are carried out by this channel."""
        ...

    def shift(self, milliseconds: int) -> None:
        """Time stood still for so long (a pause, a sleep of the machine): everything planned comes as much later."""
        ...
