"""The lines around the one found, so that one need not go there to know."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.domain.lines import Line, LineSource
from workstation.domain.masking import mask_name
from workstation.domain.values import Side, plain
from workstation.views.search.moments import moment
from workstation.views.theme.tokens import colours

_AROUND = 6
"""Lines before and after."""


class Preview(QPlainTextEdit):
    """Plain text, read only; the line found stands out."""

    def __init__(self, lines: LineSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Lines around the one found"))
        self.setPlaceholderText(self.tr("The lines around the one chosen appear here."))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setTabChangesFocus(True)

    def show_line(self, line: Line | None, now: int) -> None:
        """Show ``line`` with its neighbours, or nothing."""
        if line is None:
            self.clear()
            return
        before = self._lines.before(line.conversation, line.position, _AROUND)
        after = self._lines.after(line.conversation, line.position, _AROUND)
        around = [one for one in (*before, line, *after) if one.side is not Side.SYSTEM]
        self.setPlainText("\n".join(self._worded(one, now) for one in around))
        self._mark(around.index(line) if line in around else 0)

    def _worded(self, line: Line, now: int) -> str:
        who = mask_name(line.sender) if line.side is Side.CUSTOMER else line.sender or self.tr("Automatic")
        said = self.tr("(recalled)") if line.recalled else " ".join(plain(line.body).split())
        note = self.tr("note: ") if line.side is Side.NOTE else ""
        return f"{moment(line.at, now)}  {who}  {note}{said}"

    def _mark(self, block: int) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(colours(self).warning_soft))
        look.setFontWeight(QFont.Weight.Bold)
        cursor = QTextCursor(self.document().findBlockByNumber(block))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.centerCursor()
