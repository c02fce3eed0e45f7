"""Lines of a name and a value, with a button to copy where that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class CopyButton(IconButton):
    """Puts a text on the clipboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("copy", name, parent, size=14)
        self.text_to_copy = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text_to_copy)


class Lines(QWidget):
    """A grid of names and values; what has no value has no line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEASURES.space)
        self._grid.setVerticalSpacing(MEASURES.tight)
        self._grid.setColumnStretch(1, 1)
        self._lines: dict[str, tuple[QLabel, QLabel, CopyButton | None]] = {}

    def add(self, key: str, name: str, *, copied: str = "") -> None:
        """One more line; ``copied`` names its button to copy, if it has one."""
        title, words = QLabel(name), QLabel()
        title.setProperty("role", "muted")
        title.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(name)
        row = self._grid.rowCount()
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(words, row, 1)
        button = CopyButton(copied) if copied else None
        if button is not None:
            self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
        self._lines[key] = (title, words, button)

    def show_value(self, key: str, value: str, *, role: str = "", to_copy: str | None = None) -> None:
        """Show ``value``, in the colour of ``role``; ``to_copy`` if another text is copied."""
        title, words, button = self._lines[key]
        words.setText(_breakable(value))
        if words.property("role") != role:
            words.setProperty("role", role)
            words.style().unpolish(words)
            words.style().polish(words)
        for widget in (title, words, *([button] if button is not None else [])):
            widget.setVisible(bool(value))
        if button is not None:
            button.text_to_copy = value if to_copy is None else to_copy
        self.setVisible(any(not line[1].isHidden() for line in self._lines.values()))

    def value(self, key: str) -> str:
        """What a line says."""
        return self._lines[key][1].text().replace("\u200b", "")

    def button(self, key: str) -> CopyButton:
        """The button to copy of a line that has one."""
        button = self._lines[key][2]
        assert button is not None
        return button


def _breakable(value: str) -> str:
    """Long runs of letters and digits may be broken, which Qt does at blanks only."""
    out: list[str] = []
    run = 0
    for character in value:
        run = run + 1 if character.isascii() and not character.isspace() else 0
        out.append(character)
        if run and run % 10 == 0:
            out.append("\u200b")
    return "".join(out) if len(out) > len(value) and len(value) > 16 else value
