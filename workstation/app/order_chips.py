"""Keeps the order in the head of one conversation's panel up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workstation.app.order_rules import OrderRules
from workstation.domain.entry import Entry
from workstation.domain.order_desk_events import OrdersShown, PaymentReminded
from workstation.domain.order_events import OrdersImported
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.shown_orders import BesideSource
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.feed import Feed
from workstation.views.orders.chip import OrderChip

SOON = 80
"""Milliseconds after which a conversation just shown is looked at: it is painted first."""


class ConversationOrder(QObject):
    """Puts the chip into ``panel``.

    Signals:
        order_requested(object OrderKey): the chip was pressed.
    """

    order_requested = Signal(object)

    def __init__(self, panel: ConversationPanel, feed: Feed, source: BesideSource, rules: OrderRules) -> None:
        super().__init__(panel)
        self._panel, self._source, self._rules = panel, source, rules
        self.chip = OrderChip(panel.header)
        self.chip.order_requested.connect(self.order_requested)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._look)
        panel.header.put_before_tags(self.chip)
        panel.turned.connect(self._on_turned)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._soon.start)
        self._soon.start()

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        del conversation
        self.chip.hide()
        self._panel.header.name_order_elsewhere(False)
        self._soon.start()

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, RemarkAdded | OrdersImported | OrdersShown | PaymentReminded):
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        conversation = self._panel.conversation
        orders = self._source.orders_in(conversation) if conversation else []
        self.chip.show_order(orders[0] if orders else None, self._rules.convention())
        self._panel.header.name_order_elsewhere(bool(orders))
