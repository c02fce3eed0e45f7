"""Orders, products and files drawn as cards inside a bubble."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workstation.domain.values import AnyBody, File, OrderCard, ProductCard
from workstation.views.chat import wording
from workstation.views.chat.arrangement import Look
from workstation.views.chat.words import Words
from workstation.views.theme.tokens import MEASURES, Colours

SIGN = 36.0
"""Side of the sign at the left of a card."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def draw_card(painter: QPainter, rect: QRectF, title: Words, body: AnyBody, look: Look) -> None:
    """Paint the card of ``body`` into ``rect``; its title has been laid out already."""
    painter.setPen(QColor(look.colours.text))
    title.layout.draw(painter, title.place)
    head = QRectF(rect.left(), rect.top(), rect.width(), look.head)
    foot = QRectF(rect.left(), rect.bottom() - look.head, rect.width(), look.head)
    match body:
        case OrderCard():
            _order(painter, head, foot, body, look)
        case ProductCard():
            _bag(painter, QRectF(rect.left(), rect.top() + 4, SIGN, SIGN), look.colours)
            _line(painter, _beside(head), wording.product_words(body.product), look, look.colours.muted)
            _price(painter, _beside(foot), body.price, look, _LEFT)
        case File():
            _sheet(painter, QRectF(rect.left(), rect.top() + 4, SIGN, SIGN), look.colours)
            _line(painter, _beside(foot), wording.size_words(body.size), look, look.colours.muted)
        case _:
            pass


def _order(painter: QPainter, head: QRectF, foot: QRectF, body: OrderCard, look: Look) -> None:
    status = wording.status_words(body.status)
    room = head.adjusted(0, 0, -_chip_width(status, look), 0)
    _line(painter, room, wording.order_words(body.order_no), look, look.colours.muted)
    if status:
        _chip(painter, head, status, body.status, look)
    _price(painter, foot, body.total, look, _LEFT)
    _line(painter, foot, wording.pieces_words(body.pieces), look, look.colours.muted, _RIGHT)


def _chip_width(status: str, look: Look) -> float:
    return look.tiny_metrics.horizontalAdvance(status) + 14 if status else 0.0


def _chip(painter: QPainter, head: QRectF, words: str, status: str, look: Look) -> None:
    ink, ground = _tones(status, look.colours)
    width = _chip_width(words, look)
    rect = QRectF(head.right() - width, head.top(), width, look.tiny_metrics.height() + 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setPen(QColor(ink))
    painter.setFont(look.tiny)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)


def _tones(status: str, tones: Colours) -> tuple[str, str]:
    match status:
        case "unpaid":
            return tones.warning, tones.warning_soft
        case "shipped" | "done":
            return tones.success, tones.success_soft
        case "paid":
            return tones.accent, tones.accent_soft
        case _:
            return tones.muted, tones.hover


def _price(painter: QPainter, rect: QRectF, price: str, look: Look, where: int) -> None:
    painter.setFont(look.bold)
    painter.setPen(QColor(look.colours.text))
    painter.drawText(rect, where, wording.price_words(price))


def _line(painter: QPainter, rect: QRectF, text: str, look: Look, ink: str, where: int = _LEFT) -> None:
    painter.setFont(look.small)
    painter.setPen(QColor(ink))
    text = look.small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, where, text)


def _beside(rect: QRectF) -> QRectF:
    return rect.adjusted(SIGN + MEASURES.space, 0, 0, 0)


def _plate(painter: QPainter, rect: QRectF, tones: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tones.accent_soft))
    painter.drawRoundedRect(rect, MEASURES.radius, MEASURES.radius)
    painter.setPen(QPen(QColor(tones.accent), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _bag(painter: QPainter, rect: QRectF, tones: Colours) -> None:
    _plate(painter, rect, tones)
    bag = rect.adjusted(10, 14, -10, -8)
    painter.drawRoundedRect(bag, 2, 2)
    handle = QRectF(bag.center().x() - 4, bag.top() - 5, 8, 10)
    painter.drawArc(handle, 0, 180 * 16)


def _sheet(painter: QPainter, rect: QRectF, tones: Colours) -> None:
    _plate(painter, rect, tones)
    page = rect.adjusted(11, 8, -11, -8)
    fold = 5.0
    corner = QPointF(page.right() - fold, page.top())
    side = QPointF(page.right(), page.top() + fold)
    painter.drawPolygon(QPolygonF([page.topLeft(), corner, side, page.bottomRight(), page.bottomLeft()]))
    painter.drawPolyline([corner, QPointF(corner.x(), side.y()), side])
