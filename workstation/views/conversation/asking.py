"""What can be asked for about the conversation in front of the clerk: the signals, and the questions before them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workstation.domain.conversation import Conversation
from workstation.views.conversation.verbs import ASKED, Verb
from workstation.views.feed import Feed
from workstation.views.heard import heard


class ConversationVerbs(QWidget):
    """The verbs of the conversation ``conversation``, empty for none; each asks by a signal, none changes anything.

    Signals (conversation ids are ``str``):
        focused(str): the clerk is in this conversation now.
        read_requested(str): what is unread in it is being seen.
        hold_requested(str, str note, object until), resume_requested(str), close_requested(str),
        reopen_requested(str), transfer_requested(str, str to, str note), pin_requested(str, bool),
        tags_requested(str, object tuple), reveal_requested(str): do this with it.
        window_requested(str): give it a window of its own.
        practice_requested(), import_requested(): offered while nobody is on the desk, if anybody hears them.
    """

    focused = Signal(str)
    read_requested = Signal(str)
    hold_requested = Signal(str, str, object)
    resume_requested = Signal(str)
    close_requested = Signal(str)
    reopen_requested = Signal(str)
    transfer_requested = Signal(str, str, str)
    pin_requested = Signal(str, bool)
    tags_requested = Signal(str, object)
    reveal_requested = Signal(str)
    window_requested = Signal(str)
    practice_requested = Signal()
    import_requested = Signal()

    def __init__(self, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conversation = ""
        self._feed = feed

    @property
    def _found(self) -> Conversation | None:
        """The conversation as it stands on the desk; None if it does not."""
        return self._feed.desk.get(self.conversation)

    def can(self, verb: Verb) -> bool:
        """Whether anybody would hear it; in a replay nobody does."""
        return verb not in ASKED or heard(self, ASKED[verb])

    def find(self, words: str = "") -> None:
        """Open the find bar."""

    def do(self, verb: Verb) -> None:
        """Ask for one of the header's verbs, with the question that belongs to it."""
        deeds = {
            Verb.PIN: self.toggle_pin, Verb.HOLD: self.hold, Verb.RESUME: self.resume, Verb.TRANSFER: self.transfer,
            Verb.TAGS: self.edit_tags, Verb.CLOSE: self.close_conversation, Verb.REOPEN: self.reopen,
            Verb.REVEAL: self.reveal_customer, Verb.WINDOW: self.open_window, Verb.FIND: self.find,
        }  # fmt: skip
        if self.conversation:
            deeds[verb]()

    def toggle_pin(self) -> None:
        """Ask to pin, or to let go."""
        if found := self._found:
            self.pin_requested.emit(found.id, not found.pinned)

    def hold(self) -> None:
        """Ask for note and time, then ask to put on hold."""
        from workstation.views.conversation.dialogs import ask_hold

        if self._found and self.can(Verb.HOLD) and (answer := ask_hold(self, self._feed, self.conversation)):
            self.hold_requested.emit(self.conversation, answer.note, answer.until)

    def resume(self) -> None:
        """Ask to take it off hold."""
        if self._found:
            self.resume_requested.emit(self.conversation)

    def transfer(self) -> None:
        """Ask for a name and a note, then ask to hand over."""
        from workstation.views.conversation.dialogs import ask_transfer

        if self._found and self.can(Verb.TRANSFER) and (answer := ask_transfer(self, self._feed, self.conversation)):
            self.transfer_requested.emit(self.conversation, answer.to, answer.note)

    def edit_tags(self) -> None:
        """Ask for tags, then ask to put them on."""
        if (found := self._found) is None or not self.can(Verb.TAGS):
            return
        from workstation.views.conversation.dialogs import ask_tags

        answer = ask_tags(self, self._feed, found.id)
        if answer is not None and answer != found.tags:
            self.tags_requested.emit(found.id, answer)

    def close_conversation(self) -> None:
        """Ask to finish with it."""
        if self._found:
            self.close_requested.emit(self.conversation)

    def reopen(self) -> None:
        """Ask to take a closed one back onto the desk."""
        if self.conversation and not self._found:
            self.reopen_requested.emit(self.conversation)

    def reveal_customer(self) -> None:
        """Ask to see the name unmasked."""
        if self._found:
            self.reveal_requested.emit(self.conversation)

    def open_window(self) -> None:
        """Ask for a window of its own."""
        if self.conversation:
            self.window_requested.emit(self.conversation)
