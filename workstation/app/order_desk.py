"""The order screens of one feed: the panel beside the conversation, the page of all orders. Live and in a replay."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from workstation.app.desk_windows import DeskWindows
from workstation.app.order_rules import OrderRules
from workstation.app.order_values import OrderValues
from workstation.app.subject_places import ORDERS
from workstation.domain.orders import OrderKey
from workstation.domain.shown_orders import BesideSource, OrderBook, Personal, ShownOrder
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from workstation.app.order_intents import OrderIntents
    from workstation.app.tasks import Tasks
    from workstation.domain.anomalies import Stock
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.orders.page import OrderPage
    from workstation.views.orders.panel import OrderPanel


class OrderDesk(QObject):
    """Makes the panel when it is first shown and joins it; without ``intents`` it only shows.

    Signals:
        ticket_requested(str conversation, object OrderKey, str kind): the clerk wants a ticket of this kind.
        import_requested(): orders shall be brought in from a file.
    """

    ticket_requested = Signal(str, object, str)
    import_requested = Signal()

    def __init__(
        self, windows: DeskWindows, source: BesideSource, rules: OrderRules, intents: OrderIntents | None,
        parent: QObject | None = None, *, book: OrderBook | None = None, stock: Stock | None = None,
        tasks: Tasks | None = None,
    ) -> None:  # fmt: skip
        """``book`` is what the page searches; without it there is no page, and without ``tasks`` no file of it."""
        super().__init__(parent)
        self._tasks = tasks
        self._book = book
        self._page: OrderPage | None = None
        self._page_place = windows.places.take_page(ORDERS, self._make_page)
        self._windows, self.source, self.rules, self.intents = windows, source, rules, intents
        self._stock = stock
        self._panel: OrderPanel | None = None
        self._place = windows.places.take_tab(ORDERS, self._make_panel)
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
        if book is not None:
            windows.deeds["page.orders"] = self.show_page
        if intents is not None:
            intents.objected.connect(windows.notices.tell)

    @property
    def panel(self) -> OrderPanel:
        """The orders beside the conversation of the desk window."""
        return self._place.content

    @property
    def page(self) -> OrderPage:
        """The page of all orders."""
        return self._page_place.content

    def show_page(self) -> None:
        """Bring the page of all orders to the front, the keyboard in its field."""
        if self._windows.desk is not None:
            self._windows.desk.show_page(ORDERS)
            self.page.focus_search()

    def find_order(self, key: OrderKey) -> None:
        """Show one order on the page of all."""
        self.show_page()
        self.page.show_order(key)

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

    def _make_page(self) -> OrderPage:
        from workstation.views.orders.page import OrderPage

        assert self._book is not None
        rules = self.rules
        page = OrderPage(
            self._windows.feed, self._book, rules.convention(), rules.policy(), stock=self._stock
        )  # fmt: skip
        if self.intents is not None:
            self.intents.join_page(page)
        page.words_requested.connect(self._on_words)
        page.ticket_requested.connect(self.ticket_requested)
        page.customer_requested.connect(self._on_customer)
        page.export_requested.connect(self.export)
        page.import_requested.connect(self.import_requested)
        self._page = page
        return page

    def conversation_with(self, key: OrderKey) -> str:
        """The conversation with this order's customer: on the desk, else the latest; empty if there never was one."""
        order = self._book.order(key) if self._book is not None else None
        name = order.buyer if order is not None else ""
        if not name:
            return ""
        on_desk = (one.id for one in self._windows.feed.desk if one.buyer.name == name)
        past = (one.id for one in self._windows.history.past(name, 20) if one.buyer.name == name)
        return next(on_desk, "") or next(past, "")

    @Slot()
    def export(self) -> None:
        """Ask where to, then write the rows of the page."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.page, self.tr("Export orders"), self.tr("orders.csv"), self.tr("Tables (*.csv)")
        )
        if not chosen:
            return
        if self._tasks is not None:
            self._tasks.start(self._write(Path(chosen)), "export orders")

    async def _write(self, path: Path) -> None:
        """Look the rows up turn by turn, then write them on a thread."""
        from workstation.app.order_book import gathered, write_table

        assert self._tasks is not None
        notices = self._windows.notices
        try:
            rows = await gathered(self.page.all_cells(), self._show_gathered)
            await self._tasks.in_thread(write_table, path, self.page.heading(), rows)
        except OSError as error:
            notices.tell(Trouble("file_not_written", path=str(path), why=error.strerror or ""))
        except Trouble as trouble:
            notices.tell(trouble)
        else:
            notices.show_sentence(self.tr("The orders were saved, personal data masked: {path}").format(path=path))

    def _show_gathered(self, count: int) -> None:
        self._windows.notices.show_sentence(self.tr("Orders are being saved: {count}").format(count=count))

    @Slot(object, str)
    def _on_words(self, key: OrderKey, text: str) -> None:
        """Into the reply if the customer is on the desk, else onto the clipboard."""
        name = self.conversation_with(key)
        if self._windows.feed.desk.get(name) is not None:
            self._windows.go_to(name)
            self._windows.front_panel().composer.insert(text)
            return
        QGuiApplication.clipboard().setText(text)
        self._windows.notices.show_sentence(self.tr("The words are on the clipboard: send them on the platform."))

    @Slot(object)
    def _on_customer(self, key: OrderKey) -> None:
        name = self.conversation_with(key)
        if name:
            self._windows.go_to(name)
        else:
            self._windows.notices.show_sentence(self.tr("There is no conversation with this customer here."))

    @Slot(str)
    def _on_turned(self, conversation: str) -> None:
        if self._panel is not None:
            self._panel.show_conversation(conversation)

    @Slot(object)
    def _on_panel_made(self, panel: ConversationPanel) -> None:
        from workstation.app.order_chips import ConversationOrder  # not before there is a conversation to show

        panel.history.order_requested.connect(self._on_order)
        chip = ConversationOrder(panel, self._windows.feed, self.source, self.rules)
        chip.order_requested.connect(self._on_chip)

    @Slot(str)
    def _on_order(self, number: str) -> None:
        """An order card in the chat was chosen: the panel shows it, where the desk shows that conversation."""
        self.show_order(number)

    @Slot(object)
    def _on_chip(self, key: OrderKey) -> None:
        """The order in the head of a conversation: beside it in the desk window, else on the page."""
        if not self._front().select(key) and self._book is not None:
            self.find_order(key)

    @Slot(str, int)
    def _on_insert(self, text: str, caret: int) -> None:
        panel = self._windows.panel
        panel.composer.insert(text, caret if caret >= 0 else None)
        panel.focus_composer()
