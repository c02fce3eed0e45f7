"""One line between head and history: S T A R lit by evidence, what is missing next, and who waits elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from workstation.domain.coaching import Hint, Standing
from workstation.domain.masking import mask_name
from workstation.domain.tickets import STEPS, Step
from workstation.views.composer.chips import ElidedLabel
from workstation.views.scenarios.words import plain_tip
from workstation.views.theme.tokens import MEASURES


class CoachStrip(QFrame):
    """Shows how the conversation stands; never takes the keyboard.

    Signals:
        conversation_requested(str): go to who waits elsewhere.
    """

    conversation_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coach_strip")
        self.setProperty("ground", "raised")
        self.setAccessibleName(self.tr("Coach"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.standing: Standing | None = None
        self.signs = {step: QLabel(step.value) for step in STEPS}
        self.hint = ElidedLabel()
        self.starving = QPushButton()
        self.starving.setProperty("kind", "chip")
        self.starving.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.starving.clicked.connect(self._on_starving)
        self._lay_out()
        self.hide()

    def show_standing(self, standing: Standing | None) -> None:
        """Show this; nothing if there is none."""
        if standing == self.standing:
            return
        before, self.standing = self.standing, standing
        self.setVisible(standing is not None)
        if standing is None:
            return
        if before is None or before.evidence != standing.evidence:
            self._light(standing)
        self.hint.setText(self._words(standing.hint))
        self._show_starving(standing)
        self.setAccessibleDescription(" ".join(filter(None, (self.hint.text(), self.starving.text()))))

    def _light(self, standing: Standing) -> None:
        shown = dict(standing.evidence)
        for step, sign in self.signs.items():
            lit = step in shown
            sign.setProperty("role", "success" if lit else "muted")
            sign.setText(f"{step.value} ✓" if lit else step.value)
            sign.style().unpolish(sign)
            sign.style().polish(sign)
            sign.setToolTip(plain_tip("\n".join(filter(None, (self._name(step), shown.get(step, ""))))))

    def _show_starving(self, standing: Standing) -> None:
        self.starving.setVisible(bool(standing.starving))
        if standing.starving:
            told = self.tr("{who} has waited {seconds} s")
            who = mask_name(standing.starving_name)
            self.starving.setText(told.format(who=who, seconds=standing.starving_seconds).replace("&", "&&"))

    def _name(self, step: Step) -> str:
        return {
            Step.SITUATION: self.tr("Situation: looked, asked, told what is known"),
            Step.TASK: self.tr("Task: took on the core problem"),
            Step.ACTION: self.tr("Action: offered or did something"),
            Step.RESULT: self.tr("Result: the customer said it is solved"),
        }[step]

    def _words(self, hint: Hint | None) -> str:
        if hint is None:
            return ""
        return {
            Hint.SOOTHE: self.tr("Upset: say first that you understand, then the next step."),
            Hint.LOOK: self.tr("Look at the order, or ask what you need to know."),
            Hint.TAKE_ON: self.tr("Say that you take on the core problem, and what you know of it."),
            Hint.ACT: self.tr("Offer a solution, or say by when you come back."),
            Hint.CONFIRM: self.tr("Answer, and ask whether this solves it."),
        }[hint]

    def _on_starving(self) -> None:
        if self.standing is not None and self.standing.starving:
            self.conversation_requested.emit(self.standing.starving)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, 3, MEASURES.tight, 3)
        row.setSpacing(MEASURES.space)
        lead = QLabel(self.tr("Coach"))
        lead.setProperty("role", "tiny")
        row.addWidget(lead)
        for sign in self.signs.values():
            sign.setTextFormat(Qt.TextFormat.PlainText)
            sign.setProperty("role", "muted")
            row.addWidget(sign)
        self.hint.setProperty("role", "muted")
        row.addWidget(self.hint, 1)
        row.addWidget(self.starving)
