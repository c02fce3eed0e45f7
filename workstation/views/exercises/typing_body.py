"""A phrase to be typed, by keys or by an input method; nothing can be pasted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from workstation.domain.exercises import Typing, Verdict
from workstation.views.exercises.body import Body
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES


class TypingField(QPlainTextEdit):
    """Where it is typed.

    Signals:
        began(): the first key, or the first letter of an input method.
        entered(str): Enter was pressed with something in it.
    """

    began = Signal()
    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self.setTabChangesFocus(True)
        self.setFixedHeight(96)

    def begin_anew(self) -> None:
        """Empty, and nobody has typed yet."""
        self._begun = False
        self.setReadOnly(False)
        self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the end; once it is read-only every key is for what is around."""
        if self.isReadOnly():
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.toPlainText().strip():
                self.entered.emit(self.toPlainText())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            if event.text():
                self._begin()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Time runs from the first letter of a composition on."""
        if event.preeditString() or event.commitString():
            self._begin()
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pasting and dropping is no typing."""

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.began.emit()


class TypingBody(Body):
    """Shows one phrase.

    Signals:
        began(): typing begins.
        answered(str): what was typed.
    """

    began = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask, self.phrase, self.field = plain_label("", "title"), plain_label(""), TypingField()
        self.field.setAccessibleName(self.tr("Type here"))
        large = self.font()
        large.setPixelSize(MEASURES.large)
        self.phrase.setFont(large)
        self.field.setFont(large)
        card = QFrame()
        card.setProperty("ground", "card")
        within = QVBoxLayout(card)
        within.setContentsMargins(MEASURES.broad, MEASURES.wide, MEASURES.broad, MEASURES.wide)
        within.addWidget(self.phrase)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.broad)
        for part in (self.ask, card, self.field):
            column.addWidget(part)
        self.field.began.connect(self.began)
        self.field.entered.connect(self.answered)

    def show_item(self, item: Typing) -> None:
        """Ask it."""
        self.ask.setText(item.ask)
        self.phrase.setText(item.text)
        self.field.begin_anew()
        self.field.setFocus()

    def show_verdict(self, item: Typing, verdict: Verdict) -> None:
        """Nothing can be typed any more."""
        del item, verdict
        self.field.setReadOnly(True)
