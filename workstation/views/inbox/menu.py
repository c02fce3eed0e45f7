"""The menu of one conversation: what a clerk can do with it without opening it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from workstation.domain.conversation import Conversation, State


class Verb(StrEnum):
    """What the menu offers."""

    OPEN = "open"
    WINDOW = "window"
    PIN = "pin"
    UNPIN = "unpin"
    HOLD = "hold"
    RESUME = "resume"
    TRANSFER = "transfer"
    TAGS = "tags"
    CLOSE = "close"


ASKED = {
    Verb.WINDOW: "window_requested",
    Verb.PIN: "pin_requested",
    Verb.UNPIN: "pin_requested",
    Verb.HOLD: "hold_requested",
    Verb.RESUME: "resume_requested",
    Verb.TRANSFER: "transfer_requested",
    Verb.TAGS: "tags_requested",
    Verb.CLOSE: "close_requested",
}
"""The signal of the panel by which each asks."""


class ConversationMenu(QMenu):
    """The verbs for ``conversation`` as it stands.

    Signals:
        chosen(Verb, str): a verb and the conversation it is for.
    """

    chosen = Signal(object, str)

    def __init__(self, conversation: Conversation, can: Callable[[Verb], bool], parent: QWidget | None = None) -> None:
        """Only what one can do is offered."""
        super().__init__(parent)
        self._can = can
        self._id = conversation.id
        self.setAccessibleName(self.tr("What to do with the conversation"))
        self._add(Verb.OPEN, self.tr("Open"))
        self._add(Verb.WINDOW, self.tr("Open in its own window"))
        self.addSeparator()
        if conversation.pinned:
            self._add(Verb.UNPIN, self.tr("Unpin"))
        else:
            self._add(Verb.PIN, self.tr("Pin to the top"))
        if conversation.state is State.HELD:
            self._add(Verb.RESUME, self.tr("Resume"))
        else:
            self._add(Verb.HOLD, self.tr("Hold…"))
        self._add(Verb.TAGS, self.tr("Tags…"))
        self._add(Verb.TRANSFER, self.tr("Transfer…"))
        self.addSeparator()
        self._add(Verb.CLOSE, self.tr("Close the conversation"))
        self.triggered.connect(self._on_triggered)

    def action(self, verb: Verb) -> QAction | None:
        """The entry for ``verb`` if it is offered."""
        return next((one for one in self.actions() if one.data() == verb.value), None)

    def _add(self, verb: Verb, words: str) -> None:
        if self._can(verb):
            self.addAction(words).setData(verb.value)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Verb(action.data()), self._id)
