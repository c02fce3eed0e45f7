"""Answer customers, take an answer back, leave notes, keep drafts."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import DraftKept, MessageRecalled, NoteAdded, ReplySent
from workstation.domain.lines import Line
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import AnyBody, DraftMode, Side, Text
from workstation.domain.variables import unfilled
from workstation.services.appending import Appends, on_desk

RECALL_WITHIN = 120_000
"""Milliseconds in which a clerk may take a reply back, as the platforms have it."""


def send_reply(
    journal: Appends, desk: Desk, conversation: str, body: AnyBody, *,
    quote: int | None = None, typed: int = 0, inserted: int = 0, clerk: str, now: int,
) -> Future[list[Entry]]:  # fmt: skip
    """Send ``body`` to the customer. Refused: nothing in it, a variable not filled in, or not on the desk."""
    if isinstance(body, Text) and not body.text.strip():
        raise Refused(Reason.EMPTY_MESSAGE)
    if isinstance(body, Text) and (names := unfilled(body.text)):
        raise Refused(Reason.UNFILLED, names="、".join(names))
    on_desk(desk, conversation)
    event = ReplySent(conversation=conversation, body=body, quote=quote, typed=typed, inserted=inserted)
    return journal.append(event, at=now, clerk=clerk)


def add_note(
    journal: Appends, desk: Desk, conversation: str, text: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Leave a note that the customer never sees. Refused: nothing in it, or not on the desk."""
    if not text.strip():
        raise Refused(Reason.EMPTY_MESSAGE)
    on_desk(desk, conversation)
    return journal.append(NoteAdded(conversation=conversation, text=text), at=now, clerk=clerk)


def recall_message(journal: Appends, line: Line | None, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Take a reply back. Refused: not one's own, recalled already, or older than ``RECALL_WITHIN``."""
    if line is None:
        raise Refused(Reason.UNKNOWN_MESSAGE)
    if line.side is not Side.CLERK or line.sender != clerk:
        raise Refused(Reason.NOT_YOUR_MESSAGE)
    if line.recalled:
        raise Refused(Reason.ALREADY_RECALLED)
    if now - line.at > RECALL_WITHIN:
        raise Refused(Reason.RECALL_TOO_LATE, minutes=RECALL_WITHIN // 60_000)
    event = MessageRecalled(conversation=line.conversation, message=line.seq, by=Side.CLERK)
    return journal.append(event, at=now, clerk=clerk)


def keep_draft(
    journal: Appends, desk: Desk, conversation: str, text: str, mode: DraftMode, *, clerk: str, now: int
) -> Future[list[Entry]] | None:
    """Keep what stands in the composer; None if the conversation has left the desk.

    Not compared with the desk: an earlier draft may still be on its way there.
    """
    if desk.get(conversation) is None:
        return None
    return journal.append(DraftKept(conversation=conversation, text=text, mode=mode), at=now, clerk=clerk)
