"""Who sits down: at the first start, at a later one, and when somebody else takes the seat."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.domain.desk import Desk
from workstation.domain.people import Person
from workstation.views.sign_in.pin_gate import PinGate


class Seated(NamedTuple):
    """Who sat down at the start, and where they want to begin if they were asked."""

    person: Person
    room: RoomKind | None = None
    demo: bool = False
    """The shop shall be the demo shop."""
    guided: bool = False
    """The shop is new and empty: show how to bring things in."""


class Seating(QObject):
    """Asks who sits here."""

    def __init__(self, folder: DataFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleFile(folder.people)
        self._gate = PinGate(self)

    def begin(self) -> Seated | None:
        """Who sits down at the start, and where they begin if they were asked; None if nobody wants to.

        Nobody is asked who sat here last and has no PIN.
        """
        known = self.people.all()
        if not known:
            return self._first()
        if not known[0].pin:
            return Seated(known[0])
        person = self.ask(None, known[0].name)
        return Seated(person) if person is not None else None

    def ask(self, parent: QWidget | None, clerk: str = "") -> Person | None:
        """Let somebody sit down; None if they thought better of it."""
        from workstation.views.sign_in.switch import SwitchDialog

        dialog = SwitchDialog(self.people, self._gate, clerk, parent)
        return self.people.all()[0] if dialog.exec() == QDialog.DialogCode.Accepted else None

    def sitting(self, desk: Desk | None) -> Person:
        """Whoever sits at ``desk``, else who sat here last."""
        if desk is not None and desk.clerk:
            return Person(name=desk.clerk, role=desk.role)
        return self.people.all()[0]

    def _first(self) -> Seated | None:
        chosen: list[str] = []
        from workstation.views.sign_in.dialog import DEMO, PRACTICE, SHOP, FirstStartDialog

        dialog = FirstStartDialog(self.people)
        dialog.seat_requested.connect(lambda _name, _role, where: chosen.append(where))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        room = RoomKind.PRACTICE if chosen[0] == PRACTICE else RoomKind.SHOP
        return Seated(self.people.all()[0], room, demo=chosen[0] == DEMO, guided=chosen[0] == SHOP)
