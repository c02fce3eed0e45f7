"""Menus of a ticket: to whom it is given, and to which customer or order it belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from workstation.domain.tickets import Ticket
from workstation.views.conversation.seen_names import SeenNames
from workstation.views.customer.words import shown_name
from workstation.views.feed import Feed

MOST = 20
"""Names that a menu lists."""

Listed = Callable[[], Iterable[tuple[str, str]]]
"""(what it is by, what is shown) of each that can be chosen, read when the menu opens."""


class _ChoiceMenu(QMenu):
    """Lists what is known, and behind it one that is not.

    Signals:
        chosen(str): one of those listed.
        other_wanted(): one that is not listed.
    """

    chosen = Signal(str)
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed: Listed = tuple
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Read the names anew."""
        self.clear()
        for key, words in list(self.listed())[:MOST]:
            self.addAction(words.replace("&", "&&")).triggered.connect(lambda *_, key=key: self.chosen.emit(key))
        if not self.isEmpty():
            self.addSeparator()
        self.addAction(self._other()).triggered.connect(lambda *_: self.other_wanted.emit())

    def _other(self) -> str:
        raise NotImplementedError


class GiveMenu(_ChoiceMenu):
    """Colleagues by name, and somebody else."""

    def _other(self) -> str:
        return self.tr("Somebody else …")


class LinkMenu(_ChoiceMenu):
    """Customers of the conversations on the desk, and an order by its number."""

    def _other(self) -> str:
        return self.tr("An order by its number …")


def colleagues(feed: Feed, ticket: Ticket | None) -> list[tuple[str, str]]:
    """Everybody known, the latest seen first, but who sits here and who leads the ticket."""
    names = [*SeenNames.of(feed).others(), *(one.owner for one in feed.desk.tickets)]
    out = {"", feed.desk.clerk, ticket.owner if ticket is not None else ""}
    return [(name, name) for name in dict.fromkeys(names) if name not in out]


def customers(feed: Feed, ticket: Ticket | None) -> list[tuple[str, str]]:
    """The conversations on the desk, that spoke last first, but the ticket's own; names masked as ever."""
    own = ticket.conversation if ticket is not None else ""
    found = sorted(feed.desk, key=lambda one: one.version, reverse=True)
    return [(one.id, shown_name(one)) for one in found if one.id != own]
