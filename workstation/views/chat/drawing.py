"""Paints arranged rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout

from workstation.domain.lines import Delivery
from workstation.domain.values import Picture, Side
from workstation.views.chat import wording
from workstation.views.chat.arrangement import MARGIN, PAD_X, PAD_Y, Arrangement, Look, Place
from workstation.views.chat.cards import draw_card
from workstation.views.chat.thumbnails import Thumbnails
from workstation.views.chat.words import Words, highlight
from workstation.views.theme.tokens import MEASURES

FRAME = 2
"""Pixels of the frame around the current line."""
FAINT = 90
"""Opacity, of 255, of a match that the search does not stand at."""


@dataclass(slots=True)
class Mood:
    """How a row stands at this paint: what of it is chosen, found, current or just jumped to."""

    chosen: tuple[int, int] | None = None
    """(start, end) of the selected characters; the whole row is tinted if it has no words."""
    search: str = ""
    here: bool = False
    """The match that the search stands at is in this row."""
    current: bool = False
    flash: bool = False


class Drawing:
    """Paints rows with one painter, in one paint event."""

    def __init__(self, painter: QPainter, width: int, look: Look, thumbnails: Thumbnails) -> None:
        self._painter = painter
        self._width = width
        self._look = look
        self._thumbnails = thumbnails
        self._colours = look.colours

    def row(self, made: Arrangement, y: float, mood: Mood) -> None:
        """Paint one row whose top is at ``y``."""
        painter = self._painter
        left, width = made.left(self._width), made.width(self._width)
        box = QRectF(left, y + made.top, width, made.box.height())
        if mood.flash:
            painter.fillRect(QRectF(0, y, self._width, made.height), QColor(self._colours.warning_soft))
        self._ground(made, box)
        self._head(made, box)
        painter.save()
        painter.translate(box.topLeft())
        self._inside(made, mood)
        painter.restore()
        if made.row.line.side is Side.CLERK and made.place is Place.RIGHT:
            self._delivery(made, box)
        if mood.chosen is not None and made.words is None:
            self._tint(box)
        if mood.current:
            self._frame(box)

    def _ground(self, made: Arrangement, box: QRectF) -> None:
        painter, tones = self._painter, self._colours
        if made.row.day:
            self._day_rules(box)
            return
        if made.place is Place.MIDDLE:
            return
        ground, border = {
            Side.CLERK: (tones.clerk_bubble, tones.clerk_bubble),
            Side.AUTOMATIC: (tones.automatic_bubble, tones.border),
            Side.NOTE: (tones.note_bubble, tones.note_border),
        }.get(made.row.line.side, (tones.customer_bubble, tones.border))
        pen = QPen(QColor(border), 1.5 if made.place is Place.FULL else 1)
        if made.place is Place.FULL:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        inset = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inset, MEASURES.bubble_radius, MEASURES.bubble_radius)

    def _day_rules(self, box: QRectF) -> None:
        painter, middle = self._painter, box.center().y()
        painter.setPen(QPen(QColor(self._colours.border), 1))
        reach = 40.0
        painter.drawLine(QPointF(max(MARGIN, box.left() - reach), middle), QPointF(box.left(), middle))
        painter.drawLine(QPointF(box.right(), middle), QPointF(min(self._width - MARGIN, box.right() + reach), middle))

    def _head(self, made: Arrangement, box: QRectF) -> None:
        if not made.head:
            return
        if made.place is Place.FULL:
            rect = QRectF(box.left() + PAD_X, box.top() + PAD_Y - 1, box.width() - 2 * PAD_X, self._look.head)
        else:
            rect = QRectF(MARGIN, box.top() - self._look.head - 1, self._width - 2 * MARGIN, self._look.head)
        to_right = made.place is Place.RIGHT
        badge = self._badge_width(made)
        room = rect.width() - badge
        text = self._look.small_metrics.elidedText(made.head, Qt.TextElideMode.ElideRight, room)
        used = self._look.small_metrics.horizontalAdvance(text)
        start = rect.right() - used if to_right else rect.left() + (badge if made.place is Place.FULL else 0)
        self._painter.setFont(self._look.small)
        self._painter.setPen(QColor(self._colours.muted))
        self._painter.drawText(QRectF(start, rect.top(), used + 2, rect.height()), _LEFT_MIDDLE, text)
        if badge:
            left = start - badge if to_right else rect.left()
            self._badge(QRectF(left, rect.top(), badge - MEASURES.space, rect.height()), made)

    def _badge_width(self, made: Arrangement) -> float:
        if not made.badge:
            return 0
        return self._look.tiny_metrics.horizontalAdvance(made.badge) + 2 * MEASURES.tight + 4 + MEASURES.space

    def _badge(self, rect: QRectF, made: Arrangement) -> None:
        painter, tones = self._painter, self._colours
        ink = tones.warning if made.place is Place.FULL else tones.muted
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -2.5), 3, 3)
        painter.setFont(self._look.tiny)
        painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, made.badge)

    def _inside(self, made: Arrangement, mood: Mood) -> None:
        if made.quote is not None:
            self._quote(made.quote, made.quoted)
        if made.words is not None:
            muted = made.place is Place.MIDDLE
            self._words(made.words, mood, self._colours.muted if muted else self._colours.text)
        if made.picture is not None and isinstance(made.row.line.body, Picture):
            self._picture(made.picture, made.row.line.body)
        if made.card is not None and made.title is not None:
            draw_card(self._painter, made.card, made.title, made.row.line.body, self._look)
        if made.more is not None:
            self._link(made.more, made.more_words)

    def _words(self, words: Words, mood: Mood, ink: str) -> None:
        ranges: list[QTextLayout.FormatRange] = []
        if mood.search:
            tone = QColor(self._colours.note_border)
            on_it = QColor(self._colours.text if self._colours.scheme == "light" else self._colours.window)
            if not mood.here:
                tone.setAlpha(FAINT)
            found = words.matches(mood.search)
            ranges += [highlight(start, length, tone, on_it if mood.here else None) for start, length in found]
        if mood.chosen is not None:
            start, end = mood.chosen
            ranges.append(
                highlight(start, end - start, QColor(self._colours.accent), QColor(self._colours.accent_text))
            )
        self._painter.setPen(QColor(ink))
        words.layout.draw(self._painter, words.place, ranges)

    def _quote(self, rect: QRectF, text: str) -> None:
        painter, tones = self._painter, self._colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.window))
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(QColor(tones.accent))
        painter.drawRect(QRectF(rect.left(), rect.top() + 3, 3, rect.height() - 6))
        self._line(rect.adjusted(MEASURES.space, 0, 0, 0), text, tones.muted)

    def _picture(self, rect: QRectF, body: Picture) -> None:
        painter, tones = self._painter, self._colours
        image = self._thumbnails.image(body.sha256, rect.size().toSize(), painter.device().devicePixelRatioF())
        if image is not None and not image.isNull():
            painter.drawImage(_within(rect, image.width() / max(1, image.height())), image)
            return
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.window))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(QColor(tones.muted))
        painter.setFont(self._look.small)
        words = wording.picture_loading() if image is None else wording.picture_missing()
        wrap = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(4, 4, -4, -4), int(wrap), words)

    def _link(self, rect: QRectF, text: str) -> None:
        self._line(rect, text, self._colours.accent)

    def _line(self, rect: QRectF, text: str, ink: str) -> None:
        self._painter.setFont(self._look.small)
        self._painter.setPen(QColor(ink))
        self._painter.drawText(rect, _LEFT_MIDDLE, text)

    def _delivery(self, made: Arrangement, box: QRectF) -> None:
        """A ring for sending, a tick for sent, an exclamation mark for failed, left of the bubble."""
        painter, tones = self._painter, self._colours
        line = made.row.line
        spot = QRectF(box.left() - MEASURES.space - 12, box.bottom() - 16, 12, 12)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        match line.delivery:
            case Delivery.SENDING:
                painter.setPen(QPen(QColor(tones.muted), 1.4, Qt.PenStyle.DotLine))
                painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
                self._left_of(spot, wording.delivery_words(line))
            case Delivery.SENT:
                painter.setPen(QPen(QColor(tones.success), 1.6))
                at = spot.topLeft()
                painter.drawPolyline([at + QPointF(1.5, 6.5), at + QPointF(4.5, 9.5), at + QPointF(10.5, 2.5)])
            case Delivery.FAILED:
                self._failed(spot, made, box)

    def _failed(self, spot: QRectF, made: Arrangement, box: QRectF) -> None:
        painter, danger = self._painter, QColor(self._colours.danger)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(danger)
        painter.drawEllipse(spot)
        painter.setPen(QPen(QColor(self._colours.window), 1.8))
        middle = spot.center().x()
        painter.drawLine(QPointF(middle, spot.top() + 2.8), QPointF(middle, spot.top() + 6.6))
        painter.drawPoint(QPointF(middle, spot.bottom() - 2.8))
        if made.below is not None:
            painter.setPen(danger)
            made.below.layout.draw(painter, box.topLeft() + made.below.place)

    def _left_of(self, spot: QRectF, text: str) -> None:
        metrics: QFontMetricsF = self._look.tiny_metrics
        width = metrics.horizontalAdvance(text) + 2
        self._painter.setFont(self._look.tiny)
        self._painter.setPen(QColor(self._colours.muted))
        rect = QRectF(spot.left() - width - 3, spot.top() - 2, width, spot.height() + 4)
        self._painter.drawText(rect, _LEFT_MIDDLE, text)

    def _tint(self, box: QRectF) -> None:
        tone = QColor(self._colours.accent)
        tone.setAlpha(70)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(tone)
        self._painter.drawRoundedRect(box, MEASURES.bubble_radius, MEASURES.bubble_radius)

    def _frame(self, box: QRectF) -> None:
        self._painter.setPen(QPen(QColor(self._colours.accent), FRAME))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = MEASURES.bubble_radius + FRAME
        self._painter.drawRoundedRect(box.adjusted(-FRAME, -FRAME, FRAME, FRAME), radius, radius)


_LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


def _within(rect: QRectF, ratio: float) -> QRectF:
    width = min(rect.width(), rect.height() * ratio)
    height = width / ratio if ratio else rect.height()
    return QRectF(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height)
