"""How a line found is painted: who and when, and under it the snippet with the hits marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.views.search.rows import FoundRow
from workstation.views.theme.tokens import MEASURES, Colours, colours


class SearchPaint(QStyledItemDelegate):
    """Paints a FoundRow on two lines. Text is drawn as it is, never as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics = QFontMetrics(_font(option.widget, MEASURES.base))
        return QSize(0, 2 * metrics.height() + 2 * MEASURES.space + MEASURES.tight)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        widget = option.widget
        if not isinstance(row, FoundRow) or not isinstance(widget, QWidget):
            return
        look = colours(widget)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(look.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.hover))
        painter.setPen(QColor(look.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rect = option.rect.adjusted(MEASURES.wide, MEASURES.space, -MEASURES.wide, -MEASURES.space)
        self._heading(painter, rect, row, widget, look)
        self._snippet(painter, rect, row, widget, look)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: FoundRow, widget: QWidget, look: Colours) -> None:
        font = _font(widget, MEASURES.small)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(look.muted))
        top = QRect(rect.left(), rect.top(), rect.width(), metrics.height())
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.when)
        room = top.width() - metrics.horizontalAdvance(row.when) - MEASURES.wide
        who = metrics.elidedText(row.who, Qt.TextElideMode.ElideRight, room)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, who)

    def _snippet(self, painter: QPainter, rect: QRect, row: FoundRow, widget: QWidget, look: Colours) -> None:
        font = _font(widget, MEASURES.base)
        layout = QTextLayout(row.said, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([_mark(start, length, look) for start, length in row.marks])
        layout.beginLayout()
        layout.createLine().setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(QColor(look.text))
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.left(), rect.bottom() - layout.boundingRect().height() + 1))


def _font(widget: QWidget | None, pixels: int) -> QFont:
    font = QFont(widget.font()) if widget is not None else QFont()
    font.setPixelSize(pixels)
    return font


def _mark(start: int, length: int, look: Colours) -> QTextLayout.FormatRange:
    """A hit: another ground, bold and underlined, so that colour is not the only sign."""
    style = QTextCharFormat()
    style.setBackground(QColor(look.warning_soft))
    style.setForeground(QColor(look.text))
    style.setFontWeight(QFont.Weight.Bold)
    style.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made
