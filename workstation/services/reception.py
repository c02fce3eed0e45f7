"""Take in what channels bring, and tell what became of the replies."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AutoReplySent, MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.values import Text
from workstation.services.appending import Appends


def receive_message(journal: Appends, message: MessageReceived, *, clerk: str, now: int) -> Future[list[Entry]]:
    """A customer's message arrives. The same ``origin`` a second time adds nothing."""
    return journal.append(message, at=now, clerk=clerk)


def acknowledge(
    journal: Appends, outcome: ReplyDelivered | ReplyFailed, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """The channel says what became of a reply."""
    return journal.append(outcome, at=now, clerk=clerk)


def answer_automatically(
    journal: Appends, desk: Desk, message: Entry, text: str, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Greet a new customer: ``message`` began the first round and nobody answered yet; None if that is not so.

    It never stops the clock (DOMAIN D2), so the round stays open and a later message of it greets nobody again.
    """
    found = desk.get(message.conversation)
    if found is None or found.answered or found.unread != 1 or found.waiting_since != message.at or not text.strip():
        return None
    event = AutoReplySent(conversation=message.conversation, body=Text(text=text.strip()))
    return journal.append(event, at=now, clerk=clerk)
