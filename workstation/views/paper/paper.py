"""A sheet of blocks to read: a click or Enter takes the piece under it, a selection or the whole into the reply."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QTextBrowser, QTextEdit, QWidget

from workstation.views.paper.blocks import Block, whole_of
from workstation.views.paper.typeset import NO_UNIT, Typesetter
from workstation.views.theme.tokens import MEASURES, colours

_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BAR = 3
_AS_TEXT = {0x2029: "\n", 0x2028: "\n", 0xFFFC: "", 0x2060: "", 0xFDD0: "\n", 0xFDD1: "\n", 0xA0: " "}
"""What a document writes for breaks, objects and joints, as plain text."""


class Paper(QTextBrowser):
    """Shows blocks. Nothing is loaded from anywhere, nothing opens by itself.

    Signals:
        insert_requested(str): put this plain text into the reply.
        link_requested(str): an address, or ``product:CODE``, ``knowledge:ID``, was clicked.
        left(): Esc was pressed.
    """

    insert_requested = Signal(str)
    link_requested = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is read aloud."""
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()
        self._units: list[str] = []
        self._words: tuple[str, ...] = ()
        self._at = NO_UNIT
        self._under = NO_UNIT
        self._offers = True
        self._set_for: tuple[str, int] = ("", 0)
        self._pressed = QPoint()
        self.setAccessibleName(name)
        self.setProperty("paper", True)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MEASURES.wide)
        self.viewport().setMouseTracking(True)
        self.anchorClicked.connect(self._on_anchor)

    # Showing

    def show_blocks(self, blocks: Sequence[Block], words: Sequence[str] = ()) -> None:
        """Show these from the top, with ``words`` marked in them."""
        self._blocks, self._words = tuple(blocks), tuple(words)
        self._at = self._under = NO_UNIT
        self._set()
        self.verticalScrollBar().setValue(0)

    def set_offering(self, offers: bool) -> None:
        """Whether pieces can be taken into a reply; where nobody hears it, as in a replay, they cannot."""
        self._offers = offers

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is shown."""
        return self._blocks

    @property
    def units(self) -> tuple[str, ...]:
        """The pieces that can be taken, as plain text."""
        return tuple(self._units)

    @property
    def unit(self) -> int:
        """The piece chosen with the keys, -1 if none."""
        return self._at

    def whole(self) -> str:
        """All of it as plain text."""
        return whole_of(block for block in self._blocks if block.offered)

    def chosen_text(self) -> str:
        """The selection, or the piece chosen, or everything; plain text."""
        selected = self.textCursor().selectedText()
        if selected:
            return selected.translate(_AS_TEXT).strip()
        return self._units[self._at] if 0 <= self._at < len(self._units) else self.whole()

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing: a sheet shows words only."""
        del kind, name
        return None

    def _set(self) -> None:
        look = colours(self)
        width = self.viewport().width()
        self._set_for = (look.scheme, width)
        setter = Typesetter(self.document(), look, width - 2 * MEASURES.wide)
        setter.write(self._blocks)
        self._units = setter.units
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark()

    def _mark(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull() and len(marks) < 200:
                marks.append(self._marked(found))
                found = self.document().find(word, found)
        self.setExtraSelections(marks)

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        style = QTextCharFormat()
        style.setBackground(QColor(colours(self).warning_soft))
        style.setFontUnderline(True)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, style
        return made

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self._blocks:
            self._set_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._blocks:
            self._set_anew()

    def _set_anew(self) -> None:
        """In other colours, or in another width where that makes a difference to tables."""
        if self._set_for != (colours(self).scheme, self.viewport().width()):
            place = self.verticalScrollBar().value()
            self._set()
            self.verticalScrollBar().setValue(place)

    # Taking

    def take(self) -> None:
        """Put the selection, the piece chosen, or everything into the reply."""
        self._take(self.chosen_text())

    def take_whole(self) -> None:
        """Put everything into the reply."""
        self._take(self.whole())

    def _take(self, text: str) -> None:
        if self._offers and text:
            self.insert_requested.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self._on_enter(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.step(_STEPS[Qt.Key(key)])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_chosen()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Choose the next piece, or the one before."""
        if not self._units:
            return
        last = len(self._units) - 1
        self._at = min(max(self._at + by, 0), last) if self._at != NO_UNIT else (0 if by > 0 else last)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self._bring_into_view(self._at)
        self.viewport().update()

    def copy_chosen(self) -> None:
        """Put the selection or the piece chosen on the clipboard, as plain text."""
        QGuiApplication.clipboard().setText(self.chosen_text())

    def _on_enter(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        href = cursor.charFormat().anchorHref() if cursor.hasSelection() else ""
        if href and self._at == NO_UNIT:
            self.link_requested.emit(href)  # Tab goes from link to link
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take_whole()
        elif self._at != NO_UNIT or cursor.hasSelection():
            self.take()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Going from link to link lets go of the piece chosen."""
        self._at = NO_UNIT
        self.viewport().update()
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        self._at = NO_UNIT
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        event.accept()
        place = event.position().toPoint()
        moved = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.button() != Qt.MouseButton.LeftButton or moved or self.anchorAt(place):
            return
        unit = self._unit_at(place)
        if unit != NO_UNIT and not self.textCursor().hasSelection():
            self._take(self._units[unit])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        unit = self._unit_at(event.position().toPoint()) if self._offers and not event.buttons() else NO_UNIT
        if unit != self._under:
            self._under = unit
            self.setToolTip(self.tr("Click to put it into the reply; drag to choose part of it") if unit >= 0 else "")
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = NO_UNIT
        self.viewport().update()
        super().leaveEvent(event)

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        self.link_requested.emit(url.toString())

    # Where pieces stand

    def _unit_at(self, place: QPoint) -> int:
        """The piece at a point of the viewport."""
        for unit in range(len(self._units)):
            if any(rect.contains(QPointF(place)) for rect in self._rects(unit)):
                return unit
        return NO_UNIT

    def _rects(self, unit: int) -> list[QRectF]:
        """Where a piece stands in the viewport: one box across the sheet, of a table's row all its cells."""
        shown, layout = QRectF(), self.document().documentLayout()
        block = self.document().begin()
        while block.isValid():
            if block.userState() == unit:
                shown = shown.united(layout.blockBoundingRect(block))
            block = block.next()
        if shown.isNull():
            return []
        down = self.verticalScrollBar().value()
        return [QRectF(MEASURES.tight, shown.top() - 1 - down, self.viewport().width() - 8, shown.height() + 2)]

    def _bring_into_view(self, unit: int) -> None:
        bar = self.verticalScrollBar()
        for rect in self._rects(unit):
            if rect.top() < 0:
                bar.setValue(round(bar.value() + rect.top() - MEASURES.space))
            elif rect.bottom() > self.viewport().height():
                bar.setValue(round(bar.value() + rect.bottom() - self.viewport().height() + MEASURES.space))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = colours(self)
        painter = QPainter(self.viewport())
        for unit, ground in ((self._under, look.hover), (self._at, look.accent_soft)):
            for rect in self._rects(unit) if unit != NO_UNIT else ():
                painter.fillRect(rect, QColor(ground))
                painter.fillRect(QRectF(rect.left(), rect.top(), _BAR, rect.height()), QColor(look.accent))
        painter.end()
        super().paintEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged from here is plain text."""
        carried = QMimeData()
        carried.setText(self.chosen_text())
        return carried

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Take or copy: the selection, the piece under the pointer, or everything."""
        if not self.textCursor().hasSelection():
            self._at = self._unit_at(event.pos())
            self.viewport().update()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._offers:
            menu.addAction(self.tr("Put it into the reply"), self.take)
            menu.addAction(self.tr("Put everything into the reply"), self.take_whole)
        menu.addAction(self.tr("Copy"), self.copy_chosen)
        menu.addAction(self.tr("Copy everything"), self._copy_whole)
        menu.popup(event.globalPos())

    def _copy_whole(self) -> None:
        QGuiApplication.clipboard().setText(self.whole())
