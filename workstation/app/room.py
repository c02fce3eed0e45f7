"""One room open: its journal, its feed, and who joins them. The shop and practice are a room each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from workstation.app.channel_driver import ChannelDriver
from workstation.app.intents import Intents
from workstation.app.paths import RoomKind, RoomPaths
from workstation.app.pictures import PictureStore
from workstation.app.tasks import Tasks
from workstation.app.teller import Teller
from workstation.domain.clock import Clock
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed, ReplySent
from workstation.domain.trouble import Trouble
from workstation.domain.values import Limits, Role
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.troubles import told_as_trouble
from workstation.services import reception, seat
from workstation.views.feed import Feed

SECOND = 1_000
"""Milliseconds."""


class Room(QObject):
    """The shop's or the practice journal with the feed that shows it. ``Trouble`` if it cannot be opened."""

    def __init__(
        self, kind: RoomKind, paths: RoomPaths, clock: Clock, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self.paths = paths
        self.clock = clock
        with told_as_trouble(paths.journal):
            paths.folder.mkdir(parents=True, exist_ok=True)
        self.teller = Teller(self)
        self.journal = Journal.open(paths.journal, threaded=True, tell=self.teller.tell, backups=paths.backups)
        try:
            self.reader = Reader.open(paths.journal)
            self.begun_at = self.reader.last_seq()
            """Number of the last fact of earlier sittings."""
            desk = self.reader.open_desk(clock.now(), tickets=False)
        except BaseException:
            self.journal.close()  # lets go of the room, so that it can be opened once it is mended
            raise
        self.pictures = PictureStore(paths.pictures)
        self.feed = Feed(clock, desk, self)
        self.channels = ChannelDriver(self.feed, self)
        self.intents = Intents(
            self.journal, self.feed, self.teller, self.reader, self.reader, self.pictures, tasks, self
        )  # fmt: skip
        self.teller.told.connect(self.feed.publish)
        self.feed.happened.connect(self._on_happened)
        self._beat = QTimer(self)
        self._beat.setInterval(SECOND)
        self._beat.timeout.connect(self.beat)
        self.auto_reply: Callable[[], str] = str
        """The automatic reply in force, empty if there is none."""
        self.no_channel = ""
        """The sentence on a reply that nobody carries out."""

    def begin(self, name: str, role: Role, limits: Limits) -> None:
        """Somebody sits down; the clock starts to beat."""
        self.sign_in(name, role)
        now = self.clock.now()
        self.teller.watch(seat.set_limits(self.journal, self.feed.desk, limits, clerk=name, now=now))
        self._beat.start()

    def go_on(self) -> None:
        """Who sat down in an earlier part of this journal sits there still; the clock starts to beat."""
        self._beat.start()

    def sign_in(self, name: str, role: Role) -> None:
        """Somebody else sits down."""
        self.teller.watch(seat.sign_in(self.journal, name, role, now=self.clock.now()))

    def close(self) -> list[Trouble]:
        """Sign out and close the files; everything asked for is written first. Why something was not, if so."""
        self._beat.stop()
        self.channels.set_running(False)
        self.teller.watch(seat.sign_out(self.journal, self.feed.desk, now=self.clock.now()))
        self.journal.close()
        self.teller.blockSignals(True)  # whoever would hear of the last facts has nothing to read from any more
        self.reader.close()
        return [error for error in self.teller.unheard() if isinstance(error, Trouble)]

    def deliver(self, event: MessageReceived, at: int) -> None:
        """A channel brings a customer's message."""
        self.teller.watch(reception.receive_message(self.journal, event, clerk=self.feed.desk.clerk, now=at))

    def confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        """A channel says what became of a reply."""
        self.teller.watch(reception.acknowledge(self.journal, event, clerk=self.feed.desk.clerk, now=at))

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case ReplySent(conversation=conversation) if not self.channels.owns(conversation):
                self.confirm(self._uncarried(conversation, entry.seq), self.clock.now())
            case MessageReceived():
                self._answer_automatically(entry)
            case _:
                pass

    def settle(self, replies: list[tuple[int, str]]) -> None:
        """Say what became of ``replies`` (seq, conversation) of an earlier sitting that were still on their way."""
        for message, conversation in replies:
            if self.kind is RoomKind.PRACTICE and self.channels.owns(conversation):
                continue  # the customers of a lesson that goes on have heard it again, and confirm it themselves
            self.confirm(self._uncarried(conversation, message), self.clock.now())

    def _uncarried(self, conversation: str, message: int) -> ReplyDelivered | ReplyFailed:
        """What becomes of a reply without a channel; in practice the customers of earlier sittings still read."""
        if self.kind is RoomKind.PRACTICE:
            return ReplyDelivered(conversation=conversation, message=message)
        return ReplyFailed(conversation=conversation, message=message, reason=self.no_channel)

    def _answer_automatically(self, message: Entry) -> None:
        desk, text = self.feed.desk, self.auto_reply()
        if text:
            now = self.clock.now()
            future = reception.answer_automatically(self.journal, desk, message, text, clerk=desk.clerk, now=now)
            self.teller.watch(future)

    @Slot()
    def beat(self) -> None:
        """A second passed: countdowns, reminders and what was put on hold until now."""
        self.feed.tick()
        self.intents.resume_due()
