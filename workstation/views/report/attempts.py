"""A person's attempts over time: a plot of points against par, and a list to open each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from workstation.domain.report import Attempt
from workstation.views.paper.hit_paint import HitPaint
from workstation.views.paper.hits import Hit, HitRows
from workstation.views.practice.parts import plain_label
from workstation.views.report.words import day, points
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 190
LEFT, BOTTOM, TOP = 36, 22, 12


class AttemptsPlot(QWidget):
    """Points of each attempt as a line, the par of its load as dashes, the chosen one ringed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attempts: tuple[Attempt, ...] = ()
        self._current = ""
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Points over attempts"))

    def show_attempts(self, attempts: Sequence[Attempt], current: str) -> None:
        """Show these, the earliest first."""
        self._attempts, self._current = tuple(attempts), current
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hues = colours(self)
        font = self.font()
        font.setPixelSize(MEASURES.tiny)
        painter.setFont(font)
        self._paint_scale(painter)
        best = max(self._attempts, key=lambda one: one.points, default=None)
        places = [QPointF(self._x(number), self._y(one.points)) for number, one in enumerate(self._attempts)]
        painter.setPen(QPen(QColor(hues.accent), 2))
        painter.drawPolyline(QPolygonF(places))
        for number, (one, place) in enumerate(zip(self._attempts, places, strict=True)):
            if one.par:
                painter.setPen(QPen(QColor(hues.warning), 2))
                y = self._y(one.par)
                painter.drawLine(QPointF(place.x() - 9, y), QPointF(place.x() + 9, y))
            painter.setPen(QPen(QColor(hues.accent), 2))
            painter.setBrush(QColor(hues.success if one is best else hues.accent))
            painter.drawEllipse(place, 5, 5)
            if one.run == self._current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(place, 9, 9)
            self._paint_count(painter, number, place)

    def _paint_scale(self, painter: QPainter) -> None:
        hues = colours(self)
        for value in (0, 25, 50, 75, 100):
            y = self._y(value)
            painter.setPen(QPen(QColor(hues.border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - 8, y))
            painter.setPen(QColor(hues.muted))
            box = QRectF(0, y - 8, LEFT - 8, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value))

    def _paint_count(self, painter: QPainter, number: int, place: QPointF) -> None:
        every = max(1, len(self._attempts) // 20)
        if number % every == 0:
            painter.setPen(QColor(colours(self).muted))
            box = QRectF(place.x() - 20, self.height() - BOTTOM, 40, BOTTOM)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _x(self, number: int) -> float:
        room = self.width() - LEFT - 40
        return LEFT + 16 + (room * number / max(1, len(self._attempts) - 1) if len(self._attempts) > 1 else room / 2)

    def _y(self, value: float) -> float:
        return TOP + (self.height() - TOP - BOTTOM) * (1 - value / 100)


class AttemptsView(QWidget):
    """The plot over the list of attempts, the latest first.

    Signals:
        attempt_requested(str run): show its report.
    """

    attempt_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attempts: tuple[Attempt, ...] = ()
        self.best = plain_label("", "heading")
        self.legend = plain_label(
            self.tr("Line: points · dashes: par of that load · green: personal best · ring: this report. "
                    "Enter opens the report of an attempt."), "tiny",
        )  # fmt: skip
        self.plot = AttemptsPlot()
        self.rows = HitRows(self)
        self.list = QListView()
        self.list.setModel(self.rows)
        self.list.setItemDelegate(HitPaint(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setAccessibleName(self.tr("Attempts"))
        self.list.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        for part in (self.best, self.legend, self.plot):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.show_attempts((), "")

    def show_attempts(self, attempts: Sequence[Attempt], current: str) -> None:
        """Show these, the earliest first; ``current`` is the run whose report stands here."""
        self._attempts = tuple(attempts)
        self.plot.show_attempts(attempts, current)
        self.rows.show(self._row(number, one) for number, one in reversed(list(enumerate(attempts, 1))))
        best = max(attempts, key=lambda one: one.points, default=None)
        if best is None:
            self.best.setText(self.tr("No lesson has been taken to its end yet."))
            return
        par = self.tr(", par {par}").format(par=points(best.par)) if best.par else ""
        told = self.tr("Personal best: {points} points{par}, “{title}”, {day}")
        self.best.setText(told.format(points=points(best.points), par=par, title=best.title, day=day(best.begun_at)))

    def show_current(self, run: str) -> None:
        """Another report stands here."""
        self.plot.show_attempts(self._attempts, run)

    def _row(self, number: int, one: Attempt) -> Hit:
        told = self.tr("{day}, {count} customers, {minutes} minutes")
        line = told.format(day=day(one.begun_at), count=one.customers, minutes=round(one.minutes))
        par = self.tr("par {par}").format(par=points(one.par)) if one.par else ""
        extra = " · ".join(filter(None, (par, self.tr("exam") if one.exam else "")))
        return Hit(
            key=one.run, title=f"{number}. {one.title}", side=points(one.points),
            line=f"{line} · {extra}" if extra else line,
        )  # fmt: skip

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.attempt_requested.emit(row.key)
