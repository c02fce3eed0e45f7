"""What can be done with a conversation from its header: the verbs, their names and actions."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from workstation.domain.conversation import Conversation, State


class Verb(StrEnum):
    """One thing to do with the conversation shown."""

    PIN = "pin"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    TAGS = "tags"
    CLOSE = "close"
    REOPEN = "reopen"
    REVEAL = "reveal"
    WINDOW = "window"
    FIND = "find"


ACTIONS = {
    Verb.PIN: "conversation.pin",
    Verb.HOLD: "conversation.hold",
    Verb.RESUME: "conversation.resume",
    Verb.TRANSFER: "conversation.transfer",
    Verb.TAGS: "conversation.tags",
    Verb.CLOSE: "conversation.close",
    Verb.REOPEN: "conversation.reopen",
    Verb.REVEAL: "conversation.reveal",
    Verb.WINDOW: "conversation.own_window",
    Verb.FIND: "view.find",
}
"""The action in the table that does the same, whose keys are named in tool tips."""

SHAPES = {
    Verb.PIN: "pin",
    Verb.HOLD: "hold",
    Verb.RESUME: "play",
    Verb.TRANSFER: "transfer",
    Verb.TAGS: "tag",
    Verb.CLOSE: "finish",
    Verb.REOPEN: "chat",
    Verb.REVEAL: "eye",
    Verb.WINDOW: "window",
    Verb.FIND: "search",
}
"""The icon of each."""


ASKED = {
    Verb.PIN: "pin_requested",
    Verb.HOLD: "hold_requested",
    Verb.RESUME: "resume_requested",
    Verb.TRANSFER: "transfer_requested",
    Verb.TAGS: "tags_requested",
    Verb.CLOSE: "close_requested",
    Verb.REOPEN: "reopen_requested",
    Verb.REVEAL: "reveal_requested",
    Verb.WINDOW: "window_requested",
}
"""The signal by which each asks; finding asks nobody."""


def offered(conversation: Conversation | None) -> list[Verb]:
    """What can be done, the most used first; ``None`` is a conversation of the history."""
    if conversation is None:
        return [Verb.REOPEN, Verb.FIND, Verb.WINDOW]
    hold = Verb.RESUME if conversation.state is State.HELD else Verb.HOLD
    verbs = [Verb.CLOSE, Verb.TRANSFER, hold, Verb.PIN, Verb.TAGS, Verb.WINDOW, Verb.FIND]
    return verbs if conversation.revealed else [*verbs, Verb.REVEAL]


USUAL = (Verb.CLOSE, Verb.TRANSFER, Verb.HOLD, Verb.PIN, Verb.TAGS, Verb.WINDOW, Verb.FIND, Verb.REVEAL)
"""What most conversations on the desk offer."""


def words(verb: Verb, conversation: Conversation | None) -> str:
    """The verb's name as it stands on its button."""
    match verb:
        case Verb.PIN if conversation is not None and conversation.pinned:
            return QCoreApplication.translate("Conversation", "Unpin")
        case Verb.PIN:
            return QCoreApplication.translate("Conversation", "Pin")
        case Verb.HOLD:
            return QCoreApplication.translate("Conversation", "Hold")
        case Verb.RESUME:
            return QCoreApplication.translate("Conversation", "Resume")
        case Verb.TRANSFER:
            return QCoreApplication.translate("Conversation", "Transfer")
        case Verb.TAGS:
            return QCoreApplication.translate("Conversation", "Tags")
        case Verb.CLOSE:
            return QCoreApplication.translate("Conversation", "Close")
        case Verb.REOPEN:
            return QCoreApplication.translate("Conversation", "Reopen")
        case Verb.REVEAL:
            return QCoreApplication.translate("Conversation", "Show name")
        case Verb.WINDOW:
            return QCoreApplication.translate("Conversation", "Own window")
        case Verb.FIND:
            return QCoreApplication.translate("Conversation", "Find")
