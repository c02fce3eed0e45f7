"""All orders as a table: fetched in pages while one scrolls, remarks looked up for the rows that are seen."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.order_policy import OrderPolicy, expires_at
from workstation.domain.orders import Order, OrderKey, key_of
from workstation.domain.remarks import Convention, flag_of
from workstation.domain.shown_orders import OrderBook, ShownOrder, masked
from workstation.views.inbox.badge import Fonts
from workstation.views.orders.flag import HEIGHT, WIDTH, flag_name, letter_of, paint_flag
from workstation.views.orders.rows import goods_words, state_ink
from workstation.views.orders.words import iso_words, moment_words, money, platform_words, span_words, status_words
from workstation.views.theme.tokens import MEASURES, colours

FIRST = 60
"""Orders fetched at first: more than a screen shows."""
PAGE = 200
"""Orders fetched at once while one scrolls."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Fetch = Callable[[int, int], list[Order]]
"""Given how many to skip and how many at most: orders."""


class Column(IntEnum):
    """The columns, from the left."""

    FLAG = 0
    STATUS = 1
    NUMBER = 2
    BUYER = 3
    GOODS = 4
    TOTAL = 5
    CREATED = 6
    PLATFORM = 7
    DUE = 8
    """Only for payment reminders."""
    REMINDED = 9
    """Only for payment reminders."""


class OrderTable(QAbstractTableModel):
    """Orders by page, as a fetcher gives them."""

    def __init__(
        self, book: OrderBook, convention: Convention, policy: Callable[[], OrderPolicy], now: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._book = book
        self._convention = convention
        self._policy = policy
        self._now = now
        self._orders: list[Order] = []
        self._known: dict[OrderKey, ShownOrder] = {}
        self._fetch: Fetch | None = None
        self._ended = True

    def start(self, fetch: Fetch) -> None:
        """List what this gives, from the beginning."""
        self.beginResetModel()
        self._fetch, self._ended = fetch, False
        self._known = {}
        self._orders = self._page(0)
        self.endResetModel()

    def forget(self, key: OrderKey) -> None:
        """Something about this order changed: look at it anew."""
        self._known.pop(key, None)
        for row, one in enumerate(self._orders):
            if key_of(one) == key:
                self._orders[row] = self._book.order(key) or one
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def shown(self, row: int) -> ShownOrder | None:
        """The order in this row with its remarks, None if there is none."""
        if not 0 <= row < len(self._orders):
            return None
        key = key_of(self._orders[row])
        if key not in self._known:
            self._known[key] = self._book.shown(self._orders[row])
        return self._known[key]

    def row_of(self, key: OrderKey) -> int:
        """Where the order stands among those fetched, -1 if nowhere."""
        return next((row for row, one in enumerate(self._orders) if key_of(one) == key), -1)

    @property
    def is_whole(self) -> bool:
        """Whether everything there is has been fetched."""
        return self._ended

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        if parent.isValid() or self._ended:
            return
        more = self._page(len(self._orders))
        if more:
            self.beginInsertRows(QModelIndex(), len(self._orders), len(self._orders) + len(more) - 1)
            self._orders += more
            self.endInsertRows()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._orders)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_aligned(Column(section)))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.FLAG: self.tr("Flag"), Column.STATUS: self.tr("Status"), Column.NUMBER: self.tr("Order number"),
            Column.BUYER: self.tr("Account"), Column.GOODS: self.tr("Goods"), Column.TOTAL: self.tr("Amount"),
            Column.CREATED: self.tr("Placed on"), Column.PLATFORM: self.tr("Platform"), Column.DUE: self.tr("Closes"),
            Column.REMINDED: self.tr("Reminded"),
        }[Column(section)]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ANSWERED or not index.isValid():
            return None  # half of what a view asks for each cell
        column = index.column()
        if not 0 <= column < len(_COLUMNS):
            return None
        if role == _ALIGNMENT:
            return _ALIGNED[column]
        shown = self.shown(index.row())
        if shown is None or role == _ORDER:
            return shown
        return self._words(shown, _COLUMNS[column])

    def cells(self, shown: ShownOrder) -> list[str]:
        """The words of a row, for a file."""
        return [self._words(shown, column) for column in Column]

    def _words(self, shown: ShownOrder, column: Column) -> str:
        order = shown.order
        match column:
            case Column.FLAG:
                return flag_name(self._convention, flag_of(order, shown.remarks))
            case Column.STATUS:
                return status_words(order)
            case Column.NUMBER:
                return order.order_no
            case Column.BUYER:
                return order.buyer or masked(order).receiver
            case Column.GOODS:
                return goods_words(order)
            case Column.TOTAL:
                return money(order.total)
            case Column.CREATED:
                return iso_words(order.created)
            case Column.PLATFORM:
                return platform_words(order.platform)
            case Column.DUE:
                return self._due(order)
            case Column.REMINDED:
                if shown.reminded_at is None:
                    return ""
                return f"{shown.reminded_by} {moment_words(shown.reminded_at, self._now())}"

    def _due(self, order: Order) -> str:
        at, now = expires_at(order, self._policy()), self._now()
        if at is None:
            return ""
        return self.tr("{span} left").format(span=span_words(at - now)) if at > now else self.tr("over")

    def _page(self, skip: int) -> list[Order]:
        count = PAGE if skip else FIRST
        found = self._fetch(skip, count) if self._fetch is not None else []
        self._ended = len(found) < count
        return found


def _aligned(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.TOTAL else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


_COLUMNS = tuple(Column)
_ALIGNED = tuple(_aligned(column).value for column in Column)
_ORDER, _ALIGNMENT = Qt.ItemDataRole.UserRole.value, Qt.ItemDataRole.TextAlignmentRole.value
_ANSWERED = frozenset((_ORDER, _ALIGNMENT, Qt.ItemDataRole.DisplayRole.value, Qt.ItemDataRole.AccessibleTextRole.value))
"""Roles that have an answer, as numbers: a view asks some thousand times a frame."""


class CellDelegate(QStyledItemDelegate):
    """Paints the flag's shape and the state's colour: for the columns ``OWN``, the rest is as usual."""

    OWN = (Column.FLAG, Column.STATUS)

    def __init__(self, convention: Convention, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._convention = convention
        self._font: QFont | None = None

    def _fonts(self, font: QFont) -> Fonts:
        """Made once for all cells."""
        if self._font is None or self._font != font:
            self._font, self._made = QFont(font), Fonts(font)
        return self._made

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = index.column()
        shown = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(shown, ShownOrder) or column not in (Column.FLAG, Column.STATUS):
            super().paint(painter, option, index)
            return
        tones, box = colours(option.widget), QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(tones.selection))
        if column == Column.FLAG:
            flag = flag_of(shown.order, shown.remarks)
            if flag is not None:
                place = QRectF(box.left() + 8, box.center().y() - HEIGHT / 2, WIDTH, HEIGHT)
                paint_flag(painter, place, flag, letter_of(self._convention, flag), tones, option.font)
        else:
            fonts = self._fonts(option.font)
            painter.setFont(fonts.words)
            painter.setPen(QColor(state_ink(shown.order, tones)))
            inner = box.adjusted(MEASURES.tight, 0, -MEASURES.tight, 0)
            words = fonts.words_metrics.elidedText(
                status_words(shown.order), Qt.TextElideMode.ElideRight, inner.width()
            )  # fmt: skip
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()
