"""Orders as rows of two lines: flag, tail of the number, state and money; then goods and when."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.orders import Order, OrderStatus
from workstation.domain.remarks import Convention, flag_of
from workstation.domain.shown_orders import ShownOrder
from workstation.views.inbox.badge import Fonts, paint_text
from workstation.views.orders.flag import HEIGHT as FLAG_HEIGHT
from workstation.views.orders.flag import WIDTH as FLAG_WIDTH
from workstation.views.orders.flag import flag_name, letter_of, paint_flag
from workstation.views.orders.words import iso_words, money, status_words
from workstation.views.theme.tokens import MEASURES, Colours, colours

HEIGHT = 46
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class OrderRole(IntEnum):
    """What a row tells besides its text."""

    SHOWN = int(Qt.ItemDataRole.UserRole) + 1
    """The whole ``ShownOrder``."""


class OrderRows(QAbstractListModel):
    """Orders as a source gave them."""

    def __init__(self, convention: Convention, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._convention = convention
        self._orders: list[ShownOrder] = []

    def show(self, orders: Sequence[ShownOrder]) -> None:
        """Show these instead; the same orders changed in part keep their rows."""
        if [one.key for one in orders] == [one.key for one in self._orders]:
            changed = [place for place, one in enumerate(orders) if one != self._orders[place]]
            self._orders = list(orders)
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._orders = list(orders)
        self.endResetModel()

    @property
    def orders(self) -> list[ShownOrder]:
        """All of them."""
        return self._orders

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._orders)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < len(self._orders):
            return None
        one = self._orders[index.row()]
        if role == OrderRole.SHOWN:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.order.order_no
        if role == Qt.ItemDataRole.AccessibleTextRole:
            flag = flag_name(self._convention, flag_of(one.order, one.remarks))
            order = one.order
            return ", ".join(
                filter(None, (order.order_no, status_words(order), money(order.total), goods_words(order), flag))
            )
        return None


def goods_words(order: Order) -> str:
    """The first item, and how many more."""
    if not order.items:
        return ""
    first = order.items[0]
    more = f" +{len(order.items) - 1}" if len(order.items) > 1 else ""
    return " ".join(filter(None, (first.title, first.sku))) + more


def state_ink(order: Order, tones: Colours) -> str:
    """The colour of the state's word."""
    return {
        OrderStatus.UNPAID: tones.warning,
        OrderStatus.PAID: tones.accent,
        OrderStatus.SHIPPED: tones.info,
        OrderStatus.DONE: tones.success,
    }.get(order.status or OrderStatus.CLOSED, tones.muted)


class OrderDelegate(QStyledItemDelegate):
    """Paints a ``ShownOrder``."""

    def __init__(self, convention: Convention, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._convention = convention

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = index.data(OrderRole.SHOWN)
        if not isinstance(shown, ShownOrder):
            return
        order, tones = shown.order, colours(option.widget)
        fonts, box = Fonts(option.font), QRectF(option.rect)
        chosen = option.state & QStyle.StateFlag.State_Selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        painter.save()
        painter.fillRect(box, QColor(tones.selection if chosen else tones.hover if over else tones.surface))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tones.border))
        inner = box.adjusted(MEASURES.wide, 0, -MEASURES.wide, 0)
        first = QRectF(inner.left(), box.top() + 5, inner.width(), 18)
        flag = flag_of(order, shown.remarks)
        if flag is not None:
            place = QRectF(first.left(), first.top(), FLAG_WIDTH, FLAG_HEIGHT)
            paint_flag(painter, place, flag, letter_of(self._convention, flag), tones, option.font)
            first.setLeft(first.left() + FLAG_WIDTH + MEASURES.tight)
        amount = money(order.total)
        room = fonts.words_metrics.horizontalAdvance(amount)
        painter.setFont(fonts.words)
        painter.setPen(QColor(tones.text))
        painter.drawText(first, _RIGHT, amount)
        state = status_words(order)
        width = min(fonts.words_metrics.horizontalAdvance(state) + 2, first.width() / 2)
        paint_text(painter, QRectF(first.left(), first.top(), width, 18), state, fonts.words, fonts.words_metrics,
                   state_ink(order, tones))  # fmt: skip
        tail = first.adjusted(width + MEASURES.tight, 0, -room - MEASURES.tight, 0)
        paint_text(painter, tail, f"…{order.order_no[-6:]}", fonts.tiny, fonts.tiny_metrics, tones.muted)
        second = QRectF(inner.left(), box.top() + 23, inner.width(), 18)
        when = iso_words(order.created)[5:16]
        far = fonts.tiny_metrics.horizontalAdvance(when)
        painter.setFont(fonts.tiny)
        painter.setPen(QColor(tones.muted))
        painter.drawText(second, _RIGHT, when)
        left = second.adjusted(0, 0, -far - MEASURES.space, 0)
        paint_text(painter, left, goods_words(order), fonts.small, fonts.small_metrics, tones.muted)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tones.accent))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -2.5))
        painter.restore()


_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
