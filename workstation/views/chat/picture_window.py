"""A picture of a conversation, large."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES

LARGEST = QSize(1100, 760)


class PictureView(QWidget):
    """Paints a picture as large as there is room, never larger than it is."""

    def __init__(self, picture: QPixmap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setMinimumSize(240, 180)

    def sizeHint(self) -> QSize:
        size = self._picture.deviceIndependentSize().toSize()
        return size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio) if _exceeds(size, LARGEST) else size

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.deviceIndependentSize().toSize()
        if _exceeds(size, self.size()):
            size.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(size)
        place.moveCenter(self.rect().center())
        painter.drawPixmap(place, self._picture)


class PictureWindow(QWidget):
    """Shows one picture; Esc closes it.

    Signals:
        save_requested(): save a copy of it.
    """

    save_requested = Signal()

    def __init__(self, path: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pictureWindow")
        picture = QPixmap(path)
        self.setWindowTitle(name or self.tr("Picture"))
        self.view = PictureView(picture)
        self.view.setAccessibleName(name or self.tr("Picture"))
        size = QLabel(self.tr("{width} × {height} pixels").format(width=picture.width(), height=picture.height()))
        size.setProperty("role", "muted")
        self.save = QPushButton(self.tr("&Save a copy …"))
        self.save.clicked.connect(self.save_requested)
        foot = QHBoxLayout()
        foot.addWidget(size)
        foot.addStretch()
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _exceeds(size: QSize, room: QSize) -> bool:
    return size.width() > room.width() or size.height() > room.height()
