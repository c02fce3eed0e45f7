"""Places of a phrase that are not filled in yet: marked in the editor, gone through by Tab, named before sending."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from workstation.domain.variables import Place, places
from workstation.views.composer.marks import Marks, span_cursor, units
from workstation.views.theme.tokens import colours


class Places(QObject):
    """Watches one editor.

    A place is found by its braces, not remembered: so it also stops a draft that was kept yesterday.

    Signals:
        done(): the last place was filled in or deleted.
    """

    done = Signal()

    def __init__(self, editor: QPlainTextEdit, marks: Marks) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marks = marks
        self.found: tuple[Place, ...] = ()
        """The places that stand unfilled, in order."""
        editor.textChanged.connect(self._look)
        editor.installEventFilter(self)
        self._look()

    def names(self) -> list[str]:
        """What is missing, each once."""
        return list(dict.fromkeys(one.name for one in self.found))

    def go(self, forward: bool = True) -> bool:
        """Select the next place, or the one before, round the ends; False if there is none."""
        if not self.found:
            return False
        cursor = self._editor.textCursor()
        text = self._editor.toPlainText()
        starts = [units(text[: one.start]) for one in self.found]
        here = cursor.selectionStart()
        if forward:
            inside = cursor.hasSelection() and here in starts
            chosen = next((at for at, start in enumerate(starts) if start > here or (start == here and not inside)), 0)
        else:
            chosen = next((at for at in reversed(range(len(starts))) if starts[at] < here), len(starts) - 1)
        self._select(chosen, text)
        return True

    def go_to_first(self) -> None:
        """Select the first place."""
        if self.found:
            self._select(0, self._editor.toPlainText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()
        return super().eventFilter(watched, event)

    def _select(self, at: int, text: str) -> None:
        place = self.found[at]
        cursor = span_cursor(self._editor, text, place.start, place.end)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()

    def _look(self) -> None:
        text = self._editor.toPlainText()
        found = places(text) if "{" in text else ()
        if found or self.found:
            ended = bool(self.found) and not found
            self.found = found
            self._mark()
            if ended:
                self.done.emit()

    def _mark(self) -> None:
        shades = colours(self._editor)
        style = QTextCharFormat()
        style.setBackground(QColor(shades.warning_soft))
        style.setForeground(QColor(shades.warning))
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self._marks.show("places", ((one.start, one.end, style) for one in self.found))
