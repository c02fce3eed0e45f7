"""The page of all orders: search as one types, filters, payment reminders, flags to mend, one order whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.anomalies import Anomaly, Stock, anomalies
from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderRevealed, PaymentReminded
from workstation.domain.order_policy import Deed, OrderPolicy, expires_at
from workstation.domain.orders import Order, OrderKey, OrderStatus, Platform, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import OrderBook, OrderQuery, Personal, ShownOrder
from workstation.views.feed import Feed
from workstation.views.orders.detail import DetailArea, OrderDetail
from workstation.views.orders.table import CellDelegate, Column, OrderTable
from workstation.views.orders.words import anomaly_kind, change_words, platform_words, state_words
from workstation.views.theme.tokens import MEASURES

TYPING = 90
"""Milliseconds of rest after which what was typed is looked for."""
FOLLOWING = 10
"""Milliseconds by which the order in front is shown whole after the rows, which are painted first."""
SCANNED = 500
"""Orders of each state, the newest, that are looked at for anomalies: more would be a wait."""
CHANGES_SHOWN = 12
MOST_IN_A_FILE = 200_000
PIECE_OF_A_FILE = 20
"""Orders that are looked up at once for a file: a millisecond or two of the windows' time."""
ROW = 30


class Listing(StrEnum):
    """What is listed."""

    ALL = "all"
    REMIND = "remind"
    """Waiting for payment, by when they close."""
    AGAINST = "against"
    """With a flag that the convention forbids."""


class Table(QTableView):
    """The rows; Enter goes to the detail.

    Signals:
        entered(): Enter was pressed.
    """

    entered_row = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, else as usual."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_row.emit()
            return
        super().keyPressEvent(event)


