"""What stands where no customer is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

LEAST_WIDTH = 220
"""Of everything that stands in the place of the customer."""


class Nobody(QLabel):
    """Says how a customer comes here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = QCoreApplication.translate("CustomerPanel", "Choose a conversation to see the customer here.")
        super().__init__(words, parent)
        self.setProperty("role", "empty")
        self.setProperty("ground", "window")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
