"""The program's own picture: a speech bubble with three waiting customers, one of them answered."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap

from workstation.views.theme.tokens import LIGHT

SIZES = (16, 24, 32, 48, 64, 128, 256)


def app_icon(badge: bool = False) -> QIcon:
    """The icon in all usual sizes; with ``badge`` a dot says that somebody waits too long."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(app_picture(size, badge))
    return made


def app_picture(size: int, badge: bool = False) -> QPixmap:
    """The icon as one picture of ``size`` × ``size`` pixels."""
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(size / 64, size / 64)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    painter.fillPath(_bubble(), QColor(LIGHT.accent_text))
    for place, colour in enumerate((LIGHT.accent, LIGHT.accent, LIGHT.success)):
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(21 + 11 * place, 29), 3.7, 3.7)
    if badge:
        painter.setBrush(QColor(LIGHT.accent_text))
        painter.drawEllipse(QPointF(50, 14), 14, 14)
        painter.setBrush(QColor(LIGHT.danger))
        painter.drawEllipse(QPointF(50, 14), 11, 11)
    painter.end()
    return pixmap


def _bubble() -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(11, 14, 42, 30), 9, 9)
    tail = QPainterPath(QPointF(20, 40))
    tail.lineTo(20, 53)
    tail.lineTo(33, 43)
    tail.closeSubpath()
    return path.united(tail)
