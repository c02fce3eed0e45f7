"""Which phrases are listed: all, the favourites, the team's, one's own, or those of a group."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QWidget

from workstation.domain.phrases import PhraseScope
from workstation.views.inbox.chips import GAP, HEIGHT, MORE, MORE_HEIGHT, Chip
from workstation.views.phrases.words import scope_words
from workstation.views.theme.icons import IconButton
from workstation.views.theme.tokens import MEASURES


class Shelf(StrEnum):
    """What is not a group."""

    ALL = "all"
    FAVOURITES = "favourites"
    TEAM = "team"
    PERSONAL = "personal"


class Choice(msgspec.Struct, frozen=True):
    """A shelf, or a group within all of them."""

    shelf: Shelf = Shelf.ALL
    group: str = ""


class GroupBar(QWidget):
    """Chips on one line: shelves, then the uppermost groups; what does not fit stands in a menu, with all subgroups.

    Signals:
        chosen(Choice): list these.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Groups"))
        self._group = QButtonGroup(self)
        self._chips: dict[Choice, Chip] = {}
        self._all: tuple[str, ...] = ()
        self.choice = Choice()
        self.more = IconButton("down", self.tr("All groups"), self, size=MEASURES.broad)
        self.more.clicked.connect(self._open_menu)
        self.setFixedHeight(MORE_HEIGHT)
        self.show_groups(())

    def show_groups(self, groups: Iterable[str]) -> None:
        """Offer these groups (``退换/规则`` is one below 退换)."""
        names = tuple(groups)
        if self._chips and names == self._all:
            return
        self._all = names
        for chip in self._chips.values():
            self._group.removeButton(chip)
            chip.deleteLater()
        top = dict.fromkeys(name.split("/")[0] for name in names if name)
        choices = [Choice(shelf) for shelf in Shelf] + [Choice(group=name) for name in top]
        self._chips = {one: self._made(one) for one in choices}
        if self.choice.group and not any(within(name, self.choice.group) for name in names):
            self.choice = Choice()
        self._check()
        self.arrange()

    def chip(self, choice: Choice) -> Chip:
        """The button of a shelf or an uppermost group."""
        return self._chips[choice]

    def choose(self, choice: Choice) -> None:
        """List these, as if their chip had been pressed."""
        self.choice = choice
        self._check()
        self.arrange()
        self.chosen.emit(choice)

    def arrange(self) -> None:
        """What fits on the line, the chosen one among it."""
        room = self.width() - MORE - GAP
        checked = [chip for chip in self._chips.values() if chip.isChecked()]
        kept: list[Chip] = []
        for chip in (*checked, *(one for one in self._chips.values() if not one.isChecked())):
            room -= chip.sizeHint().width() + GAP
            if room < 0 and kept:
                break
            kept.append(chip)
        x, y = 0, (MORE_HEIGHT - HEIGHT) // 2
        for chip in self._chips.values():
            chip.setVisible(chip in kept)
            if chip in kept:
                chip.setGeometry(x, y, chip.sizeHint().width(), HEIGHT)
                x += chip.width() + GAP
        self.more.setGeometry(self.width() - MORE, 0, MORE, MORE_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self.arrange()

    def menu(self) -> QMenu:
        """All shelves and groups, subgroups behind those they belong to."""
        menu = QMenu(self)
        for shelf in Shelf:
            self._add(menu, self._words(Choice(shelf)), Choice(shelf))
        menu.addSeparator()
        for name in self._all:
            self._add(menu, name.replace("/", " / "), Choice(group=name))
        return menu

    def _add(self, menu: QMenu, words: str, choice: Choice) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setData((choice.shelf.value, choice.group))
        action.setCheckable(True)
        action.setChecked(choice == self.choice)

    def _made(self, choice: Choice) -> Chip:
        chip = Chip(self._words(choice), parent=self)
        self._group.addButton(chip)
        chip.clicked.connect(self._on_clicked)
        return chip

    def _words(self, choice: Choice) -> str:
        match choice:
            case Choice(group=name) if name:
                return name
            case Choice(shelf=Shelf.FAVOURITES):
                return self.tr("Favourites")
            case Choice(shelf=Shelf.TEAM):
                return scope_words(PhraseScope.TEAM)
            case Choice(shelf=Shelf.PERSONAL):
                return scope_words(PhraseScope.PERSONAL)
            case _:
                return self.tr("All")

    def _check(self) -> None:
        """A subgroup is shown on the chip of the group it belongs to."""
        top = Choice(self.choice.shelf, self.choice.group.split("/")[0])
        for choice, chip in self._chips.items():
            chip.setChecked(choice == top)
            chip.setToolTip(self.choice.group if choice == top else "")

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._on_menu)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_menu(self, action: QAction) -> None:
        shelf, group = action.data()
        self.choose(Choice(Shelf(shelf), group))

    def _on_clicked(self) -> None:
        chip = self.sender()
        for choice, one in self._chips.items():
            if one is chip:
                self.choose(choice)
                return


def within(name: str, group: str) -> bool:
    """Whether the group ``name`` is ``group`` or below it."""
    return name == group or name.startswith(f"{group}/")
