"""One phrase in a dialog: made of a message, changed, or copied from the team's."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from workstation.domain.phrases import Phrase, PhraseScope, PhraseSource
from workstation.domain.values import Role
from workstation.views.phrases.form import PhraseForm
from workstation.views.phrases.proposals import Proposal, proposals, with_variables
from workstation.views.theme.tokens import MEASURES


class PhraseDialog(QDialog):
    """A form with what of its words would better be variables. ``phrase()`` is the answer."""

    def __init__(
        self, phrases: PhraseSource, phrase: Phrase, role: Role, values: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """``values``: what stood for variables where the words were written; they are proposed in place of them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change the phrase") if phrase.id else self.tr("New phrase"))
        self.setMinimumWidth(460)
        self._said = phrase.text
        self._boxes: list[tuple[QCheckBox, Proposal]] = []
        self.form = PhraseForm(phrases, self)
        scopes = scopes_for(role) if not phrase.id else (phrase.scope,)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self.buttons.button(buttons.Save).setText(self.tr("Save"))
        self.buttons.button(buttons.Cancel).setText(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(MEASURES.space)
        column.addWidget(self.form)
        self._propose(column, proposals(phrase.text, values or {}))
        column.addWidget(self.buttons)
        self.form.show_phrase(phrase, scopes=scopes)
        self.form.changed.connect(self._on_changed)
        self._put_variables()
        self._on_changed()
        self.form.code.setFocus()

    def phrase(self) -> Phrase:
        """What stands in the form."""
        return self.form.phrase()

    def _propose(self, column: QVBoxLayout, found: list[Proposal]) -> None:
        if not found:
            return
        label = QLabel(self.tr("So that it fits every customer:"), self)
        label.setProperty("role", "muted")
        column.addWidget(label)
        for one in found:
            words = self.tr("“{value}” becomes {variable}").format(value=one.value, variable=one.variable)
            box = QCheckBox(words.replace("&", "&&"), self)
            box.setChecked(True)
            box.toggled.connect(self._put_variables)
            self._boxes.append((box, one))
            column.addWidget(box)

    def _put_variables(self) -> None:
        if self._boxes:
            self.form.set_text(with_variables(self._said, [one for box, one in self._boxes if box.isChecked()]))

    def _on_changed(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not self.form.objection())


def scopes_for(role: Role) -> tuple[PhraseScope, ...]:
    """Whose phrases somebody may make: one's own, a supervisor the team's too."""
    own = (PhraseScope.PERSONAL,)
    return (PhraseScope.TEAM, *own) if role is Role.SUPERVISOR else own
