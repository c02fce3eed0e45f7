"""An open conversation as the desk shows it, and how each fact changes it."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec.structs import replace

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.practice_events import CustomerLeft, WaitStoodStill
from workstation.domain.ticket_events import SorNoted
from workstation.domain.tickets import Sor
from workstation.domain.values import AnyBody, Buyer, DraftMode, Side, Text


class State(StrEnum):
    """Where a conversation stands. Only open and held ones are on the desk."""

    OPEN = "open"
    HELD = "held"
    CLOSED = "closed"
    TRANSFERRED = "transferred"


class LastLine(msgspec.Struct, frozen=True, kw_only=True):
    """The line that the conversation list previews."""

    seq: int
    at: int
    side: Side
    body: AnyBody
    recalled: bool = False


class Conversation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One conversation as it stands after its latest fact. Moments are milliseconds since 1970 UTC."""

    id: str
    channel: str
    buyer: Buyer
    opened_at: int
    state: State = State.OPEN
    waiting_since: int | None = None
    """Start of the open round: the customer's first unanswered message (DOMAIN D2), None if answered."""
    answered: bool = False
    """A clerk has answered at least once since it was opened, so the first-reply limit is behind it."""
    answered_at: int | None = None
    unread: int = 0
    last: LastLine | None = None
    draft: str = ""
    draft_mode: DraftMode = DraftMode.REPLY
    pinned: bool = False
    tags: tuple[str, ...] = ()
    held_note: str = ""
    held_until: int | None = None
    transferred_to: str = ""
    revealed: bool = False
    """The customer's data has been shown unmasked at this desk."""
    calming: tuple[Sor, ...] = ()
    """Which of the three moves for an upset customer were made, or that the prompt was put aside (DOMAIN D3)."""
    version: int = 0
    """seq of the latest fact about it."""

    @property
    def on_desk(self) -> bool:
        """Whether the desk holds it."""
        return self.state in (State.OPEN, State.HELD)


def opened(entry: Entry) -> Conversation | None:
    """The conversation that ``entry`` puts on the desk where it was not, or None if it puts none."""
    event = entry.event
    if isinstance(event, ev.MessageReceived | ev.ConversationReopened):
        return Conversation(
            id=event.conversation,
            channel=event.channel,
            buyer=event.buyer,
            opened_at=entry.at,
            tags=event.tags if isinstance(event, ev.ConversationReopened) else (),
            version=entry.seq,
        )
    return None


def changed(before: Conversation, entry: Entry) -> Conversation:
    """``before`` after ``entry``; the same object if nothing of it changed."""
    after = _changed(before, entry)
    return before if after is before else replace(after, version=entry.seq)


def _changed(before: Conversation, entry: Entry) -> Conversation:  # one arm per fact
    event = entry.event
    match event:
        case ev.MessageReceived():
            return _received(before, entry, event)
        case ev.ReplySent():
            return _answered(before, entry, event)
        case ev.AutoReplySent():
            return _said(before, entry, Side.AUTOMATIC, event.body)
        case ev.NoteAdded():
            after = _said(before, entry, Side.NOTE, Text(text=event.text))
            return replace(after, draft="", draft_mode=DraftMode.REPLY)
        case ev.MessageRecalled() if before.last and before.last.seq == event.message:
            return replace(before, last=replace(before.last, recalled=True))
        case ev.DraftKept():
            return replace(before, draft=event.text, draft_mode=event.mode)
        case ev.ConversationRead():
            return replace(before, unread=0)
        case ev.PinChanged():
            return replace(before, pinned=event.pinned)
        case ev.TagsChanged():
            return replace(before, tags=event.tags)
        case ev.ConversationHeld():
            return replace(before, state=State.HELD, held_note=event.note, held_until=event.until)
        case ev.ConversationResumed():
            return _resumed(before)
        case ev.ConversationClosed():
            return replace(_resumed(before), state=State.CLOSED, pinned=False)
        case ev.ConversationTransferred():
            return replace(_resumed(before), state=State.TRANSFERRED, transferred_to=event.to, pinned=False)
        case ev.CustomerRevealed():
            return replace(before, revealed=True)
        case CustomerLeft():
            return replace(before, waiting_since=None)  # who is gone waits for no answer
        case WaitStoodStill(milliseconds=milliseconds) if before.waiting_since is not None:
            return replace(before, waiting_since=before.waiting_since + milliseconds)
        case SorNoted():
            return before if event.move in before.calming else replace(before, calming=(*before.calming, event.move))
        case _:
            return before


def _received(before: Conversation, entry: Entry, event: ev.MessageReceived) -> Conversation:
    """A second message does not restart the clock; a message takes the conversation off hold."""
    since = entry.at if before.waiting_since is None else before.waiting_since
    after = _said(_resumed(before), entry, Side.CUSTOMER, event.body)
    return replace(after, buyer=event.buyer, waiting_since=since, unread=before.unread + 1)


def _answered(before: Conversation, entry: Entry, event: ev.ReplySent) -> Conversation:
    """A reply ends the round; words use up the draft, a picture or a card leaves it where it is."""
    after = replace(
        _said(before, entry, Side.CLERK, event.body), waiting_since=None, answered=True, answered_at=entry.at, unread=0
    )
    return replace(after, draft="", draft_mode=DraftMode.REPLY) if isinstance(event.body, Text) else after


def _said(before: Conversation, entry: Entry, side: Side, body: AnyBody) -> Conversation:
    return replace(before, last=LastLine(seq=entry.seq, at=entry.at, side=side, body=body))


def _resumed(before: Conversation) -> Conversation:
    return replace(before, state=State.OPEN, held_note="", held_until=None)
