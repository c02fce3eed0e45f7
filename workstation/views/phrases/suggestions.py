"""The three phrases that fit the customer's last question, as chips above the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from workstation.domain.phrases import Phrase, PhraseSource
from workstation.views.actions.hints import KeysOf, hinted, no_keys
from workstation.views.composer.composer import Composer
from workstation.views.inbox.badge import LEFT
from workstation.views.phrases.listing import SUGGESTED
from workstation.views.phrases.questions import Questions
from workstation.views.phrases.words import content_words
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 24
WIDEST = 190
SOON = 30
"""Milliseconds after a turn to another conversation: it is painted first."""


class SuggestionChip(QAbstractButton):
    """A phrase by name, with its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phrase: Phrase | None = None
        self._keys = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDEST)

    def show_phrase(self, phrase: Phrase | None, keys: str) -> None:
        """Show this phrase, or nothing."""
        self.phrase, self._keys = phrase, keys
        self.setText(phrase.name if phrase else "")
        self.setAccessibleName(phrase.name if phrase else "")
        tip = f"{phrase.name}: {content_words(phrase)[:120]}" if phrase else ""
        self.setToolTip(hinted(tip.replace("<", "‹").replace("&", "＆"), keys))
        self.setVisible(phrase is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as name and key."""
        width = QFontMetricsF(self._sized(MEASURES.small)).horizontalAdvance(self.text())
        keys = QFontMetricsF(self._sized(MEASURES.tiny)).horizontalAdvance(self._keys)
        return QSize(min(WIDEST, round(width + keys) + 2 * MEASURES.space + MEASURES.space), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It can be squeezed."""
        return QSize(56, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, name, key."""
        shades, painter = colours(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.hasFocus() or self.isDown()
        painter.setPen(QPen(QColor(shades.accent if lit else shades.border), 1))
        painter.setBrush(QColor(shades.accent_soft if lit else shades.surface))
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        tiny = self._sized(MEASURES.tiny)
        keys = QFontMetricsF(tiny).horizontalAdvance(self._keys)
        room = box.adjusted(MEASURES.space, 0, -MEASURES.space, 0)
        painter.setFont(tiny)
        painter.setPen(QColor(shades.muted))
        painter.drawText(QRectF(room.right() - keys, room.top(), keys + 1, room.height()), LEFT, self._keys)
        small = self._sized(MEASURES.small)
        words = QRectF(room.left(), room.top(), room.width() - keys - MEASURES.tight, room.height())
        painter.setFont(small)
        painter.setPen(QColor(shades.accent if lit else shades.text))
        name = QFontMetricsF(small).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, LEFT, name)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        return font


class SuggestionRow(QWidget):
    """Stands in the row of hints of one composer; as high with suggestions as without.

    Signals:
        phrase_requested(Phrase): put it into the reply.
    """

    phrase_requested = Signal(object)

    def __init__(self, composer: Composer, phrases: PhraseSource, questions: Questions) -> None:
        super().__init__(composer.hints)
        self._composer, self._phrases, self._questions = composer, phrases, questions
        self._keys: KeysOf = no_keys
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        self.setAccessibleName(self.tr("Suggested phrases"))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "tiny")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chips = [SuggestionChip(self) for _ in range(SUGGESTED)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEASURES.tight)
        for chip in self.chips:
            chip.hide()
            chip.clicked.connect(self._on_clicked)
            row.addWidget(chip)
        row.addWidget(self.hint, 1)
        layout = composer.hints.layout()
        if layout is not None:
            layout.addWidget(self)
        composer.turned.connect(self._on_turned)
        questions.asked.connect(self._on_asked)
        self._show([])
        self._soon.start()

    def choose(self, number: int) -> None:
        """Ask for the suggestion with this number, from 1."""
        chip = self.chips[number - 1]
        if chip.phrase is not None:
            self.phrase_requested.emit(chip.phrase)

    def show_keys(self, keys: KeysOf) -> None:
        """Name these keys on the chips and in the hint."""
        self._keys = keys
        self._show([chip.phrase for chip in self.chips if chip.phrase is not None])

    def refresh(self) -> None:
        """Ask for suggestions anew."""
        question = self._questions.of(self._composer.conversation)
        found = self._phrases.suggest(question, SUGGESTED) if question else []
        self._show([one.phrase for one in found])

    def _show(self, phrases: list[Phrase]) -> None:
        for number, chip in enumerate(self.chips):
            phrase = phrases[number] if number < len(phrases) else None
            chip.show_phrase(phrase, self._keys(f"phrases.suggestion_{number + 1}"))
        self.hint.setText("" if phrases else self.tr("Type / for a phrase"))

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, SuggestionChip) and chip.phrase is not None:
            self.phrase_requested.emit(chip.phrase)

    def _on_turned(self) -> None:
        self._soon.start()

    def _on_asked(self, conversation: str) -> None:
        if conversation in ("", self._composer.conversation):
            self._soon.start()
