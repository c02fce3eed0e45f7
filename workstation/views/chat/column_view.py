"""A list view that places and paints its rows itself: one column, pixel by pixel, following the end.

It is a ``QListView`` only so that Qt's own accessibility offers the rows to screen readers; nothing of
QListView's layout is used, which would be done anew for every row at each insert.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from workstation.domain.lines import LineSource
from workstation.domain.sources import PictureSource
from workstation.views.chat.arrangement import Arrangement, Look, Teller, arrange
from workstation.views.chat.drawing import Drawing, Mood
from workstation.views.chat.geometry import Column
from workstation.views.chat.rows import MessageRows
from workstation.views.chat.thumbnails import Thumbnails
from workstation.views.feed import Feed
from workstation.views.theme.tokens import MEASURES, colours

NEAR = 4
"""Pixels from the end within which the view follows it."""
A_FRAME = 8
"""Milliseconds after which the next slice is asked for, so that the last is painted before."""
STEP = 24
"""Pixels a wheel step or arrow of the scroll bar counts."""

AnyIndex = QModelIndex | QPersistentModelIndex


class ColumnView(QListView):
    """Shows the window of ``MessageRows``, asks for more at its ends and keeps what is read where it is.

    Signals:
        moved(): the place or what is there has changed.
    """

    moved = Signal()

    def __init__(self, feed: Feed, lines: LineSource, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.feed = feed
        self.rows = MessageRows(feed, lines, self)
        self.expanded: set[int] = set()
        self.thumbnails = Thumbnails(pictures, self)
        self._look = Look(self)
        self._teller = Teller(feed.now, lambda: self.rows.revealed, self.rows.line, self.expanded)
        self.column = Column(lambda row, width: arrange(row, width, self._look, self._teller))
        self.following = True
        self._settling = False
        self._sized = False  # nobody knows its size before it is shown, or asked where something stands
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self.place_now)
        self._fetcher = QTimer(self, singleShot=True, interval=A_FRAME)
        self._fetcher.timeout.connect(self.fetch)
        self._prepare()
        self.setModel(self.rows)
        self.rows.amending.connect(self.column.forget_quoting)
        self.rows.settled.connect(self.arrange)
        self.thumbnails.ready.connect(self.viewport().update)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("frame", "none")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setDragEnabled(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    @property
    def offset(self) -> int:
        """Pixels of the column above the viewport."""
        return self.verticalScrollBar().value()

    def arrange(self) -> None:
        """Place the rows as they are now; what is read stays where it is, or the end stays in sight."""
        if self._settling or not self._sized:
            return
        self._settling = True
        try:
            anchor = None if self.following else self._anchor()
            self.column.lay(self.rows.rows, self.viewport().width())
            self._set_range()
            self._restore(anchor)
        finally:
            self._settling = False
        self._note_place()
        self._fetcher.start()
        self.viewport().update()

    def place_soon(self) -> None:
        """Show nothing for now; the rows to come are placed in the next turn of the loop.

        Whatever else is painted in this one is not held up by measuring them, and no old line stays in sight.
        """
        if self._sized:
            self._sized = False
            self.column.lay([], self.viewport().width())
            self.viewport().update()
            self._placing.start()

    def place_now(self) -> None:
        """Place the rows although it is not their turn yet: somebody wants to know where they stand."""
        self._placing.stop()
        if not self._sized:
            self._sized = True
            self.arrange()

    def jump_to(self, y: int) -> None:
        """Scroll so that ``y`` of the column is at the top."""
        self.verticalScrollBar().setValue(y)

    def follow_end(self) -> None:
        """Stand at the end and stay there."""
        self.following = self.rows.following = True
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self._note_place()

    def fetch(self) -> None:
        """Ask for a slice if an end of the window is less than a screen away."""
        if self._settling or not self._sized or not self.isVisible():
            return
        bar, screen, window = self.verticalScrollBar(), self.viewport().height(), self.rows.window
        if bar.value() < screen and not window.at_start:
            self.rows.grow_up()
        elif bar.maximum() - bar.value() < screen and not window.at_end:
            self.rows.grow_down()

    def mood(self, made: Arrangement) -> Mood:
        """How a row stands at this paint; the heir knows selections and matches."""
        return Mood()

    def empty_words(self) -> str:
        """What stands in the middle when there are no rows."""
        return ""

    def remeasure(self) -> None:
        """Fonts, colours or words changed: measure all rows anew."""
        self._look = Look(self)
        self.column.forget()
        self.arrange()

    def visible_rows(self) -> range:
        """The rows that show in the viewport."""
        first = self.column.at(self.offset)
        if first < 0:
            return range(0)
        return range(first, self.column.at(self.offset + self.viewport().height() - 1) + 1)

    def box_of(self, index: int) -> QRect:
        """Where a row stands in the viewport."""
        made = self.column.rows[index]
        return QRect(0, self.column.tops[index] - self.offset, self.viewport().width(), made.height)

    # What Qt asks of an item view.

    def visualRect(self, index: AnyIndex) -> QRect:
        """Where a row stands in the viewport."""
        known = index.isValid() and index.row() < len(self.column.rows)
        return self.box_of(index.row()) if known else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point of the viewport."""
        y = point.y() + self.offset
        row = self.column.at(y)
        inside = 0 <= row < len(self.rows.rows) and self.column.tops[row] <= y < self.column.tops[row + 1]
        return self.rows.index(row) if inside else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, moving as little as may be, or to the middle."""
        if not index.isValid() or index.row() >= len(self.column.rows):
            return
        rect, height = self.box_of(index.row()), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            self.jump_to(self.offset + rect.center().y() - height // 2)
        elif rect.top() < 0 or rect.height() > height:
            self.jump_to(self.offset + rect.top())
        elif rect.bottom() > height:
            self.jump_to(self.offset + rect.bottom() - height + MEASURES.space)

    def verticalOffset(self) -> int:
        """Pixels above the viewport."""
        return self.offset

    def horizontalOffset(self) -> int:
        """Nothing ever stands beside."""
        return 0

    def isIndexHidden(self, index: AnyIndex) -> bool:
        """No row is hidden."""
        return False

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Rows are not selected, words are."""
        return QRegion()

    def setSelection(self, rect: QRect, command: object) -> None:
        """Rows are not selected, words are."""

    def doItemsLayout(self) -> None:
        """Rows are placed by ``arrange``."""

    def updateGeometries(self) -> None:
        """The scroll bar is set by ``arrange``."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is read in place at the new size."""
        QAbstractScrollArea.resizeEvent(self, event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the view now that its size is known: the first time in the next turn, when the window is there."""
        super().showEvent(event)
        if self._sized:
            self.arrange()
        else:
            self._placing.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The place changed."""
        self.viewport().update()
        if not self._settling:
            self._note_place()
            self.fetch()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, theme or language."""
        super().changeEvent(event)
        if not hasattr(self, "column"):  # Qt tells of fonts while it is still being built
            return
        kind = event.type()
        if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.remeasure()
        elif kind == QEvent.Type.LanguageChange:
            self.column.forget()
            self.rows.retell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        self._fresh_colours()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(self._look.colours.window))
        if not self.rows.rows:
            self._paint_empty(painter)
        drawing = Drawing(painter, self.viewport().width(), self._look, self.thumbnails)
        for index in self.visible_rows():
            made = self.column.rows[index]
            y = self.column.tops[index] - self.offset
            if y < event.rect().bottom() + 1 and y + made.height > event.rect().top():
                drawing.row(made, y, self.mood(made))
        painter.end()

    def _fresh_colours(self) -> None:
        if colours(self) is not self._look.colours:
            self.remeasure()

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(self._look.text)
        painter.setPen(QColor(self._look.colours.muted))
        middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), int(middle), self.empty_words())

    def _anchor(self) -> tuple[int, int] | None:
        """(name of the first row in sight that is still there, pixels from the top of the view to its bottom)."""
        still = {row.uid for row in self.rows.rows}
        for index in range(max(0, self.column.at(self.offset)), len(self.column.rows)):
            uid = self.column.rows[index].row.uid
            if uid in still and uid > 0:
                return uid, self.column.tops[index + 1] - self.offset
        return None

    def _restore(self, anchor: tuple[int, int] | None) -> None:
        bar = self.verticalScrollBar()
        if self.following:
            bar.setValue(bar.maximum())
        elif anchor is not None:
            row = self.rows.row_of(anchor[0])
            bar.setValue(self.column.tops[row + 1] - anchor[1])

    def _set_range(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(max(1, height - 2 * STEP))
        bar.setSingleStep(STEP)
        bar.setRange(0, max(0, self.column.height - height))

    def _note_place(self) -> None:
        bar = self.verticalScrollBar()
        self.following = self.rows.window.at_end and bar.value() >= bar.maximum() - NEAR
        self.rows.following = self.following
        self.moved.emit()
