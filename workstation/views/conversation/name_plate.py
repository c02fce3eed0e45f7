"""The customer's name and the badge of their group, painted as in the conversation list."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.values import Group
from workstation.views.customer.words import group_sign, group_words
from workstation.views.inbox.badge import Fonts, badge_width, group_ink, paint_badge
from workstation.views.theme.tokens import MEASURES, colours


class NamePlate(QWidget):
    """Name and badge side by side; a long name is cut, the badge never is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._group: Group | None = None
        self._warning = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The name shown."""
        return self._name

    def show_name(self, name: str, group: Group | None) -> None:
        """Show a name, and the group if it is known."""
        if (name, group) == (self._name, self._group):
            return
        self._name, self._group = name, group
        self._tell()

    def show_warning(self, words: str) -> None:
        """A sign in front of the name, in the colour of danger; ``words`` say why. Empty takes it away."""
        if words != self._warning:
            self._warning = words
            self._tell()

    def _tell(self) -> None:
        words = group_words(self._group) if self._group else ""
        told = [one for one in (words, self._warning) if one]
        self.setToolTip("<br>".join(escape(one) for one in told))
        self.setAccessibleName(" ".join((self._name, *told)))
        self.updateGeometry()
        self.update()

    @property
    def _words(self) -> str:
        return f"⛔ {self._name}" if self._warning else self._name

    def sizeHint(self) -> QSize:
        """As wide as both."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self._words) + self._badge_width() + MEASURES.tight
        return QSize(width, max(metrics.height(), 24))

    def minimumSizeHint(self) -> QSize:
        """A name can be cut to two characters."""
        return QSize(2 * MEASURES.title + self._badge_width(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both."""
        shades = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        painter.setPen(QColor(shades.danger if self._warning else shades.text))
        metrics = painter.fontMetrics()
        room = self.width() - self._badge_width()
        name = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
        if self._group is None:
            return
        fonts = Fonts(self.font())
        tall = fonts.tiny_metrics.height() + 4
        left = metrics.horizontalAdvance(name) + MEASURES.space
        box = QRectF(left, (self.height() - tall) / 2, self._badge_width() - MEASURES.space, tall)
        paint_badge(painter, box, group_sign(self._group), fonts, group_ink(self._group, shades))

    def _badge_width(self) -> int:
        if self._group is None:
            return 0
        return MEASURES.space + round(badge_width(group_sign(self._group), Fonts(self.font()).tiny_metrics) + 0.5)

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(MEASURES.large)
        font.setWeight(QFont.Weight.Bold)
        return font
