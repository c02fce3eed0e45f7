"""What a new shop brings in, step by step; each can be left out, and all of it can be done later."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to bring in. ``action`` is the key of what opens it."""

    action: str
    title: str
    about: str
    button: str


class StepRow(QFrame):
    """A step with its button; done ones say what came in.

    Signals:
        chosen(str action): open it.
    """

    chosen = Signal(str)

    def __init__(self, number: int, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self.setProperty("ground", "card")
        self.number = _label(str(number), "title")
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setFixedWidth(28)
        self.done = _label("", "muted")
        self.done.hide()
        self.button = QPushButton(step.button)
        self.button.setAccessibleDescription(step.about)
        self.button.clicked.connect(self._on_clicked)
        self._lay_out(step)

    def show_done(self, sentence: str) -> None:
        """Something came in; the step can be gone through again."""
        self.number.setText("✓")
        self.number.setAccessibleName(self.tr("Done"))
        self.done.setText(sentence)
        self.done.show()

    def _lay_out(self, step: Step) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (_label(step.title, "heading"), _label(step.about, "muted"), self.done):
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        row.setSpacing(MEASURES.wide)
        row.addWidget(self.number)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._step.action)


class ShopGuide(QDialog):
    """Leads through an empty shop without ever standing in the way.

    Signals:
        action_requested(str): do this.
    """

    action_requested = Signal(str)

    def __init__(self, steps: tuple[Step, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up my shop"))
        self.setMinimumWidth(620)
        self.rows = {step.action: StepRow(number, step) for number, step in enumerate(steps, start=1)}
        self.later = QPushButton(self.tr("&Close"))
        self.later.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * MEASURES.wide,) * 4)
        column.setSpacing(MEASURES.space)
        column.addWidget(_label(self.tr("Bring your shop in"), "title"))
        column.addWidget(
            _label(
                self.tr(
                    "In any order; leave out what you have not got. You see what is in a file before it is written."
                ),
                "muted",
            )
        )
        for row in self.rows.values():
            row.chosen.connect(self.action_requested)
            column.addWidget(row)
        foot = QHBoxLayout()
        foot.addWidget(_label(self.tr("Later: Ctrl+K, “Set up my shop”."), "muted"), 1)
        foot.addWidget(self.later)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        """Words wrap: as high as they need at this width."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
        super().showEvent(event)

    def show_done(self, action: str, sentence: str) -> None:
        """A step brought something in."""
        row = self.rows.get(action)
        if row is not None:
            row.show_done(sentence)


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made
