"""The text of a scenario with line numbers; what is wrong is underlined, and said under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from workstation.domain.faults import Fault
from workstation.views.scenarios.highlighting import YamlHighlighter
from workstation.views.scenarios.sentences import fault_sentence
from workstation.views.scenarios.words import plain_tip
from workstation.views.theme.tokens import MEASURES, colours

INDENT = 2
"""Blanks."""


class CodeEditor(QPlainTextEdit):
    """Text with line numbers. Tab indents; Esc lets Tab go on to the next field once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faults: tuple[Fault, ...] = ()
        self.setObjectName("scenario_editor")
        self.setAccessibleName(self.tr("Text of the scenario"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(MEASURES.base)
        font.setFamilies([*font.families(), "Noto Sans SC"])
        self.setFont(font)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.numbers = _Numbers(self, self._width, self._paint_numbers)
        self.highlighter = YamlHighlighter(self.document(), self)
        self._leaving = False
        self.blockCountChanged.connect(self._fit)
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._mark)
        self._fit()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Underline these."""
        self.faults = tuple(faults)
        self._mark()
        self.numbers.update()

    def go_to(self, line: int, column: int = 1) -> None:
        """Put the caret there and show it; lines and columns from 1."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(max(column - 1, 0), max(block.length() - 1, 0)))
            self.setTextCursor(cursor)
            self.centerCursor()
        self.setFocus()

    def fault_at(self, line: int) -> str:
        """What is wrong in this line, empty if nothing."""
        return "\n".join(fault_sentence(one) for one in self.faults if one.line == line)

    def replace_all(self, text: str) -> None:
        """Another text in one step that can be undone; the caret stays in its line."""
        line = self.textCursor().blockNumber()
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        self.setTextCursor(QTextCursor(block))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self._leaving = True
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not self._leaving and not self.isReadOnly():
            self._indent(key == Qt.Key.Key_Tab)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leaving = False
            self.setTabChangesFocus(True)  # else Qt keeps the keyboard here
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
            self.setTabChangesFocus(False)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isReadOnly():
            self._new_line()
        else:
            self._leaving = False
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.viewport().mapFrom(self, event.pos())
            said = self.fault_at(self.cursorForPosition(at).blockNumber() + 1)
            QToolTip.showText(event.globalPos(), plain_tip(said), self) if said else QToolTip.hideText()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self.numbers.setGeometry(QRect(inside.left(), inside.top(), self._width(), inside.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "highlighter"):
            self.highlighter.rehighlight()
            self._mark()

    def _new_line(self) -> None:
        """The next line is indented as this one; one further after a field without a value."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        blanks = len(before) - len(before.lstrip(" "))
        deeper = INDENT if before.rstrip().endswith(":") else 0
        cursor.insertText("\n" + " " * (blanks + deeper))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _indent(self, deeper: bool) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and deeper:
            cursor.insertText(" " * (INDENT - cursor.positionInBlock() % INDENT))
            return
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        while first.isValid() and first.blockNumber() <= last:
            edit = QTextCursor(first)
            if deeper:
                edit.insertText(" " * INDENT)
            else:
                blanks = len(first.text()) - len(first.text().lstrip(" "))
                edit.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, min(INDENT, blanks))
                edit.removeSelectedText()
            first = first.next()
        cursor.endEditBlock()

    def _mark(self) -> None:
        tokens = colours(self)
        selections = [self._current_line(QColor(tokens.hover))]
        for one in self.faults:
            block = self.document().findBlockByNumber(one.line - 1)
            if not block.isValid():
                continue
            length = max(block.length() - 1, 0)
            start = min(one.column - 1, max(length - 1, 0))
            end = min(start + one.width, length) if one.width else length
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + start)
            cursor.setPosition(block.position() + max(end, min(start + 1, length)), QTextCursor.MoveMode.KeepAnchor)
            selections.append(_underline(cursor, QColor(tokens.danger)))
        self.setExtraSelections(selections)

    def _current_line(self, ground: QColor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        look.setBackground(ground)
        look.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        made.format = look
        cursor = self.textCursor()
        cursor.clearSelection()
        made.cursor = cursor
        return made

    def _width(self) -> int:
        digits = max(3, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * MEASURES.space

    def _fit(self) -> None:
        self.setViewportMargins(self._width(), 0, 0, 0)

    def _on_update(self, area: QRect, dy: int) -> None:
        if dy:
            self.numbers.scroll(0, dy)
        else:
            self.numbers.update(0, area.y(), self.numbers.width(), area.height())

    def _paint_numbers(self, painter: QPainter, area: QRect) -> None:
        tokens = colours(self)
        painter.fillRect(area, QColor(tokens.raised))
        wrong = {one.line for one in self.faults}
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= area.bottom():
            height = self.blockBoundingRect(block).height()
            line = block.blockNumber() + 1
            if line in wrong:
                painter.fillRect(0, round(top), self.numbers.width(), round(height), QColor(tokens.danger_soft))
            painter.setPen(QColor(tokens.danger if line in wrong else tokens.muted))
            width = self.numbers.width() - MEASURES.space
            painter.drawText(0, round(top), width, round(height), Qt.AlignmentFlag.AlignRight, str(line))
            top += height
            block = block.next()


class _Numbers(QWidget):
    """The column of line numbers."""

    def __init__(self, editor: CodeEditor, width: Callable[[], int], paint: Callable[[QPainter, QRect], None]) -> None:
        super().__init__(editor)
        self._wide, self._draw = width, paint
        self.setFont(editor.font())

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        self._draw(painter, event.rect())


def _underline(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(colour)
    made.format = look
    made.cursor = cursor
    return made
