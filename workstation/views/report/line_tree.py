"""Lines under headings, to be opened and read; what has a moment opens the replay there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from workstation.views.report.sections import Line
from workstation.views.theme.tokens import colours

TEXT, SIDE = 0, 1
MOMENT = Qt.ItemDataRole.UserRole
TONE = Qt.ItemDataRole.UserRole + 1
SIDE_WIDTH = 96
"""Logical pixels."""
PADDING = 8


class Wrapping(QStyledItemDelegate):
    """Rows as high as their words need at the width there is."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font if isinstance(font, QFont) else option.font)
        if index.column() != TEXT:
            return QSize(SIDE_WIDTH, metrics.height() + PADDING)
        width = max(80, self._tree.columnWidth(TEXT) - self._depth(index) * self._tree.indentation() - 4 * PADDING)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        height = metrics.boundingRect(0, 0, width, 100_000, flags, str(index.data())).height()
        broken = height > metrics.height() * 3 // 2
        return QSize(width, height + (2 * PADDING if broken else PADDING))

    @staticmethod
    def _depth(index: QModelIndex | QPersistentModelIndex) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return depth


class LineTree(QTreeWidget):
    """Shows lines; Enter or a double click on one with a moment asks for it.

    Signals:
        moment_requested(object moment): milliseconds since 1970 UTC.
    """

    moment_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setWordWrap(True)
        self.setItemDelegate(Wrapping(self))
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SIDE, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(40)
        self.setColumnWidth(SIDE, SIDE_WIDTH)
        self.itemActivated.connect(self._on_activated)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show these, headings open, and what cost much with its evidence."""
        self.clear()
        items = [self._item(one) for one in lines]
        self.addTopLevelItems(items)
        for item in items:
            item.setExpanded(True)
            for below in filter(None, (item.child(at) for at in range(item.childCount()))):
                below.setExpanded(below.data(TEXT, TONE) == "danger")
        if items:
            self.setCurrentItem(items[0])
            self.scrollToTop()
        self._colour()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        """Colours follow the theme."""
        super().showEvent(event)
        self._colour()

    def _item(self, line: Line) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line.text, line.side])
        item.setTextAlignment(SIDE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(TEXT, MOMENT, line.at)
        item.setData(TEXT, TONE, line.tone)
        if line.heading:
            font = self.font()
            font.setBold(True)
            item.setFont(TEXT, font)
            item.setFont(SIDE, font)
        item.addChildren([self._item(one) for one in line.lines])
        return item

    def _colour(self) -> None:
        hues = colours(self)
        waiting = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is None:
                continue
            tone = str(item.data(TEXT, TONE) or "")
            item.setForeground(SIDE, QBrush(QColor(getattr(hues, tone) if tone else hues.muted)))
            waiting += [item.child(at) for at in range(item.childCount())]

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        moment = item.data(TEXT, MOMENT)
        if moment:
            self.moment_requested.emit(moment)
        else:
            item.setExpanded(not item.isExpanded())
