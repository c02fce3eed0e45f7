"""Sets blocks into a document by a cursor: text and formats, never markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from workstation.views.paper.blocks import Block, Kind, Run, Runs, measured, plain_of, said_by, said_by_row
from workstation.views.theme.tokens import MEASURES, Colours

NARROWEST = 62
"""Logical pixels a column needs; with less each row of the table is set as lines."""
GRID_TEXT = 2
"""A table of this many columns is always a grid."""
LEAST_SHARE, MOST_SHARE = 16, 42
"""Hundredths of the width that the first of two columns gets."""
NO_UNIT = -1


class Typesetter:
    """Writes blocks into ``document``; ``units`` are the pieces that can be taken, as plain text.

    The state of each text block of the document is the number of its unit, or ``NO_UNIT``.
    """

    def __init__(self, document: QTextDocument, look: Colours, width: int) -> None:
        self._document = document
        self._look = look
        self._width = width
        self._cursor = QTextCursor(document)
        self._first = True
        self._unit = NO_UNIT
        self.units: list[str] = []

    def write(self, blocks: Sequence[Block]) -> None:
        """Replace what the document holds."""
        self._cursor.beginEditBlock()
        self._cursor.select(QTextCursor.SelectionType.Document)
        self._cursor.removeSelectedText()
        for block in blocks:
            if block.kind is Kind.TABLE:
                self._table(block)
            elif block.kind is Kind.RULE:
                self._paragraph((), self._shape(block))
            else:
                self._begin_unit(said_by(block) if block.offered else "")
                self._paragraph(_with_marker(block), self._shape(block), _heading(block))
        self._cursor.endEditBlock()

    def _begin_unit(self, said: str) -> None:
        if said:
            self.units.append(said)
        self._unit = len(self.units) - 1 if said else NO_UNIT

    def _paragraph(self, runs: Runs, shape: QTextBlockFormat, size: int = MEASURES.base) -> None:
        if self._first:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(QTextCharFormat())
        else:
            self._cursor.insertBlock(shape, QTextCharFormat())
        self._first = False
        self._cursor.block().setUserState(self._unit)
        self._runs(runs, size)

    def _runs(self, runs: Runs, size: int, *, bold: bool = False, tone: str = "") -> None:
        for run in runs:
            self._cursor.insertText(run.text, self._ink(run, size, bold=bold, tone=tone))

    def _ink(self, run: Run, size: int, *, bold: bool = False, tone: str = "") -> QTextCharFormat:
        ink, look = QTextCharFormat(), self._look
        ink.setProperty(QTextCharFormat.Property.FontPixelSize, size)
        ink.setForeground(QColor(getattr(look, run.tone or tone or "text")))
        if run.bold or bold or size > MEASURES.base:
            ink.setFontWeight(QFont.Weight.Bold)
        ink.setFontItalic(run.italic)
        ink.setFontStrikeOut(run.struck)
        if run.code:
            ink.setBackground(QColor(look.hover))
        if run.link:
            ink.setAnchor(True)
            ink.setAnchorHref(run.link)
            ink.setForeground(QColor(look.accent))
            ink.setFontUnderline(True)
        return ink

    def _shape(self, block: Block) -> QTextBlockFormat:
        shape, m = QTextBlockFormat(), MEASURES
        shape.setLineHeight(132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(m.space if block.kind is Kind.HEADING else m.tight)
        shape.setBottomMargin(m.tight / 2)
        if block.kind is Kind.ITEM:
            shape.setLeftMargin(m.broad + block.level * m.broad)
            shape.setTextIndent(-m.broad + 2)
            shape.setTopMargin(1)
        elif block.kind is Kind.QUOTE:
            shape.setLeftMargin(m.wide)
        elif block.kind is Kind.CODE:
            shape.setBackground(QColor(self._look.hover))
        elif block.kind is Kind.RULE:
            shape.setProperty(
                QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth,
                QTextLength(QTextLength.Type.PercentageLength, 100),
            )
        return shape

    # Tables

    def _table(self, block: Block) -> None:
        columns = max((len(row) for row in block.rows), default=0)
        if not columns:
            return
        if block.whole or columns <= GRID_TEXT or self._width / columns >= NARROWEST:
            self._grid(block, columns)
        else:
            self._as_lines(block)

    def _grid(self, block: Block, columns: int) -> None:
        if self._first:  # a table needs a paragraph to stand behind
            self._unit = NO_UNIT
            self._paragraph((), _thin())
        table = self._cursor.insertTable(len(block.rows), columns, self._table_shape(block, columns))
        for number, row in enumerate(block.rows):
            heads = block.headed and not number
            self._begin_unit(said_by_row(block, number) if block.offered and not heads else "")
            for place, runs in enumerate(row[:columns]):
                self._cursor = table.cellAt(number, place).firstCursorPosition()
                self._cursor.setBlockFormat(QTextBlockFormat())
                self._cursor.block().setUserState(self._unit)
                self._runs(runs, MEASURES.small, bold=heads, tone="muted" if heads else "")
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(_thin())
        self._cursor.block().setUserState(NO_UNIT)

    def _table_shape(self, block: Block, columns: int) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setCellPadding(MEASURES.tight)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QBrush(QColor(self._look.border)))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setHeaderRowCount(int(block.headed))
        shape.setTopMargin(MEASURES.tight)
        if columns == GRID_TEXT:
            share = self._share(block)
            shape.setColumnWidthConstraints([_percent(share), _percent(100 - share)])
        return shape

    def _share(self, block: Block) -> int:
        """The hundredths of the width that the first of two columns needs."""
        longest = max((len(plain_of(row[0])) for row in block.rows if row), default=0)
        needed = (longest * MEASURES.small + 3 * MEASURES.tight) * 100 // max(self._width, 1)
        return min(max(needed, LEAST_SHARE), MOST_SHARE)

    def _as_lines(self, block: Block) -> None:
        """Each row under its first cell, the others with their headings."""
        head = block.rows[0]
        for number, row in enumerate(block.rows[1:], start=1):
            self._begin_unit(said_by_row(block, number) if block.offered else "")
            runs = [*(Run(run.text, bold=True, tone=run.tone) for run in row[0]), Run("\u2028")]
            for name, cell in zip(head[1:], row[1:], strict=False):
                if cell:
                    runs += _pair(plain_of(name), cell)
            self._paragraph(tuple(runs), self._shape(block), MEASURES.base)


def _pair(name: str, cell: Runs) -> list[Run]:
    """A heading and what stands under it, kept on one line."""
    said = measured(name, plain_of(cell))
    value = said.removeprefix(name).strip() if said.startswith(name) else said[len(name.rpartition(" ")[0]) :].strip()
    label = said[: len(said) - len(value)].strip()
    tone = cell[0].tone if cell else ""
    return [Run(_kept(label) + "\u00a0", tone="muted"), Run(_kept(value), tone=tone), Run("\u2003")]


def _kept(text: str) -> str:
    """``text`` that no line breaks within."""
    return "\u2060".join(text.replace(" ", "\u00a0"))


def _percent(share: int) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, share)


def _with_marker(block: Block) -> Runs:
    return (Run(f"{block.marker} ", tone="muted"), *block.runs) if block.marker else block.runs


def _heading(block: Block) -> int:
    if block.kind is not Kind.HEADING:
        return MEASURES.base
    return MEASURES.large if block.level <= 1 else MEASURES.base + 1


def _thin() -> QTextBlockFormat:
    """The paragraph without words that Qt wants around a table."""
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    shape.setAlignment(Qt.AlignmentFlag.AlignLeft)
    return shape
