"""The order screens of one feed: the panel beside the conversation, the page of all orders. Live and in a replay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from workstation.app.desk_windows import DeskWindows
from workstation.app.order_values import OrderValues
from workstation.domain.shown_orders import BesideSource, Personal, ShownOrder
from workstation.views.windows.later import Later

if TYPE_CHECKING:
    from workstation.app.order_intents import OrderIntents
    from workstation.domain.anomalies import Stock
    from workstation.domain.order_policy import OrderPolicy
    from workstation.domain.remarks import Convention
    from workstation.domain.trouble import Trouble
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.orders.panel import OrderPanel

ORDERS = "orders"
"""Key of the panel and of the page."""


class OrderRules:
    """Reads the policies on orders when they are first asked for; those shipped where the shop's own are faulty."""

    def __init__(self, data: Path | None, tell: Callable[[Trouble], None] | None = None) -> None:
        """``data`` is the data folder, which may have policies of its own; ``tell`` hears of a faulty one."""
        self._data = data
        self._tell = tell
        self._convention: Convention | None = None
        self._policy: OrderPolicy | None = None

    def convention(self) -> Convention:
        """On flags and remarks."""
        if self._convention is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.remarks import Convention

            self._convention, trouble = load_or_default("flags", Convention, self._data)
            self._said(trouble)
        return self._convention

    def policy(self) -> OrderPolicy:
        """On times and words."""
        if self._policy is None:
            from workstation.app.policies import load_or_default
            from workstation.domain.order_policy import OrderPolicy

            self._policy, trouble = load_or_default("orders", OrderPolicy, self._data)
            self._said(trouble)
        return self._policy

    def _said(self, trouble: Trouble | None) -> None:
        if trouble is not None and self._tell is not None:
            self._tell(trouble)


class OrderDesk(QObject):
    """Makes the panel when it is first shown and joins it; without ``intents`` it only shows.

    Signals:
        ticket_requested(str conversation, object OrderKey, str kind): the clerk wants a ticket of this kind.
    """

    ticket_requested = Signal(str, object, str)

    def __init__(
        self, windows: DeskWindows, source: BesideSource, rules: OrderRules, intents: OrderIntents | None,
        parent: QObject | None = None, *, stock: Stock | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._windows, self.source, self.rules, self.intents = windows, source, rules, intents
        self._stock = stock
        self._panel: OrderPanel | None = None
        self._place = Later(self._make_panel)
        windows.reception.about.add(ORDERS, self.tr("Orders"), self._place)
        windows.turned.connect(self._on_turned)
        windows.panel_made.connect(self._on_panel_made)
        for panel in windows.panels():
            self._on_panel_made(panel)
        windows.deeds |= {
            "order.remark": self.write_remark,
            "order.quick_remark": self.quick_remark,
            "order.copy_remark": self.copy_remark,
            "order.panel": self.show_panel,
        }
        if intents is not None:
            intents.objected.connect(windows.notices.tell)

    @property
    def panel(self) -> OrderPanel:
        """The orders beside the conversation of the desk window."""
        return self._place.content

    def chosen(self, conversation: str) -> ShownOrder | None:
        """The order that the clerk looks at beside this conversation."""
        panel = self._panel
        return panel.selected if panel is not None and panel.conversation == conversation else None

    def revealed(self, conversation: str) -> Personal | None:
        """What stands unmasked of the order looked at beside this conversation."""
        panel = self._panel
        return panel.revealed if panel is not None and panel.conversation == conversation else None

    def values(self) -> OrderValues:
        """What phrases say of the order a conversation is about."""
        return OrderValues(self.source, self.rules.policy, self._windows.feed.now, self.chosen, self.revealed)

    def show_panel(self) -> None:
        """Bring the orders to the front with the keyboard in their list."""
        self._front().list.setFocus()

    def write_remark(self) -> None:
        """Bring the orders to the front with the form for a remark."""
        self._front().write_remark()

    def quick_remark(self) -> None:
        """Add the shop's first preset to the order in front."""
        self._front().quick_remark()

    def copy_remark(self) -> None:
        """The text for the platform onto the clipboard."""
        self._front().copy_remark()

    def show_order(self, number: str) -> None:
        """Show the order with this number beside the conversation, if it is there."""
        panel = self._front()
        for one in panel.rows.orders:
            if one.order.order_no == number:
                panel.select(one.key)

    def _front(self) -> OrderPanel:
        self._windows.reception.show_panel(ORDERS)
        panel = self.panel
        panel.show_conversation(self._windows.conversation)
        return panel

    def _make_panel(self) -> OrderPanel:
        from workstation.views.orders.panel import OrderPanel

        rules = self.rules
        panel = OrderPanel(
            self._windows.feed, self.source, rules.convention(), rules.policy(), stock=self._stock
        )  # fmt: skip
        if self.intents is not None:
            self.intents.join_panel(panel)
            panel.insert_requested.connect(self._on_insert)
            panel.ticket_requested.connect(self.ticket_requested)
        self._panel = panel
        panel.show_conversation(self._windows.conversation)
        return panel

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        if self._panel is not None:
            self._panel.show_conversation(conversation)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        panel.history.order_requested.connect(self._on_order)

    @Slot(str)
    def _on_order(self, number: str) -> None:
        """An order card in the chat was chosen: the panel shows it, where the desk shows that conversation."""
        self.show_order(number)

    @Slot(str, int)
    def _on_insert(self, text: str, caret: int) -> None:
        panel = self._windows.panel
        panel.composer.insert(text, caret if caret >= 0 else None)
        panel.focus_composer()
