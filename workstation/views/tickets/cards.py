"""How a ticket is painted: a cell of the list, a card of the board, a row beside the chat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workstation.domain.tickets import Severity, Ticket
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES, Colours, colours
from workstation.views.tickets.rows import TICKET, Column
from workstation.views.tickets.steps import Stand, paint_step
from workstation.views.tickets.words import (
    Rules,
    customer_words,
    due_words,
    kind_words,
    number_words,
    order_words,
    owner_words,
    severity_words,
)

CARD = 74
"""Height of a card, logical pixels."""
Index = QModelIndex | QPersistentModelIndex


def severity_ink(severity: Severity, c: Colours) -> str:
    """The colour of a severity; its name stands beside it."""
    return {Severity.MILD: c.muted, Severity.MEDIUM: c.warning, Severity.SEVERE: c.danger}[severity]


class CellDelegate(QStyledItemDelegate):
    """Cells of the list: what is overdue and what is grave stands out, in words too; columns ``OWN`` only."""

    OWN = (Column.SEVERITY, Column.OWNER, Column.DUE)

    def __init__(self, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Words in the colour of what they say."""
        super().initStyleOption(option, index)
        one = index.data(TICKET)
        if not isinstance(one, Ticket):
            return
        c = colours(option.widget)
        ink = ""
        if index.column() == Column.DUE and one.is_overdue(self._feed.now()):
            ink = c.danger
        elif index.column() == Column.SEVERITY:
            ink = severity_ink(one.severity, c)
        elif index.column() == Column.OWNER and not one.owner:
            ink = c.muted
        if ink:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, QColor(ink))


class CardDelegate(QStyledItemDelegate):
    """A card: number and kind, customer and order, owner and deadline; ``slim`` leaves out the customer."""

    def __init__(self, feed: Feed, rules: Rules, parent: QObject | None = None, *, slim: bool = False) -> None:
        super().__init__(parent)
        self._feed, self._rules, self._slim = feed, rules, slim

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cards are equally high."""
        return QSize(120, CARD - 20 if self._slim else CARD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, edge, three lines."""
        one = index.data(TICKET)
        if not isinstance(one, Ticket):
            return
        c, now = colours(option.widget), self._feed.now()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4.5, 2.5, -4.5, -2.5)
        self._paint_ground(painter, box, option, one, c)
        inner = box.adjusted(MEASURES.space + 3, 5, -MEASURES.space, -5)
        height = inner.height() / (2 if self._slim else 3)
        lines = [QRectF(inner.left(), inner.top() + n * height, inner.width(), height) for n in range(3)]
        self._paint_head(painter, lines[0], one, c)
        if not self._slim:
            words = " · ".join(filter(None, (customer_words(one), _tail(order_words(one)))))
            _text(painter, lines[1], words, c.muted, MEASURES.small)
        late = one.is_overdue(now)
        foot = lines[1 if self._slim else 2]
        right = _text(painter, foot, due_words(one, now), c.danger if late else c.muted, MEASURES.small, right=True)
        left = foot.adjusted(0, 0, -right - MEASURES.space, 0)
        _text(painter, left, owner_words(one), c.muted, MEASURES.small)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem, one: Ticket, c: Colours
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(c.accent if focused else c.border), 1))
        painter.setBrush(QColor(c.selection if chosen else c.hover if over else c.surface))
        painter.drawRoundedRect(box, MEASURES.radius, MEASURES.radius)
        painter.setPen(Qt.PenStyle.NoPen)
        late = one.is_overdue(self._feed.now())
        painter.setBrush(QColor(c.danger if late else severity_ink(one.severity, c)))
        painter.drawRoundedRect(QRectF(box.left() + 2, box.top() + 6, 3, box.height() - 12), 1.5, 1.5)

    def _paint_head(self, painter: QPainter, line: QRectF, one: Ticket, c: Colours) -> None:
        rules = self._rules()
        words = severity_words(rules, one.severity)
        right = _text(painter, line, words, severity_ink(one.severity, c), MEASURES.tiny, right=True)
        left = line.adjusted(0, 0, -right - MEASURES.space, 0)
        if self._slim:
            side = line.height() - 1
            stand = Stand.NOW if one.is_open else Stand.DONE
            paint_step(painter, QRectF(left.left(), line.top(), side, side), one.step, stand, c)
            left.adjust(side + MEASURES.tight, 0, 0, 0)
        head = f"{number_words(one)} {kind_words(rules, one.kind)}"
        _text(painter, left, head, c.text, MEASURES.base, bold=True)


def _tail(order_no: str) -> str:
    return f"…{order_no[-4:]}" if len(order_no) > 4 else order_no


def _text(
    painter: QPainter, box: QRectF, words: str, ink: str, size: int, *, bold: bool = False, right: bool = False
) -> float:
    """Paint a line; how wide it is."""
    font = painter.font()
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
