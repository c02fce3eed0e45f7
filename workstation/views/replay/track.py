"""The track of a replay: what happened when, and where one stands; a click jumps there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QDateTime, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workstation.views.theme.tokens import MEASURES, Colours, colours

STEP = 10_000
"""Milliseconds that an arrow key moves."""
PAGE = 60_000
"""Milliseconds that a page key moves."""
HEIGHT = 46
LABEL = 16
"""Height of the row of clock times, logical pixels."""
SPACINGS = (60_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000, 7_200_000, 21_600_000, 86_400_000)
"""Distances between two clock times, milliseconds."""


class Marks(msgspec.Struct, frozen=True, kw_only=True):
    """What the track shows: moments in milliseconds since 1970 UTC, ascending."""

    received: tuple[int, ...] = ()
    sent: tuple[int, ...] = ()
    alerts: tuple[int, ...] = ()
    parted: int | None = None
    """Where two recordings that are watched side by side part."""


class Track(QWidget):
    """Customers' messages above the line, replies below it, alerts as triangles.

    Signals:
        jump_requested(object moment): milliseconds since 1970 UTC.
    """

    jump_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts_at, self._ends_at, self._moment = 0, 1, 0
        self._told = -1
        self._marks = Marks()
        self._heights: dict[str, tuple[int, dict[int, int]]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline"))
        self._say()

    def show_span(self, starts_at: int, ends_at: int, marks: Marks) -> None:
        """Show another recording."""
        self._starts_at, self._ends_at, self._marks = starts_at, max(ends_at, starts_at + 1), marks
        self._heights.clear()
        self.show_moment(starts_at)

    def show_moment(self, moment: int) -> None:
        """Put the head at ``moment``."""
        before, self._moment = self._x(self._moment), moment
        if round(before) != round(self._x(moment)):
            self.update()
        if moment // 1000 != self._told:
            self._say()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def _say(self) -> None:
        """Where one stands, for those who cannot see the head; at most once for each second shown."""
        self._told = self._moment // 1000
        words = self.tr("At {now}, of {start} to {end}. Arrow keys move by ten seconds, page keys by a minute.")
        self.setAccessibleDescription(
            words.format(now=clock_time(self._moment), start=clock_time(self._starts_at), end=clock_time(self._ends_at))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hues = colours(self)
        self._paint_ground(painter, hues)
        self._paint_marks(painter, self._marks.received, hues.accent, -1)
        self._paint_marks(painter, self._marks.sent, hues.success, 1)
        self._paint_alerts(painter, hues)
        self._paint_parting(painter, hues)
        self._paint_times(painter, hues)
        self._paint_head(painter, hues)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.jump_requested.emit(self._moment_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moment = self._moment_at(event.position().x())
        QToolTip.showText(event.globalPosition().toPoint(), clock_time(moment), self)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.jump_requested.emit(moment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        moves = {key.Key_Left: -STEP, key.Key_Right: STEP, key.Key_PageUp: -PAGE, key.Key_PageDown: PAGE}
        if event.key() in moves:
            self.jump_requested.emit(self._kept(self._moment + moves[key(event.key())]))
        elif event.key() == key.Key_Home:
            self.jump_requested.emit(self._starts_at)
        elif event.key() == key.Key_End:
            self.jump_requested.emit(self._ends_at)
        else:
            super().keyPressEvent(event)

    def _paint_ground(self, painter: QPainter, hues: Colours) -> None:
        middle = self._middle()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hues.raised))
        painter.drawRoundedRect(self._lane(), MEASURES.radius, MEASURES.radius)
        painter.setBrush(QColor(hues.selection))
        seen = QRectF(
            self._lane().left(), self._lane().top(), self._x(self._moment) - self._lane().left(), self._lane().height()
        )
        painter.drawRoundedRect(seen, MEASURES.radius, MEASURES.radius)
        outline = QPen(QColor(hues.accent if self.hasFocus() else hues.border))
        painter.setPen(outline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._lane(), MEASURES.radius, MEASURES.radius)
        painter.setPen(QPen(QColor(hues.border)))
        painter.drawLine(QPointF(self._lane().left(), middle), QPointF(self._lane().right(), middle))

    def _paint_marks(self, painter: QPainter, moments: Sequence[int], hue: str, side: int) -> None:
        painter.setPen(QPen(QColor(hue), 1.5))
        middle = self._middle()
        painter.drawLines([
            QLineF(x, middle, x, middle + side * (2 + 2.5 * count)) for x, count in self._piled(hue, moments).items()
        ])  # fmt: skip

    def _piled(self, hue: str, moments: Sequence[int]) -> dict[int, int]:
        """How many marks stand at which pixel, at most four; counted anew only for another width."""
        width, piled = self._heights.get(hue, (-1, {}))
        if width == self.width():
            return piled
        lane = self._lane()
        left, share = lane.left(), lane.width() / (self._ends_at - self._starts_at)
        piled = Counter(round(left + (moment - self._starts_at) * share) for moment in moments)
        piled = {x: min(count, 4) for x, count in piled.items()}
        self._heights[hue] = (self.width(), piled)
        return piled

    def _paint_alerts(self, painter: QPainter, hues: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hues.danger))
        top = self._lane().top()
        for moment in self._marks.alerts:
            x = self._x(moment)
            painter.drawPolygon([QPointF(x - 4, top), QPointF(x + 4, top), QPointF(x, top + 6)])

    def _paint_parting(self, painter: QPainter, hues: Colours) -> None:
        if self._marks.parted is not None:
            x = self._x(self._marks.parted)
            painter.setPen(QPen(QColor(hues.danger), 2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self._lane().top()), QPointF(x, self._lane().bottom()))

    def _paint_times(self, painter: QPainter, hues: Colours) -> None:
        font = self.font()
        font.setPixelSize(MEASURES.tiny)
        painter.setFont(font)
        painter.setPen(QColor(hues.muted))
        spacing = next((one for one in SPACINGS if self._pixels(one) >= 64), SPACINGS[-1])
        moment = -(-self._starts_at // spacing) * spacing
        while moment <= self._ends_at:
            left = min(max(self._x(moment) - 30, -12.0), self.width() - 48.0)  # whole at both ends
            box = QRectF(left, self._lane().bottom(), 60, LABEL)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock_time(moment)[:5])
            moment += spacing

    def _paint_head(self, painter: QPainter, hues: Colours) -> None:
        x = self._x(self._moment)
        painter.setPen(QPen(QColor(hues.text), 2))
        painter.drawLine(QPointF(x, self._lane().top()), QPointF(x, self._lane().bottom()))
        painter.setBrush(QColor(hues.text))
        painter.drawEllipse(QPointF(x, self._lane().top()), 4, 4)

    def _lane(self) -> QRectF:
        return QRectF(8.5, 5.5, self.width() - 17, HEIGHT - LABEL - 7)

    def _middle(self) -> float:
        return self._lane().center().y()

    def _pixels(self, milliseconds: int) -> float:
        return milliseconds / (self._ends_at - self._starts_at) * self._lane().width()

    def _x(self, moment: int) -> float:
        return self._lane().left() + self._pixels(moment - self._starts_at)

    def _moment_at(self, x: float) -> int:
        share = (x - self._lane().left()) / self._lane().width()
        return self._kept(round(self._starts_at + share * (self._ends_at - self._starts_at)))

    def _kept(self, moment: int) -> int:
        return min(max(moment, self._starts_at), self._ends_at)


def clock_time(moment: int) -> str:
    """``HH:MM:SS`` local, of a moment in milliseconds since 1970 UTC."""
    return QDateTime.fromMSecsSinceEpoch(moment).toString("HH:mm:ss")
