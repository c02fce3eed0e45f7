"""A clerk without a screen, who answers everybody in turn, and the loop that lets such actors play a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from workstation.domain import events as ev
from workstation.domain import pace
from workstation.domain.channel import Actor
from workstation.domain.entry import Entry

ANSWERS = ("您好，在的，我马上为您查看。", "好的，已经帮您记录，请稍等。", "给您核实过了，可以的，请放心。")


class Reply(Protocol):
    """Sends ``text`` into ``conversation`` at ``at`` (milliseconds since 1970 UTC); ``app/`` asks the service."""

    def __call__(self, conversation: str, text: str, at: int) -> None:
        """Send it."""
        ...


class ScriptedClerk:
    """An ``Actor`` that answers each waiting customer ``after`` seconds after the latest message."""

    def __init__(self, reply: Reply, after: float = 8, answers: Sequence[str] = ANSWERS) -> None:
        self._reply = reply
        self._after = round(after * pace.SECOND)
        self._answers = answers
        self._waiting: dict[str, int] = {}
        self.replies = 0
        """How many answers were sent."""

    def hear(self, entry: Entry) -> None:
        """Remember who waits since when."""
        if isinstance(entry.event, ev.MessageReceived):
            self._waiting[entry.conversation] = entry.at + self._after
        elif isinstance(entry.event, ev.ReplySent | ev.ConversationClosed | ev.ConversationTransferred):
            self._waiting.pop(entry.conversation, None)

    def advance(self, now: int) -> None:
        """Answer everybody whose time has come."""
        while self._waiting:
            conversation, due = min(self._waiting.items(), key=lambda item: (item[1], item[0]))
            if due > now:
                return
            del self._waiting[conversation]
            text = self._answers[self.replies % len(self._answers)]
            self.replies += 1
            self._reply(conversation, text, due)

    def next_due(self) -> int | None:
        """When the next answer goes out."""
        return min(self._waiting.values(), default=None)


def play(actors: Sequence[Actor], start: int, until: int, set_clock: Callable[[int], None]) -> int:
    """Let ``actors`` act from ``start`` to ``until`` without waiting for real time; gives the number of steps.

    ``set_clock`` is told each moment before anybody acts at it. What the actors do must come back to them by
    ``hear`` before the next step, so a journal without a thread of its own is needed.
    """
    now = start
    steps = 0
    while True:
        dues = [due for one in actors if (due := one.next_due()) is not None]
        if not dues or min(dues) > until:
            set_clock(until)
            return steps
        now = max(now, min(dues))
        set_clock(now)
        for actor in actors:
            actor.advance(now)
        steps += 1
