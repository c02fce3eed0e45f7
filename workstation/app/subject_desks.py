"""The desks of phrases, knowledge, orders and tickets in one live room, joined to each other.

The first paint shows their tabs and no more (``SubjectPlaces``): they are made with the first conversation panel.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workstation.app.beside_orders import BesideOrders
from workstation.app.desk_windows import DeskWindows
from workstation.app.knowledge_desk import KnowledgeDesk
from workstation.app.knowledge_intents import KnowledgeIntents
from workstation.app.knowledge_shelf import KnowledgeShelf
from workstation.app.order_book import LiveOrderBook
from workstation.app.order_desk import OrderDesk
from workstation.app.order_intents import OrderIntents
from workstation.app.order_rules import OrderRules
from workstation.app.order_stock import stock_of
from workstation.app.paths import DataFolder
from workstation.app.people import PeopleFile
from workstation.app.phrase_desk import Parts, PhraseDesk
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.app.ticket_intents import TicketIntents
from workstation.app.ticket_papers import TicketPapers
from workstation.app.tickets_desk import HouseRulesFile, TicketsDesk
from workstation.domain.orders import OrderKey
from workstation.domain.tickets import TicketKind
from workstation.views.conversation.seen_names import SeenNames

if TYPE_CHECKING:
    from workstation.app.phrase_care import PhraseCare
    from workstation.app.phrase_intents import PhraseIntents


class SubjectDesks(QObject):
    """What a clerk reaches for, in one live room; each desk takes its places in ``windows``."""

    def __init__(
        self, room: Room, windows: DeskWindows, folder: DataFolder, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room, self._windows, self._folder, self._tasks = room, windows, folder, tasks
        self.phrases = PhraseDesk(windows, room.reader, room.pictures, self._phrases_made, self)
        self.knowledge = self._made_knowledge()
        self.orders = self._made_orders()
        self.phrases.set_orders(self.orders.values())
        self.tickets = self._made_tickets()
        windows.panel_made.connect(self._name_people)
        for _ in windows.panels():
            self._name_people()

    def rest(self) -> None:
        """The room closes."""
        self.phrases.rest()

    def _made_knowledge(self) -> KnowledgeDesk:
        room = self._room
        shelf = KnowledgeShelf(room.feed, room.paths.journal, self._tasks, self)
        intents = KnowledgeIntents(room.journal, room.feed, room.teller, self)
        return KnowledgeDesk(self._windows, shelf, room.reader, intents, self)

    def _made_orders(self) -> OrderDesk:
        room, reader = self._room, self._room.reader
        rules = OrderRules(self._folder.root, self._windows.notices.tell)
        beside = BesideOrders(room.feed, reader, reader, reader.orders, reader.remarks)
        self.knowledge.ordered = beside.items_in
        intents = OrderIntents(room.journal, room.feed, room.teller, reader.orders, rules.convention, self)
        book, stock = LiveOrderBook(reader.orders, beside), stock_of(self.knowledge.product)
        desk = OrderDesk(self._windows, beside, rules, intents, self, book=book, stock=stock, tasks=self._tasks)
        desk.ticket_requested.connect(self._on_order_ticket)
        return desk

    def _made_tickets(self) -> TicketsDesk:
        room, rules = self._room, HouseRulesFile(self._folder.root, self._windows.notices.tell)
        source = room.reader.tickets
        intents = TicketIntents(room.journal, room.feed, room.teller, source, rules, room.reader.orders, self)
        papers = TicketPapers(self._windows, rules, self._tasks, self)
        desk = TicketsDesk(self._windows, source, rules, intents, papers, self)
        desk.set_orders(self.orders)
        return desk

    def _phrases_made(self, desk: PhraseDesk) -> Parts:
        from workstation.app.phrase_intents import PhraseIntents  # when phrases are first shown
        from workstation.app.phrase_shelf import PhraseShelf

        room = self._room
        shelf = PhraseShelf(room.feed, room.paths.journal, self._tasks, self)
        shelf.changed.connect(desk.refresh)
        self._windows.rested.connect(shelf.rest)
        shelf.load()
        intents = PhraseIntents(room.journal, room.feed, room.teller, self)
        intents.objected.connect(self._windows.notices.tell)
        return Parts(shelf, intents, partial(self._phrase_care, intents))

    def _phrase_care(self, intents: PhraseIntents) -> PhraseCare:
        from workstation.app.phrase_care import PhraseCare

        care = PhraseCare(self.phrases, self._room, self._tasks, intents)
        care.opened.connect(self._windows.window_opened)
        return care

    def _on_order_ticket(self, conversation: str, order: OrderKey, kind: str) -> None:
        self.tickets.request(conversation, order, TicketKind(kind))

    def _name_people(self) -> None:
        SeenNames.of(self._room.feed).know(person.name for person in PeopleFile(self._folder.people).all())
