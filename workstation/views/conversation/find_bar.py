"""Finding words in the conversation shown: count, next, previous; Esc closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from workstation.views.actions.hints import hinted
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES

REST = 120
"""Milliseconds for which typing must pause before the history is searched."""


class FindBar(QWidget):
    """A field with a count.

    Signals:
        words_changed(str): look for these words, "" for none.
        next_requested(), previous_requested(): go to the next newer or older place.
        closed(): the clerk is done.
    """

    words_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._on_rested)
        self._keys = ("", "")
        self.made = False
        """Whether there is anything in it: it is furnished when it is first opened, most never are."""
        self.hide()

    def _furnish(self) -> None:
        self.made = True
        self.field, self.count = QLineEdit(self), QLabel(self)
        self.field.setPlaceholderText(self.tr("Find in this conversation"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.count.setProperty("role", "muted")
        self.previous = self._button("up", self.tr("Previous match"), self.previous_requested)
        self.next = self._button("down", self.tr("Next match"), self.next_requested)
        self.close_button = self._button("close", self.tr("Close (Esc)"), self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.tight, MEASURES.space, MEASURES.tight)
        for widget in (self.field, self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self.show_keys(*self._keys)

    def begin(self, words: str = "") -> None:
        """Open, with these words if there are any, else with those of last time."""
        if not self.made:
            self._furnish()
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()
        self._on_rested()

    def show_keys(self, following: str, previous: str) -> None:
        """Name the keys that go on and back, too."""
        self._keys = (following, previous)
        if not self.made:
            return
        self.next.setToolTip(hinted(self.next.accessibleName(), following))
        self.previous.setToolTip(hinted(self.previous.accessibleName(), previous))

    def show_count(self, current: int, count: int) -> None:
        """Say at which of how many places the history stands."""
        if not self.made:
            return
        found = self.tr("{current} of {count}").format(current=current, count=count) if count else self.tr("Not found")
        self.count.setText(found if self.field.text().strip() else "")
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back, Esc closes."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)

    def _go(self, *, back: bool) -> None:
        if self._rest.isActive():
            self._on_rested()
        elif back:
            self.previous_requested.emit()
        else:
            self.next_requested.emit()

    def _button(self, shape: str, tip: str, pressed: object) -> IconButton:
        button = IconButton(shape, tip, self, size=MEASURES.broad)
        button.clicked.connect(pressed)
        return button

    def _on_text_changed(self) -> None:
        self._rest.start()

    def _on_rested(self) -> None:
        self._rest.stop()
        self.words_changed.emit(self.field.text().strip())
