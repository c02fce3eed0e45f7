"""The ground of the composer, unmistakable in note mode, and the row of hints above the text."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES, colours


class ComposerFrame(QFrame):
    """A field with a border: plain for replies, amber and dashed for internal notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composer_frame")
        self._note = self._active = False

    def set_note(self, note: bool) -> None:
        """Whether what is typed here stays in the shop."""
        self._note = note
        self.update()

    def set_active(self, active: bool) -> None:
        """Whether the text field has the focus."""
        self._active = active
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and border."""
        shades = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = shades.note_bubble if self._note else shades.surface
        if self._note:
            pen = QPen(QColor(shades.note_border), 2, Qt.PenStyle.DashLine)
        else:
            pen = QPen(QColor(shades.accent if self._active else shades.border), 1)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(QColor(ground))
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, MEASURES.radius, MEASURES.radius)


class HintRow(QWidget):
    """A seam: phrases and speech hints put their widgets into ``layout()``. Shown only while it holds something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout()
        self.setLayout(row)  # not by its constructor: ``childEvent`` would meet it before PySide knows it
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.tight)
        self._room = True
        self._reserved = 0
        self.setVisible(False)

    def set_room(self, room: bool) -> None:
        """Whether there is room for it at all."""
        self._room = room
        self._show()

    def childEvent(self, event: QChildEvent) -> None:
        """Show or hide the row as widgets come and go."""
        super().childEvent(event)
        if event.child().isWidgetType() or event.removed():
            self._show()

    def reserve(self, height: int) -> None:
        """Be so high from now on, whatever it holds, so that nothing moves when something comes; 0 for no longer."""
        self._reserved = height
        self.setMinimumHeight(height)
        self._show()

    def _show(self) -> None:
        held = self._reserved or any(child.isWidgetType() for child in self.children())
        self.setVisible(bool(self._room and held))
