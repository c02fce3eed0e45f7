"""Customers at one desk: the record beside the conversation, the page of all customers, follow-ups that are due."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from workstation.app.customer_archive import CustomerArchive, day_of
from workstation.app.customer_intents import CustomerIntents
from workstation.app.desk_windows import CUSTOMER, CUSTOMERS, DeskWindows
from workstation.app.follow_ups_due import FollowUpsDue
from workstation.app.policies import load_or_default
from workstation.app.room import Room
from workstation.app.tasks import Tasks
from workstation.domain.customer_events import CHANGES, CustomerBlacklisted, CustomerShown, CustomersMerged
from workstation.domain.customer_profile import CustomerSource, Wanted, known_from
from workstation.domain.customers import Customer, Due, GroupRule
from workstation.domain.entry import Entry
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.order_events import OrdersImported
from workstation.domain.ticket_events import TicketClosed
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.customer.panel import CustomerPanel
    from workstation.views.customer.record import RecordView
    from workstation.views.customers.page import CustomersPage

SOON = 40
"""Milliseconds after which a conversation just shown is looked at: it is painted first."""
ORDERS = "orders"
"""Key of the panel of orders in the side column."""


class CustomersDesk(QObject):
    """Gives the windows of a desk the archive; without ``intents``, as in a replay, nothing of it can be changed."""

    def __init__(
        self, windows: DeskWindows, source: CustomerSource, intents: CustomerIntents | None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._windows = windows
        self._source = source
        self._intents = intents
        self.record: RecordView | None = None
        """The one beside the conversation."""
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._warn)
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        windows.feed.happened.connect(self._on_listed)
        windows.feed.rewound.connect(self._soon.start)

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        self._soon.stop()

    def take(self, panel: CustomerPanel) -> None:
        """Give the customer panel the archive's part."""
        from workstation.views.customer.record import RecordView

        self.record = RecordView(self._windows.feed, self._source, panel.facts, panel)
        if self._intents is not None:
            self._intents.join_record(self.record)
        if self._windows.reception.about.panel(ORDERS) is not None:
            self.record.orders_requested.connect(self._on_orders)
        panel.carry(self.record)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        panel.turned.connect(self._soon.start)
        self._soon.start()

    @Slot(object)
    def _on_listed(self, entry: Entry) -> None:
        if isinstance(entry.event, CustomerBlacklisted | CustomersMerged | CustomerShown):
            self._soon.start()

    @Slot()
    def _warn(self) -> None:
        """A mark at the name of whoever is on the blacklist, wherever their conversation stands."""
        for panel in self._windows.panels():
            one = self._windows.feed.desk.get(panel.conversation)
            profile = self._source.beside(one.id, one.buyer) if one is not None else None
            reason = profile.customer.blacklisted if profile is not None else ""
            words = self.tr("On the blacklist: {reason}").format(reason=reason) if reason else ""
            panel.header.name.show_warning(words)

    @Slot(str)
    def _on_orders(self, customer: str) -> None:
        del customer  # the panel of orders follows the conversation
        self._windows.reception.show_panel(ORDERS)


