"""A desk for composer tests: the real verbs on a journal in memory that answers when it is told to."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future

from PySide6.QtCore import QByteArray

from tests.memory_lines import MemoryLines
from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.domain.values import Buyer, DraftMode, Picture, Side, Text
from workstation.services import replies
from workstation.views.composer.composer import Composer
from workstation.views.feed import Feed

NOON = 1_795_320_000_000
CLERK = "小美"


class Bench:
    """Clock, journal and wiring in one. What is asked for waits in ``waiting`` until ``deliver``."""

    def __init__(self, prompt: bool = True) -> None:
        self.at = NOON
        self.prompt = prompt
        self.entries: list[Entry] = []
        self.waiting: deque[ev.AnyEvent] = deque()
        self.feed = Feed(self)
        self.lines = MemoryLines()
        self.happen(ev.SignedIn(name=CLERK, role="clerk"))

    def now(self) -> int:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += round(seconds * 1000)
        self.feed.tick()

    def second(self) -> None:
        self.wait(1)

    def recall(self, conversation: str, message: int) -> None:
        self.happen(ev.MessageRecalled(conversation=conversation, message=message, by=Side.CLERK))

    def pin(self, conversation: str, pinned: bool) -> None:
        self.happen(ev.PinChanged(conversation=conversation, pinned=pinned))

    def happen(self, event: ev.AnyEvent) -> Entry:
        entry = Entry(seq=len(self.entries) + 1, at=self.at, clerk=CLERK, event=event)
        self.entries.append(entry)
        self.lines.take(entry)
        self.feed.publish([entry])
        return entry

    def customer(self, conversation: str, text: str = "在吗", name: str = "李小明") -> Entry:
        buyer = Buyer(id=conversation, name=name)
        return self.happen(
            ev.MessageReceived(conversation=conversation, channel="test", buyer=buyer, body=Text(text=text))
        )

    def append(self, *events: ev.AnyEvent, at: int, clerk: str, expect: object = None) -> Future[list[Entry]]:
        """The journal's side: keep, and if prompt, answer at once."""
        self.waiting.extend(events)
        if self.prompt:
            self.deliver()
        return Future()

    def deliver(self, count: int | None = None) -> None:
        """Let the journal answer what was asked for, or the first ``count`` of it."""
        while self.waiting and count != 0:
            self.happen(self.waiting.popleft())
            count = None if count is None else count - 1

    def join(self, composer: Composer) -> Composer:
        """What app does: intents to verbs."""
        composer.draft_requested.connect(self._keep)
        composer.reply_requested.connect(self._reply)
        composer.note_requested.connect(self._note)
        composer.picture_requested.connect(self._picture)
        return composer

    def _keep(self, conversation: str, text: str, mode: DraftMode) -> None:
        replies.keep_draft(self, self.feed.desk, conversation, text, mode, clerk=CLERK, now=self.at)

    def _reply(self, conversation: str, body: object, quote: object, typed: int, inserted: int) -> None:
        replies.send_reply(
            self, self.feed.desk, conversation, body,
            quote=quote, typed=typed, inserted=inserted, clerk=CLERK, now=self.at,
        )  # fmt: skip

    def _note(self, conversation: str, text: str) -> None:
        replies.add_note(self, self.feed.desk, conversation, text, clerk=CLERK, now=self.at)

    def _picture(self, conversation: str, png: QByteArray, name: str) -> None:
        body = Picture(sha256=f"{png.size():064d}", width=1, height=1, name=name)
        replies.send_reply(self, self.feed.desk, conversation, body, clerk=CLERK, now=self.at)

    def events(self, kind: type) -> list:
        """The facts of this kind, oldest first."""
        return [entry.event for entry in self.entries if isinstance(entry.event, kind)]

    def draft(self, conversation: str) -> str:
        found = self.feed.desk.get(conversation)
        return found.draft if found else ""
