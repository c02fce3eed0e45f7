"""A clerk who answers whoever waits with the same few sentences, for customers who do not mind what is said."""

from __future__ import annotations

from collections.abc import Callable

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.pace import SECOND

ANSWERS = ("您好，在的，我马上为您查看。", "好的，已经帮您记录，请稍等。", "给您核实过了，可以的，请放心。")
AFTER = 8 * SECOND
"""So long after a customer's latest message the answer comes, milliseconds."""

Reply = Callable[[str, str, int], None]
"""Sends a text (second) into a conversation (first) at a moment (third, milliseconds since 1970 UTC)."""


class StandIn:
    """An ``Actor``: answers each waiting customer in turn, whoever has waited longest first."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self._due: dict[str, int] = {}
        self.replies = 0
        """How many answers were sent."""

    def hear(self, entry: Entry) -> None:
        """Remember who waits since when."""
        if isinstance(entry.event, ev.MessageReceived):
            self._due[entry.conversation] = entry.at + AFTER
        elif isinstance(entry.event, ev.ReplySent | ev.ConversationClosed | ev.ConversationTransferred):
            self._due.pop(entry.conversation, None)

    def advance(self, now: int) -> None:
        """Answer everybody whose time has come."""
        while (due := self.next_due()) is not None and due <= now:
            conversation = min(self._due, key=lambda one: (self._due[one], one))
            del self._due[conversation]
            self._reply(conversation, ANSWERS[self.replies % len(ANSWERS)], due)
            self.replies += 1

    def next_due(self) -> int | None:
        """When the next answer goes out."""
        return min(self._due.values(), default=None)
