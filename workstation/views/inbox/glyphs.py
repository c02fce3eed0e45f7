"""The small shapes of the conversation list, painted: each kind of urgency has its own, so colour is never alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from workstation.views.inbox.sign import Mark


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, left: float, ink: QColor, ground: QColor) -> None:
    """Paint the shape of ``mark`` into the square ``box``; ``left`` is the share of the time that is left."""
    match mark:
        case Mark.OVERDUE:
            _alarm(painter, box, ink, ground)
        case Mark.LATE | Mark.DUE:
            _clock(painter, box, left, ink)
        case Mark.HELD:
            paint_pause(painter, box, ink)
        case Mark.UNREAD:
            _dot(painter, box, ink)
        case Mark.ANSWERED:
            _tick(painter, box, ink)


def paint_pause(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """Two upright bars: on hold."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    width, height = box.width() * 0.2, box.height() * 0.68
    top = box.center().y() - height / 2
    painter.drawRoundedRect(QRectF(box.center().x() - width * 1.6, top, width, height), 1, 1)
    painter.drawRoundedRect(QRectF(box.center().x() + width * 0.6, top, width, height), 1, 1)


def paint_pencil(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A slanting pencil: a draft."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(45)
    unit = box.width() / 14
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(-2.1 * unit, -7 * unit, 4.2 * unit, 2.2 * unit), unit, unit)
    painter.drawRect(QRectF(-2.1 * unit, -4 * unit, 4.2 * unit, 6.6 * unit))
    tip = [QPointF(-2.1 * unit, 3.3 * unit), QPointF(2.1 * unit, 3.3 * unit), QPointF(0, 7 * unit)]
    painter.drawPolygon(QPolygonF(tip))
    painter.restore()


def paint_pin(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A drawing pin: kept at the top."""
    painter.save()
    painter.translate(box.center())
    painter.rotate(38)
    unit = box.width() / 14
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawRoundedRect(QRectF(-3.6 * unit, -7 * unit, 7.2 * unit, 2 * unit), unit, unit)
    body = [
        QPointF(-2.2 * unit, -5 * unit),
        QPointF(2.2 * unit, -5 * unit),
        QPointF(2.6 * unit, -0.6 * unit),
        QPointF(4.6 * unit, 1.4 * unit),
        QPointF(-4.6 * unit, 1.4 * unit),
        QPointF(-2.6 * unit, -0.6 * unit),
    ]
    painter.drawPolygon(QPolygonF(body))
    painter.drawRoundedRect(QRectF(-0.7 * unit, 1.4 * unit, 1.4 * unit, 5.8 * unit), unit, unit)
    painter.restore()


def _alarm(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(box)
    painter.setBrush(ground)
    unit = box.width() / 14
    centre = box.center()
    painter.drawRoundedRect(QRectF(centre.x() - unit, centre.y() - 4.4 * unit, 2 * unit, 5.4 * unit), unit, unit)
    painter.drawEllipse(QPointF(centre.x(), centre.y() + 3.3 * unit), 1.2 * unit, 1.2 * unit)


def _clock(painter: QPainter, box: QRectF, left: float, ink: QColor) -> None:
    """A ring with the time that is left as a slice, emptying clockwise."""
    ring = box.adjusted(0.8, 0.8, -0.8, -0.8)
    painter.setPen(QPen(ink, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    inner = ring.adjusted(2, 2, -2, -2)
    gone = 1.0 - max(0.0, min(1.0, left))
    painter.drawPie(inner, round((90 - 360 * gone) * 16), -round(360 * (1.0 - gone) * 16))


def _dot(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(box.center(), box.width() * 0.29, box.width() * 0.29)


def _tick(painter: QPainter, box: QRectF, ink: QColor) -> None:
    path = QPainterPath(QPointF(box.left() + box.width() * 0.18, box.center().y() + box.height() * 0.03))
    path.lineTo(box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.25)
    path.lineTo(box.right() - box.width() * 0.16, box.top() + box.height() * 0.26)
    pen = QPen(ink, 1.7)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
