"""What a row of the conversation list says about its urgency: a kind, words and how much time is left."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QDateTime

from workstation.domain.conversation import Conversation, State
from workstation.domain.urgency import due_at, pressing_at
from workstation.domain.values import Limits


class Mark(StrEnum):
    """The kinds of sign, each with a shape of its own."""

    OVERDUE = "overdue"
    LATE = "late"
    """Within the limit, but it presses: past the quality target, or a first reply in its last third."""
    DUE = "due"
    HELD = "held"
    UNREAD = "unread"
    ANSWERED = "answered"


class Sign(msgspec.Struct, frozen=True):
    """The sign of a row: shape, words beside it, and the share of the time that is left (1.0 to 0.0)."""

    mark: Mark
    words: str
    left: float = 0.0


def mark_of(conversation: Conversation, limits: Limits, now: int) -> Mark:
    """The kind of sign at ``now``; being pinned plays no part."""
    due = due_at(conversation, limits)
    if due is not None:
        if now >= due:
            return Mark.OVERDUE
        return Mark.LATE if now >= (pressing_at(conversation, limits) or due) else Mark.DUE
    if conversation.state is State.HELD:
        return Mark.HELD
    return Mark.UNREAD if conversation.unread else Mark.ANSWERED


def sign_of(conversation: Conversation, limits: Limits, now: int) -> Sign:
    """The whole sign at ``now``, milliseconds since 1970 UTC."""
    mark = mark_of(conversation, limits, now)
    due = due_at(conversation, limits)
    if due is not None:
        if mark is Mark.OVERDUE:
            over = QCoreApplication.translate("Inbox", "over {time}").format(time=span_words((now - due) // 1000))
            return Sign(mark, over)
        whole = max(1, due - (conversation.waiting_since or 0))
        return Sign(mark, span_words(-((now - due) // 1000)), min(1.0, (due - now) / whole))
    if mark is Mark.HELD:
        if conversation.held_until is None:
            return Sign(mark, QCoreApplication.translate("Inbox", "held"))
        until = moment_words(conversation.held_until, now)
        return Sign(mark, QCoreApplication.translate("Inbox", "till {time}").format(time=until))
    last = conversation.last.at if conversation.last else conversation.opened_at
    return Sign(mark, moment_words(last, now))


def span_words(seconds: int) -> str:
    """A stretch of time: ``0:14``, ``12:05``, above an hour in hours and minutes."""
    if seconds < 3600:
        return f"{seconds // 60}:{seconds % 60:02}"
    hours, minutes = seconds // 3600, seconds % 3600 // 60
    return QCoreApplication.translate("Inbox", "{hours} h {minutes}").format(hours=hours, minutes=minutes)


def moment_words(at: int, now: int) -> str:
    """A moment as short as the day allows: the hour today, else the date. Both milliseconds since 1970 UTC."""
    moment, today = QDateTime.fromMSecsSinceEpoch(at), QDateTime.fromMSecsSinceEpoch(now)
    if moment.date() == today.date():
        return moment.toString("HH:mm")
    return moment.toString("MM-dd" if moment.date().year() == today.date().year() else "yyyy-MM-dd")
