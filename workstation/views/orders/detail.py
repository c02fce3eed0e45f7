"""One order whole: what is wrong, what is due, goods, receiver, parcel, remarks, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.anomalies import Stock, anomalies
from workstation.domain.order_policy import FITTING, TICKETS, Deadline, Deed, OrderPolicy, deadlines
from workstation.domain.orders import Order, OrderKey
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import Personal, ShownOrder, masked, personal
from workstation.views.conversation.flow import FlowLayout
from workstation.views.orders.lines import CopyButton, Lines
from workstation.views.orders.remark_box import RemarkBox
from workstation.views.orders.track import SHOWN, TrackLine
from workstation.views.orders.words import (
    GRAVE,
    anomaly_words,
    deadline_words,
    deed_words,
    due_words,
    filled,
    iso_words,
    moment_words,
    money,
    platform_words,
    status_words,
)
from workstation.views.theme.icons import IconButton, paint_icon
from workstation.views.theme.tokens import MEASURES, colours


class Anomalous(QLabel):
    """A sentence on a soft ground with a sign before it."""

    def __init__(self, words: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        self.setContentsMargins(24, 3, MEASURES.tight, 3)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and sign, then the words."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.danger_soft if self._role == "danger" else tones.warning_soft))
        painter.drawRoundedRect(QRectF(self.rect()), MEASURES.tight, MEASURES.tight)
        paint_icon(painter, QRectF(4, 4, 16, 16), "alert", tones.danger if self._role == "danger" else tones.warning)
        painter.end()
        super().paintEvent(event)


class DeedButton(QPushButton):
    """A button for one deed.

    Signals:
        chosen(Deed): it was pressed.
    """

    chosen = Signal(object)

    def __init__(self, deed: Deed, parent: QWidget | None = None) -> None:
        super().__init__(deed_words(deed), parent)
        self.deed = deed
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.deed)


class OrderDetail(QWidget):
    """Shows one order.

    Signals:
        reveal_requested(OrderKey): the receiver shall be seen whole.
        remark_requested(OrderKey, Flag, str text): this remark shall be added.
        deed_requested(OrderKey, Deed): the clerk sets about this; ``reply_for`` has the words for the reply.
        ticket_requested(OrderKey, str kind): it shall become a ticket of this kind (DOMAIN D11).
    """

    reveal_requested = Signal(object)
    remark_requested = Signal(object, object, str)
    deed_requested = Signal(object, object)
    ticket_requested = Signal(object, str)

    def __init__(
        self, convention: Convention, policy: OrderPolicy, *, stock: Stock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._policy = policy
        self._stock = stock
        self._shown: ShownOrder | None = None
        self._others: Sequence[Order] = ()
        self._account = ""
        self._personal: Personal | None = None
        self._deed: Deed | None = None
        self._offered = (True, True, True, True)
        self._judges = True
        self.number, self.copy_number = QLabel(self), CopyButton(self.tr("Copy the order number"), self)
        self.state, self.amount = QLabel(self), QLabel(self)
        self.facts, self.dues, self.receiver, self.parcel = Lines(self), Lines(self), Lines(self), Lines(self)
        self.eye = IconButton("eye", self.tr("Show receiver, phone and address; this is recorded"), self, size=15)
        self.track = TrackLine(self)
        self.whole_track = QToolButton(self)
        self.remarks = RemarkBox(convention, self)
        self.deeds: list[DeedButton] = []
        self.hint = QLabel(self)
        self.ticket = QPushButton(self.tr("Open a ticket"), self)
        self._wrong, self._items = QVBoxLayout(), QVBoxLayout()
        self._deed_row = FlowLayout()
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def key(self) -> OrderKey | None:
        """What names the order shown."""
        return self._shown.key if self._shown is not None else None

    @property
    def shown(self) -> ShownOrder | None:
        """The order shown."""
        return self._shown

    def offer(self, *, reveal: bool, remark: bool, deeds: bool, ticket: bool, anomalies: bool = True) -> None:
        """What can be asked for here; in a replay nothing. ``anomalies``: whether what is wrong is said."""
        self._offered = (reveal, remark, deeds, ticket)
        self._judges = anomalies

    def show_order(
        self, shown: ShownOrder, now: int, *, others: Sequence[Order] = (), account: str = "",
        revealed: Personal | None = None, clerk: str = "",
    ) -> None:  # fmt: skip
        """Show it; ``revealed`` is what stands unmasked, ``account`` who asks about it."""
        if self._shown is None or self._shown.key != shown.key:
            self._deed = None
            self.whole_track.setChecked(False)
        self._shown, self._others, self._account, self._personal = shown, others, account, revealed
        self._show_head(shown.order)
        self.show_time(now)
        self._show_facts(shown)
        self._show_receiver(shown.order)
        self._show_parcel(shown.order)
        self._show_deeds(shown)
        self.remarks.offer(self._offered[1])
        self.remarks.show_order(shown, clerk, now)

    def show_time(self, now: int) -> None:
        """A while passed: anomalies and deadlines anew."""
        if self._shown is None:
            return
        order = self._shown.order
        found = anomalies(
            order, self._policy, now, others=self._others, asked_by=self._account, stock=self._stock
        ) if self._judges else []  # fmt: skip
        rows = [Anomalous(anomaly_words(one), "danger" if one.kind in GRAVE else "warning") for one in found]
        _refill(self._wrong, rows)
        for what in Deadline:
            self.dues.show_value(what.value, "")
        for one in deadlines(order, self._policy, now, self._shown.asked_at):
            role = "danger" if one.at is not None and one.at <= now else ""
            self.dues.show_value(one.what.value, due_words(one, now), role=role)

    def reply_for(self, deed: Deed, now: int) -> str:
        """What is put into the reply for ``deed``; personal data only as it stands here, never to another account."""
        assert self._shown is not None
        order = self._shown.order
        who = self._personal or personal(masked(order))
        if self._account and order.buyer and self._account != order.buyer:
            who = Personal("", "", "")
        expiry = next(
            (one.at for one in deadlines(order, self._policy, now) if one.what is Deadline.PAY and one.at), None
        )  # fmt: skip
        minutes = (expiry - now) // 60_000 if expiry is not None else 0
        values = {
            "order": order.order_no, "tail": order.order_no[-4:],
            "amount": f"{order.total:.2f}" if order.total is not None else "",
            "minutes": str(minutes) if minutes > 0 else "",
            "receiver": who.receiver, "phone": who.phone, "address": who.address,
            "product": order.items[0].title if order.items else "",
            "courier": order.courier, "waybill": order.tracking_no,
        }  # fmt: skip
        return filled(self._policy.words[deed], values)

    # Building

    def _dress(self) -> None:
        self.number.setTextFormat(Qt.TextFormat.PlainText)
        self.number.setProperty("role", "heading")
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.number.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label, role in ((self.state, "badge"), (self.amount, "title"), (self.hint, "tiny")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
        self.hint.setWordWrap(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ticket.setAutoDefault(False)
        self.ticket.setProperty("kind", "quiet")
        self.whole_track.setText(self.tr("The whole way"))
        self.whole_track.setProperty("kind", "quiet")
        self.whole_track.setCheckable(True)
        for key, name in (
            ("platform", self.tr("Platform")), ("buyer", self.tr("Account")), ("created", self.tr("Placed on")),
            ("paid", self.tr("Paid on")), ("freight", self.tr("Freight")), ("after_sale", self.tr("After-sale")),
            ("closed", self.tr("Closed because")), ("message", self.tr("Message")), ("invoice", self.tr("Invoice")),
            ("reminded", self.tr("Reminded")),
        ):  # fmt: skip
            self.facts.add(key, name)
        for what in Deadline:
            self.dues.add(what.value, deadline_words(what))
        self.receiver.add("receiver", self.tr("Receiver"))
        self.receiver.add("phone", self.tr("Phone"))
        self.receiver.add("address", self.tr("Address"))
        self.parcel.add("courier", self.tr("Courier"))
        self.parcel.add("waybill", self.tr("Waybill"), copied=self.tr("Copy the waybill number"))
        self.parcel.add("shipped", self.tr("Shipped on"))
        self.parcel.add("received", self.tr("Received on"))

    def _lay_out(self) -> None:
        head, second, who = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.number, 1)
        head.addWidget(self.copy_number)
        second.addWidget(self.state)
        second.addStretch(1)
        second.addWidget(self.amount)
        who.addWidget(_heading(self.tr("Receiver")), 1)
        who.addWidget(self.eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.wide)
        column.setSpacing(MEASURES.space)
        for layout in (head, second, self._wrong):
            column.addLayout(layout)
        column.addWidget(self.dues)
        column.addLayout(self._deed_row)
        column.addWidget(self.hint)
        column.addWidget(self.ticket, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.remarks)
        column.addWidget(_heading(self.tr("Goods")))
        column.addLayout(self._items)
        self._parcel_title = _heading(self.tr("Parcel"))
        column.addWidget(self._parcel_title)
        column.addWidget(self.parcel)
        column.addWidget(self.track)
        column.addWidget(self.whole_track, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(who)
        column.addWidget(self.receiver)
        column.addWidget(_heading(self.tr("Order")))
        column.addWidget(self.facts)
        column.addStretch(1)
        self._wrong.setSpacing(MEASURES.tight)
        self._items.setSpacing(MEASURES.tight)

    def _connect(self) -> None:
        self.eye.clicked.connect(self._on_reveal)
        self.remarks.remark_requested.connect(self._on_remark)
        self.ticket.clicked.connect(self._on_ticket)
        self.whole_track.toggled.connect(self._on_whole_track)

    # Showing

    def _show_head(self, order: Order) -> None:
        self.number.setText(order.order_no)
        self.number.setAccessibleName(self.tr("Order {number}").format(number=order.order_no))
        self.copy_number.text_to_copy = order.order_no
        self.state.setText(status_words(order))
        self.amount.setText(money(order.total))

    def _show_facts(self, shown: ShownOrder) -> None:
        order = shown.order
        told = order if self._personal else masked(order)
        reminded = ""
        if shown.reminded_at is not None:
            reminded = self.tr("by {clerk}, {time}").format(
                clerk=shown.reminded_by, time=moment_words(shown.reminded_at, shown.reminded_at)
            )
        values = {
            "platform": " · ".join(filter(None, (platform_words(order.platform), order.shop))),
            "buyer": order.buyer,
            "created": iso_words(order.created) if order.created else "",
            "paid": iso_words(order.paid) if order.paid else "",
            "freight": money(order.freight) if order.freight else "",
            "after_sale": " ".join(filter(None, (order.after_sale, money(order.refund) if order.refund else ""))),
            "closed": order.close_reason,
            "message": told.message,
            "invoice": told.invoice,
            "reminded": reminded,
        }
        for key, value in values.items():
            self.facts.show_value(key, value)
        _refill(self._items, [_item(one) for one in _item_lines(order)] or [_muted(self.tr("Not told by the file."))])

    def _show_receiver(self, order: Order) -> None:
        who = self._personal or personal(masked(order))
        for key, value in (("receiver", who.receiver), ("phone", who.phone), ("address", who.address)):
            self.receiver.show_value(key, value or "—")
        told = any((order.receiver, order.phone, order.address))
        self.eye.setVisible(told and self._offered[0])
        self.eye.setEnabled(self._personal is None)

    def _show_parcel(self, order: Order) -> None:
        for key, value in (
            ("courier", order.courier), ("waybill", order.tracking_no),
            ("shipped", iso_words(order.shipped) if order.shipped else ""),
            ("received", iso_words(order.received) if order.received else ""),
        ):  # fmt: skip
            self.parcel.show_value(key, value)
        self._parcel_title.setVisible(not self.parcel.isHidden() or bool(order.track))
        self._show_track(order)

    def _show_track(self, order: Order) -> None:
        self.track.show_track(order.track, whole=self.whole_track.isChecked())
        self.whole_track.setVisible(len(order.track) > SHOWN)

    def _show_deeds(self, shown: ShownOrder) -> None:
        fitting = FITTING[shown.order.status] if self._offered[2] else ()
        if [button.deed for button in self.deeds] != list(fitting):
            self.deeds = []
            while (item := self._deed_row.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()
            for deed in fitting:
                button = DeedButton(deed, self)
                button.chosen.connect(self._on_deed)
                self._deed_row.addWidget(button)
                button.show()
                self.deeds.append(button)
        for button in self.deeds:
            done = button.deed is Deed.REMIND and shown.reminded_at is not None
            button.setEnabled(not done)
            if done and shown.reminded_at is not None:
                told = self.tr("{clerk} has reminded already ({time}); once is enough.").format(
                    clerk=shown.reminded_by, time=moment_words(shown.reminded_at, shown.reminded_at)
                )
                button.setToolTip(told)
        self._show_hint()

    def _show_hint(self) -> None:
        kind = TICKETS.get(self._deed) if self._deed is not None else None
        self.ticket.setVisible(kind is not None and self._offered[3])
        self.hint.setVisible(self._deed is not None)
        if self._deed is not None:
            words = {
                Deed.REMIND: self.tr("The words stand in the reply; send them yourself. Nothing is sent twice."),
                Deed.VERIFY_ADDRESS: self.tr("The words stand in the reply. Change an address on the platform."),
                Deed.ASK_TRACK: self.tr("The words stand in the reply. Ask the courier by the waybill number."),
            }.get(self._deed, self.tr("The words stand in the reply. Do it on the platform; this desk does not."))
            self.hint.setText(words)

    # Slots

    def _on_reveal(self) -> None:
        if self.key is not None:
            self.reveal_requested.emit(self.key)

    def _on_remark(self, flag: object, text: str) -> None:
        if self.key is not None:
            self.remark_requested.emit(self.key, flag, text)

    def _on_deed(self, deed: Deed) -> None:
        self._deed = deed
        self._show_hint()
        if self.key is not None:
            self.deed_requested.emit(self.key, deed)

    def _on_ticket(self) -> None:
        if self.key is not None and self._deed is not None:
            self.ticket_requested.emit(self.key, TICKETS[self._deed])

    def _on_whole_track(self) -> None:
        if self._shown is not None:
            self._show_track(self._shown.order)


class DetailArea(QScrollArea):
    """A detail that scrolls."""

    def __init__(self, detail: OrderDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail = detail
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(detail)

    def minimumSizeHint(self) -> QSize:
        """It may be made low."""
        return QSize(200, 80)


def _item_lines(order: Order) -> list[tuple[str, str]]:
    return [
        (" ".join(filter(None, (item.title, item.sku))),
         " ".join(filter(None, (money(item.price) if item.price is not None else "", f"×{item.qty}", item.refund))))
        for item in order.items
    ]  # fmt: skip


def _item(words: tuple[str, str]) -> QWidget:
    row = QWidget()
    title, count = QLabel(words[0]), QLabel(words[1])
    for label in (title, count):
        label.setTextFormat(Qt.TextFormat.PlainText)
    title.setWordWrap(True)
    title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    count.setProperty("role", "muted")
    count.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(title, 1)
    line.addWidget(count)
    return row


def _muted(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    return label


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, MEASURES.tight, 0, 0)
    return label


def _refill(column: QVBoxLayout, widgets: Sequence[QWidget]) -> None:
    """Put ``widgets`` where others were."""
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for widget in widgets:
        column.addWidget(widget)
        widget.show()
