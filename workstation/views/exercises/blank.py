"""A number to be filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.exercises import Blank, Verdict
from workstation.views.exercises.body import Body
from workstation.views.practice.parts import plain_label
from workstation.views.theme.tokens import MEASURES

LONGEST = 12
"""Characters of an answer."""


class NumberField(QLineEdit):
    """A line whose Enter is its own.

    Signals:
        entered(str): Enter was pressed with something in it.
    """

    entered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter answers; once it is read-only every key is for what is around."""
        if self.isReadOnly():
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.text().strip():
                self.entered.emit(self.text())
        else:
            super().keyPressEvent(event)


class BlankBody(Body):
    """Shows one number to be filled in.

    Signals:
        answered(str): what was written.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ask, self.field, self.unit = plain_label("", "title"), NumberField(), plain_label("")
        self.field.setMaxLength(LONGEST)
        self.field.setFixedWidth(160)
        self.field.setPlaceholderText(self.tr("A number, then Enter"))
        self.field.setAccessibleName(self.tr("Your answer"))
        self.unit.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(MEASURES.space)
        row.addWidget(self.field)
        row.addWidget(self.unit)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.broad)
        column.addWidget(self.ask)
        column.addLayout(row)
        self.field.entered.connect(self.answered)

    def show_item(self, item: Blank) -> None:
        """Ask it."""
        self.ask.setText(item.ask)
        self.unit.setText(item.unit)
        self.field.setReadOnly(False)
        self.field.clear()
        self.field.setFocus()

    def show_verdict(self, item: Blank, verdict: Verdict) -> None:
        """Nothing can be written any more."""
        del item, verdict
        self.field.setReadOnly(True)
