"""How a hit is painted: the title with a word at its right, under it a badge and the line, what was sought marked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.views.paper.hits import Hit, Mark
from workstation.views.theme.tokens import MEASURES, Colours, colours

_M = MEASURES


class HitPaint(QStyledItemDelegate):
    """Paints a Hit on two lines. Text is drawn as it is, never as markup."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tall = QFontMetrics(_font(option.widget, _M.base)).height() + QFontMetrics(_font(option.widget, 12)).height()
        return QSize(0, tall + 2 * _M.space)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, widget = index.data(Qt.ItemDataRole.UserRole), option.widget
        if not isinstance(row, Hit) or not isinstance(widget, QWidget):
            return
        look = colours(widget)
        painter.save()
        painter.setClipRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(look.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(look.hover))
        painter.setPen(QColor(look.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        rect = option.rect.adjusted(_M.wide, _M.space - 1, -_M.wide, -_M.space)
        self._title(painter, rect, row, widget, look)
        self._line(painter, rect, row, widget, look)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRect, row: Hit, widget: QWidget, look: Colours) -> None:
        small, font = _font(widget, _M.small), _font(widget, _M.base)
        top = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(font).height())
        painter.setFont(small)
        painter.setPen(QColor(look.muted))
        painter.drawText(top, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.side)
        room = top.width() - QFontMetrics(small).horizontalAdvance(row.side) - (_M.space if row.side else 0)
        font.setWeight(QFont.Weight.Bold)
        _write(painter, top, room, row.title, row.title_marks, font, look.text, look)

    def _line(self, painter: QPainter, rect: QRect, row: Hit, widget: QWidget, look: Colours) -> None:
        font = _font(widget, _M.small)
        tall = QFontMetrics(font).height()
        low = QRect(rect.left(), rect.bottom() - tall + 1, rect.width(), tall)
        if row.badge:
            low.setLeft(low.left() + self._badge(painter, low, row, widget, look) + _M.tight + 2)
        _write(painter, low, low.width(), row.line, row.line_marks, font, look.muted, look)

    def _badge(self, painter: QPainter, low: QRect, row: Hit, widget: QWidget, look: Colours) -> int:
        font = _font(widget, _M.tiny)
        wide = QFontMetrics(font).horizontalAdvance(row.badge) + 2 * _M.tight + 2
        box = QRectF(low.left(), low.top(), wide, low.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(look, f"{row.tone}_soft")))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(getattr(look, row.tone)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.badge)
        return wide


def _write(
    painter: QPainter, rect: QRect, room: int, text: str, marks: tuple[Mark, ...], font: QFont, ink: str, look: Colours
) -> None:
    """One line of ``text``, shortened to ``room``, with its marks."""
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    layout, option = QTextLayout(shown, font), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_mark(at, length, look) for at, length in marks if at + length <= len(shown)])
    layout.beginLayout()
    layout.createLine().setLineWidth(max(room, 0))
    layout.endLayout()
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2))


def _font(widget: QWidget | None, pixels: int) -> QFont:
    font = QFont(widget.font()) if widget is not None else QFont()
    font.setPixelSize(pixels)
    return font


def _mark(start: int, length: int, look: Colours) -> QTextLayout.FormatRange:
    """A hit: another ground and underlined, so that colour is not the only sign."""
    style = QTextCharFormat()
    style.setBackground(QColor(look.warning_soft))
    style.setForeground(QColor(look.text))
    style.setFontUnderline(True)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made
