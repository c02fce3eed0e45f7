"""Choosing tags: those put on stand as chips with ×, those in use elsewhere are one click away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from workstation.views.conversation.flow import FlowLayout

LONGEST = 12
"""Characters of a tag."""


class TagEditor(QWidget):
    """``tags`` in order; Enter adds what was typed, Backspace in the empty field takes the last one off."""

    def __init__(self, tags: Iterable[str], known: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = list(tags)
        self._known = [tag for tag in dict.fromkeys(known) if tag]
        self.field = QLineEdit(maxLength=LONGEST)
        self.field.setPlaceholderText(self.tr("New tag, Enter adds it"))
        self.field.setAccessibleName(self.tr("New tag"))
        self._on, self._known_box = QWidget(), QWidget()
        self._on_row, self._known_row = FlowLayout(self._on), FlowLayout(self._known_box)
        self._suggestions = QLabel(self.tr("In use"))
        self._suggestions.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._on, self.field, self._suggestions, self._known_box):
            column.addWidget(widget)
        self.field.installEventFilter(self)
        self._show()

    def commit(self) -> bool:
        """Put on what stands in the field; whether anything stood there."""
        words = " ".join(self.field.text().split())
        self.field.clear()
        if words and words not in self.tags:
            self.tags.append(words)
            self._show()
        return bool(words)

    def chips(self) -> list[QPushButton]:
        """The buttons of the tags put on; pressing takes one off."""
        return _buttons(self._on_row)

    def suggestions(self) -> list[QPushButton]:
        """The buttons of tags in use elsewhere; pressing puts one on."""
        return _buttons(self._known_row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds what was typed, Backspace in the empty field takes the last tag off."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        key = event.key() if isinstance(event, QKeyEvent) and pressed else None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.commit():
            return True
        if key == Qt.Key.Key_Backspace and not self.field.text() and self.tags:
            self.tags.pop()
            self._show()
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        _clear(self._on_row)
        _clear(self._known_row)
        for tag in self.tags:
            self._add(self._on_row, f"{tag}  ×", tag, self.tr("Take off {tag}").format(tag=tag)).clicked.connect(
                self._on_chip_clicked
            )
        others = [tag for tag in self._known if tag not in self.tags]
        for tag in others:
            self._add(self._known_row, f"+ {tag}", tag, self.tr("Put on {tag}").format(tag=tag)).clicked.connect(
                self._on_suggestion_clicked
            )
        self._on.setVisible(bool(self.tags))
        self._suggestions.setVisible(bool(others))
        self._known_box.setVisible(bool(others))

    def _add(self, row: FlowLayout, text: str, tag: str, name: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setProperty("kind", "chip")
        button.setProperty("tag", tag)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        row.addWidget(button)
        return button

    def _on_chip_clicked(self) -> None:
        self.tags.remove(self.sender().property("tag"))
        self._show()
        self.field.setFocus()

    def _on_suggestion_clicked(self) -> None:
        self.tags.append(self.sender().property("tag"))
        self._show()
        self.field.setFocus()


def _buttons(row: FlowLayout) -> list[QPushButton]:
    items = [row.itemAt(place) for place in range(row.count())]
    return [item.widget() for item in items if item is not None]


def _clear(row: FlowLayout) -> None:
    while (item := row.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