class OrderPage(QWidget):
    """Searches all orders.

    Signals:
        reveal_requested(str conversation, object OrderKey): the receiver shall be seen whole; no conversation here.
        remark_requested(object OrderKey, object Flag, str text): a remark shall be added.
        handled_requested(str conversation, object OrderKey, object Deed, str text): the clerk set about this.
        words_requested(object OrderKey, str text): these words are for this order's customer.
        ticket_requested(str conversation, object OrderKey, str kind): a ticket shall be opened.
        customer_requested(object OrderKey): show the conversation with this order's customer.
        export_requested(): the rows shall be written into a file.
        import_requested(): orders shall be brought in from a file.
    """

    reveal_requested = Signal(str, object)
    remark_requested = Signal(object, object, str)
    handled_requested = Signal(str, object, object, str)
    words_requested = Signal(object, str)
    ticket_requested = Signal(str, object, str)
    customer_requested = Signal(object)
    export_requested = Signal()
    import_requested = Signal()

    def __init__(
        self, feed: Feed, book: OrderBook, convention: Convention, policy: OrderPolicy, *,
        stock: Stock | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._feed, self._book, self._convention, self._policy, self._stock = feed, book, convention, policy, stock
        self._stale = True
        self._all: int | None = None
        self._personal: tuple[OrderKey, Personal] | None = None
        self.conversation = ""
        """None: what is done here belongs to no conversation."""
        self.setObjectName("orderPage")
        self.setAccessibleName(self.tr("Orders"))
        self.field = QLineEdit()
        self.listings = {one: QPushButton() for one in Listing}
        self.listing = Listing.ALL
        self.status, self.flag, self.platform = QComboBox(), QComboBox(), QComboBox()
        self.anomaly, self.period = QComboBox(), QComboBox()
        self.rows = OrderTable(book, convention, self._policy_now, feed.now, self)
        self.table = Table()
        self.detail = OrderDetail(convention, policy, stock=stock)
        self.changes, self.found, self.empty = QLabel(), QLabel(), QLabel()
        self.open_chat = QPushButton(self.tr("Open the conversation"))
        self.export = QPushButton(self.tr("Export CSV"))
        self.bring_in = QPushButton(self.tr("Import orders"))
        self._typing = QTimer(self, interval=TYPING, singleShot=True)
        self._typing.timeout.connect(self.look)
        self._following = QTimer(self, interval=FOLLOWING, singleShot=True)
        self._following.timeout.connect(self._show_detail)
        self._fill_filters()
        self._dress()
        self._lay_out()
        self._connect()

    # Asking and showing

    @property
    def selected(self) -> ShownOrder | None:
        """The order shown whole."""
        return self.rows.shown(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None

    @property
    def query(self) -> OrderQuery:
        """What is looked for."""
        days = self.period.currentData()
        today = datetime.fromtimestamp(self._feed.now() / 1000)
        since = (today - timedelta(days=days)).strftime("%Y-%m-%d") if days is not None else ""
        return OrderQuery(
            words=self.field.text(), status=_chosen(self.status, OrderStatus), flag=_chosen(self.flag, Flag),
            platform=_chosen(self.platform, Platform), since=since,
        )  # fmt: skip

    def focus_search(self) -> None:
        """The keyboard into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def look(self) -> None:
        """Look anew, with the same order in front if it is still there."""
        self._typing.stop()
        self._stale = False
        kept = self.selected.key if self.selected is not None else None
        turning = self.table.selectionModel()
        turning.blockSignals(True)
        self.rows.start(self._fetcher())
        remind = self.listing is Listing.REMIND
        for column in (Column.DUE, Column.REMINDED):
            self.table.setColumnHidden(column, not remind)
        for column in (Column.PLATFORM, Column.CREATED):
            self.table.setColumnHidden(column, remind)
        row = max(0, self.rows.row_of(kept)) if kept is not None else 0
        if self.rows.rowCount():
            index = self.rows.index(row, Column.NUMBER)
            turning.setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
            self.table.scrollTo(index)
        turning.blockSignals(False)
        if kept is not None and (self.selected is None or self.selected.key != kept):
            self._personal = None
        self._show_found()
        if self.isVisible():
            self._following.start()  # the rows are painted first
        else:
            self._show_detail()

    def show_order(self, key: OrderKey) -> None:
        """Look for one order and show it whole."""
        self._reset()
        self.field.setText(key.order_no)
        self.look()
        row = self.rows.row_of(key)
        if row >= 0:
            self.table.selectionModel().setCurrentIndex(
                self.rows.index(row, Column.NUMBER),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
        self._catch_up()

    def all_cells(self) -> Iterator[list[str]]:
        """The words of every row that fits now, whatever is chosen meanwhile; personal data masked. For a file."""
        fetch, skip = self._fetcher(), 0
        while skip < MOST_IN_A_FILE and (orders := fetch(skip, PIECE_OF_A_FILE)):
            skip += len(orders)
            for order in orders:
                yield self.rows.cells(self._book.shown(order))

    def heading(self) -> list[str]:
        """The names of the columns."""
        horizontal = Qt.Orientation.Horizontal
        return [str(self.rows.headerData(column, horizontal)) for column in Column]

    def write_remark(self) -> None:
        """Open the form for a remark of the order in front."""
        self._catch_up()
        if self.selected is not None:
            self.detail.remarks.start()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is read now."""
        super().showEvent(event)
        if self._stale:
            self.look()

    # Building

    def _policy_now(self) -> OrderPolicy:
        return self._policy

    def _fill_filters(self) -> None:
        for box, name in (
            (self.status, self.tr("Any status")), (self.flag, self.tr("Any flag")),
            (self.platform, self.tr("Any platform")), (self.anomaly, self.tr("Any anomaly")),
            (self.period, self.tr("Any time")),
        ):  # fmt: skip
            box.addItem(name, None)
            box.setAccessibleName(name)
        for state in OrderStatus:
            self.status.addItem(state_words(state), state)
        for rule in self._convention.flags:
            self.flag.addItem(f"{rule.letter} {rule.name}", rule.flag)
        for one in Platform:
            self.platform.addItem(platform_words(one), one)
        for kind in Anomaly:
            if kind is not Anomaly.OTHER_ACCOUNT:
                self.anomaly.addItem(anomaly_kind(kind), kind)
        for words, days in (
            (self.tr("Today"), 0), (self.tr("3 days"), 2), (self.tr("7 days"), 6), (self.tr("30 days"), 29),
            (self.tr("90 days"), 89),
        ):  # fmt: skip
            self.period.addItem(words, days)

    def _dress(self) -> None:
        self.field.setPlaceholderText(self.tr("Number, account, phone tail, product, waybill, remark …"))
        self.field.setAccessibleName(self.tr("Search orders"))
        self.field.setClearButtonEnabled(True)
        group = QButtonGroup(self)
        for one, words in (
            (Listing.ALL, self.tr("All orders")), (Listing.REMIND, self.tr("To remind of payment")),
            (Listing.AGAINST, self.tr("Flags to mend")),
        ):  # fmt: skip
            button = self.listings[one]
            button.setText(words)
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.setAutoDefault(False)
            group.addButton(button)
        self.listings[Listing.ALL].setChecked(True)
        self.table.setModel(self.rows)
        own = CellDelegate(self._convention, self)
        for column in CellDelegate.OWN:  # the others are Qt's alone
            self.table.setItemDelegateForColumn(column, own)
        self.table.setAccessibleName(self.tr("Orders found"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for column, width in (
            (Column.FLAG, 46), (Column.STATUS, 72), (Column.NUMBER, 172), (Column.BUYER, 92), (Column.GOODS, 200),
            (Column.TOTAL, 84), (Column.CREATED, 130), (Column.PLATFORM, 70), (Column.DUE, 112), (Column.REMINDED, 110),
        ):  # fmt: skip
            head.resizeSection(column, width)
        head.setSectionResizeMode(Column.GOODS, QHeaderView.ResizeMode.Stretch)
        for label, role in ((self.changes, "tiny"), (self.found, "muted"), (self.empty, "empty")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
        self.changes.setWordWrap(True)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in (self.open_chat, self.export, self.bring_in):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        first, second, foot, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.field, 1)
        first.addWidget(self.bring_in)
        first.addWidget(self.export)
        for button in self.listings.values():
            second.addWidget(button)
        second.addStretch(1)
        for box in (self.status, self.flag, self.anomaly, self.platform, self.period):
            second.addWidget(box)
        foot.addWidget(self.found, 1)
        buttons.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, 0)
        buttons.addWidget(self.open_chat)
        buttons.addStretch(1)
        left, right, side = QWidget(), QWidget(), QVBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self._area = DetailArea(self.detail)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(buttons)
        side.addWidget(self._area, 1)
        self._in_front = QWidget()
        self._in_front.setLayout(side)
        holder = QVBoxLayout(right)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self._in_front)
        right.setMinimumWidth(280)
        self._right = right
        self.changes.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.wide, MEASURES.space)
        side.addWidget(self.changes)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("orderPageSplitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([800, 320])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.space)
        whole.setSpacing(MEASURES.space)
        whole.addLayout(first)
        whole.addLayout(second)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typing.start)
        self.field.returnPressed.connect(self.look)
        for box in (self.status, self.flag, self.platform, self.anomaly, self.period):
            box.currentIndexChanged.connect(self.look)
        for button in self.listings.values():
            button.clicked.connect(self._on_listing)
        self.table.selectionModel().currentRowChanged.connect(self._on_turned)
        self.table.entered_row.connect(self._on_entered)
        self.rows.rowsInserted.connect(self._show_found)
        self.rows.dataChanged.connect(self._show_detail)
        self.detail.reveal_requested.connect(self._on_reveal)
        self.detail.remark_requested.connect(self.remark_requested)
        self.detail.deed_requested.connect(self._on_deed)
        self.detail.ticket_requested.connect(self._on_ticket)
        self.open_chat.clicked.connect(self._on_open_chat)
        self.export.clicked.connect(self.export_requested)
        self.bring_in.clicked.connect(self.import_requested)
        self._feed.happened.connect(self._on_happened)

    # Fetching

    def _reset(self) -> None:
        for box in (self.status, self.flag, self.platform, self.anomaly, self.period):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self.listing = Listing.ALL
        self.listings[Listing.ALL].setChecked(True)

    def _fetcher(self) -> _Fetcher:
        query, kind = self.query, _chosen(self.anomaly, Anomaly)
        if self.listing is Listing.REMIND:
            return _Fetcher(self._to_remind(query), None)
        if self.listing is Listing.AGAINST:
            flags = [one.flag for one in self._convention.flags if one.forbidden]
            return _Fetcher(self._of_flags(query, flags), None)
        if kind is not None:
            return _Fetcher(self._anomalous(query, kind), None)
        return _Fetcher(None, (self._book, query))

    def _to_remind(self, query: OrderQuery) -> Iterator[Order]:
        """Not reminded yet first, then by when they close; what is closed already last."""
        now, words = self._feed.now(), query.words.split()
        due = []
        for order in self._book.unpaid(now):
            text = f"{order.order_no} {order.buyer} {' '.join(item.title for item in order.items)}"
            if query.platform in (None, order.platform) and all(word in text for word in words):
                at = expires_at(order, self._policy)
                over = at is None or at <= now
                due.append((over, self._book.shown(order).reminded_at is not None, at or 0, order.order_no, order))
        return (one[-1] for one in sorted(due, key=lambda one: one[:-1]))

    def _of_flags(self, query: OrderQuery, flags: list[Flag]) -> Iterator[Order]:
        for flag in flags:
            yield from _every(self._book, replace(query, flag=flag))

    def _anomalous(self, query: OrderQuery, kind: Anomaly) -> Iterator[Order]:
        """Only orders still under way have any; so many of the newest are looked at as makes no wait."""
        now, states = self._feed.now(), (OrderStatus.UNPAID, OrderStatus.PAID, OrderStatus.SHIPPED)
        beside = kind in (Anomaly.DUPLICATE, Anomaly.SUSPICIOUS)
        for state in states if query.status is None else (query.status,):
            for looked, order in enumerate(_every(self._book, replace(query, status=state))):
                if looked >= SCANNED:
                    break
                others = self._book.of_customer(order) if beside else ()
                found = anomalies(order, self._policy, now, others=others, stock=self._stock)
                if any(one.kind is kind for one in found):
                    yield order

    # Showing

    def _show_found(self) -> None:
        count, whole = self.rows.rowCount(), self.rows.is_whole
        if self._all is None:
            self._all = self._book.count()
        everything = self._all
        words = self.tr("{count} found") if whole else self.tr("The newest {count}, more while you scroll")
        said = [words.format(count=count), self.tr("{count} orders in all").format(count=everything)]
        if self.anomaly.currentIndex() > 0 and self.listing is Listing.ALL:
            said.insert(1, self.tr("looked at the newest {count} of each state").format(count=SCANNED))
        self.found.setText(" · ".join(said))
        self._stack.setCurrentIndex(1 if count else 0)
        self._right.setVisible(everything > 0)
        if not count:
            self._in_front.hide()  # its place stays: rows come back as one types on
        self.export.setEnabled(count > 0)
        if not everything:
            self.empty.setText(self.tr("No orders yet. Import the platform's order file: it stays on this computer."))
        elif self.listing is Listing.AGAINST:
            self.empty.setText(self.tr("No flag is against the convention."))
        elif self.listing is Listing.REMIND:
            self.empty.setText(self.tr("Nobody's payment is waited for."))
        else:
            self.empty.setText(self.tr("Nothing found. Fewer words or filters find more."))

    def _show_detail(self) -> None:
        self._following.stop()
        shown = self.selected
        self.open_chat.setEnabled(shown is not None and bool(shown.order.buyer))
        if shown is None:
            return
        self._in_front.show()
        revealed = self._personal[1] if self._personal is not None and self._personal[0] == shown.key else None
        self.detail.show_order(
            shown, self._feed.now(), others=self._book.of_customer(shown.order), revealed=revealed,
            clerk=self._feed.desk.clerk,
        )  # fmt: skip
        changes = [change_words(one, self._feed.now()) for one in self._book.changes(shown.key)[:CHANGES_SHOWN]]
        self.changes.setText("\n".join((self.tr("Changes by imports"), *changes)))
        self.changes.setVisible(bool(changes))

    def _catch_up(self) -> None:
        """Nobody acts on an order that is not shown whole yet."""
        if self._following.isActive():
            self._show_detail()

    # Slots

    def _on_listing(self) -> None:
        self.listing = next(one for one, button in self.listings.items() if button.isChecked())
        plain = self.listing is Listing.ALL
        for box in (self.status, self.flag, self.anomaly, self.period):
            box.setEnabled(plain)
        self.look()

    def _on_turned(self) -> None:
        self._personal = None
        self._show_detail()

    def _on_entered(self) -> None:
        self._catch_up()
        if self.detail.deeds:
            self.detail.deeds[0].setFocus()

    def _on_happened(self, entry: Entry) -> None:
        event = entry.event
        if isinstance(event, OrderRevealed) and not event.conversation:
            self._personal = (
                OrderKey(event.platform, event.order_no),
                Personal(event.receiver, event.phone, event.address),
            )
            self._show_detail()
        elif isinstance(event, RemarkAdded | PaymentReminded):
            self.rows.forget(OrderKey(event.platform, event.order_no))
        elif type(event).__name__ == "OrdersImported":
            self._stale, self._all = True, None
            if self.isVisible():
                self._typing.start()

    def _on_reveal(self, key: OrderKey) -> None:
        self.reveal_requested.emit("", key)

    def _on_deed(self, key: OrderKey, deed: Deed) -> None:
        text = self.detail.reply_for(deed, self._feed.now())
        self.handled_requested.emit("", key, deed, text)
        self.words_requested.emit(key, text)

    def _on_ticket(self, key: OrderKey, kind: str) -> None:
        self.ticket_requested.emit("", key, kind)

    def _on_open_chat(self) -> None:
        if self.selected is not None:
            self.customer_requested.emit(self.selected.key)


Chosen = TypeVar("Chosen", bound=StrEnum)


def _chosen(box: QComboBox, kind: type[Chosen]) -> Chosen | None:
    """What is chosen; Qt keeps the words of an enumeration only."""
    data = box.currentData()
    return kind(data) if data is not None else None


class _Fetcher:
    """Gives pages of a query, or of orders that come one by one and are kept."""

    def __init__(self, orders: Iterator[Order] | None, query: tuple[OrderBook, OrderQuery] | None) -> None:
        self._orders = orders
        self._query = query

    def __call__(self, skip: int, count: int) -> list[Order]:
        if self._query is not None:
            book, query = self._query
            return book.find(query, skip, count)
        found: list[Order] = []
        for order in self._orders or ():
            found.append(order)
            if len(found) == count:
                break
        return found


def _every(book: OrderBook, query: OrderQuery) -> Iterator[Order]:
    """All that fit, page by page; each once, also if some come in between."""
    skip, seen = 0, set[OrderKey]()
    while page := book.find(query, skip, 200):
        for order in page:
            if key_of(order) not in seen:
                seen.add(key_of(order))
                yield order
        skip += len(page)