class LiveCustomers(CustomersDesk):
    """The customers of a live room: also the page, follow-ups due, groups kept up to date, export."""

    def __init__(
        self, room: Room, windows: DeskWindows, root: Path, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """``root`` is the data folder. A policy that cannot be used is told, and the default holds."""
        rule, trouble = load_or_default("customers", GroupRule, root)
        archive = CustomerArchive(room.reader, rule, lambda: day_of(room.feed.now()))
        intents = CustomerIntents(room.journal, room.feed, room.teller, archive, parent)
        super().__init__(windows, archive, intents, parent)
        self._room, self._tasks, self._rule, self._root = room, tasks, rule, root
        self._asks = intents
        self._page: CustomersPage | None = None
        self._regrouping = self._again = False
        intents.objected.connect(windows.notices.tell)
        if trouble is not None:
            windows.notices.tell(trouble)
        self.due = FollowUpsDue(windows, archive, CUSTOMERS, self)
        self.due.wanted.connect(self.show_due)
        room.feed.happened.connect(self._on_happened)
        windows.deeds |= {
            "customers.due": self.show_due,
            "customers.note": self.go_to_notes,
            "customers.follow_up": self.go_to_follow_ups,
        }

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        super().rest()
        self.due.rest()

    @property
    def shown_page(self) -> CustomersPage | None:
        """The page, if it has been shown."""
        return self._page

    def page(self) -> CustomersPage:
        """The page, made when it is first shown."""
        from workstation.views.customers.page import CustomersPage

        page = CustomersPage(self._windows.feed, self._source, self._windows.history)
        self._asks.join_record(page.detail.record)
        page.opened.connect(self._asks.look_at)
        page.conversation_requested.connect(self._windows.show_conversation)
        page.export_requested.connect(self._on_export)
        page.due_done_requested.connect(self._on_due_done)
        page.due_moved_requested.connect(self._on_due_moved)
        self._page = page
        self.regroup()
        return page

    @Slot()
    def show_due(self) -> None:
        """The page with the follow-ups due."""
        desk = self._windows.desk
        if desk is not None:
            desk.show_page(CUSTOMERS)
        if self._page is not None:
            self._page.show_due()

    def show_customer(self, customer: str) -> None:
        """The page with this customer (``Buyer.id`` or account)."""
        desk = self._windows.desk
        if desk is not None:
            desk.show_page(CUSTOMERS)
        if self._page is not None:
            self._page.show_customer(customer)

    def go_to_notes(self) -> None:
        """The field for notes beside the conversation in front."""
        self._windows.reception.show_panel(CUSTOMER)
        if self.record is not None:
            self.record.notes.field.setFocus()

    def go_to_follow_ups(self) -> None:
        """The field for a follow-up with the customer in front."""
        self._windows.reception.show_panel(CUSTOMER)
        if self.record is not None:
            self.record.follow_ups.field.setFocus()

    # Groups

    def regroup(self) -> None:
        """Work out all groups anew; once more afterwards if it is asked for meanwhile."""
        if self._regrouping:
            self._again = True
            return
        self._regrouping = True
        self._tasks.start(self._regroup(), "regroup customers")

    async def _regroup(self) -> None:
        from workstation.app.regrouping import bring_up_to_date

        now = self._room.feed.now()
        room, day = self._room, day_of(now)
        try:
            moved = await self._tasks.in_thread(
                partial(
                    bring_up_to_date,
                    room.journal,
                    room.paths.journal,
                    self._rule,
                    day,
                    now=now,
                    stop=self._tasks.stopping.is_set,
                )
            )
        except Trouble as trouble:
            self._windows.notices.tell(trouble)
            moved = 0
        self._regrouping = False
        if moved and self._page is not None:
            self._page.refresh()
        if moved and self.record is not None:
            self.record.refresh()
        if self._again:
            self._again = False
            self.regroup()

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        match entry.event:
            case OrdersImported() | ShopStocked():
                self.regroup()
            case TicketClosed(ticket=number):
                self._offer(number)
            case CustomersMerged() if self._page is not None:
                self._page.show_customer(entry.event.customer.id)
            case _ if isinstance(entry.event, CHANGES) and entry.event.customer.group is None:
                self._asks.note_group(entry.event.customer.id)
            case _:
                pass

    # Follow-ups

    def _offer(self, number: int) -> None:
        """A closed ticket: a call whether all is well may be planned."""
        ticket = self._room.reader.tickets.ticket(number)
        if ticket is None or not ticket.customer:
            return
        buyer = next((one.buyer for one in self._windows.feed.desk if one.buyer.id == ticket.customer), None)
        profile = self._source.profile(ticket.customer)
        known = profile.customer if profile else known_from(buyer) if buyer else None
        if known is not None:
            self._windows.notices.show_sentence(
                self.tr("Ticket #{number} is closed. Call the customer back later?").format(number=number),
                action=self.tr("Plan a follow-up"), then=partial(self._plan, known, number),
            )  # fmt: skip

    def _plan(self, customer: Customer, ticket: int) -> None:
        from workstation.views.customer.dialogs import PlanDialog

        about = self.tr("Ticket #{number}: is everything all right?").format(number=ticket)
        dialog = PlanDialog(self._windows.desk, customer.name, about, day_of(self._windows.feed.now()))
        dialog.accepted.connect(partial(self._on_planned, dialog, customer, ticket))
        dialog.open()

    def _on_planned(self, dialog: object, customer: Customer, ticket: int) -> None:
        from workstation.views.customer.dialogs import PlanDialog

        assert isinstance(dialog, PlanDialog)
        self._asks.plan_follow_up(customer, dialog.chosen(), dialog.text(), ticket)
        dialog.deleteLater()

    @Slot(object)
    def _on_due_done(self, due: Due) -> None:
        if self._page is not None:
            self._page.show_customer(due.customer)
            self._page.detail.record.follow_ups.done_wanted.emit(due.follow_up.id)

    @Slot(object, object)
    def _on_due_moved(self, due: Due, day: date) -> None:
        profile = self._source.profile(due.customer)
        if profile is not None:
            self._asks.move_follow_up(profile.customer, due.follow_up.id, day)

    # Export

    @Slot(object, bool)
    def _on_export(self, wanted: Wanted, revealed: bool) -> None:
        from PySide6.QtWidgets import QFileDialog

        name = self.tr("customers-{day}.csv").format(day=day_of(self._room.feed.now()))
        chosen, _ = QFileDialog.getSaveFileName(
            self._windows.desk, self.tr("Export customers"), str(self._root / name), self.tr("Tables (*.csv)")
        )
        if chosen:
            self._tasks.start(self.export(wanted, Path(chosen), revealed=revealed), "export customers")

    async def export(self, wanted: Wanted, target: Path, *, revealed: bool) -> None:
        """Write those wanted into a file on a thread, and say so."""
        from workstation.app.customer_export import export_customers

        try:
            count = await self._tasks.in_thread(
                partial(export_customers, self._room.paths.journal, target, wanted, revealed=revealed)
            )
        except Trouble as trouble:
            self._windows.notices.tell(trouble)
        except OSError as error:
            self._windows.notices.tell(Trouble("file_not_written", path=str(target), why=error.strerror or ""))
        else:
            self._asks.tell_exported(count, revealed)
            words = self.tr("{count} customers were written: {path}")
            self._windows.notices.show_sentence(words.format(count=count, path=target))
