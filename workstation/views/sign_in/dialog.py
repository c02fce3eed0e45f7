"""The first start: who sits here, and where to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
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
DEMO = "demo"
SHOP = "shop"
"""Where one may begin."""


def _label(text: str, role: str) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made


class Choice(QFrame):
    """A choice of where to begin: its radio button and what it means; a click anywhere on it chooses it."""

    def __init__(self, where: str, name: str, meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = where
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
        seat_requested(str, object, str): this name with this Role wants to sit down and to begin with
            "practice", "demo" (a shop full of made-up goods and orders) or "shop" (their own, empty).
    """

    seat_requested = Signal(str, object, str)

    def __init__(self, people: People, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.setWindowTitle(self.tr("Welcome"))
        self.setMinimumWidth(760)
        self.form = PersonForm()
        self.form.changed.connect(self._on_changed)
        self.form.role.currentIndexChanged.connect(self._on_role)
        self.practice = Choice(
            PRACTICE,
            self.tr("&Practice"),
            self.tr("Simulated customers write to you about the goods of a made-up shop. Nothing reaches anybody."),
        )
        self.demo = Choice(
            DEMO,
            self.tr("&Demo shop"),
            self.tr("A made-up shop with goods, customers, orders and phrases, to look at everything in peace."),
        )
        self.shop = Choice(
            SHOP,
            self.tr("&My shop"),
            self.tr("Your own desk, empty. A guide helps to bring in orders, phrases, products and chats."),
        )
        self.rooms = QButtonGroup(self)
        for choice in self._choices:
            self.rooms.addButton(choice.button)
        self.practice.button.setChecked(True)
        self.trouble = _label("", "danger")
        self.begin = QPushButton(self.tr("&Begin"))
        self.begin.setProperty("kind", "primary")
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._on_begin)
        self._lay_out()
        self.form.name.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Words wrap: as high as they need at this width."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
        super().showEvent(event)

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return (self.practice, self.demo, self.shop)

    def _lay_out(self) -> None:
        rooms = QHBoxLayout()
        rooms.setSpacing(MEASURES.wide)
        for choice in self._choices:
            rooms.addWidget(choice, 1)
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
        chosen = next(one.where for one in self._choices if one.button.isChecked())
        self.seat_requested.emit(person.name, person.role, chosen)
