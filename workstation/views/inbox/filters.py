"""The filters of the conversation list, and how many conversations each would show."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workstation.domain.conversation import Conversation, State
from workstation.domain.urgency import due_at
from workstation.domain.values import Limits


class Filter(StrEnum):
    """What the list shows."""

    ALL = "all"
    WAITING = "waiting"
    OVERDUE = "overdue"
    UNREAD = "unread"
    DRAFT = "draft"
    HELD = "held"
    CLOSED = "closed"
    """No longer on the desk; comes from the history."""


def passes(conversation: Conversation, chosen: Filter, limits: Limits, now: int) -> bool:
    """Whether a conversation on the desk is shown under ``chosen`` at ``now``."""
    match chosen:
        case Filter.ALL:
            return True
        case Filter.WAITING:
            return conversation.waiting_since is not None
        case Filter.OVERDUE:
            due = due_at(conversation, limits)
            return due is not None and now >= due
        case Filter.UNREAD:
            return conversation.unread > 0
        case Filter.DRAFT:
            return bool(conversation.draft.strip())
        case Filter.HELD:
            return conversation.state is State.HELD
        case Filter.CLOSED:
            return False


Counts = dict[Filter, int]


def counted(conversations: Iterable[Conversation], limits: Limits, now: int) -> Counts:
    """How many conversations on the desk each filter shows; closed ones are not on the desk and not counted."""
    everyone = waiting = overdue = unread = draft = held = 0
    for one in conversations:
        everyone += 1
        due = due_at(one, limits)
        if due is not None:
            waiting += 1
            overdue += now >= due
        unread += one.unread > 0
        held += one.state is State.HELD
        draft += bool(one.draft) and bool(one.draft.strip())
    return {
        Filter.ALL: everyone,
        Filter.WAITING: waiting,
        Filter.OVERDUE: overdue,
        Filter.UNREAD: unread,
        Filter.DRAFT: draft,
        Filter.HELD: held,
    }


def filter_words(chosen: Filter) -> str:
    """The filter's name."""
    match chosen:
        case Filter.ALL:
            return QCoreApplication.translate("Inbox", "All")
        case Filter.WAITING:
            return QCoreApplication.translate("Inbox", "To answer")
        case Filter.OVERDUE:
            return QCoreApplication.translate("Inbox", "Overdue")
        case Filter.UNREAD:
            return QCoreApplication.translate("Inbox", "Unread")
        case Filter.DRAFT:
            return QCoreApplication.translate("Inbox", "Drafts")
        case Filter.HELD:
            return QCoreApplication.translate("Inbox", "On hold")
        case Filter.CLOSED:
            return QCoreApplication.translate("Inbox", "Closed")
