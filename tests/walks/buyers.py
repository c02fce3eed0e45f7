"""A channel for walks: its buyers write when they are told to, and replies to them arrive a moment later."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from workstation.domain.channel import Confirm, Deliver
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplySent
from workstation.domain.values import Buyer, Text

UNDER_WAY = 300
"""Milliseconds until a reply has arrived."""


class Buyers:
    """A ``Channel`` whose buyers say what the walk wants, at the moment of the room's clock."""

    name = "walk"

    def __init__(self, deliver: Deliver, confirm: Confirm, now: Callable[[], int]) -> None:
        self._deliver, self._confirm, self._now = deliver, confirm, now
        self._arriving: list[tuple[int, int, str]] = []
        self._said = 0

    def write(self, name: str, text: str, topic: str = "") -> str:
        """The buyer called ``name`` writes; the id of their conversation, another one for each ``topic``."""
        self._said += 1
        conversation = f"walk:{name}{topic}"
        self._deliver(
            MessageReceived(
                conversation=conversation, channel=self.name, buyer=Buyer(id=name, name=name), body=Text(text=text),
                origin=f"{self._now()}:{self._said}",
            ),
            self._now(),
        )  # fmt: skip
        return conversation

    def owns(self, conversation: str) -> bool:
        return conversation.startswith("walk:")

    def hear(self, entry: Entry) -> None:
        if isinstance(entry.event, ReplySent) and self.owns(entry.conversation):
            heapq.heappush(self._arriving, (entry.at + UNDER_WAY, entry.seq, entry.conversation))

    def advance(self, now: int) -> None:
        while self._arriving and self._arriving[0][0] <= now:
            at, message, conversation = heapq.heappop(self._arriving)
            self._confirm(ReplyDelivered(conversation=conversation, message=message), at)

    def next_due(self) -> int | None:
        return self._arriving[0][0] if self._arriving else None

    def shift(self, milliseconds: int) -> None:
        self._arriving = [(at + milliseconds, message, where) for at, message, where in self._arriving]
