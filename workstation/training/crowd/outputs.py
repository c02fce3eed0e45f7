"""What comes out of a customer: messages, acknowledgements and facts, each with its moment."""

from __future__ import annotations

from typing import NamedTuple

from workstation.domain.events import MessageReceived, ReplyDelivered
from workstation.domain.practice_events import AnyPracticeEvent


class Output(NamedTuple):
    """Something to be appended. ``at``: milliseconds since 1970 UTC."""

    at: int
    event: MessageReceived | ReplyDelivered | AnyPracticeEvent
