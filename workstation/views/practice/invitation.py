"""The page 练习 in the shop's room: an invitation to the practice desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class PracticeInvitation(QWidget):
    """Says what practice is and opens it.

    Signals:
        practice_requested(): open the practice desk in a window of its own.
    """

    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Practice"))
        title.setProperty("role", "title")
        about = QLabel(
            self.tr(
                "Simulated customers write to you on a desk of its own, with a violet frame. "
                "Nothing of it touches the shop's data."
            )
        )
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.open = QPushButton(self.tr("Open the practice desk"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.practice_requested)
        self.open.setAutoDefault(True)  # Enter presses it, too
        self.setFocusProxy(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(about)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
