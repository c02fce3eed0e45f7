"""The veil over a conversation while something is dragged onto it: says where it will go."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workstation.views.theme.tokens import MEASURES, colours


class DropVeil(QWidget):
    """Covers its parent; takes no clicks and no drops itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = parent
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def begin(self, name: str) -> None:
        """Cover the parent; ``name`` is to whom the reply goes."""
        self._words = self.tr("Drop to add it to the reply to {name}").format(name=name)
        self.setGeometry(self._covers.rect())
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a soft ground with a dashed border and the words."""
        shades = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(shades.accent_soft)
        ground.setAlpha(225)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(shades.accent), 2, Qt.PenStyle.DashLine))
        inset = MEASURES.space
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), MEASURES.radius, MEASURES.radius
        )
        font = QFont(self.font())
        font.setPixelSize(MEASURES.title)
        painter.setFont(font)
        painter.setPen(QColor(shades.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
