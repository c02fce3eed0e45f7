"""Sentences that windows and tiles share: who it is, and how long there is left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.conversation import Conversation, State
from workstation.domain.desk import Desk
from workstation.domain.masking import mask_name
from workstation.domain.urgency import due_at


def who(conversation: Conversation) -> str:
    """The customer's name, masked unless it has been revealed."""
    name = conversation.buyer.name
    return name if conversation.revealed else mask_name(name)


def clock(milliseconds: int) -> str:
    """``m:ss`` of a span, however long; the sign is left to the words around it."""
    seconds = abs(milliseconds) // 1000
    return f"{seconds // 60}:{seconds % 60:02d}"


def standing(conversation: Conversation, desk: Desk, now: int) -> str:
    """How the conversation stands, in a word and a time: overdue 1:12, 0:14 left, answered, on hold."""
    due = due_at(conversation, desk.limits)
    if due is None:
        held = conversation.state is State.HELD
        return (
            QCoreApplication.translate("Standing", "on hold")
            if held
            else QCoreApplication.translate("Standing", "answered")
        )
    if now >= due:
        text = QCoreApplication.translate("Standing", "overdue {time}")
    else:
        text = QCoreApplication.translate("Standing", "{time} left")
    return text.format(time=clock(due - now))
