"""Joins what the panels of conversations ask for to the services."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QImageReader

from workstation.app.asking import Asking
from workstation.app.pictures import PictureStore
from workstation.app.tasks import Tasks
from workstation.app.teller import Teller
from workstation.domain.lines import LineSource
from workstation.domain.refused import Refused
from workstation.domain.sources import HistorySource
from workstation.domain.trouble import Trouble
from workstation.domain.values import DraftMode, File, Limits, Picture, Presence
from workstation.services import conversations, replies, seat
from workstation.services.appending import Appends
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.customer.panel import CustomerPanel
    from workstation.views.inbox.panel import InboxPanel
    from workstation.views.inbox.reminder import Reminder
    from workstation.views.inbox.status import StatusBar


class Intents(Asking):
    """What the clerk asks for about conversations in one room.

    Signals, beside those of ``Asking``:
        came_to_nothing(str conversation): a reply or note was asked for and nothing was written.
        draft_lost(str conversation): a draft was to be kept and was not.
    """

    came_to_nothing = Signal(str)
    draft_lost = Signal(str)

    def __init__(
        self, journal: Appends, feed: Feed, teller: Teller, lines: LineSource, history: HistorySource,
        pictures: PictureStore, tasks: Tasks, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(journal, feed, teller, parent)
        self._lines = lines
        self._history = history
        self._pictures = pictures
        self._tasks = tasks
        self._front = ("", "")  # as asked for last
        teller.failed.connect(self._on_unasked)

    def join_conversation(self, panel: ConversationPanel) -> None:
        """Connect a conversation's panel, wherever it stands."""
        panel.composer.draft_requested.connect(self._on_draft)
        panel.composer.reply_requested.connect(self._on_reply)
        panel.composer.note_requested.connect(self._on_note)
        panel.composer.picture_requested.connect(self._on_picture)
        panel.composer.file_requested.connect(self._on_file)
        panel.history.recall_requested.connect(self._on_recall)
        panel.undo_bar.recall_requested.connect(self._on_recall)
        panel.read_requested.connect(self._on_read)
        panel.reveal_requested.connect(self._on_reveal)
        self.came_to_nothing.connect(panel.composer.release)
        self.draft_lost.connect(panel.composer.keep_again)
        self._join_handling(panel)

    def join_inbox(self, panel: InboxPanel) -> None:
        """Connect the conversation list."""
        self._join_handling(panel)

    def join_customer(self, panel: CustomerPanel) -> None:
        """Connect the customer panel."""
        panel.reveal_requested.connect(self._on_reveal)
        panel.tags_requested.connect(self._on_tags)

    def join_status(self, bar: StatusBar) -> None:
        """Connect the figures and the presence menu."""
        bar.presence_requested.connect(self.set_presence)

    def join_reminder(self, reminder: Reminder) -> None:
        """Connect the slow-reply reminder."""
        reminder.alert_requested.connect(self._on_alert)

    def set_presence(self, presence: Presence) -> None:
        """Become online, busy or away."""
        self._ask(seat.set_presence, presence)

    def set_limits(self, limits: Limits) -> None:
        """Put these times in force."""
        self._ask(seat.set_limits, limits)

    def change_focus(self, conversation: str, window: str) -> None:
        """Another conversation came to the front, or the same in another window."""
        if (conversation, window) != self._front:
            self._front = (conversation, window)
            self._ask(seat.change_focus, conversation, window)

    def reopen(self, conversation: str) -> None:
        """Take a conversation back onto the desk."""
        self._ask(conversations.reopen, self._history.conversation(conversation))

    def resume_due(self) -> None:
        """Take those off hold whose time has come."""
        desk = self._feed.desk
        for future in conversations.resume_due(self._journal, desk, clerk=desk.clerk, now=self._feed.now()):
            self._teller.watch(future, but=Refused)  # asked for a second ago, and the fact is on its way

    def _join_handling(self, panel: ConversationPanel | InboxPanel) -> None:
        panel.hold_requested.connect(self._on_hold)
        panel.resume_requested.connect(self._on_resume)
        panel.close_requested.connect(self._on_close)
        panel.reopen_requested.connect(self.reopen)
        panel.transfer_requested.connect(self._on_transfer)
        panel.pin_requested.connect(self._on_pin)
        panel.tags_requested.connect(self._on_tags)

    def _on_draft(self, conversation: str, text: str, mode: DraftMode) -> None:
        self._ask(replies.keep_draft, conversation, text, mode, failed=partial(self.draft_lost.emit, conversation))

    def _on_reply(self, conversation: str, body: Any, quote: int | None, typed: int, inserted: int) -> None:
        self._ask(
            replies.send_reply,
            conversation,
            body,
            quote=quote,
            typed=typed,
            inserted=inserted,
            failed=partial(self.came_to_nothing.emit, conversation),
        )

    def _on_note(self, conversation: str, text: str) -> None:
        self._ask(replies.add_note, conversation, text, failed=partial(self.came_to_nothing.emit, conversation))

    def _on_picture(self, conversation: str, png: QByteArray, name: str) -> None:
        self._tasks.start(self._send_picture(conversation, bytes(png.data()), name), "send picture")

    def _on_file(self, conversation: str, path: str) -> None:
        self._tasks.start(self._send_file(conversation, Path(path)), "send file")

    async def _send_picture(self, conversation: str, content: bytes, name: str) -> None:
        try:
            sha = await self._tasks.in_thread(self._pictures.keep, content)
        except Trouble as trouble:
            self._object(partial(self.came_to_nothing.emit, conversation), trouble)
            return
        size = QImageReader(self._pictures.path(sha) or "").size()
        body = Picture(sha256=sha, width=size.width(), height=size.height(), name=name)
        self._ask(replies.send_reply, conversation, body, failed=partial(self.came_to_nothing.emit, conversation))

    async def _send_file(self, conversation: str, file: Path) -> None:
        try:
            sha = await self._tasks.in_thread(self._pictures.keep_file, file)
        except Trouble as trouble:
            self._object(partial(self.came_to_nothing.emit, conversation), trouble)
            return
        size = Path(self._pictures.path(sha) or "").stat().st_size
        body = File(sha256=sha, name=file.name, size=size)
        self._ask(replies.send_reply, conversation, body, failed=partial(self.came_to_nothing.emit, conversation))

    def _on_recall(self, conversation: str, message: int) -> None:
        del conversation
        now, clerk = self._feed.now(), self._feed.desk.clerk
        self._guard(lambda: replies.recall_message(self._journal, self._lines.line(message), clerk=clerk, now=now))

    def _on_read(self, conversation: str) -> None:
        self._ask(conversations.mark_read, conversation)

    def _on_reveal(self, conversation: str) -> None:
        self._ask(conversations.reveal_customer, conversation)

    def _on_hold(self, conversation: str, note: str, until: int | None) -> None:
        self._ask(conversations.hold, conversation, note, until)

    def _on_resume(self, conversation: str) -> None:
        self._ask(conversations.resume, conversation)

    def _on_close(self, conversation: str) -> None:
        self._ask(conversations.close, conversation)

    def _on_transfer(self, conversation: str, to: str, note: str) -> None:
        self._ask(conversations.transfer, conversation, to, note)

    def _on_pin(self, conversation: str, pinned: bool) -> None:
        self._ask(conversations.pin, conversation, pinned)

    def _on_tags(self, conversation: str, tags: tuple[str, ...]) -> None:
        self._ask(conversations.set_tags, conversation, tags)

    def _on_alert(self, worst: str, others: tuple[str, ...]) -> None:
        now, clerk = self._feed.now(), self._feed.desk.clerk
        self._guard(lambda: seat.raise_alert(self._journal, worst, others, clerk=clerk, now=now))

    def _on_unasked(self, context: object, error: BaseException) -> None:
        """What the room itself wanted to append, and channels, came to nothing."""
        if context is None:
            self._fail(None, error)
