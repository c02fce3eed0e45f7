"""What stands unsent in one conversation, and how keys, facts and refusals change it. No Qt, no painting."""

from __future__ import annotations

from collections import deque

import msgspec

from workstation.domain import events as ev
from workstation.domain.conversation import Conversation
from workstation.domain.entry import Entry
from workstation.domain.values import DraftMode, Text

Draft = tuple[str, DraftMode]
"""The words of a draft and what they will become."""

EMPTY: Draft = ("", DraftMode.REPLY)

_INSERTED = 1
_SENT = 2


class Sending(msgspec.Struct, frozen=True):
    """A send that was asked for and whose fact has not come back."""

    text: str
    mode: DraftMode
    typed: int
    inserted: int


class Unsent:
    """The draft of one conversation in one composer.

    ``kept`` is what the journal is known to hold; drafts that were told and have not come back are in
    flight, in order. While nothing is in flight or newer than what was told, the journal's draft is
    taken over: so the same conversation in two windows ends up as one draft.
    """

    def __init__(self, draft: Draft = EMPTY) -> None:
        self.text, self.mode = draft
        self.kept = draft
        self.sending: Sending | None = None
        self._in_flight: deque[Draft] = deque()
        self._marks = bytearray(len(self.text))  # of each character: was it inserted, is it being sent
        self._lost: dict[str, bytes] = {}

    @property
    def newer(self) -> bool:
        """Whether there is something here that nobody was told of."""
        return (self.text, self.mode) != self._told

    @property
    def settled(self) -> bool:
        """Whether nothing is on its way."""
        return not (self.newer or self._in_flight or self.sending)

    @property
    def tally(self) -> tuple[int, int]:
        """(characters typed, characters inserted) of the text as it stands."""
        inserted = sum(1 for mark in self._marks if mark & _INSERTED)
        return len(self._marks) - inserted, inserted

    def edit(self, text: str, *, inserted: bool = False, revived: bool = False) -> None:
        """Take over the editor's text after one change.

        ``inserted``: what is new did not come from the keyboard. ``revived``: undo or redo brought it back, so
        it counts as what it was when it went.
        """
        start, old_end, new_end = difference(self.text, text)
        gone, come = self.text[start:old_end], text[start:new_end]
        if gone:
            self._lost[gone] = bytes(self._marks[start:old_end])
        marks = bytes([_INSERTED if inserted else 0]) * len(come)
        if revived:
            marks = bytes(mark & _INSERTED for mark in self._lost.get(come, marks))
        self._marks[start:old_end] = marks
        self.text = text

    def tell(self) -> Draft | None:
        """The draft to be kept now, or None if nothing is new or a send is on its way."""
        if self.sending or not self.newer:
            return None
        draft = (self.text, self.mode)
        self._in_flight.append(draft)
        return draft

    def send(self) -> Sending | None:
        """Begin to send what stands here; None if it is blank or a send is on its way already."""
        words = self.text.strip()
        if self.sending or not words:
            return None
        self.sending = Sending(words, self.mode, *self.tally)
        for place in range(len(self._marks)):
            self._marks[place] |= _SENT
        return self.sending

    def release(self) -> None:
        """What was asked for will not come: the text stays and can be sent and told again."""
        self.sending = None
        self._in_flight.clear()
        self._marks = bytearray(mark & _INSERTED for mark in self._marks)

    def forget_told(self) -> None:
        """A draft that was told will not come: what stands here is newer than what is kept."""
        self._in_flight.clear()

    def take(self, entry: Entry) -> None:
        """Fold in one fact of this conversation."""
        match entry.event:
            case ev.DraftKept(text=text, mode=mode):
                self._take_draft((text, mode))
            case ev.ReplySent(body=Text(text=text)):
                self._take_said(text, DraftMode.REPLY)
            case ev.NoteAdded(text=text):
                self._take_said(text, DraftMode.NOTE)
            case ev.ConversationClosed():
                self.release()
                self.kept = EMPTY
            case ev.ConversationTransferred():
                self.release()
                self._become(EMPTY)
            case _:
                pass

    def follow(self, conversation: Conversation) -> None:
        """Take over the desk's draft if nothing is on its way here."""
        if self.settled:
            self._become((conversation.draft, conversation.draft_mode))

    @property
    def _told(self) -> Draft:
        return self._in_flight[-1] if self._in_flight else self.kept

    def _take_draft(self, draft: Draft) -> None:
        newer = self.newer
        if draft in self._in_flight:
            while self._in_flight.popleft() != draft:
                pass
        self.kept = draft
        if not (newer or self._in_flight or self.sending):
            self._become(draft)

    def _take_said(self, text: str, mode: DraftMode) -> None:
        sending, newer = self.sending, self.newer
        self.kept = EMPTY
        if sending and (sending.text, sending.mode) == (text.strip(), mode):
            self._drop_sent()
        elif not sending and self.text.strip() == text.strip():  # it went after all: refused was what stood beside it
            self.edit("")
            self.mode = DraftMode.REPLY
        elif not (newer or self._in_flight or sending):
            self._become(EMPTY)

    def _drop_sent(self) -> None:
        """Exactly what was sent goes; what was typed meanwhile stays, a note as a note."""
        stays = [place for place, mark in enumerate(self._marks) if not mark & _SENT]
        self.text = "".join(self.text[place] for place in stays)
        self._marks = bytearray(self._marks[place] for place in stays)
        if not self.text:
            self.mode = DraftMode.REPLY
        self.sending = None
        self._in_flight.clear()
        self._lost.clear()

    def _become(self, draft: Draft) -> None:
        self.edit(draft[0])
        self.text, self.mode = draft
        self.kept = draft


def difference(old: str, new: str) -> tuple[int, int, int]:
    """(start, end in ``old``, end in ``new``) of the one stretch in which two texts differ."""
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    old_end, new_end = len(old), len(new)
    while old_end > start and new_end > start and old[old_end - 1] == new[new_end - 1]:
        old_end, new_end = old_end - 1, new_end - 1
    return start, old_end, new_end
