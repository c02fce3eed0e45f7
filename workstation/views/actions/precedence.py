"""Lets keys that work everywhere work in a line of text too, where the platform has a use of its own for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from workstation.views.actions.registry import ActionSet
from workstation.views.actions.table import Action, Scope


class Precedence(QObject):
    """On X11 a line of text takes Ctrl+E and Ctrl+U for itself; the program's own key goes first.

    Only the line with the keyboard is watched, so nothing else pays for it.
    """

    def __init__(self, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        pressed = QKeySequence(event.keyCombination())
        if not any(pressed in self._actions.action(row.key).shortcuts() for row in self._everywhere()):
            return False
        event.ignore()  # then the key is looked for among the shortcuts
        return True

    def _everywhere(self) -> list[Action]:
        return [row for row in self._actions if row.scope is Scope.APPLICATION]

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, left: QWidget | None, entered: QWidget | None) -> None:
        if isinstance(left, QLineEdit):
            left.removeEventFilter(self)
        if isinstance(entered, QLineEdit):
            entered.installEventFilter(self)
