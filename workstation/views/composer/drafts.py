"""The drafts of one composer: told as they are typed, kept apart by conversation, brought in line by facts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workstation.domain.entry import Entry
from workstation.domain.events import ReplySent
from workstation.views.composer.unsent import EMPTY, Draft, Unsent
from workstation.views.feed import Feed

PACE = 100
"""Milliseconds between two tellings of a draft; the first key is told at once."""
LONG_PACE = 350
"""The same for a long draft, so that the journal does not swell; under the 400 ms promised."""
LONG = 1000
"""Characters from which a draft is long."""


class Drafts(QObject):
    """Holds an ``Unsent`` for each conversation seen here and tells the newest draft, paced.

    Signals:
        draft_requested(str, str, DraftMode): keep this text of this conversation.
        moved(str): a fact changed what stands unsent in this conversation; show it anew.
        sent(str, AnyBody): the words, a picture or a file from this conversation went.
    """

    draft_requested = Signal(str, str, object)
    moved = Signal(str)
    sent = Signal(str, object)

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._unsent: dict[str, Unsent] = {}
        self._current = ""
        self._waiting: list[Entry] | None = None  # facts held back while an input method composes
        self._pace = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pace.timeout.connect(self._on_pace)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._on_rewound)

    def of(self, conversation: str) -> Unsent:
        """What stands unsent in the conversation; begun with the desk's draft."""
        unsent = self._unsent.setdefault(conversation, Unsent(self._kept(conversation)))
        on_desk = self._feed.desk.get(conversation)
        if on_desk is not None and self._waiting is None:
            unsent.follow(on_desk)
        return unsent

    def turn_to(self, conversation: str) -> Unsent:
        """Make the conversation the one being typed in; what is newer in the last one is told first."""
        self.flush()
        self._current = conversation
        return self.of(conversation)

    def edited(self) -> None:
        """A key changed the current draft: tell it now, or when the pace allows."""
        if not self._pace.isActive():
            self._on_pace()

    def flush(self) -> None:
        """Tell what is newer at once."""
        self._pace.stop()
        self._tell(self._current)

    def release(self, conversation: str) -> None:
        """What was asked for this conversation was refused or failed; it can be asked for again."""
        if unsent := self._unsent.get(conversation):
            unsent.release()
            self._tell(conversation)
            self.moved.emit(conversation)

    def forget_told(self, conversation: str) -> None:
        """What was told of this conversation last was not kept; the next telling tells it again."""
        if unsent := self._unsent.get(conversation):
            unsent.forget_told()

    def hold(self) -> None:
        """An input method composes: leave the text alone until ``catch_up``."""
        if self._waiting is None:
            self._waiting = []

    def catch_up(self) -> None:
        """Take in the facts that came while an input method was composing."""
        waiting, self._waiting = self._waiting, None
        for entry in waiting or ():
            self._take(entry)

    def _kept(self, conversation: str) -> Draft:
        found = self._feed.desk.get(conversation)
        return (found.draft, found.draft_mode) if found else EMPTY

    def _on_pace(self) -> None:
        if self._tell(self._current):
            self._pace.start(LONG_PACE if len(self.of(self._current).text) > LONG else PACE)

    def _tell(self, conversation: str) -> bool:
        """Ask to keep the draft if it is newer than what was told; whether it was."""
        unsent, kept = self._unsent.get(conversation), self._feed.desk.get(conversation)
        if unsent is None or kept is None:
            return False
        if (unsent.text, unsent.mode) == (kept.draft, kept.draft_mode):
            return False  # the same again would add nothing; if others are in flight it is told after them
        draft = unsent.tell()
        if draft is not None:
            self.draft_requested.emit(conversation, *draft)
        return draft is not None

    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation not in self._unsent:
            return
        if self._waiting is not None and entry.conversation == self._current:
            self._waiting.append(entry)
        else:
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        conversation = entry.conversation
        self._unsent[conversation].take(entry)
        if isinstance(entry.event, ReplySent):
            self.sent.emit(conversation, entry.event.body)
        self.moved.emit(conversation)
        if conversation == self._current:
            self.edited()
        else:
            self._tell(conversation)

    def _on_rewound(self) -> None:
        self._unsent.clear()
        self._waiting = None
        self._pace.stop()
        if self._current:
            self.of(self._current)
