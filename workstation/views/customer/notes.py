"""What clerks noted about a customer, the newest first, and a field to note more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.customers import CustomerNote
from workstation.views.customer.wording import moment_of
from workstation.views.theme.tokens import MEASURES

SHOWN = 3
"""Notes shown until all are asked for."""
LONGEST = 500
"""Characters of a note."""


class Notes(QWidget):
    """Notes with who and when; Enter adds one.

    Signals:
        note_wanted(str): note this.
    """

    note_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[CustomerNote, ...] = ()
        self._today = ""
        self._all = False
        self.labels: list[tuple[QLabel, QLabel]] = []
        self.field = QLineEdit(maxLength=LONGEST)
        self.field.setPlaceholderText(self.tr("Note something, Enter keeps it"))
        self.field.setAccessibleName(self.tr("New note about the customer"))
        self.field.returnPressed.connect(self._on_return)
        self.more = QPushButton()
        self.more.setProperty("kind", "chip")
        self.more.clicked.connect(self._on_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.field)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_notes(self, notes: tuple[CustomerNote, ...], today: str, *, can_add: bool) -> None:
        """Show these, made oldest first."""
        self._notes, self._today = notes, today
        self.field.setVisible(can_add)
        self._show()

    def leave(self) -> None:
        """Another customer: forget what was written and fold."""
        self.field.clear()
        self._all = False

    def _show(self) -> None:
        shown = self._notes[::-1] if self._all else self._notes[::-1][:SHOWN]
        while len(self.labels) < len(shown):
            self._add_labels()
        for place, (text, who) in enumerate(self.labels):
            text.setVisible(place < len(shown))
            who.setVisible(place < len(shown))
            if place < len(shown):
                text.setText(shown[place].text)
                who.setText(f"{shown[place].clerk} · {moment_of(shown[place].at, self._today)}".lstrip(" ·"))
        self.more.setVisible(len(self._notes) > SHOWN)
        self.more.setText(self.tr("Fewer") if self._all else self.tr("All {count}").format(count=len(self._notes)))

    def _add_labels(self) -> None:
        text, who = QLabel(), QLabel()
        for label in (text, who):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.insertWidget(self._column.count() - 1, label)
        who.setProperty("role", "tiny")
        who.setContentsMargins(0, 0, 0, MEASURES.tight)
        self.labels.append((text, who))

    def _on_return(self) -> None:
        words = self.field.text().strip()
        if words:
            self.field.clear()
            self.note_wanted.emit(words)

    def _on_more(self) -> None:
        self._all = not self._all
        self._show()
