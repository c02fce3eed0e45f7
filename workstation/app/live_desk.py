"""A room with its windows: the shop's desk or the practice desk, live."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.app.beside_orders import BesideOrders
from workstation.app.desk_windows import CUSTOMERS, PRACTICE, RECEPTION, REPLAY, DeskWindows
from workstation.app.knowledge_desk import KnowledgeDesk
from workstation.app.knowledge_intents import KnowledgeIntents
from workstation.app.knowledge_shelf import KnowledgeShelf
from workstation.app.order_book import LiveOrderBook
from workstation.app.order_desk import OrderDesk
from workstation.app.order_intents import OrderIntents
from workstation.app.order_rules import OrderRules
from workstation.app.order_stock import stock_of
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.app.phrase_desk import Parts, PhraseDesk
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.app.ticket_intents import TicketIntents
from workstation.app.ticket_papers import TicketPapers
from workstation.app.tickets_desk import HouseRulesFile, TicketsDesk
from workstation.domain.orders import OrderKey
from workstation.domain.tickets import TicketKind
from workstation.domain.trouble import Trouble
from workstation.journal.reader import Reader
from workstation.views.windows.later import Later
from workstation.views.windows.layout import Layout
from workstation.views.windows.rail import Page
from workstation.views.windows.room import Room as RoomLook
from workstation.views.windows.windows import to_front

if TYPE_CHECKING:
    from workstation.app.customers_desk import LiveCustomers
    from workstation.app.phrase_care import PhraseCare
    from workstation.app.phrase_intents import PhraseIntents
    from workstation.app.practice import Practice
    from workstation.domain.sources import RecordedHour
    from workstation.replay.recording import Recording
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.customer.panel import CustomerPanel
    from workstation.views.customers.page import CustomersPage
    from workstation.views.inbox.panel import InboxPanel
    from workstation.views.practice.invitation import PracticeInvitation
    from workstation.views.practice.page import PracticePage
    from workstation.views.replay.recordings import RecordingsPage

SUFFIX = ".workrec"
MOST_HOURS = 2_000
"""Recorded hours that are listed."""


class LiveDesk(QObject):
    """One room on the screen.

    Signals:
        practice_requested(): open the practice desk.
        import_requested(bool play): bring conversations in from a file.
        recording_opened(Recording): watch this.
        objected(Refused | Trouble): show its sentence.
    """

    practice_requested = Signal()
    import_requested = Signal(bool)
    recording_opened = Signal(object)

    def __init__(
        self, room: Room, folder: DataFolder, tasks: Tasks, layout: Layout, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.room = room
        self._folder = folder
        self._tasks = tasks
        look = RoomLook.PRACTICE if room.kind is RoomKind.PRACTICE else RoomLook.SHOP
        self.windows = DeskWindows(
            room.feed, room.reader, room.reader, room.pictures, look, room.intents.join_conversation, layout, self
        )
        self.phrases = PhraseDesk(self.windows, room.reader, room.pictures, self._phrases_made, self)
        self.knowledge = self._make_knowledge()
        self.orders = self._make_orders()
        self.phrases.set_orders(self.orders.values())
        self._customers: LiveCustomers | None = None
        self.tickets = self._make_tickets()
        self.practice = self._make_practice()
        self._recordings = Later(self._recordings_page)
        self._join()
        self.window = self.windows.build(self._pages())
        self.wants_demo = False
        """Somebody chose the demo shop at the first start."""
        self.wants_guide = False
        """Somebody chose their own shop at the first start: it is empty."""

    @property
    def recordings(self) -> RecordingsPage:
        """The page of recorded hours."""
        return self._recordings.content

    @property
    def customers(self) -> LiveCustomers:
        """The archive of customers on the screen, made when it is first asked for."""
        if self._customers is None:
            from workstation.app.customers_desk import LiveCustomers  # not before the first paint

            self._customers = LiveCustomers(self.room, self.windows, self._folder.root, self._tasks, self)
        return self._customers

    def begin_with(self, *, demo: bool, guided: bool) -> None:
        """What was chosen at the first start; done when the desk has been painted."""
        self.wants_demo, self.wants_guide = demo, guided

    def come_to_front(self) -> None:
        """Show the desk window over all others."""
        to_front(self.window)

    def close(self) -> list[Trouble]:
        """Close every window and the room; the last letters typed are kept first. Nothing of it is used again.

        Why something that was asked for could not be written, if so: no window of this room can say it any more.
        """
        for panel in self.windows.panels():
            panel.composer.flush()
        windows, panels = self.windows.windows(), self.windows.panels()
        for window in windows:
            window.close()
        self.phrases.rest()
        if self._customers is not None:
            self._customers.rest()
        self.windows.rest()
        for timer in [one for part in (*windows, *self.windows.panels()) for one in part.findChildren(QTimer)]:
            timer.stop()  # whatever a panel left for a later turn would ask the closed room
        unkept = self.room.close()
        for widget in (*windows, *panels):
            for timer in widget.findChildren(QTimer):
                timer.stop()  # nobody may read any more while the program waits for its threads
        for window in windows:
            window.deleteLater()  # before any timer of a panel asks the closed room
        self.deleteLater()
        return unkept

    def export_span(self, from_at: int, to_at: int) -> None:
        """Ask where to, then write the recording on a thread."""
        chosen = self._asked_target(from_at, self.windows)
        if chosen is not None:
            self._tasks.start(self._export(from_at, to_at, chosen), "export recording")

    def watch_span(self, from_at: int, to_at: int) -> None:
        """Make the recording on a thread, then watch it."""
        self._tasks.start(self._watch(from_at, to_at), "make recording")

    def open_file(self) -> None:
        """Ask for a recording file and watch it."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("Open a recording"), str(self._folder.recordings),
            self.tr("Recordings (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        if chosen:
            self._tasks.start(self.watch_file(Path(chosen)), "open recording")

    async def watch_file(self, path: Path) -> None:
        """Open a recording file on a thread and watch it; say so if it cannot be."""
        try:
            self.recording_opened.emit(await self._tasks.in_thread(_opened, path))
        except Trouble as trouble:
            self.windows.notices.tell(trouble)

    def export_recording(self, recording: Recording, windows: DeskWindows) -> None:
        """Ask where to, then write a recording that is being watched in ``windows``."""
        chosen = self._asked_target(recording.starts_at, windows)
        if chosen is not None:
            self._tasks.start(self._write(recording, chosen, windows), "export recording")

    async def _watch(self, from_at: int, to_at: int) -> None:
        try:
            recording = await self._tasks.in_thread(self._recorded, from_at, to_at)
        except Trouble as trouble:
            self.windows.notices.tell(trouble)
        else:
            self.recording_opened.emit(recording)

    async def _export(self, from_at: int, to_at: int, path: Path) -> None:
        try:
            recording = await self._tasks.in_thread(self._recorded, from_at, to_at)
        except Trouble as trouble:
            self.windows.notices.tell(trouble)
        else:
            await self._write(recording, path, self.windows)

    async def _write(self, recording: Recording, path: Path, windows: DeskWindows) -> None:
        try:
            await self._tasks.in_thread(_written, recording, path)
        except Trouble as trouble:
            windows.notices.tell(trouble)
        except OSError as error:
            windows.notices.tell(Trouble("file_not_written", path=str(path), why=error.strerror or ""))
        else:
            windows.notices.show_sentence(self.tr("The recording was saved: {path}").format(path=path))

    def _asked_target(self, starts_at: int, windows: DeskWindows) -> Path | None:
        self._folder.recordings.mkdir(parents=True, exist_ok=True)
        name = datetime.fromtimestamp(starts_at / 1000).strftime("%Y%m%d-%H%M") + SUFFIX
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            windows.desk, self.tr("Export a recording"), str(self._folder.recordings / name),
            self.tr("Recordings (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        return Path(chosen) if chosen else None

    def _recorded(self, from_at: int, to_at: int) -> Recording:
        """On a thread, hence with a reader of its own."""
        from workstation.app.replaying import record

        practice = self.room.kind is RoomKind.PRACTICE
        with closing(Reader.open(self.room.paths.journal)) as reader:
            return record(reader, self.room.pictures, from_at, to_at, practice=practice)

    def _join(self) -> None:
        intents, windows = self.room.intents, self.windows
        intents.join_inbox(windows.inbox)
        windows.customer_made.connect(intents.join_customer)
        windows.customer_made.connect(self._on_customer_made)
        intents.join_status(windows.status)
        intents.join_reminder(windows.reminder)
        intents.objected.connect(windows.notices.tell)
        windows.front_changed.connect(intents.change_focus)
        self.room.channels.running_changed.connect(self._on_running_changed)
        self._join_beginning(windows.inbox)
        windows.panel_made.connect(self._join_beginning)

    def _on_customer_made(self, panel: CustomerPanel) -> None:
        self.customers.take(panel)

    def _on_running_changed(self, running: bool) -> None:
        if self.practice is not None:
            self.window.strip.show_paused(not running)

    def _pages(self) -> list[Page]:
        practice = Page(
            key=PRACTICE, title=self.tr("Practice"), icon="practice", widget=Later(self._practice_page),
            action="page.practice",
        )  # fmt: skip
        replay = Page(key=REPLAY, title=self.tr("Replay"), icon="replay", widget=self._recordings, action="page.replay")
        customers = Page(
            key=CUSTOMERS, title=self.tr("Customers"), icon="people", widget=Later(self._customers_page),
            action="page.customers",
        )  # fmt: skip
        return [
            self.orders.rail_page(), self.tickets.rail_page(), customers, self.knowledge.rail_page(), practice, replay
        ]  # fmt: skip

    def _customers_page(self) -> CustomersPage:
        return self.customers.page()

    def _make_tickets(self) -> TicketsDesk:
        room, rules = self.room, HouseRulesFile(self._folder.root, self.windows.notices.tell)
        intents = TicketIntents(
            room.journal, room.feed, room.teller, room.reader.tickets, rules, room.reader.orders, self
        )
        papers = TicketPapers(self.windows, rules, self._tasks, self)
        desk = TicketsDesk(self.windows, room.reader.tickets, rules, intents, papers, self)
        desk.set_orders(self.orders)
        self.windows.panel_made.connect(self._name_people)
        return desk

    def _name_people(self) -> None:
        from workstation.views.conversation.seen_names import SeenNames  # not before there is a conversation to show

        SeenNames.of(self.room.feed).know(person.name for person in PeopleFile(self._folder.people).all())

    def _make_knowledge(self) -> KnowledgeDesk:
        room = self.room
        shelf = KnowledgeShelf(room.feed, room.paths.journal, self._tasks, self)
        intents = KnowledgeIntents(room.journal, room.feed, room.teller, self)
        return KnowledgeDesk(self.windows, shelf, room.reader, intents, self)

    def _phrases_made(self, desk: PhraseDesk) -> Parts:
        from workstation.app.phrase_intents import PhraseIntents
        from workstation.app.phrase_shelf import PhraseShelf

        room = self.room
        shelf = PhraseShelf(room.feed, room.paths.journal, self._tasks, self)
        shelf.changed.connect(desk.refresh)
        shelf.load()
        intents = PhraseIntents(room.journal, room.feed, room.teller, self)
        intents.objected.connect(self.windows.notices.tell)
        return Parts(shelf, intents, partial(self._phrase_care, intents))

    def _phrase_care(self, intents: PhraseIntents) -> PhraseCare:
        from workstation.app.phrase_care import PhraseCare

        care = PhraseCare(self.phrases, self.room, self._tasks, intents)
        care.opened.connect(self.windows.window_opened)
        return care

    def _make_orders(self) -> OrderDesk:
        room, reader = self.room, self.room.reader
        rules = OrderRules(self._folder.root, self.windows.notices.tell)
        orders, kept = reader.orders, reader.remarks
        beside = BesideOrders(room.feed, reader, reader, orders, kept)
        self.knowledge.ordered = beside.items_in
        intents = OrderIntents(room.journal, room.feed, room.teller, orders, rules.convention, self)
        desk = OrderDesk(
            self.windows,
            beside,
            rules,
            intents,
            self,
            book=LiveOrderBook(orders, beside),
            stock=stock_of(self.knowledge.product),
        )
        desk.ticket_requested.connect(self._on_order_ticket)
        self.phrases.set_orders(desk.values())
        return desk

    def _on_order_ticket(self, conversation: str, order: OrderKey, kind: str) -> None:
        self.tickets.request(conversation, order, TicketKind(kind))

    def _make_practice(self) -> Practice | None:
        if self.room.kind is not RoomKind.PRACTICE:
            return None
        from workstation.app.practice import Practice

        return Practice(self.room, parent=self)

    def _recordings_page(self) -> RecordingsPage:
        from workstation.views.replay.recordings import RecordingsPage

        page = RecordingsPage(self.room.feed)
        page.hours_requested.connect(partial(self._on_hours_requested, page))
        page.replay_requested.connect(self.watch_span)
        page.export_requested.connect(self.export_span)
        page.open_requested.connect(self.open_file)
        return page

    def _on_hours_requested(self, page: RecordingsPage) -> None:
        self._tasks.start(self._read_hours(page), "read recorded hours")

    async def _read_hours(self, page: RecordingsPage) -> None:
        page.show_hours(await self._tasks.in_thread(self._recorded_hours))

    def _recorded_hours(self) -> list[RecordedHour]:
        """On a thread, hence with a reader of its own."""
        with closing(Reader.open(self.room.paths.journal)) as reader:
            return reader.recorded_hours(MOST_HOURS)

    def _practice_page(self) -> PracticePage | PracticeInvitation:
        if self.practice is None:
            from workstation.views.practice.invitation import PracticeInvitation

            invitation = PracticeInvitation()
            invitation.practice_requested.connect(self.practice_requested)
            return invitation
        from workstation.views.practice.page import PracticePage

        page = PracticePage(self.room.feed)
        page.show_running(self.practice.running)
        page.running_requested.connect(self.practice.set_running)
        page.desk_requested.connect(self._show_reception)
        page.import_requested.connect(self._on_play_requested)
        self.practice.running_changed.connect(page.show_running)
        return page

    def _show_reception(self) -> None:
        self.window.show_page(RECEPTION)

    def _join_beginning(self, panel: InboxPanel | ConversationPanel) -> None:
        """Hear what is offered while nobody is on the desk."""
        panel.practice_requested.connect(self._on_practice_wanted)
        panel.import_requested.connect(self._on_import_wanted)

    def _on_practice_wanted(self) -> None:
        """From an empty desk: the practice desk, or in it the page that lets customers come."""
        if self.practice is None:
            self.practice_requested.emit()
        else:
            self.window.show_page(PRACTICE)

    def _on_import_wanted(self) -> None:
        self.import_requested.emit(False)

    def _on_play_requested(self) -> None:
        self.import_requested.emit(True)


def _opened(path: Path) -> Recording:
    from workstation.replay.recording_file import open_recording  # compression, only for those who watch

    return open_recording(path)


def _written(recording: Recording, path: Path) -> None:
    from workstation.replay.recording_file import write_recording

    write_recording(recording, path)
