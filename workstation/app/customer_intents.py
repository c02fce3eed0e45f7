"""Joins what panels and the page ask for about customers to the services."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from workstation.app.asking import Asking, Failed
from workstation.app.customer_archive import CustomerArchive
from workstation.app.teller import Teller
from workstation.domain.customer_profile import Profile
from workstation.domain.customers import Customer
from workstation.domain.entry import Entry
from workstation.domain.values import Group
from workstation.services import customers
from workstation.services.appending import Changes
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.customer.record import RecordView


class CustomerIntents(Asking):
    """What the clerk asks for about customers in one room."""

    def __init__(
        self, journal: Changes, feed: Feed, teller: Teller, archive: CustomerArchive, parent: QObject | None = None
    ) -> None:
        super().__init__(journal, feed, teller, parent)
        self._changes = journal
        self._archive = archive
        self._shown: dict[str, Profile] = {}
        """What stood last beside each conversation of this sitting."""

    def join_record(self, view: RecordView) -> None:
        """Connect a record, beside a conversation or on the page."""
        view.group_requested.connect(self._on_group)
        view.tags_requested.connect(self._on_tags)
        view.note_requested.connect(self._on_note)
        view.fields_requested.connect(self._on_fields)
        view.blacklist_requested.connect(self._on_blacklist)
        view.follow_up_requested.connect(self._on_follow_up)
        view.follow_up_done_requested.connect(self.finish_follow_up)
        view.follow_up_moved_requested.connect(self.move_follow_up)
        view.contacts_requested.connect(self._on_contacts)
        view.merge_requested.connect(self._on_merge)
        view.shown.connect(self._on_shown)

    def plan_follow_up(self, customer: Customer, day: date, about: str, ticket: int | None) -> None:
        """Promise a call or message for a day."""
        self._change(customers.plan_follow_up, customer, day, about, ticket)

    def finish_follow_up(self, customer: Customer, follow_up: int, outcome: str) -> None:
        """It was made, with what came of it."""
        self._change(customers.finish_follow_up, customer, follow_up, outcome)

    def move_follow_up(self, customer: Customer, follow_up: int, day: date) -> None:
        """Put it off to another day."""
        self._change(customers.move_follow_up, customer, follow_up, day)

    def look_at(self, id: str) -> None:
        """A record was opened on the page."""
        whole = self._archive.whole(id)
        if whole is not None:
            self._change(customers.look_at, whole)

    def note_group(self, id: str) -> None:
        """Note the group that the rule gives a customer whose record has changed, for lists."""
        profile = self._archive.profile(id)
        if profile is not None and profile.grouping is not None:
            self._change(customers.note_groups, [(profile.customer.id, profile.grouping.group)])

    def tell_exported(self, count: int, revealed: bool) -> None:
        """The list was written into a file."""
        self._change(customers.tell_exported, count, revealed=revealed)

    def _on_group(self, customer: Customer, group: Group | None, reason: str) -> None:
        self._change(customers.set_group, customer, group, reason)

    def _on_tags(self, customer: Customer, tags: tuple[str, ...]) -> None:
        self._change(customers.tag_customer, customer, tags)

    def _on_note(self, customer: Customer, text: str) -> None:
        self._change(customers.note_customer, customer, text)

    def _on_fields(self, customer: Customer, fields: dict[str, str]) -> None:
        self._change(customers.change_fields, customer, fields)

    def _on_blacklist(self, customer: Customer, reason: str | None) -> None:
        """None takes the customer off the list."""
        if reason is None:
            self._change(customers.lift_blacklist, customer)
        else:
            self._change(customers.blacklist, customer, reason)

    def _on_follow_up(self, customer: Customer, day: date, about: str) -> None:
        self.plan_follow_up(customer, day, about, None)

    def _on_contacts(self, customer: Customer) -> None:
        whole = self._archive.whole(customer.id)
        if whole is not None:
            self._change(customers.look_at, whole, revealed=True)

    def _on_merge(self, kept: Customer, gone: Customer) -> None:
        self._change(customers.merge_customers, kept, gone)

    def _on_shown(self, conversation: str, profile: Profile) -> None:
        """A fact, unless it stood there already or nothing is known beyond what the channel says."""
        blank = not profile.kept and not profile.dealings.orders and not profile.dealings.open_complaints
        if (conversation not in self._shown and blank) or self._shown.get(conversation) == profile:
            return
        self._shown[conversation] = profile
        self._change(
            customers.show_beside, conversation, profile,
            failed=lambda: self._shown.pop(conversation, None),  # so that it is told the next time
        )  # fmt: skip

    def _change(
        self, verb: Callable[..., Future[list[Entry]]], *values: Any, failed: Failed | None = None, **named: Any
    ) -> None:
        """Call a service of the archive; ``values`` are the intent's own (hence Any)."""
        clerk, now = self._feed.desk.clerk, self._feed.now()
        self._guard(lambda: verb(self._changes, *values, clerk=clerk, now=now, **named), failed)
