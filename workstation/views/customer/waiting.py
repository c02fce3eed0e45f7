"""How long the customer has waited, and what that means: a strip with sign, words and a thin line of time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workstation.domain.conversation import Conversation
from workstation.domain.values import Limits
from workstation.views.inbox.badge import Fonts, paint_text
from workstation.views.inbox.delegate import mark_tone
from workstation.views.inbox.glyphs import paint_mark
from workstation.views.inbox.sign import Mark, Sign, sign_of, span_words
from workstation.views.theme.tokens import MEASURES, Colours, colours


class WaitingStrip(QWidget):
    """Paints the urgency of one conversation. Give it a new one at each tick."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign(Mark.ANSWERED, "")
        self.words = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_conversation(self, one: Conversation, limits: Limits, now: int) -> None:
        """Say how it stands at ``now``, milliseconds since 1970 UTC."""
        self._sign = sign_of(one, limits, now)
        self.words = self._say(one, now)
        self.setAccessibleName(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, sign, words."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        ground, ink = _ground(self._sign.mark, tones), mark_tone(self._sign.mark, tones)
        painter.setPen(QColor(ground))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), MEASURES.radius, MEASURES.radius)
        glyph = QRectF(MEASURES.space + 2, (box.height() - 14) / 2, 14, 14)
        paint_mark(painter, glyph, self._sign.mark, self._sign.left, QColor(ink), QColor(ground))
        fonts = Fonts(self.font())
        text = box.adjusted(glyph.right() + MEASURES.space, 0, -MEASURES.space, 0)
        paint_text(painter, text, self.words, fonts.words, fonts.words_metrics, ink)
        painter.end()

    def _say(self, one: Conversation, now: int) -> str:
        sign = self._sign
        if one.waiting_since is not None:
            waited = span_words(max(0, now - one.waiting_since) // 1000)
            if sign.mark is Mark.OVERDUE:
                return self.tr("Has waited {waited} · {over}").format(waited=waited, over=sign.words)
            return self.tr("Has waited {waited} · {left} left").format(waited=waited, left=sign.words)
        if one.answered_at is not None:
            ago = span_words(max(0, now - one.answered_at) // 1000)
            return self.tr("Answered {ago} ago").format(ago=ago)
        return self.tr("Nobody waits for an answer")


def _ground(mark: Mark, tones: Colours) -> str:
    match mark:
        case Mark.OVERDUE:
            return tones.danger_soft
        case Mark.LATE:
            return tones.warning_soft
        case Mark.DUE | Mark.UNREAD:
            return tones.accent_soft
        case Mark.ANSWERED | Mark.HELD:
            return tones.hover
