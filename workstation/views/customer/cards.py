"""The orders and products the customer sent into this conversation, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.values import AnyBody, OrderCard, ProductCard
from workstation.views.inbox.badge import LEFT, Fonts, paint_text
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 46
SHOWN = 3
Card = OrderCard | ProductCard


class Cards(QWidget):
    """Paints at most three cards; hides itself without one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_bodies(self, bodies: list[AnyBody]) -> None:
        """Show the cards among ``bodies``, which come oldest first."""
        self.cards = []
        for body in bodies:
            self._take(body)
        self._fit()

    def add(self, body: AnyBody) -> None:
        """One more message came."""
        self._take(body)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the cards."""
        return QSize(200, len(self.cards) * (HEIGHT + MEASURES.tight) - MEASURES.tight)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title above; number or price and status below."""
        tones, fonts = colours(self), Fonts(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, card in enumerate(self.cards):
            box = QRectF(0, number * (HEIGHT + MEASURES.tight), self.width(), HEIGHT)
            painter.setPen(QColor(tones.border))
            painter.setBrush(QColor(tones.raised))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), MEASURES.radius, MEASURES.radius)
            inner = box.adjusted(MEASURES.space, 5, -MEASURES.space, 0)
            first = QRectF(inner.left(), inner.top(), inner.width(), 18)
            paint_text(painter, first, card.title, fonts.small, fonts.small_metrics, tones.text)
            second = first.translated(0, 18)
            amount = _amount(card)
            room = fonts.tiny_metrics.horizontalAdvance(amount)
            painter.setFont(fonts.tiny)
            painter.setPen(QColor(tones.text))
            painter.drawText(second.adjusted(second.width() - room - 1, 0, 0, 0), LEFT, amount)
            left = second.adjusted(0, 0, -room - MEASURES.space, 0)
            paint_text(painter, left, self._below(card), fonts.tiny, fonts.tiny_metrics, tones.muted)
        painter.end()

    def _below(self, card: Card) -> str:
        match card:
            case OrderCard():
                status = self._status(card.status)
                words = self.tr("Order …{tail}").format(tail=card.order_no[-4:])
                return f"{words} · {status}" if status else words
            case ProductCard():
                return self.tr("Product {number}").format(number=card.product)

    def _status(self, status: str) -> str:
        return {
            "unpaid": self.tr("unpaid"),
            "paid": self.tr("paid"),
            "shipped": self.tr("shipped"),
            "done": self.tr("done"),
            "closed": self.tr("closed"),
        }.get(status, status)

    def _take(self, body: AnyBody) -> None:
        if isinstance(body, OrderCard | ProductCard):
            same = [card for card in self.cards if _name(card) == _name(body)]
            for card in same:
                self.cards.remove(card)
            self.cards = [body, *self.cards][:SHOWN]

    def _fit(self) -> None:
        self.setVisible(bool(self.cards))
        self.setAccessibleName("; ".join(f"{card.title}, {self._below(card)}" for card in self.cards))
        self.updateGeometry()
        self.update()


def _name(card: Card) -> str:
    return card.order_no if isinstance(card, OrderCard) else card.product


def _amount(card: Card) -> str:
    money = card.total if isinstance(card, OrderCard) else card.price
    return f"¥{money}" if money else ""
