"""Small widgets of the practice page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSpinBox, QVBoxLayout, QWidget


def plain_label(text: str, role: str = "") -> QLabel:
    """A label that takes its text as it is and breaks its lines."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def number_box(least: int, most: int) -> QSpinBox:
    """A box for a whole number."""
    box = QSpinBox()
    box.setRange(least, most)
    box.setMaximumWidth(140)
    return box


class Tile(QFrame):
    """A figure with its name, and beside what it stands."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.name, self.figure, self.beside = (
            plain_label(name, "muted"),
            plain_label("–", "title"),
            plain_label("", "tiny"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        for label in (self.name, self.figure, self.beside):
            column.addWidget(label)

    def show_figure(self, figure: str, beside: str = "") -> None:
        """Show it."""
        self.figure.setText(figure)
        self.beside.setText(beside)
        self.setAccessibleName(" ".join(filter(None, (self.name.text(), figure, beside))))
