"""A history with a story behind it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.demo.sources import StoryClock
from tests.entries import Story
from tests.memory_lines import MemoryLines, NoPictures, made_up
from workstation.app.fonts import load_fonts
from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.lines import Line
from workstation.domain.sources import PictureSource
from workstation.domain.values import Role
from workstation.views.chat.history import ChatHistory
from workstation.views.feed import Feed

TALK = "王小丽"


class Talk:
    """A story, its source, its feed and the history that shows it; ``happens`` appends, then tells."""

    def __init__(self, lines: list[Line], pictures: PictureSource) -> None:
        self.story = Story()
        self.source = MemoryLines(lines=lines)
        self.feed = Feed(StoryClock(self.story))
        self.history = ChatHistory(self.feed, self.source, pictures)
        self.story.entries = [None] * len(lines)  # type: ignore[list-item]  # so that seqs go on behind the lines
        self.happens(self.story.tell(ev.SignedIn(name="小美", role=Role.CLERK)))

    def happens(self, *entries: Entry) -> None:
        """Append, then tell."""
        for entry in entries:
            self.source.take(entry)
            self.feed.publish([entry])

    def asks(self, body: object = "在吗") -> Entry:
        """The customer writes."""
        entry = self.story.asks(TALK, body)  # type: ignore[arg-type]
        self.happens(entry)
        return entry

    def answers(self, text: str = "您好，在的") -> Entry:
        """The clerk replies."""
        entry = self.story.answers(TALK, text)
        self.happens(entry)
        return entry

    def settle(self) -> None:
        """Let timers of the moment run."""
        for _ in range(5):
            QApplication.processEvents()

    def words(self) -> list[str]:
        """What the rows say, without day lines."""
        return [str(self.history.rows.index(n).data()) for n, row in enumerate(self.history.rows.rows) if not row.day]


@pytest.fixture
def talk_of(qtbot: QtBot) -> Iterator[Callable[..., Talk]]:
    """Makes a history of a conversation with so many lines, shown 640 × 480."""
    load_fonts()
    made: list[Talk] = []

    def make(count: int = 0, pictures: PictureSource | None = None, lines: list[Line] | None = None) -> Talk:
        given = lines if lines is not None else made_up(TALK, count, start=Story().now - count * 20_000)
        talk = Talk(given, pictures or NoPictures())
        made.append(talk)
        qtbot.addWidget(talk.history)
        talk.history.resize(640, 480)
        talk.history.show()
        talk.history.show_conversation(TALK)
        talk.settle()
        return talk

    yield make
    for talk in made:
        talk.history.thumbnails.close()
