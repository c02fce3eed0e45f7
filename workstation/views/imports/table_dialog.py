"""What the dialogs that bring a table in have in common: choose a file, look at it, take it, see what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workstation.views.imports.pages import ChooseFile, RejectedTable, label
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.sentences import sentence
from workstation.views.theme.tokens import MEASURES

WIDTH, HEIGHT = 720, 560
"""Of the dialog with rows left out, logical pixels."""


class TableImportDialog(QDialog):
    """The ground: a subclass says what is told (``_told``), and asks in ``_ask_to_look`` and ``_ask_to_import``.

    Signals:
        cancel_requested(): stop what is running.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._running = False
        self._ready = False
        self.trouble, self.summary, self.counts = label("danger"), label("heading"), label()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.state = label("muted")
        self.start = self._button(self.tr("&Import"), self._on_start, "primary")
        self.cancel = self._button(self.tr("&Stop"), self._on_cancel, "danger")
        self.leave = self._button(self.tr("Close"), self.reject)

    def _build(self, choose: ChooseFile, rows: RejectedOrderRows) -> None:
        self.choose, self.left_out = choose, RejectedTable(rows=rows)
        choose.chosen.connect(self.look_at)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.cancel, self.start):
            buttons.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.broad)
        column.setSpacing(MEASURES.wide)
        for each in (self.choose, *self._options(), self.trouble, *self._told(), self.progress, self.state):
            column.addWidget(each)
        for place, table in enumerate(reversed(self._tables()), 1):
            column.insertWidget(column.count() - place + 1, table, place)
        column.addStretch(0)
        column.addLayout(buttons)
        self._hide_all()

    def _options(self) -> tuple[QWidget, ...]:
        """What may be chosen beside the file."""
        return ()

    def _told(self) -> tuple[QLabel, ...]:
        """Labels that say what the file holds; they are emptied and hidden before each."""
        return (self.summary, self.counts)

    def _tables(self) -> tuple[QWidget, ...]:
        """What takes the room that is left."""
        return (self.left_out,)

    def _ask_to_look(self, path: str) -> None:
        raise NotImplementedError

    def _ask_to_import(self, path: str) -> None:
        raise NotImplementedError

    def _button(self, text: str, slot: object, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def look_at(self, path: str) -> None:
        """Ask what the file at ``path`` holds, as if it had been dropped."""
        if self._running:
            return
        self._path = path
        self.choose.show_path(path)
        self._begin(self.tr("Looking at {name}…").format(name=Path(path).name))
        self._ask_to_look(path)

    def show_trouble(self, reason_code: str, values: object) -> None:
        """Why the file cannot be taken at all; ``values`` is a dict that fills the sentence's places."""
        self.show_said(sentence(reason_code, values if isinstance(values, dict) else {}))

    def show_said(self, said: str) -> None:
        """Why it cannot be done, in a sentence."""
        self._hide_all()
        self.trouble.setText(said)
        self.trouble.show()
        self._ready = False
        self._end(self.choose.button)

    def show_progress(self, done: int, total: int) -> None:
        """How far it has come; any unit, ``total`` 0 if unknown."""
        if not self._running:
            return
        while total > 2**31 - 1:  # Qt counts in 32 bits
            done, total = done // 1024, total // 1024
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def reject(self) -> None:
        """Close; what is running is stopped first."""
        if self._running:
            self._on_cancel()
        super().reject()

    def _hide_all(self) -> None:
        for each in (self.trouble, *self._told(), self.progress, self.state, *self._tables()):
            each.hide()
        for text in self._told():
            text.setText("")

    def _begin(self, state: str) -> None:
        self._running, self._ready = True, False
        self._hide_all()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.state.setText(state)
        self.state.show()
        self.cancel.setEnabled(True)
        self._show_state()
        self.cancel.setFocus()

    def _end(self, then: QPushButton) -> None:
        self._running = False
        self._show_state()
        then.setDefault(True)
        then.setFocus()

    def _show_state(self) -> None:
        for each in (self.choose, *self._options()):
            each.setEnabled(not self._running)
        self.start.setEnabled(self._ready)
        self.start.setVisible(not self._running)
        self.cancel.setVisible(self._running)
        self.leave.setVisible(not self._running)
        self._fit()

    def _fit(self) -> None:
        """As high as what it has to say, with room for a table; it grows, and never shrinks."""
        room = self.screen().availableSize()
        width, least = min(WIDTH, room.width()), 0
        if self.isVisible():
            width, least = max(width, self.width()), self.height()
        self._column.activate()  # what was shown or hidden just now counts
        needed = (
            HEIGHT if any(not one.isHidden() for one in self._tables()) else self._column.totalHeightForWidth(width)
        )
        self.resize(width, max(least, min(needed, room.height())))

    def _on_start(self) -> None:
        self._begin(self.tr("Bringing in {name}…").format(name=Path(self._path).name))
        self._ask_to_import(self._path)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.state.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
