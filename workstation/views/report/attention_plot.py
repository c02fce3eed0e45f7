"""Attention as a picture: a row for each customer, a bar while the conversation was in front, ticks for messages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from workstation.domain.report import Report
from workstation.domain.report_attention import Beat
from workstation.views.report.words import clock, span, who_in
from workstation.views.theme.tokens import MEASURES, Colours, colours

ROW = 26
"""Height of a customer's row, logical pixels."""
NAMES = 190
"""Width of the names."""
AXIS = 22
EDGE = 12
NEAR = 6
"""Pixels within which a click means a tick."""
SPACINGS = (15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000)
"""Distances between two clock times, milliseconds."""
LONGEST_ZOOM = 16.0
READABLE = 2_400_000
"""Milliseconds that fit into the frame before ticks run together; longer lessons begin wider."""


class AttentionPlot(QWidget):
    """Bars and ticks; arrow keys go from tick to tick, Enter asks for its moment, + and − zoom.

    Signals:
        moment_requested(object moment): milliseconds since 1970 UTC.
        zoomed(): it is wider or narrower now.
        beat_shown(float x): the chosen tick stands at this pixel.
    """

    moment_requested = Signal(object)
    zoomed = Signal()
    beat_shown = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = Report()
        self._rows: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._beats: tuple[Beat, ...] = ()
        self.chosen = -1
        """Index of the chosen tick; −1: none."""
        self.zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Attention over time"))

    def show_report(self, report: Report) -> None:
        """Show another lesson."""
        self._report = report
        attention = report.attention
        self._rows = {one: row for row, one in enumerate(attention.conversations)}
        self._names = {one: who_in(report, one) for one in attention.conversations}
        self._beats = tuple(sorted(attention.beats, key=lambda one: (one.at, one.seq)))
        self.chosen = -1
        self.zoom = min(max(1.0, (report.ended_at - report.begun_at) / READABLE), LONGEST_ZOOM)
        late = sum(one.late for one in self._beats)
        told = self.tr("{customers} customers, {replies} replies, {late} of them late. Arrow keys go through them.")
        replies = sum(one.reply for one in self._beats)
        self.setAccessibleDescription(told.format(customers=len(self._rows), replies=replies, late=late))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(600, max(3, len(self._rows)) * ROW + AXIS + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(MEASURES.tiny)
        painter.setFont(font)
        hues = colours(self)
        if not self._rows:
            painter.setPen(QColor(hues.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No customer came in this lesson."))
            return
        self._paint_rows(painter, hues)
        self._paint_pauses(painter, hues)
        self._paint_spans(painter, hues)
        self._paint_beats(painter, hues)
        self._paint_chosen(painter, hues)
        self._paint_names(painter, hues)
        self._paint_times(painter, hues)
        del event

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        steps = {key.Key_Right: 1, key.Key_Left: -1}
        if event.key() in steps:
            self._choose(self.chosen + steps[key(event.key())] if self.chosen >= 0 else 0)
        elif event.key() in (key.Key_Up, key.Key_Down):
            self._choose_row(1 if event.key() == key.Key_Down else -1)
        elif event.key() == key.Key_Home:
            self._choose(0)
        elif event.key() == key.Key_End:
            self._choose(len(self._beats) - 1)
        elif event.key() in (key.Key_Return, key.Key_Enter) and self.chosen >= 0:
            self.moment_requested.emit(self._beats[self.chosen].at)
        elif event.key() in (key.Key_Plus, key.Key_Equal, key.Key_Minus):
            self._set_zoom(self.zoom * (0.5 if event.key() == key.Key_Minus else 2.0))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen < 0 and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._choose(0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        near = self._near(event.position())
        if near >= 0:
            self._choose(near)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.position().x() >= NAMES and self._rows:
            near = self._near(event.position())
            self.moment_requested.emit(self._beats[near].at if near >= 0 else self._moment(event.position().x()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            near = self._near(QPointF(event.pos()))
            text = self._told(self._beats[near]) if near >= 0 else clock(self._moment(event.pos().x()))
            QToolTip.showText(event.globalPos(), text if self._rows else "", self)
            return True
        return super().event(event)

    def _choose(self, index: int) -> None:
        if not self._beats:
            return
        self.chosen = min(max(index, 0), len(self._beats) - 1)
        beat = self._beats[self.chosen]
        self.setAccessibleDescription(self._told(beat))
        self.beat_shown.emit(self._x(beat.at), self._middle(beat.conversation))
        self.update()

    def _choose_row(self, step: int) -> None:
        """The tick of the next row that lies nearest in time."""
        if self.chosen < 0:
            self._choose(0)
            return
        beat = self._beats[self.chosen]
        wanted = self._rows[beat.conversation] + step
        row = [index for index, one in enumerate(self._beats) if self._rows[one.conversation] == wanted]
        if row:
            self._choose(min(row, key=lambda index: abs(self._beats[index].at - beat.at)))

    def _set_zoom(self, zoom: float) -> None:
        self.zoom = min(max(zoom, 1.0), LONGEST_ZOOM)
        self.zoomed.emit()
        self.update()

    def _told(self, beat: Beat) -> str:
        late = next((one for one in self._report.attention.lates if one.reply == beat.seq and beat.reply), None)
        who = self._names[beat.conversation]
        if late is not None:
            said = self.tr("{time}  {who}: reply after {waited}, {late} late")
            return said.format(time=clock(beat.at), who=who, waited=span(late.waited), late=span(late.late))
        said = self.tr("{time}  {who}: reply") if beat.reply else self.tr("{time}  {who}: message")
        return said.format(time=clock(beat.at), who=who)

    def _paint_rows(self, painter: QPainter, hues: Colours) -> None:
        for conversation, row in self._rows.items():
            painter.fillRect(QRectF(0, row * ROW, self.width(), ROW), QColor(hues.raised if row % 2 else hues.surface))
            self._paint_stay(painter, hues, conversation)

    def _paint_names(self, painter: QPainter, hues: Colours) -> None:
        """At the left of what is seen, however far it is scrolled."""
        metrics, left = QFontMetrics(painter.font()), self.visibleRegion().boundingRect().left()
        for conversation, row in self._rows.items():
            top = row * ROW
            painter.fillRect(QRectF(left, top, NAMES - EDGE, ROW), QColor(hues.raised if row % 2 else hues.surface))
            painter.setPen(QColor(hues.text))
            name = metrics.elidedText(self._names[conversation], Qt.TextElideMode.ElideRight, NAMES - 2 * EDGE)
            box = QRectF(left + EDGE, top, NAMES - 2 * EDGE, ROW)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_stay(self, painter: QPainter, hues: Colours, conversation: str) -> None:
        """A thin line from coming to leaving."""
        customer = self._report.customer(conversation)
        if customer is not None:
            y = self._middle(conversation)
            painter.setPen(QPen(QColor(hues.border), 2))
            painter.drawLine(QPointF(self._x(customer.came_at), y), QPointF(self._x(customer.left_at), y))

    def _paint_times(self, painter: QPainter, hues: Colours) -> None:
        """At the bottom of what is seen."""
        seen = self.visibleRegion().boundingRect()
        bottom = min(len(self._rows) * ROW, seen.bottom() + 1 - AXIS)
        painter.fillRect(QRectF(0, bottom, self.width(), AXIS), QColor(hues.window))
        spacing = next((one for one in SPACINGS if one * self._scale() >= 70), SPACINGS[-1])
        moment = -(-self._report.begun_at // spacing) * spacing
        while moment <= self._report.ended_at:
            x = self._x(moment)
            if x >= seen.left() + NAMES - EDGE:  # not over the names
                painter.setPen(QPen(QColor(hues.border), 1, Qt.PenStyle.DotLine))
                painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
            painter.setPen(QColor(hues.muted))
            box = QRectF(min(max(x - 30, NAMES - 10.0), self.width() - 60.0), bottom, 60, AXIS)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(moment)[: 8 if spacing < 60_000 else 5])
            moment += spacing

    def _paint_pauses(self, painter: QPainter, hues: Colours) -> None:
        for begin, end in self._report.attention.pauses:
            box = QRectF(self._x(begin), 0, max(1.0, self._x(end) - self._x(begin)), len(self._rows) * ROW)
            painter.fillRect(box, QColor(hues.hover))

    def _paint_spans(self, painter: QPainter, hues: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(hues.accent))
        painter.setOpacity(0.35)
        for one in self._report.attention.spans:
            if one.conversation in self._rows:
                left, right = self._x(one.begins), self._x(one.ends)
                top = self._rows[one.conversation] * ROW + 4
                painter.drawRoundedRect(QRectF(left, top, max(1.5, right - left), ROW - 8), 3, 3)
        painter.setOpacity(1.0)

    def _paint_beats(self, painter: QPainter, hues: Colours) -> None:
        """Messages above the middle, replies below it; late replies red and whole."""
        drawn: dict[str, list[QLineF]] = {hues.text: [], hues.success: [], hues.danger: []}
        for beat in self._beats:
            x, y = self._x(beat.at), self._middle(beat.conversation)
            if beat.late:
                drawn[hues.danger].append(QLineF(x, y - 10, x, y + 10))
            elif beat.reply:
                drawn[hues.success].append(QLineF(x, y, x, y + 9))
            else:
                drawn[hues.text].append(QLineF(x, y - 9, x, y))
        for hue, lines in drawn.items():
            painter.setPen(QPen(QColor(hue), 2.5 if hue == hues.danger else 1.5))
            painter.drawLines(lines)

    def _paint_chosen(self, painter: QPainter, hues: Colours) -> None:
        if self.chosen < 0:
            return
        beat = self._beats[self.chosen]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(hues.accent if self.hasFocus() else hues.muted), 2))
        painter.drawRoundedRect(QRectF(self._x(beat.at) - 6, self._middle(beat.conversation) - 12, 12, 24), 4, 4)

    def _near(self, place: QPointF) -> int:
        """The tick within reach of a place; −1: none."""
        row = int(place.y() // ROW)
        found = [
            (abs(self._x(one.at) - place.x()), index)
            for index, one in enumerate(self._beats)
            if self._rows[one.conversation] == row
        ]
        distance, index = min(found, default=(NEAR + 1, -1))
        return index if distance <= NEAR else -1

    def _middle(self, conversation: str) -> float:
        return self._rows[conversation] * ROW + ROW / 2

    def _scale(self) -> float:
        """Pixels a millisecond."""
        return (self.width() - NAMES - EDGE) / max(1, self._report.ended_at - self._report.begun_at)

    def _x(self, moment: int) -> float:
        return NAMES + (moment - self._report.begun_at) * self._scale()

    def _moment(self, x: float) -> int:
        moment = round(self._report.begun_at + (x - NAMES) / self._scale())
        return min(max(moment, self._report.begun_at), self._report.ended_at)
