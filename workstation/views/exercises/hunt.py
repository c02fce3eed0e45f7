"""An order as the desk shows it, without what the desk says of it; what is wrong is to be found."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.exercises import Hunt, Verdict
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.order_times import moment
from workstation.domain.orders import Order
from workstation.domain.remarks import Convention
from workstation.domain.shown_orders import ShownOrder, personal
from workstation.views.exercises.body import Body
from workstation.views.exercises.choice import Options
from workstation.views.exercises.option import OptionButton
from workstation.views.exercises.words import option_words
from workstation.views.orders.detail import DetailArea, OrderDetail
from workstation.views.orders.words import moment_words, status_words
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES


class HuntBody(Body):
    """Shows one order.

    Signals:
        answered(str): the place of the option chosen.
    """

    def __init__(self, convention: Convention, policy: OrderPolicy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: int | None = None
        self.ask, self.beside = plain_label("", "title"), plain_label("")
        self.detail = OrderDetail(convention, policy)
        self.detail.offer(reveal=False, remark=False, deeds=False, ticket=False, anomalies=False)
        self.detail.remarks.hide()
        self.options = Options()
        self.options.chosen.connect(self._on_chosen)
        self._known = QFrame()
        self._known.setProperty("ground", "card")
        within = QVBoxLayout(self._known)
        within.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        within.addWidget(self.beside)
        order = QFrame()
        order.setProperty("ground", "card")
        inside = QVBoxLayout(order)
        inside.setContentsMargins(1, 1, 1, 1)
        area = DetailArea(self.detail)
        for part in (area, self.detail):
            part.setProperty("ground", "surface")
        inside.addWidget(area)
        right = QVBoxLayout()
        right.setSpacing(MEASURES.wide)
        right.addWidget(self._known)
        right.addWidget(self.options)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(MEASURES.broad)
        row.addWidget(order, 5)
        row.addLayout(right, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.wide)
        column.addWidget(self.ask)
        column.addLayout(row, 1)

    def show_item(self, item: Hunt) -> None:
        """Ask it."""
        self.ask.setText(item.ask)
        self.detail.show_order(
            ShownOrder(order=item.order), item.now, account=item.asked_by, revealed=personal(item.order)
        )  # fmt: skip
        self.detail.remarks.hide()
        known = "\n".join(self._beside(item))
        self.beside.setText(known)
        self._known.setVisible(bool(known))
        self.options.show_options(
            [OptionButton(str(at + 1), option_words(one)) for at, one in enumerate(item.options)]
        )  # fmt: skip
        self.options.buttons[0].setFocus()

    def show_verdict(self, item: Hunt, verdict: Verdict) -> None:
        """Which was right."""
        del verdict
        self.options.show_verdict(item.options.index(item.found.kind if item.found else None), self._chosen)

    def take_key(self, event: QKeyEvent) -> bool:
        """Whether the key was for this question."""
        return self.options.take_key(event)

    def _beside(self, item: Hunt) -> Iterator[str]:
        yield self.tr("It is now {time}").format(time=moment_words(item.now, 0))
        if item.asked_by:
            yield self.tr("Who asks: account {account}").format(account=item.asked_by)
        if item.stock is not None:
            yield self.tr("In stock: {count}").format(count=item.stock)
        for one in item.others:
            yield self._other(one)

    def _other(self, order: Order) -> str:
        title = " ".join(filter(None, (order.items[0].title, order.items[0].sku))) if order.items else ""
        return self.tr("Also from this customer: …{tail}, {state}, {goods}, placed {time}").format(
            tail=order.order_no[-4:], state=status_words(order), goods=title,
            time=moment_words(moment(order.created) or 0, 0),
        )  # fmt: skip

    def _on_chosen(self, place: int) -> None:
        self._chosen = place
        self.answered.emit(str(place))
