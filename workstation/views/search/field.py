"""A search field that knows when an input method is composing, and hands list keys on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_LIST_KEYS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class SearchField(QLineEdit):
    """A line to search with; the list under it is moved in without leaving it.

    Signals:
        list_key(QKeyEvent): Up, Down, PgUp or PgDown was pressed.
        chosen(): Enter was pressed, and not to finish a composition.
        left(): Esc was pressed, and not to give a composition up.
    """

    list_key = Signal(object)
    chosen = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self.setClearButtonEnabled(True)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._composing:
            super().keyPressEvent(event)
        elif event.key() in _LIST_KEYS:
            self.list_key.emit(event)
        elif event.key() in _ENTER:
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
