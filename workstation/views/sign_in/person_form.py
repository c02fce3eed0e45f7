"""Name, role and PIN of somebody new at the desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from workstation.domain.people import NAME_LENGTH, PIN_LENGTH, Person, clean_name, hash_pin, pin_allowed
from workstation.domain.values import Role
from workstation.views.sign_in.words import role_help, role_name
from workstation.views.theme.tokens import MEASURES


class PersonForm(QWidget):
    """Fields for one person.

    Signals:
        changed(): something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.name.setPlaceholderText(self.tr("as customers may see it, for example 小美"))
        self.name.textChanged.connect(self.changed)
        self.role = QComboBox()
        self.role.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for role in Role:
            self.role.addItem(f"{role_name(role)} · {role_help(role)}", role)
        self.role.currentIndexChanged.connect(self.changed)
        self.pin = self._secret(self.tr("optional, {least} to {most} digits"))
        self.again = self._secret(self.tr("the same digits again"))
        self.pin.textChanged.connect(self._on_pin)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(MEASURES.space)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow(self.tr("P&IN"), self.pin)
        self.again_label = QLabel(self.tr("PIN a&gain"))
        self.again_label.setBuddy(self.again)
        form.addRow(self.again_label, self.again)
        self._on_pin("")

    def _secret(self, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(PIN_LENGTH[1])
        field.setPlaceholderText(hint.format(least=PIN_LENGTH[0], most=PIN_LENGTH[1]))
        field.textChanged.connect(self.changed)
        return field

    def _on_pin(self, pin: str) -> None:
        """A PIN is asked for twice, so that a slip does not lock anybody out."""
        self.again.setVisible(bool(pin))
        self.again_label.setVisible(bool(pin))

    def clear(self) -> None:
        """Empty every field."""
        for field in (self.name, self.pin, self.again):
            field.clear()
        self.role.setCurrentIndex(0)

    def trouble(self, known: list[str]) -> str:
        """What is still wrong, in a sentence; empty if nothing. ``known`` are the names taken."""
        name = clean_name(self.name.text())
        if not name:
            return self.tr("A name is needed: every fact at the desk bears it.")
        if name in known:
            return self.tr("Somebody with this name is on the list already.")
        if self.pin.text() and not pin_allowed(self.pin.text()):
            return self.tr("A PIN has {least} to {most} digits.").format(least=PIN_LENGTH[0], most=PIN_LENGTH[1])
        if self.pin.text() != self.again.text() and self.pin.text():
            return self.tr("The two PINs differ.")
        return ""

    def person(self) -> Person:
        """Whom the fields describe; only once there is no trouble."""
        pin = self.pin.text()
        role = Role(self.role.currentData())
        return Person(name=clean_name(self.name.text()), role=role, pin=hash_pin(pin) if pin else "")
