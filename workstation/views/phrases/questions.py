"""What the customer of each conversation asked last, as words to find phrases by."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from workstation.domain.conversation import Conversation
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.lines import LineSource
from workstation.domain.values import Side, Text
from workstation.views.feed import Feed

LATEST = 3
"""Messages in a row that count as one question: people ask in pieces."""
_LOOKED_THROUGH = 20
"""Lines of a conversation in which a question is looked for."""
CALLS = re.compile(r"(?:亲|您好|你好|哈喽|hello|hi|不|在|吗|呀|啊|嘛|有人|人|呢|客服|\W)+", re.IGNORECASE)
"""Asking only whether anybody is there: what was asked before still stands."""


class Questions(QObject):
    """Follows a feed; what was said before is read from ``lines``, as after a restart.

    Signals:
        asked(str conversation): what this customer asks is different now.
    """

    asked = Signal(str)

    def __init__(self, feed: Feed, lines: LineSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed, self._lines = feed, lines
        self._asked: dict[str, tuple[str, ...]] = {}
        self._answered: set[str] = set()
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._on_rewound)

    def of(self, conversation: str) -> str:
        """The customer's last words in a conversation on the desk, a line a message; empty if none."""
        said = self._asked.get(conversation)
        if said is None:
            found = self._feed.desk.get(conversation)
            said = self._read(found) if found is not None else ()
            if found is not None:
                self._asked[conversation] = said
        return "\n".join(said)

    def _read(self, found: Conversation) -> tuple[str, ...]:
        """The customer's latest messages in a row as they stand in the history; without one, the latest alone."""
        if self._lines is None:
            return _last(found)
        said: tuple[str, ...] = ()
        for line in self._lines.before(found.id, None, _LOOKED_THROUGH):
            if line.side is Side.CLERK:
                self._answered.add(found.id)
            elif line.side is Side.CUSTOMER and not line.recalled and isinstance(line.body, Text):
                said = self._added(found.id, said, line.body.text)
        return said

    def _added(self, conversation: str, said: tuple[str, ...], text: str) -> tuple[str, ...]:
        """What is asked after one more message; an answer lies between two questions."""
        earlier = () if conversation in self._answered else said
        self._answered.discard(conversation)
        return earlier if earlier and CALLS.fullmatch(text) else (*earlier, text)[-LATEST:]

    def _on_happened(self, entry: Entry) -> None:
        conversation = entry.conversation
        match entry.event:
            case MessageReceived(body=Text(text=text)):
                if conversation in self._asked or self._lines is None:
                    before = self._asked.get(conversation, ())
                    self._asked[conversation] = self._added(conversation, before, text)
                    if self._asked[conversation] == before:
                        return
                self.asked.emit(conversation)
            case ReplySent():
                self._answered.add(conversation)
            case _:
                pass

    def _on_rewound(self) -> None:
        self._asked.clear()
        self._answered.clear()
        self.asked.emit("")


def _last(found: Conversation) -> tuple[str, ...]:
    last = found.last
    if last is None or last.recalled or last.side is not Side.CUSTOMER:
        return ()
    match last.body:
        case Text(text=text):
            return (text,)
        case _:
            return ()
