"""The orders beside the conversation: the customer's, and those spoken of; one of them whole."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain import events as ev
from workstation.domain.anomalies import Stock
from workstation.domain.entry import Entry
from workstation.domain.order_desk_events import OrderRevealed
from workstation.domain.order_policy import Deed, OrderPolicy
from workstation.domain.orders import OrderKey
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import BesideSource, Personal, ShownOrder
from workstation.views.feed import Feed
from workstation.views.heard import heard
from workstation.views.orders.detail import DetailArea, OrderDetail
from workstation.views.orders.rows import HEIGHT, OrderDelegate, OrderRole, OrderRows

REST_MS = 80
"""Facts that come within this time, milliseconds, are shown together."""
LISTED = 3
"""Orders to be seen above the detail without scrolling."""
MINUTE = 60_000
ANEW = frozenset(("RemarkAdded", "PaymentReminded", "OrdersShown", "OrdersImported"))
"""Facts after which orders are read anew, of whatever conversation."""


class OrderList(QListView):
    """The orders, a row each; Enter goes to the detail."""

    def __init__(self, rows: OrderRows, convention: Convention, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Orders of this customer"))
        self.setModel(rows)
        self.setItemDelegate(OrderDelegate(convention, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the detail."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class OrderPanel(QWidget):
    """Follows the conversation it is told to show; unmasked data are masked again in another one.

    Signals:
        record_requested(str conversation, object): these ``ShownOrder`` stand beside it now, a tuple.
        reveal_requested(str conversation, object OrderKey): the receiver shall be seen whole.
        remark_requested(object OrderKey, object Flag, str text): a remark shall be added.
        handled_requested(str conversation, object OrderKey, object Deed, str text): the clerk set about this.
        insert_requested(str text, int caret): words for the reply; a caret of -1 is behind them.
        ticket_requested(str conversation, object OrderKey, str kind): a ticket of this kind shall be opened.
    """

    record_requested = Signal(str, object)
    reveal_requested = Signal(str, object)
    remark_requested = Signal(object, object, str)
    handled_requested = Signal(str, object, object, str)
    insert_requested = Signal(str, int)
    ticket_requested = Signal(str, object, str)

    def __init__(
        self, feed: Feed, source: BesideSource, convention: Convention, policy: OrderPolicy, *,
        stock: Stock | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._feed = feed
        self._source = source
        self._convention = convention
        self._id = ""
        self._stale = True
        self._minute = 0
        self._revealed: dict[OrderKey, Personal] = {}
        self.setObjectName("orderPanel")
        self.setAccessibleName(self.tr("Orders"))
        self.rows = OrderRows(convention, self)
        self.list = OrderList(self.rows, convention)
        self.detail = OrderDetail(convention, policy, stock=stock)
        self.empty = QLabel()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._read)
        self._arrange()
        self._connect()
        self._read()

    @property
    def conversation(self) -> str:
        """The conversation beside which orders are shown, empty if none."""
        return self._id

    @property
    def selected(self) -> ShownOrder | None:
        """The order shown whole, None if there is none."""
        one = self.list.currentIndex().data(OrderRole.SHOWN)
        return one if isinstance(one, ShownOrder) else None

    @property
    def revealed(self) -> Personal | None:
        """What stands unmasked of the order shown, None if it is masked."""
        return self._revealed.get(self.selected.key) if self.selected is not None else None

    def show_conversation(self, conversation: str) -> None:
        """Show the orders of this conversation's customer; "" shows none. Read when the panel is to be seen."""
        if conversation != self._id:
            self._revealed = {}
            self._stale = True
        self._id = conversation
        self._refresh()

    def select(self, key: OrderKey) -> bool:
        """Show this order whole if it is among those here."""
        for place, one in enumerate(self.rows.orders):
            if one.key == key:
                self._select(place)
                return True
        return False

    def write_remark(self) -> None:
        """Open the form for a remark of the order shown."""
        self._settle()
        if self.selected is not None:
            self.area.ensureWidgetVisible(self.detail.remarks)
            self.detail.remarks.start()
            self._rest_into_view()

    def quick_remark(self) -> None:
        """Add the first preset to the order shown."""
        self._settle()
        preset = self._convention.presets[0] if self._convention.presets else None
        if self.selected is not None and preset is not None:
            self.remark_requested.emit(self.selected.key, preset.flag, preset.text)

    def copy_remark(self) -> None:
        """All remarks of the order shown, as the platform takes them, onto the clipboard."""
        self._settle()
        if self.selected is not None:
            self.detail.remarks.copy_text()

    def copy_number(self) -> bool:
        """The number of the order shown onto the clipboard; whether there is one."""
        self._settle()
        if self.selected is not None:
            QGuiApplication.clipboard().setText(self.selected.order.order_no)
        return self.selected is not None

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read now."""
        super().showEvent(event)
        self._settle()

    # Building

    def _arrange(self) -> None:
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "empty")
        self.area = DetailArea(self.detail)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setObjectName("orderSplitter")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.area)
        self._splitter.setStretchFactor(1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._splitter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_detail)
        self.rows.dataChanged.connect(self._show_detail)
        self.detail.reveal_requested.connect(self._on_reveal)
        self.detail.remark_requested.connect(self.remark_requested)
        self.detail.deed_requested.connect(self._on_deed)
        self.detail.ticket_requested.connect(self._on_ticket)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._on_ticked)

    # Showing

    def _refresh(self) -> None:
        if self.isVisible():
            self._rest.stop()
            self._read()
        else:
            self._stale = True

    def _settle(self) -> None:
        if self._stale or self._rest.isActive():
            self._rest.stop()
            self._read()

    def _read(self) -> None:
        self._stale = False
        orders = self._source.orders_in(self._id) if self._id else []
        if self._id:
            self._revealed = {**self._source.revealed_in(self._id), **self._revealed}
        kept = self.selected.key if self.selected is not None else None
        self.rows.show(orders)
        self._stack.setCurrentIndex(1 if orders else 0)
        self.empty.setText(
            self.tr("No order of this customer is known here. Import the latest order file, or search by number.")
            if self._id
            else self.tr("The orders of the customer in front appear here.")
        )
        self.list.setMaximumHeight(HEIGHT * max(1, len(orders)) + 2)
        if orders:
            height = HEIGHT * min(LISTED, len(orders)) + 2
            if kept is None:
                self._splitter.setSizes([height, max(1, self.height() - height)])
            places = [place for place, one in enumerate(orders) if one.key == kept]
            self._select(places[0] if places else 0)
            self._show_detail()
            if self.isVisible():
                self.record_requested.emit(self._id, tuple(orders))

    def _select(self, place: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.rows.index(place), flags)

    def _show_detail(self) -> None:
        shown = self.selected
        if shown is None:
            return
        self.detail.offer(
            reveal=heard(self, "reveal_requested"), remark=heard(self, "remark_requested"),
            deeds=heard(self, "handled_requested"), ticket=heard(self, "ticket_requested"),
        )  # fmt: skip
        self.detail.show_order(
            shown, self._feed.now(), others=[one.order for one in self.rows.orders],
            account=self._source.account(self._id), revealed=self._revealed.get(shown.key), clerk=self._feed.desk.clerk,
        )  # fmt: skip

    def _rest_into_view(self) -> None:
        QTimer.singleShot(0, self, self._on_form_laid_out)

    def _on_form_laid_out(self) -> None:
        self.area.ensureWidgetVisible(self.detail.remarks.form, 0, 0)

    # Slots

    def _on_happened(self, entry: Entry) -> None:
        event = entry.event
        if isinstance(event, OrderRevealed) and event.conversation == self._id:
            key = OrderKey(event.platform, event.order_no)
            self._revealed[key] = Personal(event.receiver, event.phone, event.address)
            self._show_detail()
        elif type(event).__name__ in ANEW or (isinstance(event, ev.MessageReceived) and event.conversation == self._id):
            self._stale = True
            if self.isVisible() and not self._rest.isActive():
                self._rest.start()

    def _on_rewound(self) -> None:
        self._revealed = {}
        self._refresh()

    def _on_ticked(self, now: int) -> None:
        if now // MINUTE != self._minute and self.isVisible():
            self._minute = now // MINUTE
            self.detail.show_time(now)

    def _on_reveal(self, key: OrderKey) -> None:
        self.reveal_requested.emit(self._id, key)

    def _on_deed(self, key: OrderKey, deed: Deed) -> None:
        text = self.detail.reply_for(deed, self._feed.now())
        self.handled_requested.emit(self._id, key, deed, text)
        self.insert_requested.emit(text, -1)

    def _on_ticket(self, key: OrderKey, kind: str) -> None:
        self.ticket_requested.emit(self._id, key, kind)
