"""A customer's record on the screen, in two parts: how they stand and what is known; what was noted and promised."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from workstation.domain.customer_events import CHANGES, CustomerLookedAt, CustomerShown, CustomersMerged
from workstation.domain.customer_profile import Contacts, CustomerSource, Profile
from workstation.domain.entry import Entry
from workstation.domain.knowledge_events import ShopStocked
from workstation.domain.order_events import OrdersImported
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.values import Buyer, Group
from workstation.views.customer.facts import Facts
from workstation.views.customer.follow_ups import FollowUps
from workstation.views.customer.notes import Notes
from workstation.views.customer.reviews import Reviews
from workstation.views.customer.standing import Standing
from workstation.views.customer.tags import TagEditor
from workstation.views.customer.twins import Twins
from workstation.views.customer.wording import today_of
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.theme.tokens import MEASURES


class RecordView(QObject):
    """Shows one customer from the archive in ``head`` and ``body``, which stand wherever their owner puts them.

    Signals:
        changed(): another profile is shown; the owner paints what depends on it (``profile``).
        shown(str, Profile): this stands beside this conversation.
        group_requested(Customer, Group | None, str reason): set the group by hand, or give it back to the rule.
        tags_requested(Customer, tuple): the customer's own tags.
        note_requested(Customer, str): note this.
        fields_requested(Customer, dict): change plain fields.
        blacklist_requested(Customer, str | None): put on the blacklist with a reason, None takes off.
        follow_up_requested(Customer, date, str): promise a call or message.
        follow_up_done_requested(Customer, int, str): it was made, with what came of it.
        follow_up_moved_requested(Customer, int, date): put it off.
        contacts_requested(Customer): show phone and address.
        merge_requested(Customer kept, Customer gone): make two records one.
        orders_requested(str): show this customer's orders.
    """

    changed = Signal()
    shown = Signal(str, object)
    group_requested = Signal(object, object, str)
    tags_requested = Signal(object, object)
    note_requested = Signal(object, str)
    fields_requested = Signal(object, object)
    blacklist_requested = Signal(object, object)
    follow_up_requested = Signal(object, object, str)
    follow_up_done_requested = Signal(object, int, str)
    follow_up_moved_requested = Signal(object, int, object)
    contacts_requested = Signal(object)
    merge_requested = Signal(object, object)
    orders_requested = Signal(str)

    def __init__(
        self, feed: Feed, source: CustomerSource, facts: Facts | None = None, parent: QObject | None = None
    ) -> None:
        """``facts`` is given where the owner shows some already."""
        super().__init__(parent)
        self._feed = feed
        self._source = source
        self._buyer: Buyer | None = None
        self._conversation = ""
        self._id = ""
        self._today = ""
        self.contacts: Contacts | None = None
        """Phone and address, once a fact has unmasked them."""
        self.profile: Profile | None = None
        """Who is shown; None if nothing is known beyond what the channel says."""
        self.dialog: QDialog | None = None
        """The question asked last."""
        self.standing = Standing()
        self.facts = facts or Facts()
        self.tags = TagEditor(own=True)
        self.notes = Notes()
        self.follow_ups = FollowUps()
        self.twins = Twins()
        self.reviews = Reviews()
        self.head = _column(self.standing) if facts else _column(self.standing, self.facts)
        self._notes_title = _title(self.tr("Notes on the customer"))
        self._follow_title = _title(self.tr("Follow-ups"))
        self._twins_title = _title(self.tr("Perhaps the same person"))
        self._reviews_title = _title(self.tr("Reviews"))
        self.body = _column(
            self.tags, self._notes_title, self.notes, self._follow_title, self.follow_ups,
            self._twins_title, self.twins, self._reviews_title, self.reviews,
        )  # fmt: skip
        self._join()
        self._paint()

    # Who

    def show_beside(self, conversation: str, buyer: Buyer | None) -> None:
        """Show whoever writes in ``conversation``; None shows nobody."""
        if (conversation, buyer) == (self._conversation, self._buyer) and not self._id:
            return
        if conversation != self._conversation or self._id:
            self._leave()
        self._conversation, self._buyer, self._id = conversation, buyer, ""
        self.refresh()

    def show_customer(self, id: str) -> None:
        """Show a record by id; "" shows nobody."""
        if id != self._id or self._conversation:
            self._leave()
        self._conversation, self._buyer, self._id = "", None, id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the customer anew."""
        self._today = today_of(self._feed.now())
        if self._id:
            self.profile = self._source.profile(self._id)
        else:
            self.profile = self._source.beside(self._conversation, self._buyer) if self._buyer else None
        if self.profile is not None and self.contacts is None:
            self.contacts = self._source.contacts(self.profile.customer.id)
        self._paint()
        self.changed.emit()
        if self._conversation and self.profile is not None:
            self.shown.emit(self._conversation, self.profile)

    @property
    def group(self) -> Group | None:
        """The group of the record, None if only the channel knows one."""
        return self.profile.grouping.group if self.profile and self.profile.grouping else None

    def _leave(self) -> None:
        self.contacts = None
        self.tags.leave()
        self.notes.leave()
        self.follow_ups.leave()

    # Painting

    def _paint(self) -> None:
        profile = self.profile
        self.head.setVisible(profile is not None)
        self.body.setVisible(profile is not None)
        self.facts.show_buyer(
            self._buyer, profile, self.contacts, today=self._today, can_ask=heard(self, "contacts_requested"),
            can_jump=heard(self, "orders_requested"),
        )  # fmt: skip
        if profile is None:
            return
        one = profile.customer
        self.standing.show_profile(profile, can_change=heard(self, "group_requested"))
        can_note = heard(self, "note_requested")
        self.tags.show_tags(one.tags)
        self.tags.button.setVisible(heard(self, "tags_requested"))
        self.tags.setVisible(bool(one.tags) or heard(self, "tags_requested"))
        self.notes.show_notes(one.notes, self._today, can_add=can_note)
        _show(self._notes_title, self.notes, bool(one.notes) or can_note)
        can_plan = heard(self, "follow_up_requested")
        self.follow_ups.show_follow_ups(one.follow_ups, self._today, can_change=can_plan)
        _show(self._follow_title, self.follow_ups, bool(one.follow_ups) or can_plan)
        self.twins.show_twins(profile.twins, can_merge=heard(self, "merge_requested"))
        self._twins_title.setVisible(bool(profile.twins))
        self.reviews.show_reviews(one.reviews, self._today)
        self._reviews_title.setVisible(bool(one.reviews))

    # Joining

    def _join(self) -> None:
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)
        self.standing.group_wanted.connect(self.ask_group)
        self.standing.rule_wanted.connect(self._on_rule)
        self.standing.fields_wanted.connect(self.ask_fields)
        self.standing.blacklist_wanted.connect(self._on_blacklist)
        self.standing.history_wanted.connect(self.show_history)
        self.facts.contacts_wanted.connect(self.ask_contacts)
        self.facts.orders_wanted.connect(self._on_orders)
        self.tags.tags_wanted.connect(self._on_tags)
        self.notes.note_wanted.connect(self._on_note)
        self.follow_ups.planned.connect(self._on_planned)
        self.follow_ups.done_wanted.connect(self._on_done)
        self.follow_ups.moved_wanted.connect(self._on_moved)
        self.twins.merge_wanted.connect(self.ask_merge)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        event, profile = entry.event, self.profile
        if isinstance(event, CustomerLookedAt):
            if event.revealed and profile is not None and event.id == profile.customer.id:
                self.contacts = Contacts(phone=event.phone, address=event.address)
                self._paint()
        elif isinstance(event, CHANGES):
            gone = event.gone if isinstance(event, CustomersMerged) else ""
            mine = (profile.customer.id if profile else "", self._id, self._buyer.id if self._buyer else "")
            if {event.customer.id, gone} & {one for one in mine if one}:
                self.contacts = None
                self.refresh()
        elif isinstance(event, CustomerShown):
            if event.conversation == self._conversation and event.profile != profile:
                self.refresh()
        elif isinstance(event, TicketEvent | OrdersImported | ShopStocked) and profile is not None:
            self.refresh()

    @Slot()
    def _on_rewound(self) -> None:
        self.contacts = None
        self.refresh()

    @Slot(object)
    def _on_ticked(self, now: int) -> None:
        if self.profile is not None and today_of(now) != self._today:
            self.refresh()

    # Asking

    @Slot()
    def ask_group(self) -> None:
        """Which group by hand, and why."""
        from workstation.views.customer.dialogs import GroupDialog

        if self.profile is not None:
            now = self.group or (self._buyer.group if self._buyer else Group.NEW)
            dialog = GroupDialog(self.head.window(), self.profile.customer, now)
            self._open(dialog, lambda one: self.group_requested.emit(one, dialog.chosen(), dialog.text()))

    @Slot()
    def ask_fields(self) -> None:
        """Contacts, city, occupation …"""
        from workstation.views.customer.dialogs import FieldsDialog

        if self.profile is not None:
            known = self.contacts or Contacts()
            dialog = FieldsDialog(self.head.window(), self.profile.customer, known.phone, known.address)
            self._open(dialog, lambda one: self.fields_requested.emit(one, dialog.changed()))

    @Slot()
    def ask_contacts(self) -> None:
        """Phone and address shall be shown."""
        if self.profile is not None:
            self.contacts_requested.emit(self.profile.customer)

    @Slot(str)
    def ask_merge(self, id: str) -> None:
        """Look at merging with the record of this id."""
        from workstation.views.customer.merge import MergeDialog

        other = self._source.profile(id)
        if self.profile is not None and other is not None:
            dialog = MergeDialog(self.head.window(), self.profile.customer, other.customer)
            self._open(dialog, lambda one: self.merge_requested.emit(*dialog.answer()))

    @Slot()
    def show_history(self) -> None:
        """How the record changed."""
        from workstation.views.customer.history_dialog import HistoryDialog

        if self.profile is not None:
            versions = self._source.versions_of(self.profile.customer.id)
            self._open(HistoryDialog(self.head.window(), versions, self._today))

    def _open(self, dialog: QDialog, done: object = None) -> None:
        """Show it; ``done`` is called with the customer it was opened for, whoever is shown by then."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if callable(done) and self.profile is not None:
            dialog.accepted.connect(partial(done, self.profile.customer))
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _on_rule(self) -> None:
        if self.profile is not None:
            self.group_requested.emit(self.profile.customer, None, "")

    @Slot(bool)
    def _on_blacklist(self, on: bool) -> None:
        from workstation.views.customer.dialogs import BlacklistDialog

        if self.profile is None:
            return
        if not on:
            self.blacklist_requested.emit(self.profile.customer, None)
            return
        dialog = BlacklistDialog(self.head.window(), self.profile.customer)
        self._open(dialog, lambda one: self.blacklist_requested.emit(one, dialog.text()))

    @Slot()
    def _on_orders(self) -> None:
        if self.profile is not None:
            self.orders_requested.emit(self.profile.customer.name)

    @Slot(object)
    def _on_tags(self, tags: tuple[str, ...]) -> None:
        if self.profile is not None:
            self.tags_requested.emit(self.profile.customer, tags)

    @Slot(str)
    def _on_note(self, text: str) -> None:
        if self.profile is not None:
            self.note_requested.emit(self.profile.customer, text)

    @Slot(object, str)
    def _on_planned(self, day: date | None, about: str) -> None:
        from workstation.views.customer.dialogs import DayDialog

        if self.profile is None:
            return
        if day is not None:
            self.follow_up_requested.emit(self.profile.customer, day, about)
            return
        dialog = DayDialog(self.head.window(), about, self._today)
        dialog.accepted.connect(self.follow_ups.taken)
        self._open(dialog, lambda one: self.follow_up_requested.emit(one, dialog.chosen(), about))

    @Slot(int)
    def _on_done(self, follow_up: int) -> None:
        from workstation.views.customer.dialogs import OutcomeDialog

        dialog = OutcomeDialog(self.head.window(), self._about(follow_up))
        self._open(dialog, lambda one: self.follow_up_done_requested.emit(one, follow_up, dialog.text()))

    @Slot(int, object)
    def _on_moved(self, follow_up: int, day: date | None) -> None:
        from workstation.views.customer.dialogs import DayDialog

        if self.profile is None:
            return
        if day is not None:
            self.follow_up_moved_requested.emit(self.profile.customer, follow_up, day)
            return
        dialog = DayDialog(self.head.window(), self._about(follow_up), self._today)
        self._open(dialog, lambda one: self.follow_up_moved_requested.emit(one, follow_up, dialog.chosen()))

    def _about(self, follow_up: int) -> str:
        all_ = self.profile.customer.follow_ups if self.profile else ()
        return next((one.about for one in all_ if one.id == follow_up), "")


def _column(*parts: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(MEASURES.space)
    for part in parts:
        column.addWidget(part)
    return box


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, MEASURES.tight, 0, 0)
    return label


def _show(title: QWidget, part: QWidget, there: bool) -> None:
    title.setVisible(there)
    part.setVisible(there)
