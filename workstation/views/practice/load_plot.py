"""How many customers are there at once over a lesson, as a plot: what it means before one starts it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.lessons import LessonLoad
from workstation.views.practice.words import clock_words
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 132
_AXIS = 18
_LEFT = 22
_STEPS = (30, 60, 120, 180, 300, 600, 900, 1_800, 3_600)
"""Seconds between two times of the axis."""


class LoadPlot(QWidget):
    """A step for each change of customers at once, a tick below for each arrival."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load: LessonLoad | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Customers at once over the lesson"))

    def show_load(self, load: LessonLoad | None) -> None:
        """Show this one; None while it is being computed."""
        self._load = load
        if load is not None:
            said = self.tr("{count} customers in {minutes} minutes, at most {peak} at once")
            self.setAccessibleDescription(
                said.format(count=load.load.customers, minutes=load.load.minutes, peak=load.load.peak_at_once)
            )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hues = colours(self)
        font = QFont(self.font())
        font.setPixelSize(MEASURES.tiny)
        painter.setFont(font)
        painter.setPen(QPen(QColor(hues.border)))
        room = self._room()
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        if self._load is None or not self._load.at_once:
            painter.setPen(QColor(hues.muted))
            told = self.tr("Working out what this lesson asks of a clerk …")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, told)
            return
        self._paint_counts(painter, room, self._load)
        self._paint_steps(painter, room, self._load)
        self._paint_arrivals(painter, room, self._load)

    def _paint_counts(self, painter: QPainter, room: QRectF, load: LessonLoad) -> None:
        """Lines for whole customers and words for the times."""
        hues, top = colours(self), self._top(load)
        for count in range(1, top + 1):
            y = room.bottom() - room.height() * count / top
            painter.setPen(QPen(QColor(hues.border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(hues.muted))
            painter.drawText(
                QRectF(0, y - 8, _LEFT - 6, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(count)
            )
        length = self._seconds(load)
        for second in range(0, length + 1, _step(length)):
            x = room.left() + room.width() * second / length
            box = QRectF(min(x - 30, room.right() - 60), room.bottom() + 3, 60, _AXIS - 3)
            side = Qt.AlignmentFlag.AlignHCenter
            if second == 0:
                box, side = QRectF(x, box.top(), 60, box.height()), Qt.AlignmentFlag.AlignLeft
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, clock_words(second * 1000))

    def _paint_steps(self, painter: QPainter, room: QRectF, load: LessonLoad) -> None:
        hues, top, length = colours(self), self._top(load), self._seconds(load)
        steps = [(0, 0), *load.at_once, (length, load.at_once[-1][1])]
        points = [QPointF(room.left(), room.bottom())]
        for (_, before), (second, count) in pairwise(steps):
            x = room.left() + room.width() * second / length
            points.append(QPointF(x, room.bottom() - room.height() * before / top))
            points.append(QPointF(x, room.bottom() - room.height() * count / top))
        points.append(QPointF(room.right(), room.bottom()))
        painter.setPen(QPen(QColor(hues.practice), 1.5))
        painter.setBrush(QColor(hues.accent_soft))
        painter.drawPolygon(QPolygonF(points))

    def _paint_arrivals(self, painter: QPainter, room: QRectF, load: LessonLoad) -> None:
        hues, length = colours(self), self._seconds(load)
        painter.setPen(QPen(QColor(hues.accent), 2))
        xs = [room.left() + room.width() * second / length for second in load.arrivals]
        painter.drawLines([QLineF(x, room.bottom() - 6, x, room.bottom()) for x in xs])

    def _room(self) -> QRectF:
        return QRectF(_LEFT, 6, max(10, self.width() - _LEFT - 4), self.height() - _AXIS - 6)

    @staticmethod
    def _top(load: LessonLoad) -> int:
        return max(2, *(count for _, count in load.at_once))

    @staticmethod
    def _seconds(load: LessonLoad) -> int:
        return max(60, load.load.minutes * 60, load.at_once[-1][0])


def _step(length: int) -> int:
    """The distance at which at most seven times stand below so many seconds."""
    return next((one for one in _STEPS if length / one <= 7), _STEPS[-1])
