"""The way of a parcel, the newest step first, as a painted line with dots."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.orders import TrackEvent
from workstation.views.inbox.badge import Fonts
from workstation.views.orders.words import iso_words
from workstation.views.theme.tokens import MEASURES, colours

LEFT = 16
SHOWN = 6
"""Steps shown until all are asked for."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)


class TrackLine(QWidget):
    """Steps of a parcel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track: tuple[TrackEvent, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_track(self, track: tuple[TrackEvent, ...], *, whole: bool = False) -> None:
        """Show the newest steps, or the ``whole`` way."""
        newest = sorted(track, key=lambda step: step.at, reverse=True)
        self._track = tuple(newest if whole else newest[:SHOWN])
        self.setVisible(bool(track))
        self.setAccessibleName("; ".join(f"{iso_words(one.at)} {one.text}" for one in self._track))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._heights(Fonts(self.font()), width))) + 2

    def sizeHint(self) -> QSize:
        """As high as the steps at the present width."""
        return QSize(200, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dot for each step, filled for the newest; time below the words."""
        tones, fonts = colours(self), Fonts(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 0.0
        heights = self._heights(fonts, self.width())
        for number, (step, height) in enumerate(zip(self._track, heights, strict=True)):
            middle = top + 9
            if number + 1 < len(self._track):
                painter.setPen(QPen(QColor(tones.border), 1.5))
                painter.drawLine(5, round(middle), 5, round(middle + height))
            painter.setPen(QPen(QColor(tones.accent if number == 0 else tones.muted), 1.5))
            painter.setBrush(QColor(tones.accent if number == 0 else tones.surface))
            painter.drawEllipse(QRectF(1.5, middle - 3.5, 7, 7))
            words = QRectF(LEFT, top, self.width() - LEFT, height - 16)
            painter.setFont(fonts.small)
            painter.setPen(QColor(tones.text if number == 0 else tones.muted))
            painter.drawText(words, _WRAP, _words(step))
            painter.setFont(fonts.tiny)
            painter.setPen(QColor(tones.muted))
            painter.drawText(QRectF(LEFT, top + height - 20, self.width() - LEFT, 16), iso_words(step.at))
            top += height
        painter.end()

    def _heights(self, fonts: Fonts, width: int) -> list[float]:
        room = QRectF(0, 0, max(40, width - LEFT), 10_000)
        metrics: QFontMetricsF = fonts.small_metrics
        return [metrics.boundingRect(room, _WRAP, _words(one)).height() + 16 + MEASURES.space for one in self._track]


def _words(step: TrackEvent) -> str:
    return f"{step.place} {step.text}".strip()
