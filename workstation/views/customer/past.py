"""Earlier conversations as rows of two lines: who and when, how it ended and the last words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workstation.domain.conversation import State
from workstation.domain.masking import mask_name
from workstation.domain.sources import PastConversation
from workstation.views.theme.tokens import MEASURES, colours

HEIGHT = 46
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class PastRole(IntEnum):
    """What a row tells besides its text."""

    CONVERSATION = int(Qt.ItemDataRole.UserRole) + 1
    """The whole ``PastConversation``."""


def state_words(state: State) -> str:
    """How a conversation stands, in a word."""
    match state:
        case State.OPEN:
            return QCoreApplication.translate("Customer", "Open")
        case State.HELD:
            return QCoreApplication.translate("Customer", "On hold")
        case State.CLOSED:
            return QCoreApplication.translate("Customer", "Closed")
        case State.TRANSFERRED:
            return QCoreApplication.translate("Customer", "Transferred")


class PastRows(QAbstractListModel):
    """Earlier conversations, the newest first, as a history source gave them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._past: list[PastConversation] = []

    def show(self, past: Sequence[PastConversation]) -> None:
        """Show these instead."""
        if list(past) == self._past:
            return
        self.beginResetModel()
        self._past = list(past)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Conversations shown."""
        return 0 if parent.isValid() else len(self._past)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The masked name, the row as a sentence, or the whole conversation."""
        if not index.isValid() or not 0 <= index.row() < len(self._past):
            return None
        one = self._past[index.row()]
        if role == PastRole.CONVERSATION:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return mask_name(one.buyer.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{mask_name(one.buyer.name)}, {day_words(one.last_at)}, {state_words(one.state)}, {one.last_text}"
        return None


def day_words(at: int) -> str:
    """The day and time of a moment, milliseconds since 1970 UTC."""
    return QDateTime.fromMSecsSinceEpoch(at).toString("yyyy-MM-dd HH:mm")


class PastDelegate(QStyledItemDelegate):
    """Paints a ``PastConversation``; ``named`` shows whose it was."""

    def __init__(self, *, named: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._named = named

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Name or day, state, last words."""
        one = index.data(PastRole.CONVERSATION)
        if not isinstance(one, PastConversation):
            return
        tones = colours(option.widget)
        box = QRectF(option.rect)
        chosen = option.state & QStyle.StateFlag.State_Selected
        over = option.state & QStyle.StateFlag.State_MouseOver
        painter.save()
        painter.fillRect(box, QColor(tones.selection if chosen else tones.hover if over else tones.surface))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tones.border))
        inner = box.adjusted(MEASURES.wide, 0, -MEASURES.wide, 0)
        font = QFont(option.font)
        font.setPixelSize(MEASURES.small)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        first = QRectF(inner.left(), box.top() + 5, inner.width(), 18)
        second = first.translated(0, 18)
        state = state_words(one.state)
        right = metrics.horizontalAdvance(state)
        painter.setPen(QColor(tones.muted))
        painter.drawText(first, _RIGHT, state)
        head = f"{mask_name(one.buyer.name)}  {day_words(one.last_at)}" if self._named else day_words(one.last_at)
        painter.setPen(QColor(tones.text))
        painter.drawText(first, _LEFT, metrics.elidedText(head, _END, first.width() - right - MEASURES.space))
        painter.setPen(QColor(tones.muted))
        words = " ".join(one.last_text[:160].split())
        painter.drawText(second, _LEFT, metrics.elidedText(words, _END, second.width()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tones.accent))
            painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -2.5))
        painter.restore()


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_END = Qt.TextElideMode.ElideRight


class PastList(QListView):
    """A list of earlier conversations.

    Signals:
        opened(str): one was clicked, or Enter was pressed on it.
        menu_wanted(str, QPoint): its menu was asked for, at this place of the screen.
        left_above(): Up was pressed on the first row.
    """

    opened = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left_above = Signal()

    def __init__(self, rows: PastRows, *, named: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Earlier conversations"))
        self.setModel(rows)
        self.setItemDelegate(PastDelegate(named=named, parent=self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)

    def at(self, index: QModelIndex) -> PastConversation | None:
        """The conversation in this row."""
        one = index.data(PastRole.CONVERSATION)
        return one if isinstance(one, PastConversation) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or by key of the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if one := self.at(index):
            spot = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(one.id, self.viewport().mapToGlobal(spot))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button opens a menu, not the conversation."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if one := self.at(index):
            self.opened.emit(one.id)
