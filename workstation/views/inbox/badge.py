"""Small pieces that rows of conversations are painted from: text cut to length, badges, chips, counts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workstation.domain.values import Group
from workstation.views.theme.tokens import MEASURES, Colours

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
CENTRE = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine)


class Fonts:
    """The fonts of a row with their measures, made once for a widget's font.

    Bold is 700: the bundled font has one cut, and Qt thickens from there only.
    """

    def __init__(self, base: QFont) -> None:
        self.name = _sized(base, MEASURES.base, QFont.Weight.Bold)
        self.words = _sized(base, MEASURES.small, QFont.Weight.Bold)
        self.small = _sized(base, MEASURES.small)
        self.tiny = _sized(base, MEASURES.tiny)
        self.name_metrics = QFontMetricsF(self.name)
        self.words_metrics = QFontMetricsF(self.words)
        self.small_metrics = QFontMetricsF(self.small)
        self.tiny_metrics = QFontMetricsF(self.tiny)


def _sized(base: QFont, pixels: int, weight: QFont.Weight | None = None) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    if weight is not None:
        font.setWeight(weight)
    return font


def group_ink(group: Group, tones: Colours) -> str:
    """The colour of a group's badge; the letters in it carry the meaning."""
    match group:
        case Group.VIP:
            return tones.vip
        case Group.COMPLAINT:
            return tones.danger
        case Group.NEW:
            return tones.success
        case Group.POTENTIAL:
            return tones.info
        case Group.OLD:
            return tones.muted


def paint_text(painter: QPainter, box: QRectF, text: str, font: QFont, metrics: QFontMetricsF, ink: str) -> None:
    """One line of plain text at the left of ``box``, cut with an ellipsis."""
    if box.width() < metrics.averageCharWidth():
        return
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))


def badge_width(text: str, metrics: QFontMetricsF) -> float:
    """How wide a badge with this text is."""
    return metrics.horizontalAdvance(text) + 2 * MEASURES.tight


def paint_badge(painter: QPainter, box: QRectF, text: str, fonts: Fonts, ink: str) -> None:
    """Letters in an outlined box: a customer's group."""
    colour = QColor(ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setFont(fonts.tiny)
    painter.drawText(box, CENTRE, text)


def paint_chip(painter: QPainter, box: QRectF, text: str, fonts: Fonts, ink: str, ground: str) -> None:
    """A word on a quiet ground: a tag."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, 3, 3)
    paint_text_centred(painter, box, text, fonts, ink)


def paint_text_centred(painter: QPainter, box: QRectF, text: str, fonts: Fonts, ink: str) -> None:
    """Tiny text in the middle of ``box``."""
    painter.setFont(fonts.tiny)
    painter.setPen(QColor(ink))
    painter.drawText(box, CENTRE, text)


def count_words(count: int) -> str:
    """A count that stays short."""
    return str(count) if count < 100 else "99+"


def paint_count(painter: QPainter, box: QRectF, count: int, fonts: Fonts, ink: str, ground: str) -> None:
    """A count in a filled pill: unread messages."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    paint_text_centred(painter, box, count_words(count), fonts, ink)
