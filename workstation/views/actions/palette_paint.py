"""How a row of the palette is painted: kind, name with the typed letters marked, detail, keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.views.actions.palette_rows import Kind, PaletteRow
from workstation.views.theme.tokens import MEASURES, Colours, colours

_HEIGHT = 36
_SIGN = 8
"""Size of the sign for the kind."""


class PalettePaint(QStyledItemDelegate):
    """Paints a PaletteRow on one line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(_HEIGHT, QFontMetrics(option.font).height() + 2 * MEASURES.space))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        widget = option.widget
        if not isinstance(row, PaletteRow) or not isinstance(widget, QWidget):
            return
        look = colours(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, look)
        rect = option.rect.adjusted(MEASURES.wide, 0, -MEASURES.wide, 0)
        font = QFont(widget.font())
        font.setPixelSize(MEASURES.base)
        rect = self._kind(painter, rect, row, look)
        rect = self._right(painter, rect, row, font, look)
        rect = self._title(painter, rect, row, font, look)
        self._detail(painter, rect, row, font, look)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, look: Colours) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.selection))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), MEASURES.radius, MEASURES.radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.hover))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), MEASURES.radius, MEASURES.radius)

    def _kind(self, painter: QPainter, rect: QRect, row: PaletteRow, look: Colours) -> QRect:
        """A square for an action, a full dot for a conversation on the desk, a ring for one of the history."""
        here = row.kind is Kind.CONVERSATION
        painter.setPen(QPen(QColor(look.accent if here else look.muted), 1.4))
        painter.setBrush(QColor(look.accent) if here else Qt.BrushStyle.NoBrush)
        sign = QRectF(rect.left() + 2, rect.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
        if row.kind is Kind.ACTION:
            painter.drawRoundedRect(sign, 2, 2)
        else:
            painter.drawEllipse(sign)
        return rect.adjusted(MEASURES.broad + MEASURES.tight, 0, 0, 0)

    def _right(self, painter: QPainter, rect: QRect, row: PaletteRow, font: QFont, look: Colours) -> QRect:
        """The keys in little caps; for conversations the kind in words."""
        small = QFont(font)
        small.setPixelSize(MEASURES.small)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        painter.setPen(QColor(look.muted))
        if row.kind is not Kind.ACTION:
            words = row.kind_name()
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
            return rect.adjusted(0, 0, -metrics.horizontalAdvance(words) - MEASURES.wide, 0)
        right = rect.right()
        for keys in reversed([one for one in row.keys.split(" / ") if one]):
            width = metrics.horizontalAdvance(keys) + 2 * MEASURES.tight + 4
            cap = QRect(right - width, rect.center().y() - metrics.height() // 2 - 2, width, metrics.height() + 4)
            painter.setPen(QColor(look.border))
            painter.setBrush(QColor(look.raised))
            painter.drawRoundedRect(cap, MEASURES.tight, MEASURES.tight)
            painter.setPen(QColor(look.muted))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
            right = cap.left() - MEASURES.tight
        return QRect(rect.left(), rect.top(), right - rect.left() - MEASURES.space, rect.height())

    def _title(self, painter: QPainter, rect: QRect, row: PaletteRow, font: QFont, look: Colours) -> QRect:
        """Letter runs side by side, so that marked ones can differ in weight, colour and underline."""
        bold = QFont(font)
        bold.setBold(True)
        bold.setUnderline(True)
        x = rect.left()
        for run, marked in _runs(row.title, row.marks):
            chosen = bold if marked else font
            width = QFontMetrics(chosen).horizontalAdvance(run)
            painter.setFont(chosen)
            painter.setPen(QColor(look.accent if marked else look.text))
            place = QRect(x, rect.top(), max(0, min(width + 2, rect.right() - x)), rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, run)
            x += width
        return QRect(x + MEASURES.wide, rect.top(), max(0, rect.right() - x - MEASURES.wide), rect.height())

    def _detail(self, painter: QPainter, rect: QRect, row: PaletteRow, font: QFont, look: Colours) -> None:
        small = QFont(font)
        small.setPixelSize(MEASURES.small)
        painter.setFont(small)
        painter.setPen(QColor(look.muted))
        words = QFontMetrics(small).elidedText(row.detail, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)


def _runs(text: str, marks: tuple[int, ...]) -> list[tuple[str, bool]]:
    """``text`` cut into runs of letters that are marked or not."""
    runs: list[tuple[str, bool]] = []
    for at, sign in enumerate(text):
        marked = at in marks
        if runs and runs[-1][1] == marked:
            runs[-1] = (runs[-1][0] + sign, marked)
        else:
            runs.append((sign, marked))
    return runs
