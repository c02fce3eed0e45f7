"""The first start: who sits here, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.people import People
from workstation.domain.values import Role
from workstation.views.sign_in.person_form import PersonForm
from workstation.views.theme.tokens import MEASURES

PRACTICE = "practice"
SHOP = "shop"


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made


class Room(QFrame):
    """A choice of where to begin: its radio button and what it means; a click anywhere on it chooses it."""

    def __init__(self, room: str, name: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self.setProperty("ground", "card")
        self.button = QRadioButton(name)
        self.button.setAccessibleDescription(meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        column.addWidget(self.button)
        column.addWidget(_label(meaning, "muted"))
        column.addStretch(1)

    def mousePressEvent(self, _event: object) -> None:
        self.button.setChecked(True)
        self.button.setFocus()


class FirstStartDialog(QDialog):
    """Shown when nobody is known yet. The person is kept before the signal.

    Signals:
        seat_requested(str, object, str): this name with this Role wants to sit down in this room
            ("practice" or "shop").
    """

    seat_requested = Signal(str, object, str)

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.setWindowTitle(self.tr("Welcome"))
        self.setMinimumWidth(560)
        self.form = PersonForm()
        self.form.changed.connect(self._on_changed)
        self.form.role.currentIndexChanged.connect(self._on_role)
        self.practice = Room(
            PRACTICE,
            self.tr("&Practice"),
            self.tr("Simulated customers write to you. Nothing here reaches anybody. Best for looking around."),
        )
        self.shop = Room(
            SHOP,
            self.tr("&Shop"),
            self.tr("The shop's own desk. Import your chats there; customers come once a channel is connected."),
        )
        self.rooms = QButtonGroup(self)
        for room in (self.practice, self.shop):
            self.rooms.addButton(room.button)
        self.practice.button.setChecked(True)
        self.trouble = _label("", "danger")
        self.begin = QPushButton(self.tr("&Begin"))
        self.begin.setProperty("kind", "primary")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._on_begin)
        self._lay_out()
        self.form.name.setFocus()

    def _lay_out(self) -> None:
        rooms = QHBoxLayout()
        rooms.setSpacing(MEASURES.wide)
        rooms.addWidget(self.practice, 1)
        rooms.addWidget(self.shop, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.trouble, 1)
        bottom.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * MEASURES.wide,) * 4)
        column.setSpacing(MEASURES.wide)
        column.addWidget(_label(self.tr("Who sits here?"), "title"))
        column.addWidget(
            _label(self.tr("Everything done at this desk bears this name. You can switch later."), "muted")
        )
        column.addWidget(self.form)
        column.addSpacing(MEASURES.space)
        column.addWidget(_label(self.tr("Where do you want to begin?"), "heading"))
        column.addLayout(rooms)
        column.addSpacing(MEASURES.space)
        column.addLayout(bottom)

    def _names(self) -> list[str]:
        return [one.name for one in self._people.all()]

    def _on_changed(self) -> None:
        self.trouble.setText("")

    def _on_role(self) -> None:
        """Trainees begin with practice unless they choose otherwise; all others keep what is chosen."""
        if Role(self.form.role.currentData()) is Role.TRAINEE:
            self.practice.button.setChecked(True)

    def _on_begin(self) -> None:
        if said := self.form.trouble(self._names()):
            self.trouble.setText(said)
            self.form.name.setFocus()
            return
        person = self.form.person()
        self._people.keep(person)
        self.accept()
        room = PRACTICE if self.practice.button.isChecked() else SHOP
        self.seat_requested.emit(person.name, person.role, room)
