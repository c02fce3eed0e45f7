"""Bring orders in from an export: look what is new, changed or doubtful, then take it, and see what came of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from workstation.domain.order_imports import OrderFileFacts, OrderImportResult
from workstation.views.imports.order_sentences import platform_name
from workstation.views.imports.pages import ChooseFile, label
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.table_dialog import TableImportDialog

MOST_WORDS = 8
"""Unknown words that are named."""


class OrderImportDialog(TableImportDialog):
    """Asks by signals and shows what it is told by slots, so that reading may go on elsewhere.

    Signals:
        look_requested(str): say what the file at this path would add and change (answer by ``show_progress`` and
            ``show_preview`` or ``show_trouble``).
        import_requested(str): bring it in (answer by ``show_progress`` and ``show_result`` or ``show_trouble``).
        cancel_requested(): stop what is running.
    """

    look_requested = Signal(str)
    import_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import orders"))
        self.facts, self.unknown = label("muted"), label("warning")
        choose = ChooseFile(
            title=self.tr("Import orders"),
            kinds=self.tr("Exports of orders (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
            hint=self.tr("Order exports of Taobao, Tmall, Pinduoduo, Douyin, JD, 1688: CSV or xlsx, as downloaded."),
        )
        self._build(choose, RejectedOrderRows(self))
        self._show_state()

    def _told(self) -> tuple[QLabel, ...]:
        return (self.summary, self.counts, self.facts, self.unknown)

    def _ask_to_look(self, path: str) -> None:
        self.look_requested.emit(path)

    def _ask_to_import(self, path: str) -> None:
        self.import_requested.emit(path)

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
