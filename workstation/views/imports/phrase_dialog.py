"""Bring phrases in from a file: whose they become, what is new, changed, twice or doubtful, then take them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from workstation.domain.phrase_import import FileChoice, PhrasePlan
from workstation.domain.phrases import PhraseScope
from workstation.views.imports.pages import ChooseFile
from workstation.views.imports.phrase_sentences import phrase_row_sentence
from workstation.views.imports.planned_phrases import PlannedPhrases
from workstation.views.imports.rejected_orders import RejectedOrderRows
from workstation.views.imports.table_dialog import TableImportDialog


class PhraseImportDialog(TableImportDialog):
    """Asks by signals and shows what it is told by slots, so that reading may go on elsewhere.

    Signals:
        look_requested(FileChoice): say what the file would do (answer by ``show_progress`` and ``show_preview`` or
            ``show_trouble``). Asked again when the choice changes.
        import_requested(FileChoice): bring it in (answer by ``show_progress`` and ``show_result`` or ``show_trouble``).
        cancel_requested(): stop what is running.
    """

    look_requested = Signal(object)
    import_requested = Signal(object)

    def __init__(self, may_edit_team: bool, parent: QWidget | None = None) -> None:
        """``may_edit_team``: a supervisor sits here; another brings in their own only."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import phrases"))
        choose = ChooseFile(
            title=self.tr("Import phrases"),
            kinds=self.tr("Files of phrases (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
            hint=self.tr("A CSV from Qianniu and its helpers, your own sheet (xlsx), or what was exported here."),
        )
        self._make_options(may_edit_team)
        self.planned = PlannedPhrases()
        self._build(choose, RejectedOrderRows(self, phrase_row_sentence))
        self._show_state()

    def choice(self) -> FileChoice:
        """What is to be done with the file."""
        scope = self.whose.currentData()  # Qt makes a plain text of it
        return FileChoice(self._path, PhraseScope(scope) if scope else None, self.replacing.isChecked())

    def show_preview(self, plan: PhrasePlan | None) -> None:
        """What the file would do; None if the reading was stopped."""
        self._hide_all()
        self.summary.show()
        if plan is None:
            self.summary.setText(self.tr("Stopped. Nothing was changed."))
            self._finish(ready=False)
            return
        self._show(plan, self.tr("{added} new, {changed} changed, {removed} taken out"))
        self.planned.show_plan(plan)
        self._finish(ready=not plan.is_empty())

    def show_result(self, plan: PhrasePlan, whole: bool) -> None:
        """What came of it; not ``whole`` if it was stopped."""
        self._hide_all()
        self.summary.show()
        if not whole:
            self.summary.setText(self.tr("Stopped. What came in until then stays; the same file again adds the rest."))
        elif plan.is_empty():
            self._show(plan, self.tr("Nothing new: all of it was known already."))
        else:
            self._show(plan, self.tr("Done: {added} new, {changed} changed, {removed} taken out"))
        self._finish(ready=False)

    def _make_options(self, may_edit_team: bool) -> None:
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("Whose they become"))
        if may_edit_team:
            self.whose.addItem(self.tr("As the file says, else the team's"), None)
            self.whose.addItem(self.tr("All the team's"), PhraseScope.TEAM)
        self.whose.addItem(self.tr("All my own"), PhraseScope.PERSONAL)
        self.replacing = QCheckBox(self.tr("&Replace: take out what is not in the file"))
        self._choices = QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.whose)
        row.addWidget(self.replacing)
        row.addStretch(1)
        self.whose.activated.connect(self._on_chosen_otherwise)
        self.replacing.clicked.connect(self._on_chosen_otherwise)

    def _options(self) -> tuple[QWidget, ...]:
        return (self._choices,)

    def _tables(self) -> tuple[QWidget, ...]:
        return (self.planned, self.left_out)

    def _ask_to_look(self, path: str) -> None:
        del path
        self.look_requested.emit(self.choice())

    def _ask_to_import(self, path: str) -> None:
        del path
        self.import_requested.emit(self.choice())

    def _on_chosen_otherwise(self) -> None:
        if self._path and not self._running:
            self.look_at(self._path)

    def _show(self, plan: PhrasePlan, said: str) -> None:
        self.summary.setText(said.format(added=len(plan.added), changed=len(plan.changed), removed=len(plan.removed)))
        self.counts.setText(
            self.tr("{unchanged} known and unchanged, {twice} twice in the file").format(
                unchanged=len(plan.unchanged), twice=len(plan.duplicates)
            )
        )
        self.counts.show()
        self.left_out.show_lines(plan.rejected)

    def _finish(self, *, ready: bool) -> None:
        self._ready = ready
        self._end(self.start if ready else self.leave)
