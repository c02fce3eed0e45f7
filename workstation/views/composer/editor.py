"""The text field of the composer: plain text, an input method's Enter never sends, grows from two to eight lines."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from workstation.views.composer.unsent import difference
from workstation.views.theme.tokens import MEASURES

LEAST_LINES = 2
MOST_LINES = 8


class SendKey(StrEnum):
    """Which key sends; the other one makes a new line."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl_enter"


class Editor(QPlainTextEdit):
    """Where the clerk types.

    Signals:
        edited(str, bool, bool): the text by the clerk's hand; whether it was inserted (pasted, dropped, a phrase)
            and whether undo or redo brought it.
        send_pressed(): the key that sends, and no input method was composing.
        composing_changed(bool): an input method began or ended composing.
        erased(): Backspace where nothing was left to erase.
        focused(bool): the focus came or went.
        files_given(list): paths of files pasted or dropped; empty if there were only folders.
        picture_given(QImage): a picture was pasted or dropped.
    """

    edited = Signal(str, bool, bool)
    send_pressed = Signal()
    composing_changed = Signal(bool)
    erased = Signal()
    focused = Signal(bool)
    files_given = Signal(list)
    picture_given = Signal(QImage)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_key = SendKey.ENTER
        self.step: Callable[[bool], bool] = _nowhere
        """Where Tab (True) and Shift+Tab (False) go within the text; whether there was somewhere to go."""
        self._text = ""
        self._least_lines = LEAST_LINES
        self._inserted = self._revived = self._composed = False
        self.setObjectName("composer_editor")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Message"))
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def composing(self) -> bool:
        """Whether an input method has letters in the field that are not text yet."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def begin(self, text: str) -> None:
        """Show another conversation's text; undo cannot reach back."""
        self._text = text
        self.setPlainText(text)
        self._text = self.toPlainText()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def follow(self, text: str) -> None:
        """Bring the text in line with what was kept or sent; the caret stays with the words around it."""
        here = self.toPlainText()
        if here == text:
            return
        start, old_end, new_end = difference(here, text)
        self._text = text
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(here[:start]))
        cursor.setPosition(_units(here[:old_end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[start:new_end])
        self.document().clearUndoRedoStacks()
        self._text = self.toPlainText()

    def insert(self, text: str, cursor_offset: int | None = None) -> None:
        """Put ``text`` at the caret, over the selection; the caret then stands ``cursor_offset`` characters into it."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        self._inserted = True
        cursor.insertText(text)
        self._inserted = False
        if cursor_offset is not None:
            cursor.setPosition(start + _units(text[:cursor_offset]))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, make a new line, or type."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_enter(event)
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText() and not self.composing:
            self.erased.emit()
        else:
            self._revived = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
            super().keyPressEvent(event)
            self._revived = False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what is to be filled in, else to the next widget."""
        return (not self.isReadOnly() and self.step(forward)) or super().focusNextPrevChild(forward)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Type by an input method; tell when it begins and ends composing."""
        if event.preeditString() and not self._composed and not self.isReadOnly():
            self._composed = True
            self.composing_changed.emit(True)
        super().inputMethodEvent(event)
        if self._composed and not self.composing:
            self._composed = False
            self.composing_changed.emit(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus went."""
        super().focusOutEvent(event)
        self.focused.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus came."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, pictures and files are welcome."""
        return source.hasText() or source.hasImage() or bool(files_of(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop: files and pictures go to the composer, all else comes in as plain words."""
        if self.isReadOnly():
            return
        if any(url.isLocalFile() for url in source.urls()):
            self.files_given.emit(files_of(source))
        elif source.hasImage() and not source.text().strip():
            self.picture_given.emit(QImage(source.imageData()))
        else:
            self.insert(source.text().replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))

    def _on_enter(self, event: QKeyEvent) -> None:
        event.accept()
        if self.composing or self.isReadOnly():
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sends = Qt.KeyboardModifier.ControlModifier if self.send_key is SendKey.CTRL_ENTER else Qt.KeyboardModifier(0)
        if held != sends:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        elif not event.isAutoRepeat():
            self.send_pressed.emit()

    def set_least_lines(self, lines: int) -> None:
        """How high it is while there is little in it."""
        self._least_lines = lines
        self._fit()

    def _on_text_changed(self) -> None:
        text = self.toPlainText()
        if text != self._text:  # an input method's letters change the layout, not the text
            self._text = text
            self.edited.emit(text, self._inserted, self._revived)

    def _fit(self) -> None:
        lines = max(self._least_lines, min(MOST_LINES, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(height + MEASURES.tight)


def _nowhere(_forward: bool) -> bool:
    return False


def files_of(source: QMimeData) -> list[str]:
    """Paths of the files in a paste or drop that lie on this machine; folders are left out."""
    paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()] if source.hasUrls() else []
    return [path for path in paths if Path(path).is_file()]


def _units(text: str) -> int:
    """Length of ``text`` as Qt counts positions (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
