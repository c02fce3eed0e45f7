"""A small panel for windows under test: a line to write in, and what it was told to show."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget


class PlainHeader(QWidget):
    """Takes the number of a tile."""

    def put_first(self, widget: QWidget) -> None:
        widget.setParent(self)


class PlainPanel(QWidget):
    """Shows a conversation's id and has one field to write in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.conversation = ""
        self.furnishings = 2
        self.header = PlainHeader(self)
        self.composer = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.composer)

    def show_conversation(self, conversation: str) -> None:
        self.conversation = conversation
        self.composer.setText("")

    def furnish(self) -> bool:
        self.furnishings = max(0, self.furnishings - 1)
        return self.furnishings > 0

    def show_keys(self, keys) -> None:
        self.keys = keys

    def focus_composer(self) -> None:
        self.composer.setFocus()
