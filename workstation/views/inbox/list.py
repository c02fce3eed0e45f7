"""The list of conversations: keeps still under the pointer and the keys, asks for a conversation or its menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from workstation.views.inbox.delegate import FRESH, InboxDelegate
from workstation.views.inbox.rows import InboxRole, InboxRows
from workstation.views.theme.tokens import MEASURES, colours
from workstation.views.theme.viewport import plain_viewport

KEY_REST_MS = 1500
"""How long after a key the order stays, milliseconds."""
ENTERED = (QEvent.Type.Enter, QEvent.Type.HoverEnter, QEvent.Type.MouseMove)
_HINT = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
LEFT = (QEvent.Type.Leave, QEvent.Type.HoverLeave)


class InboxList(QListView):
    """Shows ``InboxRows`` and freezes them while somebody aims at a row.

    Signals:
        opened(str): the conversation was clicked, or Enter was pressed on it.
        window_wanted(str): the same with Ctrl, or a double click.
        menu_wanted(str, QPoint): its menu was asked for, at this place of the screen.
        left_below(): Down was pressed on the last row.
    """

    opened = Signal(str)
    window_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    left_below = Signal()

    def __init__(self, rows: InboxRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._held_by: set[str] = set()
        self._hint = ("", "")
        self._below: QWidget | None = None
        self._painter = InboxDelegate(self)
        self.setViewport(plain_viewport())
        self.setObjectName("inbox_list")
        self.setAccessibleName(self.tr("Conversations, the most urgent first"))
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setProperty("frame", "none")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._others = QTimer(self, interval=0, singleShot=True)
        """Rows that could not be painted anew with the last ones have their turn."""
        self._others.timeout.connect(self.viewport().update)
        self._rest = QTimer(self, interval=KEY_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rested)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def waits(self) -> bool:
        """Whether rows are still shown as they looked before, because others were painted anew first."""
        return self._painter.left_some

    def set_front(self, conversation: str) -> None:
        """Mark the conversation in front, and stand on its row if it is shown."""
        if conversation != self._painter.front:
            self._painter.front = conversation
            self.viewport().update()
        row = self._rows.row_of(conversation)
        self.setCurrentIndex(self._rows.index(row) if row >= 0 else QModelIndex())

    @property
    def hint(self) -> tuple[str, str]:
        """The title and the words painted while there is no row."""
        return self._hint

    def set_hint(self, title: str, words: str) -> None:
        """What to paint while there is no row: a title and what to do."""
        if self._hint != (title, words):
            self._hint = (title, words)
            self.setAccessibleDescription(f"{title}. {words}" if title else "")
            self.viewport().update()
            self._place_below()

    def set_below_hint(self, widget: QWidget) -> None:
        """Let ``widget`` stand under the hint; who gives it shows and hides it."""
        self._below = widget
        widget.setParent(self.viewport())
        self.setTabOrder(self, widget)
        self._place_below()

    def keep_still(self, reason: str, still: bool) -> None:
        """Freeze the order for ``reason``, or let go of that reason."""
        if still:
            self._held_by.add(reason)
        else:
            self._held_by.discard(reason)
        self._rows.set_frozen(bool(self._held_by))

    def current(self) -> str:
        """Id of the row the keys stand on, empty if none."""
        return str(self.currentIndex().data(InboxRole.ID) or "")

    # Qt's side

    def viewportEvent(self, event: QEvent) -> bool:
        """The pointer comes, and goes."""
        if event.type() in ENTERED:
            self.keep_still("pointer", True)
        elif event.type() in LEFT:
            self.keep_still("pointer", False)
        return super().viewportEvent(event)

    def rowsAboutToBeRemoved(self, parent: QModelIndex, start: int, end: int) -> None:
        """Unless the keys are here, the row that goes is not followed by a neighbour."""
        if not self.hasFocus() and start <= self.currentIndex().row() <= end:
            self.setCurrentIndex(QModelIndex())
        super().rowsAboutToBeRemoved(parent, start, end)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody aims at what is not shown."""
        self.keep_still("pointer", False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+Enter opens in a window of its own; every key holds the order for a while."""
        self.keep_still("key", True)
        self._rest.start()
        current = self.current()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current:
            own = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.window_wanted if own else self.opened).emit(current)
            return
        if event.key() == Qt.Key.Key_Down and self.currentIndex().row() == self._rows.rowCount() - 1:
            self.left_below.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button opens a menu and leaves the current row alone."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the pointer, or by key of the current row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            box = self.visualRect(index)
            spot = box.center() if by_key else event.pos()
            self.menu_wanted.emit(str(index.data(InboxRole.ID)), self.viewport().mapToGlobal(spot))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or a hint where there is none."""
        self._painter.may_make, self._painter.left_some = FRESH, False
        super().paintEvent(event)
        if self._painter.left_some:
            self._others.start()
        if self._rows.rowCount() == 0 and self._hint[0]:
            painter = QPainter(self.viewport())
            paint_hint(painter, self.viewport().rect(), self, *self._hint)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands under the hint stays there."""
        super().resizeEvent(event)
        self._place_below()

    def _place_below(self) -> None:
        if self._below is None:
            return
        box = self.viewport().rect()
        top = hint_bottom(box, self, *self._hint) + MEASURES.wide
        wide = min(self._below.sizeHint().width(), box.width() - 2 * MEASURES.space)
        self._below.setGeometry((box.width() - wide) // 2, top, wide, self._below.sizeHint().height())

    # Slots

    def _on_rested(self) -> None:
        self.keep_still("key", False)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(str(index.data(InboxRole.ID)))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.window_wanted.emit(str(index.data(InboxRole.ID)))


def paint_hint(painter: QPainter, box: QRect, widget: QWidget, title: str, words: str) -> None:
    """A quiet title with a sentence below, in the upper third of an empty list."""
    tones = colours(widget)
    upper, lower = _hint_boxes(box, widget, title, words)
    for place, size, ink, text in (
        (upper, MEASURES.base, tones.text, title),
        (lower, MEASURES.small, tones.muted, words),
    ):
        font = widget.font()
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, _HINT, text)


def hint_bottom(box: QRect, widget: QWidget, title: str, words: str) -> int:
    """Where the hint that ``paint_hint`` paints into ``box`` ends."""
    return _hint_boxes(box, widget, title, words)[1].bottom()


def _hint_boxes(box: QRect, widget: QWidget, title: str, words: str) -> tuple[QRect, QRect]:
    inner = box.adjusted(MEASURES.broad, max(MEASURES.wide, box.height() // 6), -MEASURES.broad, 0)
    boxes: list[QRect] = []
    top = inner.top()
    for size, text in ((MEASURES.base, title), (MEASURES.small, words)):
        font = widget.font()
        font.setPixelSize(size)
        height = QFontMetrics(font).boundingRect(QRect(0, 0, inner.width(), 9_999), _HINT, text).height()
        boxes.append(QRect(inner.left(), top, inner.width(), height))
        top += height + MEASURES.space
    return boxes[0], boxes[1]
