"""Tags of a conversation, or of the customer: chips that wrap, and a field to change them."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.views.inbox.badge import Fonts, badge_width, paint_chip
from workstation.views.theme.tokens import MEASURES, colours

CHIP = 20


def split_tags(words: str) -> tuple[str, ...]:
    """Tags as typed, separated by blanks or commas, Chinese or Latin; each once, in their order."""
    return tuple(dict.fromkeys(part for part in re.split(r"[\s,，、;；]+", words) if part))


class TagChips(QWidget):
    """Paints tags in lines; as high as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these."""
        self._tags = tags
        self.setAccessibleName(", ".join(tags))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chips."""
        tones, fonts = colours(self), Fonts(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tag, box in self._boxes(fonts):
            words = fonts.tiny_metrics.elidedText(tag, Qt.TextElideMode.ElideRight, box.width() - 8)
            paint_chip(painter, box, words, fonts, tones.info, tones.hover)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(tones.border))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _boxes(self, fonts: Fonts) -> list[tuple[str, QRectF]]:
        boxes: list[tuple[str, QRectF]] = []
        x = y = 0.0
        for tag in self._tags:
            width = min(badge_width(tag, fonts.tiny_metrics) + 4, max(40.0, float(self.width())))
            if x and x + width > self.width():
                x, y = 0.0, y + CHIP + MEASURES.tight
            boxes.append((tag, QRectF(x, y, width, CHIP)))
            x += width + MEASURES.tight
        return boxes

    def _fit(self) -> None:
        boxes = self._boxes(Fonts(self.font()))
        self.setFixedHeight(round(boxes[-1][1].bottom()) if boxes else 0)
        self.setVisible(bool(boxes))


class TagEditor(QWidget):
    """Chips with a button; the button opens a field in which the tags are written.

    Two of them stand in a panel: the conversation's, about its matter, and the customer's ``own``, which stay.

    Signals:
        tags_wanted(tuple): the tags shall be these.
    """

    tags_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, own: bool = False) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.title = QLabel(self.tr("Tags of the customer") if own else self.tr("Tags of this conversation"))
        self.title.setProperty("role", "muted")
        self.title.setToolTip(
            self.tr("They stay with the customer in all conversations")
            if own
            else self.tr("They are about the matter of this conversation")
        )
        self.chips = TagChips()
        self.button = QPushButton()
        self.button.setProperty("kind", "chip")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.title.text())
        self.field.setPlaceholderText(self.tr("Tags, separated by blanks; Enter keeps them"))
        self.field.hide()
        line = QHBoxLayout()
        line.addWidget(self.title, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.tight)
        layout.addLayout(line)
        layout.addWidget(self.chips)
        layout.addWidget(self.field)
        self.button.clicked.connect(self._on_button)
        self.field.returnPressed.connect(self._on_kept)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these; a field that is being written in stays as it is."""
        self._tags = tags
        self.chips.show_tags(tags)
        if self.field.isHidden():
            self.button.setText(self.tr("Edit tags") if tags else self.tr("+ Tags"))

    def leave(self) -> None:
        """Close the field and forget what was written."""
        self.field.hide()
        self.show_tags(self._tags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field."""
        if event.key() == Qt.Key.Key_Escape and not self.field.isHidden():
            self.leave()
            self.button.setFocus()
            return
        super().keyPressEvent(event)

    def _on_button(self) -> None:
        if not self.field.isHidden():
            self._on_kept()
            return
        self.field.setText(" ".join(self._tags))
        self.field.show()
        self.field.setFocus()
        self.button.setText(self.tr("Keep tags"))

    def _on_kept(self) -> None:
        wanted = split_tags(self.field.text())
        self.leave()
        if wanted != self._tags:
            self.tags_wanted.emit(wanted)
