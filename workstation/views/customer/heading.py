"""Whose conversation it is: name, group, and the eye that asks to see the name whole."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workstation.domain.masking import mask_name
from workstation.domain.values import Buyer, Group
from workstation.views.customer.words import group_words, no_name
from workstation.views.inbox.badge import Fonts, group_ink, paint_badge
from workstation.views.theme.tokens import MEASURES, colours


class EyeButton(QAbstractButton):
    """A painted eye; struck through while the name is masked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.masked = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground under the pointer, ring under the keys, the eye."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(tones.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        over = self.underMouse() and self.isEnabled()
        painter.setBrush(QColor(tones.hover) if over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, MEASURES.tight, MEASURES.tight)
        ink = QColor(tones.accent if over else tones.muted)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left, right, middle = QPointF(5, 13), QPointF(21, 13), 13.0
        lids = QPainterPath(left)
        lids.quadTo(QPointF(13, middle - 10), right)
        lids.quadTo(QPointF(13, middle + 10), left)
        painter.drawPath(lids)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(13, middle), 2, 2)
        if self.masked:
            painter.drawLine(QPointF(6, 20), QPointF(20, 6))
        painter.end()


class GroupBadge(QWidget):
    """The customer's group in words, outlined in the group's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = Group.NEW
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_group(self, group: Group) -> None:
        """Show this one."""
        self._group = group
        self.setAccessibleName(group_words(group))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        width = Fonts(self.font()).tiny_metrics.horizontalAdvance(group_words(self._group))
        return QSize(round(width) + 2 * MEASURES.space, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The outlined words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words, ink = group_words(self._group), group_ink(self._group, colours(self))
        paint_badge(painter, QRectF(self.rect()), words, Fonts(self.font()), ink)
        painter.end()


class Heading(QWidget):
    """Name, eye, group.

    Signals:
        reveal_wanted(): the eye was pressed while the name is masked.
    """

    reveal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel()
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("role", "title")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.eye = EyeButton()
        self.eye.setAccessibleName(self.tr("Show the whole name"))
        self.eye.clicked.connect(self.reveal_wanted)
        self.badge = GroupBadge()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.tight)
        layout.addWidget(self.name, 1)
        layout.addWidget(self.eye)
        layout.addWidget(self.badge)

    def show_buyer(self, buyer: Buyer, *, revealed: bool, can_reveal: bool) -> None:
        """Show this customer; the eye only where there is something to uncover."""
        name = buyer.name if revealed else mask_name(buyer.name)
        self.name.setText(name or no_name())
        self.badge.show_group(buyer.group)
        self.eye.setVisible(bool(buyer.name) and (can_reveal or revealed))
        self.eye.masked = not revealed
        self.eye.setEnabled(not revealed)
        self.eye.setToolTip(
            self.tr("The name is shown in full; this was recorded.")
            if revealed
            else self.tr("Show the whole name. It is recorded that you asked.")
        )
        self.eye.update()
