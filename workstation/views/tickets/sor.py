"""Where the customer is upset: the three moves of SOR, each with a sentence to begin with (DOMAIN D3)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.domain.conversation import Conversation
from workstation.domain.ticket_policy import SorMove, SorPolicy
from workstation.domain.tickets import Sor
from workstation.views.composer.chips import ElidedLabel
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES
from workstation.views.tickets.parts import push
from workstation.views.tickets.words import in_language

MOVES = (Sor.SYMPATHISE, Sor.OWN, Sor.RESOLVE)
"""In the order in which they are made."""


def move_of(policy: SorPolicy, sor: Sor) -> SorMove:
    """What the shop has for this move."""
    return {Sor.SYMPATHISE: policy.sympathise, Sor.OWN: policy.own, Sor.RESOLVE: policy.resolve}[sor]


class SorBar(QFrame):
    """One line: the moves as buttons, those made marked, and the sentence of the next.

    Signals:
        made(Sor, str): this move with this sentence; the words go into the reply.
        dismissed(): not needed here.
    """

    made = Signal(object, str)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sor_bar")
        self.setProperty("ground", "raised")
        self.setAccessibleName(self.tr("The customer is upset"))
        self._policy: SorPolicy | None = None
        self._next: Sor | None = None
        self.lead, self.words = ElidedLabel(), ElidedLabel()
        self.lead.setText(self.tr("Upset customer:"))
        self.lead.setProperty("role", "warning")
        self.lead.setSizePolicy(self.lead.sizePolicy().Policy.Maximum, self.lead.sizePolicy().Policy.Preferred)
        self.words.setProperty("role", "muted")
        self.buttons = {sor: push("", self._on_clicked, "chip") for sor in MOVES}
        self.away = IconButton("close", self.tr("Not needed here"), self, size=12)
        self.away.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, 3, MEASURES.tight, 3)
        row.setSpacing(MEASURES.tight)
        row.addWidget(self.lead)
        for sor, button in self.buttons.items():
            button.setObjectName(f"sor_{sor.value}")
            row.addWidget(button)
        row.addWidget(self.words, 1)
        row.addWidget(self.away)
        self.hide()

    def show_moves(self, conversation: Conversation, policy: SorPolicy) -> None:
        """Show which moves were made; the bar goes once all were, or it was put aside."""
        self._policy = policy
        done = conversation.calming
        self._next = next((sor for sor in MOVES if sor not in done), None)
        self.setVisible(self._next is not None and Sor.DISMISSED not in done)
        for place, (sor, button) in enumerate(self.buttons.items()):
            move = move_of(policy, sor)
            mark = "✓" if sor in done else "SOR"[place]
            button.setText(f"{mark} {in_language(move.label, move.label_en)}")
            button.setToolTip(move.opener)
            said = QCoreApplication.translate("Tickets", "done") if sor in done else ""
            button.setAccessibleDescription(said or move.opener)
        if self._next is not None:
            self.words.setText(move_of(policy, self._next).opener)

    def make_next(self) -> None:
        """The next move."""
        if self._next is not None and not self.isHidden():
            self._make(self._next)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for sor, button in self.buttons.items():
            if button is pressed:
                self._make(sor)

    def _make(self, sor: Sor) -> None:
        if self._policy is not None:
            self.made.emit(sor, move_of(self._policy, sor).opener)
