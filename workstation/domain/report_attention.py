"""Where a clerk's attention went in a lesson, what it cost, and the order in which it would have cost least.

Moments are milliseconds since 1970 UTC, spans seconds.
"""

from __future__ import annotations

import msgspec


class Span(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation was in front."""

    conversation: str
    begins: int
    ends: int

    @property
    def seconds(self) -> float:
        """How long."""
        return (self.ends - self.begins) / 1000


class Switch(msgspec.Struct, frozen=True, kw_only=True):
    """The clerk turned to a conversation: what it cost until something was done there."""

    at: int
    seq: int
    came_from: str
    """The conversation left; empty: none."""
    to: str
    cost: float
    """Until the first key, reply or deed there; the whole stay if nothing was done."""
    idle: bool
    """Nothing was done there."""


class Stay(msgspec.Struct, frozen=True, kw_only=True):
    """Time in a conversation."""

    conversation: str
    seconds: float


class Late(msgspec.Struct, frozen=True, kw_only=True):
    """A reply that came late, and where the clerk was meanwhile."""

    conversation: str
    message: int
    """seq of the first message that waited."""
    reply: int
    """seq; 0: it was never answered."""
    asked_at: int
    answered_at: int
    waited: float
    late: float
    """Beyond the target of DOMAIN D2."""
    elsewhere: tuple[Stay, ...]
    """The other conversations in front meanwhile, the longest first."""
    here: float
    """In this conversation itself."""


class Beat(msgspec.Struct, frozen=True, kw_only=True):
    """A message or a reply in the picture of attention."""

    conversation: str
    at: int
    seq: int
    reply: bool
    late: bool = False
    """A reply beyond the target."""


class Attention(msgspec.Struct, frozen=True, kw_only=True):
    """The ledger of a lesson."""

    conversations: tuple[str, ...] = ()
    """In the order in which the customers came."""
    spans: tuple[Span, ...] = ()
    switches: tuple[Switch, ...] = ()
    lates: tuple[Late, ...] = ()
    """The latest first."""
    beats: tuple[Beat, ...] = ()
    pauses: tuple[tuple[int, int], ...] = ()

    @property
    def switching(self) -> float:
        """Seconds that switches cost in all."""
        return round(sum(one.cost for one in self.switches), 1)


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """One round in the best order beside the trainee's; seconds from the lesson's beginning, pauses left out."""

    conversation: str
    message: int
    """seq of the message that waited."""
    work: float
    """What answering took."""
    asked: float
    answered: float
    """As the trainee did it."""
    best_asked: float
    best_answered: float


class BestOrder(msgspec.Struct, frozen=True, kw_only=True):
    """The same customers, answered with the same speed in the best order found (docs/coach.md)."""

    turns: tuple[Turn, ...] = ()
    """In the best order."""
    late: float = 0.0
    best_late: float = 0.0
    """Seconds beyond the target in all: the trainee's, the best order's."""
    in_target: int = 0
    best_in_target: int = 0
    mean_wait: float = 0.0
    best_mean_wait: float = 0.0
    exact: bool = True
    """No order that never lets a waiting customer wait for nothing is better; else the search was cut."""
