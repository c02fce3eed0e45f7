"""The picture of attention in a frame that scrolls, with what its signs mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from workstation.domain.report import Report
from workstation.views.report.attention_plot import AttentionPlot
from workstation.views.report.line_tree import LineTree
from workstation.views.report.sections import of_attention


class AttentionView(QWidget):
    """The plot, scrolled to what is chosen.

    Signals:
        moment_requested(object moment): milliseconds since 1970 UTC.
    """

    moment_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = AttentionPlot()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.plot)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.legend = QLabel(
            self.tr(
                "Bar: in front · up: customer's message · down: reply · red: late reply · line: the customer's stay. "
                "Arrow keys choose, Enter opens the replay there, + and − zoom."
            )
        )
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setWordWrap(True)
        self.legend.setProperty("role", "tiny")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.legend)
        self.told = LineTree()
        self.told.setAccessibleName(self.tr("Late replies and the best order"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.area)
        split.addWidget(self.told)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 200])
        column.addWidget(split, 1)
        self.setFocusProxy(self.plot)
        self.plot.moment_requested.connect(self.moment_requested)
        self.told.moment_requested.connect(self.moment_requested)
        for bar in (self.area.horizontalScrollBar(), self.area.verticalScrollBar()):
            bar.valueChanged.connect(self.plot.update)
        self.plot.zoomed.connect(self._fit)
        self.plot.beat_shown.connect(self._on_beat_shown)

    def show_report(self, report: Report) -> None:
        """Show another lesson."""
        self.plot.show_report(report)
        self.told.show_lines(of_attention(report))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The plot is as wide as its frame, times the zoom."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.plot.setMinimumWidth(round(self.area.viewport().width() * self.plot.zoom) if self.plot.zoom > 1 else 0)

    def _on_beat_shown(self, x: float, y: float) -> None:
        self.area.ensureVisible(round(x), round(y), 80, 40)
