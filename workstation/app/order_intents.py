"""Joins what the order screens ask for to the services."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workstation.app.asking import Asking
from workstation.app.teller import Teller
from workstation.domain.flags import Flag
from workstation.domain.order_policy import Deed
from workstation.domain.orders import Order, OrderKey, OrderSource
from workstation.domain.refused import Reason, Refused
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import ShownOrder
from workstation.journal.journal import Journal
from workstation.services.orders import handle_order, reveal_order, show_orders
from workstation.services.payment_reminders import remind_of_payment
from workstation.services.remarks import add_remark
from workstation.views.feed import Feed

if TYPE_CHECKING:
    from workstation.views.orders.page import OrderPage
    from workstation.views.orders.panel import OrderPanel

REMINDED = "已催付"
"""What the green flag says where the convention has no preset for it."""


class OrderIntents(Asking):
    """What the clerk asks for about orders in one room."""

    def __init__(
        self, journal: Journal, feed: Feed, teller: Teller, orders: OrderSource, convention: Callable[[], Convention],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(journal, feed, teller, parent)
        self._changes = journal
        self._orders = orders
        self._convention = convention
        self._recorded: dict[str, tuple[ShownOrder, ...]] = {}

    def join_panel(self, panel: OrderPanel) -> None:
        """Connect the orders beside a conversation."""
        panel.record_requested.connect(self._on_record)
        panel.reveal_requested.connect(self.reveal)
        panel.handled_requested.connect(self.handle)
        panel.remark_requested.connect(self._on_remark)

    def join_page(self, page: OrderPage) -> None:
        """Connect the page of all orders."""
        page.reveal_requested.connect(self.reveal)
        page.handled_requested.connect(self.handle)
        page.remark_requested.connect(self._on_remark)

    def add_remark(self, key: OrderKey, flag: Flag, text: str, conversation: str = "") -> None:
        """Put a remark below the others."""
        clerk, now = self._feed.desk.clerk, self._feed.now()
        self._guard(
            lambda: add_remark(
                self._journal, self._convention(), key, flag, text, clerk=clerk, now=now, conversation=conversation
            )
        )

    @Slot(str, object)
    def reveal(self, conversation: str, key: OrderKey) -> None:
        """Show who gets the parcel, which is a fact."""
        clerk, now = self._feed.desk.clerk, self._feed.now()
        self._guard(lambda: reveal_order(self._journal, conversation, self._order(key), clerk=clerk, now=now))

    @Slot(str, object, object, str)
    def handle(self, conversation: str, key: OrderKey, deed: Deed, text: str) -> None:
        """The clerk set about something; a reminder of payment is once for an order."""
        clerk, now = self._feed.desk.clerk, self._feed.now()
        if deed is Deed.REMIND:
            self.remind(key, conversation)
            return
        self._guard(lambda: handle_order(self._journal, conversation, key, deed, text, clerk=clerk, now=now))

    def remind(self, key: OrderKey, conversation: str = "") -> None:
        """The customer was reminded of payment; the green flag is left with it."""
        clerk, now, convention = self._feed.desk.clerk, self._feed.now(), self._convention()
        text = next((one.text for one in convention.presets if one.flag is Flag.GREEN), REMINDED)
        self._guard(
            lambda: remind_of_payment(
                self._changes, convention, self._order(key), text, clerk=clerk, now=now, conversation=conversation
            )
        )

    def _order(self, key: OrderKey) -> Order:
        found = self._orders.order(key)
        if found is None:
            raise Refused(Reason.UNKNOWN_ORDER, order=key.order_no)
        return found

    @Slot(object, object, str)
    def _on_remark(self, key: OrderKey, flag: Flag, text: str) -> None:
        self.add_remark(key, flag, text, getattr(self.sender(), "conversation", ""))

    @Slot(str, object)
    def _on_record(self, conversation: str, orders: tuple[ShownOrder, ...]) -> None:
        """What stands beside a conversation is a fact once, until it changes."""
        if self._recorded.get(conversation) == orders or self._feed.desk.get(conversation) is None:
            return
        self._recorded[conversation] = orders
        clerk, now = self._feed.desk.clerk, self._feed.now()
        self._guard(
            lambda: show_orders(self._journal, conversation, orders, clerk=clerk, now=now),
            failed=lambda: self._recorded.pop(conversation, None),  # so that it is told the next time
        )
