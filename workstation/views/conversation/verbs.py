"""What can be done with a conversation from its header: the verbs, their names and keys."""

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


KEYS = {
    Verb.PIN: "Ctrl+P",
    Verb.HOLD: "Ctrl+H",
    Verb.RESUME: "Ctrl+Shift+H",
    Verb.TRANSFER: "Ctrl+T",
    Verb.TAGS: "Ctrl+G",
    Verb.CLOSE: "Ctrl+Shift+W",
    Verb.REOPEN: "Ctrl+R",
    Verb.REVEAL: "Ctrl+Shift+D",
    Verb.WINDOW: "Ctrl+Shift+O",
    Verb.FIND: "Ctrl+F",
}
"""The keys that the table of actions gives them at first; named in tool tips."""

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


def offered(conversation: Conversation | None) -> list[Verb]:
    """What can be done, the most used first; ``None`` is a conversation of the history."""
    if conversation is None:
        return [Verb.REOPEN, Verb.FIND, Verb.WINDOW]
    hold = Verb.RESUME if conversation.state is State.HELD else Verb.HOLD
    verbs = [Verb.CLOSE, Verb.TRANSFER, hold, Verb.PIN, Verb.TAGS, Verb.WINDOW, Verb.FIND]
    return verbs if conversation.revealed else [*verbs, Verb.REVEAL]


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
