"""The mouse in the history: clicks on parts of rows, selecting by drawing over words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QToolTip

from workstation.views.chat import wording
from workstation.views.chat.arrangement import Arrangement, Hit
from workstation.views.chat.selection import Spot

if TYPE_CHECKING:
    from workstation.views.chat.history import ChatHistory

PULL_MS = 30
"""Milliseconds between two steps of scrolling while a selection is drawn beyond an edge."""


class Pointer(QObject):
    """Watches the viewport of a history."""

    def __init__(self, history: ChatHistory) -> None:
        super().__init__(history)
        self._history = history
        self._pressed: QPoint | None = None
        self._drawing = False
        self._at = QPoint()
        self._pull = QTimer(self, interval=PULL_MS)
        self._pull.timeout.connect(self._on_pull)
        history.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse's events before the item view does."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseMove:
            self._on_move(place, bool(event.buttons() & Qt.MouseButton.LeftButton))
        elif event.button() != Qt.MouseButton.LeftButton:
            return kind != QEvent.Type.MouseButtonRelease
        elif kind == QEvent.Type.MouseButtonPress:
            self._on_press(place, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif kind == QEvent.Type.MouseButtonDblClick:
            self._on_double(place)
        elif kind == QEvent.Type.MouseButtonRelease:
            self._on_release(place)
        return True

    def _on_press(self, place: QPoint, extending: bool) -> None:
        history = self._history
        self._pressed, self._drawing = place, False
        spot = self._spot(place)
        if spot is None:
            return
        if extending and history.selection.anchor is not None:
            history.selection.reach(spot)
        else:
            history.selection.start(spot)
        index = history.indexAt(place)
        if index.isValid() and not history.rows.rows[index.row()].day:
            history.stand_on(index)
        history.viewport().update()

    def _on_move(self, place: QPoint, held: bool) -> None:
        history = self._history
        if not held or self._pressed is None:
            history.viewport().setCursor(self._cursor(place))
            return
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._drawing or far:
            self._drawing, self._at = True, place
            self._draw()
            outside = place.y() < 0 or place.y() >= history.viewport().height()
            if outside and not self._pull.isActive():
                self._pull.start()
            elif not outside:
                self._pull.stop()

    def _on_release(self, place: QPoint) -> None:
        self._pull.stop()
        drawn, self._drawing = self._drawing, False
        self._pressed = None
        hit = None if drawn or self._history.selection.ends else self._hit(place)
        if hit is not None:
            self._history.activate(hit)

    def _on_double(self, place: QPoint) -> None:
        """Select the word under the pointer."""
        spot, made = self._spot(place), self._made(place)
        if spot is None or made is None or made.words is None:
            return
        layout, skip = made.words.layout, QTextLayout.CursorMode.SkipWords
        start = layout.previousCursorPosition(min(spot.offset + 1, made.words.length), skip)
        self._history.selection.start(Spot(spot.position, start))
        self._history.selection.reach(Spot(spot.position, layout.nextCursorPosition(start, skip)))
        self._history.viewport().update()

    def _on_pull(self) -> None:
        height = self._history.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else max(0, self._at.y() - height)
        self._history.jump_to(self._history.offset + max(-60, min(60, beyond)))
        self._draw()

    def _draw(self) -> None:
        spot = self._spot(self._at)
        if spot is not None:
            self._history.selection.reach(spot)
            self._history.viewport().update()

    def _made(self, place: QPoint) -> Arrangement | None:
        column = self._history.column
        row = column.at(place.y() + self._history.offset)
        return column.rows[row] if row >= 0 else None

    def _inside(self, made: Arrangement, place: QPoint) -> QPointF:
        """``place`` counted from the top left of the row's box."""
        history = self._history
        top = history.column.tops[history.column.rows.index(made)] - history.offset + made.top
        return QPointF(place.x() - made.left(history.viewport().width()), place.y() - top)

    def _spot(self, place: QPoint) -> Spot | None:
        made = self._made(place)
        if made is None:
            return None
        inside, line = self._inside(made, place), made.row.line
        if made.row.day:
            return Spot(line.position, 0)
        if made.words is None:
            return Spot(line.position, 0 if inside.x() < made.box.width() / 2 else 1)
        if inside.y() < 0:
            return Spot(line.position, 0)
        if inside.y() > made.box.height():
            return Spot(line.position, made.words.length)
        return Spot(line.position, made.words.offset_at(inside))

    def _hit(self, place: QPoint) -> Hit | None:
        made = self._made(place)
        return made.hit(self._inside(made, place)) if made is not None and not made.row.day else None

    def _cursor(self, place: QPoint) -> Qt.CursorShape:
        if self._hit(place) is not None:
            return Qt.CursorShape.PointingHandCursor
        made = self._made(place)
        over = made is not None and made.words is not None and made.words.rect.contains(self._inside(made, place))
        return Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor

    def _tell(self, event: QHelpEvent) -> None:
        """The exact time, and how far a reply has come."""
        made = self._made(event.pos())
        if made is None or made.row.day:
            return
        line = made.row.line
        words = [wording.day_and_time(line.at, self._history.feed.now()), wording.delivery_words(line)]
        QToolTip.showText(event.globalPos(), wording.escaped(" · ".join(word for word in words if word)))
