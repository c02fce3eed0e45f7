"""An answer one can choose: a key, a flag if it has one, its words over several lines, and what became of it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.flags import Flag
from workstation.views.orders.flag import HEIGHT, WIDTH, paint_flag
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES, Colours, colours


class Mark(Enum):
    """What became of an answer."""

    NONE = 0
    RIGHT = 1
    WRONG = 2


class FlagSign(QWidget):
    """A flag with its letter."""

    def __init__(self, flag: Flag, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag, self._letter = flag, letter
        self.setFixedSize(WIDTH + 4, HEIGHT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The flag."""
        painter = QPainter(self)
        paint_flag(painter, QRectF(2, 2, WIDTH, HEIGHT), self._flag, self._letter, colours(self), self.font())
        painter.end()


class OptionButton(QAbstractButton):
    """Emits ``clicked``; Space and Enter press it."""

    def __init__(
        self, key: str, text: str, *, about: str = "", aside: str = "", flag: tuple[Flag, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.mark = Mark.NONE
        self._hovered = False
        self.setText(text)
        self.setAccessibleName(f"{key} {text} {about} {aside}".strip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sign = QLabel(key)
        sign.setProperty("role", "key")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(text))
        if about:
            words.addWidget(plain_label(about, "muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        row.setSpacing(MEASURES.wide)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        if flag is not None:
            row.addWidget(FlagSign(*flag), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        if aside:
            side = plain_label(aside, "muted")
            side.setWordWrap(False)
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_mark(self, mark: Mark) -> None:
        """Show what became of it."""
        self.mark = mark
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is over it."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """It is gone."""
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its frame shows it."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a frame; the words are its children's."""
        tones = colours(self)
        ground, frame = self._tones(tones)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.hasFocus() or self.mark is not Mark.NONE else 1
        painter.setPen(QPen(QColor(frame), wide))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), MEASURES.radius, MEASURES.radius)
        painter.end()

    def _tones(self, tones: Colours) -> tuple[str, str]:
        if self.mark is Mark.RIGHT:
            return tones.success_soft, tones.success
        if self.mark is Mark.WRONG:
            return tones.danger_soft, tones.danger
        ground = tones.hover if self._hovered else tones.surface
        return ground, tones.accent if self.hasFocus() else tones.border
