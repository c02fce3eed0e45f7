"""Bring conversations in from a file: look, choose, watch, and see what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workstation.domain.imports import ImportPreview, ImportResult
from workstation.views.imports.pages import ChooseFile, Recognised, RejectedTable, label, result_sentence
from workstation.views.imports.sentences import sentence
from workstation.views.theme.tokens import MEASURES

WIDTH, HEIGHT = 680, 540
"""Of the dialog with lines left out, logical pixels."""


class ImportDialog(QDialog):
    """Asks by signals and shows what it is told by slots, so that reading may go on elsewhere.

    Signals:
        look_requested(str): say what the file at this path holds (answer by ``show_preview`` or ``show_trouble``).
        import_requested(str, object): bring the file in; the object is None for history, or how many customers
            to play at a time (answer by ``show_progress`` and ``show_result`` or ``show_trouble``).
        dry_run_requested(str): count what ``import_requested`` would add (answered alike).
        cancel_requested(): stop what is running.
    """

    look_requested = Signal(str)
    import_requested = Signal(str, object)
    dry_run_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._running = False
        self._dry = False
        self.setWindowTitle(self.tr("Import conversations"))
        self._build()
        self._show_state()

    def _build(self) -> None:
        self.choose = ChooseFile()
        self.choose.chosen.connect(self.look_at)
        self.trouble = label("danger")
        self.recognised = Recognised()
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.state = label("muted")
        self.outcome = label("heading")
        self.left_out = RejectedTable()
        self.recognised.play.toggled.connect(self._show_state)
        self.dry = self._button(self.tr("&Try without adding"), self._on_dry_run)
        self.start = self._button(self.tr("&Import"), self._on_start, "primary")
        self.start.setDefault(True)
        self.cancel = self._button(self.tr("&Stop"), self._on_cancel, "danger")
        self.leave = self._button(self.tr("Close"), self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.dry)
        buttons.addStretch(1)
        for button in (self.leave, self.cancel, self.start):
            buttons.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.broad)
        column.setSpacing(MEASURES.wide)
        for each in (self.choose, self.trouble, self.recognised, self.outcome, self.progress, self.state):
            column.addWidget(each)
        column.addWidget(self.left_out, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self._hide_outcome()
        self.recognised.hide()

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
        self._hide_outcome()
        self.recognised.hide()
        self.state.setText(self.tr("Looking at {name}…").format(name=Path(path).name))
        self.state.show()
        self._show_state()
        self.look_requested.emit(path)

    def prefer_play(self, play: bool) -> None:
        """Begin with playing chosen, or with history."""
        (self.recognised.play if play else self.recognised.history).setChecked(True)

    def show_preview(self, preview: ImportPreview) -> None:
        """What the file holds."""
        self._hide_outcome()
        self.recognised.show_preview(preview)
        self.recognised.show()
        self.left_out.show_lines(preview.rejected)
        self._show_state()
        self.start.setDefault(True)
        (self.start if self.start.isEnabled() else self.choose.button).setFocus()

    def show_trouble(self, reason_code: str, values: object) -> None:
        """Why the file cannot be taken at all; ``values`` is a dict that fills the sentence's places."""
        self._running = False
        self._hide_outcome()
        self.recognised.hide()
        self.trouble.setText(sentence(reason_code, values if isinstance(values, dict) else {}))
        self.trouble.show()
        self._show_state()

    def show_progress(self, done: int, total: int) -> None:
        """How far it has come; any unit, ``total`` 0 if unknown."""
        if not self._running:
            return
        while total > 2**31 - 1:  # Qt counts in 32 bits
            done, total = done // 1024, total // 1024
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.state.setText(self.tr("{percent} %").format(percent=done * 100 // total) if total else "")

    def show_result(self, result: ImportResult) -> None:
        """What came of it."""
        self._running = False
        self._hide_outcome()
        self.outcome.setText(result_sentence(result, self._dry))
        self.outcome.show()
        self.left_out.show_lines(result.rejected)
        self._show_state()
        then = self.start if self._dry else self.leave
        then.setDefault(True)
        then.setFocus()

    def reject(self) -> None:
        """Close; what is running is stopped first."""
        if self._running:
            self._on_cancel()
        super().reject()

    def _hide_outcome(self) -> None:
        for each in (self.trouble, self.outcome, self.progress, self.state, self.left_out):
            each.hide()

    def _show_state(self) -> None:
        ready = not self.recognised.isHidden() and not self._running
        self.choose.setEnabled(not self._running)
        self.recognised.setEnabled(not self._running)
        self.dry.setEnabled(ready and self.recognised.play_customers is None)
        self.start.setEnabled(ready)
        self.start.setText(self.tr("&Import") if self.recognised.play_customers is None else self.tr("&Play"))
        self.start.setVisible(not self._running)
        self.cancel.setVisible(self._running)
        self.leave.setVisible(not self._running)
        self._fit()

    def _fit(self) -> None:
        """As high as what it has to say, lines left out with room for their table; it grows, and never shrinks."""
        room = self.screen().availableSize()
        width, least = min(WIDTH, room.width()), 0
        if self.isVisible():
            width, least = max(width, self.width()), self.height()
        for inner in (self.choose.layout(), self.recognised.layout(), self._column):
            if inner is not None:
                inner.activate()  # what was shown or hidden just now counts
        needed = HEIGHT if not self.left_out.isHidden() else self._column.totalHeightForWidth(width)
        self.resize(width, max(least, min(needed, room.height())))

    def _begin(self, *, dry: bool) -> None:
        self._running, self._dry = True, dry
        self._hide_outcome()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.state.setText(self.tr("Reading…"))
        self.state.show()
        self._show_state()
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    def _on_start(self) -> None:
        self._begin(dry=False)
        self.import_requested.emit(self._path, self.recognised.play_customers)

    def _on_dry_run(self) -> None:
        self._begin(dry=True)
        self.dry_run_requested.emit(self._path)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.state.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
