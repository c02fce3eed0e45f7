"""Takes the pictures: windows as they paint themselves, dialogs and menus laid over the window they belong to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from workstation.views.theme.tokens import MEASURES, colours

TITLE = 30
"""Height of the title that stands in for the window manager's."""


class Camera:
    """Saves pictures as ``NAME-WIDTHxHEIGHT-SCHEME.png``."""

    def __init__(self, folder: Path, language: str = "") -> None:
        self._folder = folder
        self._language = f"-{language}" if language else ""
        self.scheme = "light"
        self.taken: list[Path] = []

    def take(self, name: str, window: QWidget, *over: QWidget) -> None:
        """A picture of ``window`` with ``over`` lying on it: popups where they are, windows in the middle."""
        picture = window.grab()
        painter = QPainter(picture)
        for one in over:
            if one.windowFlags() & Qt.WindowType.Popup == Qt.WindowType.Popup:
                painter.drawPixmap(window.mapFromGlobal(one.mapToGlobal(QPoint())), one.grab())
            else:
                painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
                corner = window.rect().center() - QPoint(one.width() // 2, (one.height() - TITLE) // 2)
                _title(painter, one, corner)
                _lay(painter, one, corner)
        painter.end()
        self._save(name, picture)

    def _save(self, name: str, picture: QPixmap) -> None:
        size = picture.size()
        path = self._folder / f"{name}{self._language}-{size.width()}x{size.height()}-{self.scheme}.png"
        if not picture.save(str(path)):
            raise OSError(f"not written: {path}")
        self.taken.append(path)


def _lay(painter: QPainter, widget: QWidget, corner: QPoint) -> None:
    painter.drawPixmap(corner, widget.grab())
    painter.setPen(QColor(colours(widget).border))
    painter.drawRect(QRect(corner, widget.size()).adjusted(-1, -1, 0, 0))


def _title(painter: QPainter, widget: QWidget, corner: QPoint) -> None:
    tones = colours(widget)
    bar = QRect(corner.x(), corner.y() - TITLE, widget.width(), TITLE)
    painter.fillRect(bar, QColor(tones.raised))
    painter.setPen(QColor(tones.border))
    painter.drawRect(bar.adjusted(-1, -1, 0, 0))
    painter.setPen(QColor(tones.text))
    painter.drawText(bar.adjusted(MEASURES.wide, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, widget.windowTitle())
