"""What stands where there is no conversation, or none that can be answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workstation.views.theme.tokens import MEASURES


class NoConversation(QWidget):
    """Nothing is chosen; says how to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, hint = QLabel(self.tr("No conversation chosen")), QLabel()
        hint.setText(self.tr("Ctrl+E goes to the most urgent one · Ctrl+K finds any of them"))
        title.setProperty("role", "title")
        hint.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)


class ClosedLine(QWidget):
    """The conversation has left the desk; it can be read, and taken back.

    Signals:
        reopen_pressed(): take it back onto the desk.
    """

    reopen_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("This conversation is closed."))
        label.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Reopen"))
        self.button.setToolTip(self.tr("Take it back onto the desk (Ctrl+R)"))
        self.button.clicked.connect(self.reopen_pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEASURES.wide, MEASURES.space, MEASURES.wide, MEASURES.space)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.button)
        row.addStretch(1)
