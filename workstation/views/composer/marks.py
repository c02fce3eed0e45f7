"""Marks in the editor's text: each of those who mark keeps its own, and all are shown together."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


class Marks(QObject):
    """The marks of one editor. They move with the text and leave an input method's letters alone."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._shown: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def show(self, owner: str, spans: Iterable[tuple[int, int, QTextCharFormat]]) -> None:
        """From now on mark for ``owner`` these (start, end, format) and no others, in characters of the text."""
        text = self._editor.toPlainText()
        self._shown[owner] = [self._mark(text, *span) for span in spans]
        self._editor.setExtraSelections([one for marks in self._shown.values() for one in marks])

    def of(self, owner: str) -> list[QTextEdit.ExtraSelection]:
        """What is marked for ``owner``."""
        return self._shown.get(owner, [])

    def _mark(self, text: str, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.format = style
        mark.cursor = span_cursor(self._editor, text, start, end)
        return mark


def span_cursor(editor: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    """A cursor over characters ``start`` to ``end`` of ``text``, which stands in ``editor``."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(units(text[:start]))
    cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def units(text: str) -> int:
    """Length of ``text`` as Qt counts positions (UTF-16)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
