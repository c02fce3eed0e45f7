"""Before phrases are brought in: what is new, changed, the same, said twice, and which rows are bad."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.phrase_import import PhrasePlan
from workstation.domain.phrases import Phrase
from workstation.views.imports.phrase_sentences import phrase_row_sentence
from workstation.views.phrases.words import content_words, scope_words

MOST = 500
"""Rows of the preview."""


class PhraseImportDialog(QDialog):
    """A dry run of a file; nothing is done before ``import_requested``.

    Signals:
        import_requested(): do it.
        stop_requested(): leave off; what came in stays.
    """

    import_requested = Signal()
    stop_requested = Signal()

    def __init__(self, file: str, plan: PhrasePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring phrases in"))
        self.resize(680, 460)
        self._busy = False
        self.summary = QLabel(self._summary(file, plan), self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "heading")
        self.table = QTableWidget(0, 3, self)
        self.table.setHorizontalHeaderLabels([self.tr("What"), self.tr("Phrase"), self.tr("Words")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("What would happen"))
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 130)
        self.table.setColumnWidth(1, 180)
        self._fill(plan)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.start = QPushButton(self.tr("&Bring in"), self)
        self.start.setProperty("kind", "primary")
        self.start.setEnabled(not plan.is_empty())
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.start.clicked.connect(self._on_start)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        column = QVBoxLayout(self)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_done(self, done: bool) -> None:
        """It is over; ``done``: all of it came in."""
        self._busy = False
        self.progress.hide()
        self.start.hide()
        self.cancel.setText(self.tr("Close"))
        self.summary.setText(
            self.tr("The phrases are in.")
            if done
            else self.tr("Stopped. What came in until then stays; the same file again brings the rest.")
        )

    def reject(self) -> None:
        """While it works, Cancel stops the work first."""
        if self._busy:
            self.stop_requested.emit()
        else:
            super().reject()

    def _on_start(self) -> None:
        self._busy = True
        self.start.setEnabled(False)
        self.progress.show()
        self.import_requested.emit()

    def _summary(self, file: str, plan: PhrasePlan) -> str:
        words = self.tr(
            "{file}: {added} new, {changed} changed, {same} as before, {twice} said twice, {bad} rows left out"
        )
        return words.format(
            file=file, added=len(plan.added), changed=len(plan.changed), same=len(plan.unchanged),
            twice=len(plan.duplicates), bad=len(plan.rejected),
        )  # fmt: skip

    def _fill(self, plan: PhrasePlan) -> None:
        for bad in plan.rejected[:MOST]:
            where = self.tr("Row {row} left out").format(row=bad.row)
            self._row(where, bad.column, phrase_row_sentence(bad))
        for change in plan.changed[:MOST]:
            self._row(self.tr("Changed"), _named(change.after), content_words(change.after))
        for phrase in plan.added[:MOST]:
            self._row(self.tr("New"), _named(phrase), content_words(phrase))
        for row in plan.duplicates[:MOST]:
            self._row(self.tr("Row {row} said twice").format(row=row), "", "")

    def _row(self, *words: str) -> None:
        at = self.table.rowCount()
        self.table.insertRow(at)
        for column, text in enumerate(words):
            self.table.setItem(at, column, QTableWidgetItem(text))


def _named(phrase: Phrase) -> str:
    code = f"/{phrase.code} " if phrase.code else ""
    return f"{code}{phrase.name} · {scope_words(phrase.scope)}"
