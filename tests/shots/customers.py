"""The customers of the pictures: they write what the story says and confirm what they are sent."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.channel import Confirm, Deliver
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed, ReplySent
from workstation.domain.values import AnyBody, Buyer

NAME = "practice"
UNDER_WAY = 400
"""Milliseconds until a reply has arrived."""


class ScriptedCustomers:
    """A channel without a will of its own. ``lost`` names conversations whose replies do not arrive."""

    def __init__(self, buyers: Mapping[str, Buyer], deliver: Deliver, confirm: Confirm) -> None:
        self.buyers = buyers
        """By the name that the story has for them."""
        self._deliver = deliver
        self._confirm = confirm
        self._planned: list[tuple[int, ReplyDelivered | ReplyFailed]] = []
        self._said = 0
        self.lost: dict[str, str] = {}

    @property
    def name(self) -> str:
        """What stands as ``channel`` in its messages."""
        return NAME

    def owns(self, conversation: str) -> bool:
        """All of them."""
        return conversation.startswith(NAME)

    def say(self, who: str, conversation: str, body: AnyBody, at: int) -> None:
        """A customer writes."""
        self._said += 1
        message = MessageReceived(
            conversation=conversation, channel=NAME, buyer=self.buyers[who], body=body,
            origin=f"shots:{self._said}",
        )  # fmt: skip
        self._deliver(message, at)

    def hear(self, entry: Entry) -> None:
        """A reply arrives a moment later, or is lost."""
        if isinstance(entry.event, ReplySent):
            here, message = entry.event.conversation, entry.seq
            reason = self.lost.pop(here, "")
            outcome = (
                ReplyFailed(conversation=here, message=message, reason=reason)
                if reason
                else ReplyDelivered(conversation=here, message=message)
            )
            self._planned.append((entry.at + UNDER_WAY, outcome))

    def advance(self, now: int) -> None:
        """Confirm what has arrived."""
        due = [one for one in self._planned if one[0] <= now]
        self._planned = [one for one in self._planned if one[0] > now]
        for at, outcome in due:
            self._confirm(outcome, at)

    def shift(self, milliseconds: int) -> None:
        """The story moves the clock in leaps; nothing is late for that."""

    def next_due(self) -> int | None:
        """When the next reply arrives."""
        return min((at for at, _ in self._planned), default=None)
