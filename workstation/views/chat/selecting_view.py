"""A column of lines in which one is stood on, and words are selected and copied."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from workstation.domain.lines import Line, LineSource
from workstation.domain.sources import PictureSource
from workstation.views.chat import wording
from workstation.views.chat.arrangement import displayed
from workstation.views.chat.column_view import ColumnView
from workstation.views.chat.plain_text import slice_units, units
from workstation.views.chat.selection import END, Selection, Spot
from workstation.views.feed import Feed


class SelectingView(ColumnView):
    """Adds the current line and the selection to the column."""

    def __init__(self, feed: Feed, lines: LineSource, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(feed, lines, pictures, parent)
        self.selection = Selection()

    @property
    def conversation(self) -> str:
        """The conversation shown, empty for none."""
        return self.rows.conversation

    # The current line.

    def current_line(self) -> Line | None:
        """The line stood on, None if none."""
        row = self.currentIndex().row()
        return self.rows.rows[row].line if 0 <= row < len(self.rows.rows) else None

    def select_row(self, row: int, *, centre: bool = False) -> None:
        """Stand on a row and bring it into sight."""
        if not 0 <= row < len(self.rows.rows):
            return
        index = self.rows.index(row)
        self.stand_on(index)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtCenter if centre else hint.EnsureVisible)
        self.viewport().update()

    def stand_on(self, index: QModelIndex) -> None:
        """Make a row the current one without moving."""
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def step(self, by: int) -> None:
        """Stand on the next line up or down, from the one in sight if none is stood on."""
        row = self.currentIndex().row()
        if row < 0:
            rows = self.visible_rows()
            row = (rows[-1] + 1 if by < 0 else rows[0] - 1) if rows else -1
        row += by
        while 0 <= row < len(self.rows.rows) and self.rows.rows[row].day:
            row += by
        self.select_row(row)

    # Selecting and copying.

    def selected_text(self) -> str:
        """The words selected; over several lines each under its «name time»."""
        lines = self.selection.lines(self.conversation, self.rows.window.lines, self.rows.source)
        parts = [(line, self._selected_of(line)) for line in lines]
        told = [(line, text) for line, text in parts if text]
        if len(told) < 2:
            return told[0][1] if told else ""
        return "\n\n".join(f"{wording.heading(line, self.rows.revealed)}\n{text}" for line, text in told)

    def copy(self) -> None:
        """Put the selected words, or else the current line's, on the clipboard."""
        line = self.current_line()
        text = self.selected_text() or (wording.line_words(line) if line else "")
        if text:
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Select the whole current line; a second time, all lines loaded."""
        lines, line = self.rows.window.lines, self.current_line()
        if not lines:
            return
        length = self.length_of(line) if line else 0
        whole = line is not None and self.selection.within(line, length) == (0, length)
        if line is None or whole:
            self.selection.whole(lines[0], lines[-1])
        else:
            self.selection.whole(line, line)
        self.viewport().update()

    def extend(self, by: int) -> None:
        """Draw the selection to the next line up or down."""
        line = self.current_line()
        if self.selection.ends is None and line is not None:
            self.selection.start(Spot(line.position, 0 if by > 0 else END))
        self.step(by)
        reached = self.current_line()
        if self.selection.anchor is not None and reached is not None:
            self.selection.reach(Spot(reached.position, END if by > 0 else 0))

    def clear_selection(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self.viewport().update()

    def length_of(self, line: Line) -> int:
        """How many places a selection has in a line; 1 for a card or a picture, which is taken whole."""
        made = self.column.made(line.seq)
        if made is not None:
            return made.words.length if made.words is not None else 1
        return max(1, units(displayed(line, self.expanded)))

    def _selected_of(self, line: Line) -> str:
        length = self.length_of(line)
        chosen = self.selection.within(line, length)
        if chosen is None:
            return ""
        if chosen == (0, length):
            return wording.line_words(line)
        return slice_units(displayed(line, self.expanded), *chosen)
