"""The chip in the header that counts down the open round; the words say what the colour says."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.conversation import Conversation
from workstation.domain.urgency import due_at
from workstation.domain.values import Limits
from workstation.views.inbox.sign import Mark, mark_of, span_words
from workstation.views.theme.tokens import MEASURES, colours


class CountdownChip(QWidget):
    """How long the customer may still wait, or how long it has been too long. Hidden when nobody waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._words = Mark.ANSWERED, ""
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_round(self, conversation: Conversation | None, limits: Limits, now: int) -> None:
        """Show the open round of the conversation at ``now``; nothing if there is none."""
        due = due_at(conversation, limits) if conversation else None
        self.setVisible(due is not None)
        if conversation is None or due is None:
            self._words = ""
            return
        self._mark = mark_of(conversation, limits, now)
        words = self._worded((due - now) / 1000)
        if len(words) != len(self._words):
            self.updateGeometry()
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(self.tr("The customer waits for an answer"))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the words."""
        metrics = QFontMetrics(self._font())
        return QSize(metrics.horizontalAdvance(self._words) + 2 * MEASURES.space, metrics.height() + 2 * 3)

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill with the words."""
        ground, ink = self._shades()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        height = self.sizeHint().height()
        box = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)

    def _worded(self, seconds: float) -> str:
        if self._mark is Mark.OVERDUE:
            return self.tr("overdue {time}").format(time=span_words(int(-seconds)))
        left = span_words(int(-(-seconds // 1)))
        if self._mark is Mark.LATE:
            return self.tr("hurry, {time} left").format(time=left)
        return self.tr("{time} left").format(time=left)

    def _shades(self) -> tuple[str, str]:
        shades = colours(self)
        match self._mark:
            case Mark.OVERDUE:
                return shades.danger_soft, shades.danger
            case Mark.LATE:
                return shades.warning_soft, shades.warning
            case _:
                return shades.accent_soft, shades.accent

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(MEASURES.small)
        font.setWeight(QFont.Weight.Bold)
        return font
