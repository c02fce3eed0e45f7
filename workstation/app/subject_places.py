"""The tabs and pages of further subjects: they stand from the first paint on, and are filled when somebody looks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from workstation.views.windows.later import Later, Soon
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage

PHRASES, KNOWLEDGE, PRODUCTS, ORDERS, TICKETS = "phrases", "knowledge", "products", "orders", "tickets"
"""Keys of the tabs; those of the pages are the same."""
PHRASES_WIDTH = 200
"""The least width of the panel of phrases, which stands in front at the start."""
Content = TypeVar("Content", bound=QWidget)


class SubjectPlaces(QObject):
    """Keeps a place for each panel and page of a subject, until the subject's desk says who makes them.

    ``wake`` has these desks made. A live room sets it, so that its first paint does without them: whoever looks at a
    place that nobody took wakes them. A replay makes them at once.
    """

    def __init__(self, reception: ReceptionPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wake: Callable[[], object] = lambda: None
        about, answers = reception.about, reception.answers
        self._tabs: dict[str, Later[QWidget]] = {PHRASES: Soon(partial(self._made_tab, PHRASES), PHRASES_WIDTH)}
        self._pages: dict[str, Later[QWidget]] = {}
        for key in (KNOWLEDGE, PRODUCTS, ORDERS, TICKETS):
            self._tabs[key] = Later(partial(self._made_tab, key))
        for key in (ORDERS, TICKETS, KNOWLEDGE):
            self._pages[key] = Later(partial(self._made_page, key))
        answers.add(PHRASES, self.tr("Phrases"), self._tabs[PHRASES])
        answers.add(KNOWLEDGE, self.tr("Knowledge"), self._tabs[KNOWLEDGE])
        answers.add(PRODUCTS, self.tr("Products"), self._tabs[PRODUCTS])
        about.add(ORDERS, self.tr("Orders"), self._tabs[ORDERS])
        about.add(TICKETS, self.tr("Tickets"), self._tabs[TICKETS])

    def take_tab(self, key: str, make: Callable[[], Content]) -> Later[Content]:
        """From now on ``make`` makes the panel of this tab; its place."""
        return _taken(self._tabs[key], make)

    def take_page(self, key: str, make: Callable[[], Content]) -> Later[Content]:
        """From now on ``make`` makes this page; its place."""
        return _taken(self._pages[key], make)

    def orders_page(self) -> Page:
        """All orders, for the rail."""
        return Page(
            key=ORDERS, title=self.tr("Orders"), icon="orders", widget=self._pages[ORDERS], action="page.orders"
        )  # fmt: skip

    def tickets_page(self) -> Page:
        """All tickets, for the rail."""
        return Page(
            key=TICKETS, title=self.tr("Tickets"), icon="ticket", widget=self._pages[TICKETS], action="page.tickets"
        )  # fmt: skip

    def knowledge_page(self) -> Page:
        """What the shop knows and sells, for the rail."""
        return Page(
            key=KNOWLEDGE, title=self.tr("Knowledge"), icon="book", widget=self._pages[KNOWLEDGE],
            action="page.knowledge",
        )  # fmt: skip

    def _made_tab(self, key: str) -> QWidget:
        self.wake()
        return self._tabs[key].make()

    def _made_page(self, key: str) -> QWidget:
        self.wake()
        return self._pages[key].make()


def _taken(place: Later[QWidget], make: Callable[[], Content]) -> Later[Content]:
    place.make = make
    return cast("Later[Content]", place)
