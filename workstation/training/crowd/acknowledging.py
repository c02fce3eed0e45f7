"""Replies arrive: each is acknowledged a moment after it was sent, in order."""

from __future__ import annotations

from collections import deque

from workstation.domain import pace
from workstation.domain.events import ReplyDelivered
from workstation.training.crowd.inner import Inner
from workstation.training.crowd.plans import Plan, Plans

_SECONDS = (0.15, 0.6)
"""Least and most that a reply takes."""


class Acknowledging:
    """The replies under way to one customer."""

    def __init__(self, inner: Inner, plans: Plans) -> None:
        self._inner, self._plans = inner, plans
        self._network = inner.stream("network")
        self._sent: deque[int] = deque()

    def take(self, seq: int, now: int) -> None:
        """The reply ``seq`` was sent."""
        arrives = now + pace.between(self._network, *_SECONDS)
        self._sent.append(seq)
        self._plans.unless_planned(Plan.DELIVER, arrives)

    def deliver(self, at: int) -> None:
        """The first of them is there."""
        conversation = self._inner.conversation
        self._inner.out.append(ReplyDelivered(conversation=conversation, message=self._sent.popleft()))
        if self._sent:
            self._plans.set(Plan.DELIVER, at + pace.between(self._network, *_SECONDS))
