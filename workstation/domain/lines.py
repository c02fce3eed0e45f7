"""A line of a conversation as it stands in the history, and the fold that makes lines from entries."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

import msgspec

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import AnyBody, Side, Text


class Delivery(StrEnum):
    """How far a reply has come. Lines of other sides are always ``SENT``."""

    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the history. ``seq`` is the number of the entry it came from, and its name."""

    seq: int
    conversation: str
    at: int
    """When it was said, milliseconds since 1970 UTC."""
    side: Side
    sender: str
    """The buyer's name, the 客服名, or empty for the desk itself."""
    body: AnyBody
    delivery: Delivery = Delivery.SENT
    reason: str = ""
    """Why delivery failed."""
    recalled: bool = False
    quote: int | None = None
    event: str = ""
    """For system lines the name of the event class (``ConversationHeld`` …); the view words it."""

    @property
    def position(self) -> Position:
        """Where the line stands in its conversation."""
        return (self.at, self.seq)


Position = tuple[int, int]
"""(at, seq): lines of a conversation are ordered by when they were said, then by number."""


class LineSource(Protocol):
    """Older history, asked for in slices around a position. Lines come oldest first."""

    def before(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand before ``position``; the newest ones if it is None."""
        ...

    def after(self, conversation: str, position: Position | None, count: int) -> list[Line]:
        """At most ``count`` lines that stand after ``position``; the oldest ones if it is None."""
        ...

    def line(self, seq: int) -> Line | None:
        """The line made by entry ``seq``, or None."""
        ...

    def containing(self, conversation: str, words: str, limit: int) -> list[Line]:
        """The newest ``limit`` lines of the conversation with ``words`` in them (case ignored), newest first."""
        ...


def line_of(entry: Entry) -> Line | None:
    """The line that ``entry`` adds to a history, or None if it adds none. Amendments come by ``amended``."""
    event = entry.event
    match event:
        case ev.MessageReceived():
            return _line(entry, Side.CUSTOMER, event.buyer.name, event.body)
        case ev.ReplySent():
            line = _line(entry, Side.CLERK, entry.clerk, event.body)
            return msgspec.structs.replace(line, delivery=Delivery.SENDING, quote=event.quote)
        case ev.AutoReplySent():
            return _line(entry, Side.AUTOMATIC, "", event.body)
        case ev.NoteAdded():
            return _line(entry, Side.NOTE, entry.clerk, Text(text=event.text))
        case ev.MessageImported():
            line = _line(entry, event.side, event.sender, event.body)
            return msgspec.structs.replace(line, at=event.said_at)
        case ev.ConversationHeld():
            return _system(entry, event.note)
        case ev.ConversationTransferred():
            return _system(entry, f"{event.to} {event.note}".rstrip())
        case ev.ConversationClosed() | ev.ConversationReopened() | ev.ConversationResumed():
            return _system(entry, "")
        case _:
            return None


def amended(entry: Entry) -> tuple[int, dict[str, object]] | None:
    """(seq of an earlier line, the fields of it that ``entry`` changes), or None if it changes none."""
    match entry.event:
        case ev.ReplyDelivered(message=seq):
            return seq, {"delivery": Delivery.SENT}
        case ev.ReplyFailed(message=seq, reason=reason):
            return seq, {"delivery": Delivery.FAILED, "reason": reason}
        case ev.MessageRecalled(message=seq):
            return seq, {"recalled": True}
        case _:
            return None


def _line(entry: Entry, side: Side, sender: str, body: AnyBody) -> Line:
    return Line(seq=entry.seq, conversation=entry.conversation, at=entry.at, side=side, sender=sender, body=body)


def _system(entry: Entry, text: str) -> Line:
    line = _line(entry, Side.SYSTEM, entry.clerk, Text(text=text))
    return msgspec.structs.replace(line, event=type(entry.event).__name__)
