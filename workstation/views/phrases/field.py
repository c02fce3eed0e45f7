"""The field in which a phrase is looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from workstation.views.search.field import SearchField


class PhraseField(SearchField):
    """A search field that tells Enter from Shift+Enter.

    Signals, beside those of ``SearchField``:
        chosen_to_send(): Shift+Enter was pressed.
    """

    chosen_to_send = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter is a wish of its own."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self._composing:
            self.chosen_to_send.emit()
        else:
            super().keyPressEvent(event)
