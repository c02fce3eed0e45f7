"""Somebody else sits down: the people of this desk, their PIN, and somebody new."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.people import PIN_LENGTH, People, Person
from workstation.views.sign_in.person_form import PersonForm
from workstation.views.sign_in.pin_gate import PinGate
from workstation.views.sign_in.words import role_name
from workstation.views.theme.tokens import MEASURES

_PERSON = Qt.ItemDataRole.UserRole


class SwitchDialog(QDialog):
    """Choose who sits here. Give it the program's one PinGate, so that closing it does not shorten a wait.

    Signals:
        seat_requested(str, object): this name with this Role wants to sit down.
    """

    seat_requested = Signal(str, object)

    def __init__(self, people: People, gate: PinGate, clerk: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people, self._gate, self._clerk = people, gate, clerk
        self.setWindowTitle(self.tr("Switch person"))
        self.resize(440, 420)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._known_page())
        self.pages.addWidget(self._new_page())
        self.trouble = QLabel()
        self.trouble.setProperty("role", "danger")
        self.trouble.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(MEASURES.broad,) * 4)
        column.setSpacing(MEASURES.space)
        column.addWidget(self.pages, 1)
        column.addWidget(self.trouble)
        column.addLayout(self._buttons())
        gate.waiting.connect(self._on_waiting)
        self._fill()

    def _known_page(self) -> QWidget:
        page = QWidget()
        heading = QLabel(self.tr("Who sits here now?"))
        heading.setProperty("role", "title")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("People of this desk"))
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemDoubleClicked.connect(self._on_sit_down)  # Enter comes by the default button
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(PIN_LENGTH[1])
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.textChanged.connect(self._on_typed)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.pin)
        return page

    def _new_page(self) -> QWidget:
        page = QWidget()
        heading = QLabel(self.tr("Somebody new"))
        heading.setProperty("role", "title")
        self.form = PersonForm()
        self.form.changed.connect(self._on_typed)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.form)
        column.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        self.add = QPushButton(self.tr("&Somebody new…"))
        self.back = QPushButton(self.tr("&Back"))
        self.remove = QPushButton(self.tr("&Remove from the list"))
        self.sit_down = QPushButton(self.tr("Sit &down"))
        self.add.clicked.connect(self._on_add)
        self.back.clicked.connect(self._on_back)
        self.remove.clicked.connect(self._on_remove)
        self.sit_down.clicked.connect(self._on_sit_down)
        self.sit_down.setProperty("kind", "primary")
        self.remove.setProperty("kind", "quiet")
        row = QHBoxLayout()
        for button in (self.add, self.back, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.sit_down)
        self.sit_down.setDefault(True)
        self.back.hide()
        return row

    def _fill(self) -> None:
        self.list.clear()
        for person in self._people.all():
            here = self.tr(" (sits here now)") if person.name == self._clerk else ""
            lock = self.tr(" · PIN") if person.pin else ""
            item = QListWidgetItem(f"{person.name} · {role_name(person.role)}{lock}{here}")
            item.setData(_PERSON, person)
            self.list.addItem(item)
        if not self.list.count():
            self._on_add()
            return
        self.list.setCurrentRow(0)
        (self.pin if not self.pin.isHidden() else self.list).setFocus()

    @property
    def chosen(self) -> Person | None:
        """The person chosen in the list."""
        item = self.list.currentItem()
        person = item.data(_PERSON) if item is not None else None
        return person if isinstance(person, Person) else None

    def _on_chosen(self) -> None:
        person = self.chosen
        self.pin.clear()
        self.pin.setVisible(bool(person and person.pin))
        self.trouble.setText("")
        self._on_waiting(self._gate.left)

    def _on_typed(self) -> None:
        if not self._gate.left:
            self.trouble.setText("")

    def _on_add(self) -> None:
        self._turn(1)
        self.form.name.setFocus()

    def _on_back(self) -> None:
        self._turn(0)
        self.list.setFocus()

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.trouble.setText("")
        self.add.setVisible(page == 0)
        self.remove.setVisible(page == 0)
        self.back.setVisible(page == 1 and bool(self.list.count()))
        self._on_waiting(self._gate.left)

    def _on_sit_down(self) -> None:
        person = self._added() if self.pages.currentIndex() else self._let_in()
        if person is not None:
            self._people.keep(person)
            self.accept()
            self.seat_requested.emit(person.name, person.role)

    def _added(self) -> Person | None:
        if said := self.form.trouble([one.name for one in self._people.all()]):
            self.trouble.setText(said)
            return None
        return self.form.person()

    def _let_in(self) -> Person | None:
        """The person chosen, if the PIN is right or none is asked for."""
        person = self.chosen
        if person is None or (self._gate.left and person.pin):
            return None
        if self._gate.left or self._gate.tries(person, self.pin.text()):
            return person
        self.pin.clear()
        self.pin.setFocus()
        if not self._gate.left:
            self.trouble.setText(self.tr("That PIN is not right."))
        return None

    def _on_remove(self) -> None:
        person = self._let_in()
        if person is not None:
            self._people.forget(person.name)
            self._fill()

    def _on_waiting(self, seconds: int) -> None:
        locked = bool(seconds) and self.pages.currentIndex() == 0 and bool(self.chosen and self.chosen.pin)
        self.sit_down.setEnabled(not locked)
        if locked:
            said = self.tr("That PIN was not right. Next try in {seconds} s.")
            self.trouble.setText(said.format(seconds=seconds))
        elif not seconds:
            self.trouble.setText("")
