"""Bring orders in from an export: look what is new, changed or doubtful, then take it, and see what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workstation.domain.order_imports import OrderFileFacts, OrderImportResult
from workstation.views.imports.order_sentences import platform_name
from workstation.views.imports.pages import ChooseFile, RejectedTable, label
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.sentences import sentence
from workstation.views.theme.tokens import MEASURES

WIDTH, HEIGHT = 720, 560
"""Of the dialog with rows left out, logical pixels."""
MOST_WORDS = 8
"""Unknown words that are named."""


class OrderImportDialog(QDialog):
    """Asks by signals and shows what it is told by slots, so that reading may go on elsewhere.

    Signals:
        look_requested(str): say what the file at this path would add and change (answer by ``show_progress`` and
            ``show_preview`` or ``show_trouble``).
        import_requested(str): bring it in (answer by ``show_progress`` and ``show_result`` or ``show_trouble``).
        cancel_requested(): stop what is running.
    """

    look_requested = Signal(str)
    import_requested = Signal(str)
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._running = False
        self._ready = False
        self.setWindowTitle(self.tr("Import orders"))
        self._build()
        self._show_state()

    def _build(self) -> None:
        self.choose = ChooseFile(
            title=self.tr("Import orders"),
            kinds=self.tr("Exports of orders (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
            hint=self.tr("Order exports of Taobao, Tmall, Pinduoduo, Douyin, JD, 1688: CSV or xlsx, as downloaded."),
        )
        self.choose.chosen.connect(self.look_at)
        self.trouble, self.summary = label("danger"), label("heading")
        self.counts, self.facts, self.unknown = label(), label("muted"), label("warning")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.state = label("muted")
        self.left_out = RejectedTable(rows=RejectedOrderRows(self))
        self.start = self._button(self.tr("&Import"), self._on_start, "primary")
        self.cancel = self._button(self.tr("&Stop"), self._on_cancel, "danger")
        self.leave = self._button(self.tr("Close"), self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.cancel, self.start):
            buttons.addWidget(button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.broad, MEASURES.broad, MEASURES.broad, MEASURES.broad)
        column.setSpacing(MEASURES.wide)
        for each in (self.choose, self.trouble, *self._told(), self.progress, self.state):
            column.addWidget(each)
        column.addWidget(self.left_out, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self._hide_all()

    def _told(self) -> tuple[QWidget, ...]:
        return (self.summary, self.counts, self.facts, self.unknown)

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
        self.look_requested.emit(path)

    def show_preview(self, result: OrderImportResult) -> None:
        """What the file would add and change."""
        self._show(result)
        if result.cancelled:
            self.summary.setText(self.tr("Stopped. Nothing was changed."))
        else:
            self.counts.setText(
                self.tr("{added} new orders, {changed} changed, {unchanged} known and unchanged").format(
                    added=result.added, changed=result.changed, unchanged=result.unchanged
                )
            )
        self._ready = bool(result.added or result.changed) and not result.cancelled
        self._end(self.start if self._ready else self.leave)

    def show_result(self, result: OrderImportResult) -> None:
        """What came of it."""
        self._show(result)
        if result.cancelled:
            said = self.tr("Stopped. {added} orders were added and {changed} changed until then; they stay.")
        elif not result.added and not result.changed:
            said = self.tr("Nothing new: {unchanged} orders were known already.")
        else:
            said = self.tr("{added} orders were added, {changed} changed; {unchanged} were known already.")
        self.counts.setText(said.format(added=result.added, changed=result.changed, unchanged=result.unchanged))
        self._ready = False
        self._end(self.leave)

    def show_trouble(self, reason_code: str, values: object) -> None:
        """Why the file cannot be taken at all; ``values`` is a dict that fills the sentence's places."""
        self._hide_all()
        self.trouble.setText(sentence(reason_code, values if isinstance(values, dict) else {}))
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

    def _show(self, result: OrderImportResult) -> None:
        self._hide_all()
        facts = result.facts
        if facts is not None:
            self.summary.setText(f"{platform_name(facts.platform)} · {facts.layout} · {facts.encoding.upper()}")
            self.facts.setText(self._period(facts))
            self.unknown.setText(self._unknown(facts))
        for each in (self.summary, self.counts):
            each.show()
        self.facts.setVisible(bool(self.facts.text()))
        self.unknown.setVisible(bool(self.unknown.text()))
        self.left_out.show_lines(result.rejected)

    def _period(self, facts: OrderFileFacts) -> str:
        if facts.since is None or facts.until is None:
            return ""
        said = self.tr("Placed from {since} to {until}")
        return said.format(since=facts.since[:16].replace("T", " "), until=facts.until[:16].replace("T", " "))

    def _unknown(self, facts: OrderFileFacts) -> str:
        words = [*facts.unknown_statuses, *facts.unknown_flags]
        if not words:
            return ""
        named = "，".join(f"{one.word} ×{one.times}" for one in words[:MOST_WORDS])
        return self.tr("⚠ Words not known, kept as they are: {words}").format(words=named)

    def _hide_all(self) -> None:
        for each in (self.trouble, *self._told(), self.progress, self.state, self.left_out):
            each.hide()
        for text in (self.summary, self.counts, self.facts, self.unknown):
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
        self.choose.setEnabled(not self._running)
        self.start.setEnabled(self._ready)
        self.start.setVisible(not self._running)
        self.cancel.setVisible(self._running)
        self.leave.setVisible(not self._running)
        self._fit()

    def _fit(self) -> None:
        """As high as what it has to say, rows left out with room for their table; it grows, and never shrinks."""
        room = self.screen().availableSize()
        width, least = min(WIDTH, room.width()), 0
        if self.isVisible():
            width, least = max(width, self.width()), self.height()
        self._column.activate()  # what was shown or hidden just now counts
        needed = HEIGHT if not self.left_out.isHidden() else self._column.totalHeightForWidth(width)
        self.resize(width, max(least, min(needed, room.height())))

    def _on_start(self) -> None:
        self._begin(self.tr("Bringing in {name}…").format(name=Path(self._path).name))
        self.import_requested.emit(self._path)

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.state.setText(self.tr("Stopping…"))
        self.cancel_requested.emit()
