"""Customers at one desk: the record beside the conversation, joined to the archive and what may be asked of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from workstation.app.customer_archive import CustomerArchive, day_of, no_orders
from workstation.app.customer_intents import CustomerIntents
from workstation.app.desk_windows import DeskWindows
from workstation.app.policies import load_or_default
from workstation.app.room import Room
from workstation.domain.customer_profile import CustomerSource
from workstation.domain.customers import GroupRule

if TYPE_CHECKING:
    from workstation.views.customer.panel import CustomerPanel

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

    def take(self, panel: CustomerPanel) -> None:
        """Give the customer panel the archive's part."""
        from workstation.views.customer.record import RecordView

        record = RecordView(self._windows.feed, self._source, panel.facts, panel)
        if self._intents is not None:
            self._intents.join_record(record)
        if self._windows.reception.about.panel(ORDERS) is not None:
            record.orders_requested.connect(self._on_orders)
        panel.carry(record)

    @Slot(str)
    def _on_orders(self, customer: str) -> None:
        del customer  # the panel of orders follows the conversation
        self._windows.reception.show_panel(ORDERS)


def live_customers(room: Room, windows: DeskWindows, root: Path, parent: QObject) -> CustomersDesk:
    """The customers of a live room; a policy that cannot be used is told, and the default holds."""
    rule, trouble = load_or_default("customers", GroupRule, root)
    if trouble is not None:
        windows.notices.tell(trouble)
    reader, feed = room.reader, room.feed
    archive = CustomerArchive(reader, no_orders, rule, lambda: day_of(feed.now()))
    intents = CustomerIntents(room.journal, feed, room.teller, archive, parent)
    intents.objected.connect(windows.notices.tell)
    return CustomersDesk(windows, archive, intents, parent)
