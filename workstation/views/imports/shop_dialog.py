"""Bring the shop's knowledge or products in from files: look what is new and changed, then take it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from workstation.domain.orders import RejectedRow
from workstation.views.imports.pages import ChooseFile
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.shop_sentences import shop_row_sentence
from workstation.views.imports.table_dialog import TableImportDialog


class Goods(StrEnum):
    """What is brought in."""

    KNOWLEDGE = "knowledge"
    PRODUCTS = "products"


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a file would do, or did."""

    added: int
    changed: int
    unchanged: int
    rejected: Sequence[RejectedRow] = ()


class ShopImportDialog(TableImportDialog):
    """Asks by signals and shows what it is told by slots, so that reading may go on elsewhere.

    Signals:
        look_requested(str): say what the file or folder at this path would do (answer by ``show_preview`` or
            ``show_trouble``).
        import_requested(str): bring it in (answer by ``show_progress`` and ``show_result`` or ``show_said``).
        cancel_requested(): stop what is running.
    """

    look_requested = Signal(str)
    import_requested = Signal(str)

    def __init__(self, goods: Goods, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods = goods
        self.setWindowTitle(self._title())
        self.folder = QPushButton(self.tr("A whole fol&der…"))
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self._on_folder)
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.folder)
        self._build(self._choose(), RejectedOrderRows(self, shop_row_sentence))
        self._show_state()

    def show_preview(self, told: Told | None) -> None:
        """What the file would do; None if the reading was stopped."""
        self._hide_all()
        if told is None:
            self._say(self.tr("Stopped. Nothing was changed."))
            self._finish(ready=False)
            return
        self._say(self.tr("{added} new, {changed} changed").format(added=told.added, changed=told.changed))
        self._show_rest(told)
        self._finish(ready=bool(told.added or told.changed))

    def show_result(self, told: Told, whole: bool) -> None:
        """What came of it; not ``whole`` if it was stopped."""
        self._hide_all()
        if not whole:
            self._say(self.tr("Stopped. What came in until then stays; the same file again adds the rest."))
        elif told.added or told.changed:
            said = self.tr("Done: {added} new, {changed} changed")
            self._say(said.format(added=told.added, changed=told.changed))
        else:
            self._say(self.tr("Nothing new: all of it was known already."))
        self._show_rest(told)
        self._finish(ready=False)

    def _title(self) -> str:
        return self.tr("Import knowledge") if self.goods is Goods.KNOWLEDGE else self.tr("Import products")

    def _choose(self) -> ChooseFile:
        if self.goods is Goods.KNOWLEDGE:
            return ChooseFile(
                title=self._title(), kinds=self.tr("Notes (*.md *.markdown *.txt);;All files (*)"),
                hint=self.tr("A Markdown or text file is an entry; a folder holds many."),
            )  # fmt: skip
        return ChooseFile(
            title=self._title(), kinds=self.tr("Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
            hint=self.tr("A table with codes, titles, prices, colours, sizes, stock; the headings are found by name."),
        )  # fmt: skip

    def _options(self) -> tuple[QWidget, ...]:
        return (self._choices,) if self.goods is Goods.KNOWLEDGE else ()

    def _ask_to_look(self, path: str) -> None:
        self.look_requested.emit(path)

    def _ask_to_import(self, path: str) -> None:
        self.import_requested.emit(path)

    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self._title())
        if path:
            self.look_at(path)

    def _say(self, said: str) -> None:
        self.summary.setText(said)
        self.summary.show()

    def _show_rest(self, told: Told) -> None:
        self.counts.setText(self.tr("{unchanged} known and unchanged").format(unchanged=told.unchanged))
        self.counts.show()
        self.left_out.show_lines(told.rejected)

    def _finish(self, *, ready: bool) -> None:
        self._ready = ready
        self._end(self.start if ready else self.leave)
