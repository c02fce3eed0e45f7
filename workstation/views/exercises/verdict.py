"""What became of an answer: right or not, why, when it comes again, and how to go on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.exercises import AnyItem, Verdict
from workstation.views.exercises.words import reason_words, return_words, verdict_title
from workstation.views.practice.parts import plain_label
from workstation.views.theme.icons import paint_icon
from workstation.views.theme.tokens import MEASURES, colours


class VerdictStrip(QWidget):
    """Shown under the question when it was answered.

    Signals:
        next_requested(): on to the next question.
    """

    next_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title, self.reason, self.later = plain_label("", "heading"), plain_label(""), plain_label("", "tiny")
        self.on = QPushButton(self.tr("Next (Enter)"))
        self.on.setProperty("kind", "primary")
        self.on.clicked.connect(self.next_requested)
        words = QVBoxLayout()
        words.setSpacing(MEASURES.tight)
        for part in (self.title, self.reason, self.later):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        row.setSpacing(MEASURES.broad)
        row.addLayout(words, 1)
        row.addWidget(self.on)

    def show_verdict(self, item: AnyItem, verdict: Verdict, due: int, now: int) -> None:
        """``due``: when it is asked again."""
        self._right = verdict.right
        self.title.setText(verdict_title(item, verdict))
        self.reason.setText(reason_words(item, verdict))
        self.later.setText(self.tr("Comes again {when}").format(when=return_words(due, now)))
        self.setAccessibleName(f"{self.title.text()} {self.reason.text()}")
        self.update()
        self.on.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground with a sign, so that colour is not the only one."""
        tones = colours(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tones.success if self._right else tones.danger))
        painter.setBrush(QColor(tones.success_soft if self._right else tones.danger_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), MEASURES.radius, MEASURES.radius)
        sign, ink = ("check", tones.success) if self._right else ("close", tones.danger)
        paint_icon(painter, QRectF(14, 13, 18, 18), sign, ink)
        painter.end()
