"""The desk window: strip of the room, rail, pages, status bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.views.feed import Feed
from workstation.views.windows.layout import remembering
from workstation.views.windows.rail import Page, Rail
from workstation.views.windows.room import Room, RoomStrip, branch_name, titled

LEAST = (640, 360)
"""Logical pixels: a screen of 1280 × 720 at 200 %."""


class DeskWindow(QMainWindow):
    """Holds the pages it is given; knows who sits here, and nothing else about the desk.

    Signals:
        page_shown(str): the page with this key came to the front.
        settings_requested(): the clerk wants the settings.
        seat_requested(): somebody else wants to sit down.
        closing(): the window is about to close; layouts are remembered now.
    """

    page_shown = Signal(str)
    settings_requested = Signal()
    seat_requested = Signal()
    closing = Signal()

    def __init__(
        self,
        feed: Feed,
        pages: Sequence[Page],
        *,
        room: Room = Room.SHOP,
        above: Sequence[QWidget] = (),
        status: QWidget | None = None,
        seated: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``above`` (notices, reminder) stand over the pages, ``status`` under everything.

        Only where somebody is ``seated`` can they change the settings and the seat.
        """
        super().__init__(parent)
        self._feed = feed
        self._room = room
        self._taken_over = ""
        self._pages: dict[str, Page] = {}
        self.setObjectName("deskWindow")
        self.ground = QWidget(self)
        """What notices and the status bar are made upon; pages on ``pages_ground``."""
        self.strip = RoomStrip(room, self.ground)
        self.rail = Rail((), room, self.ground, seated=seated)
        self.pages_ground = QStackedWidget(self.ground)
        self._lay_out()
        self.furnish(above, status)
        for page in pages:
            self.add_page(page)
        self._listen()
        self._show_seat()
        self.setMinimumSize(*LEAST)
        self.resize(1280, 800)

    @property
    def room(self) -> Room:
        """The room this window belongs to."""
        return self._room

    @property
    def page(self) -> str:
        """Key of the page in front, empty if there is none."""
        shown = self.pages_ground.currentWidget()
        return next((key for key, page in self._pages.items() if page.widget is shown), "")

    def show_branch(self, time: str) -> None:
        """A lesson was taken over at ``time`` (HH:MM:SS of its own clock): title and strip say so."""
        self._taken_over = time
        self.strip.show_branch(time)
        self._show_title()

    def furnish(self, above: Sequence[QWidget] = (), status: QWidget | None = None) -> None:
        """Put ``above`` over the pages and ``status`` under everything."""
        for place, widget in enumerate(above):
            self._right.insertWidget(place, widget)
        if status is not None:
            status.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self._column.addWidget(status)

    def remembering(self) -> list[QWidget]:
        """What of its pages is remembered; for ``Layout``."""
        return [part for page in self._pages.values() for part in remembering(page.widget)]

    def add_page(self, page: Page) -> None:
        """One more page; the first one comes to the front."""
        self._pages[page.key] = page
        self.pages_ground.addWidget(page.widget)
        self.rail.add_page(page)
        if len(self._pages) == 1:
            self.show_page(page.key)

    def set_footer(self, widget: QWidget) -> None:
        """Put ``widget`` under everything: the controls of a replay."""
        self._column.addWidget(widget)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page to the front; a key that no page has changes nothing."""
        page = self._pages.get(key)
        if page is None:
            return
        moved = self.page != key
        self.pages_ground.setCurrentWidget(page.widget)
        if self.rail.isAncestorOf(self.focusWidget() or self.rail.settings):
            page.widget.setFocus()
        self.rail.show_current(key)
        self._show_title()
        if moved or len(self._pages) == 1:
            self.page_shown.emit(key)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self.ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.strip)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.pages_ground, 1)
        middle.addLayout(self._right, 1)
        self._column.addLayout(middle, 1)
        self.setCentralWidget(self.ground)

    def _listen(self) -> None:
        self.rail.page_requested.connect(self.show_page)
        self.rail.settings_requested.connect(self.settings_requested)
        self.rail.seat_requested.connect(self.seat_requested)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._show_seat)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, ev.SignedIn | ev.SignedOut):
            self._show_seat()

    @Slot()
    def _show_seat(self) -> None:
        self.rail.show_seat(self._feed.desk)
        self._show_title()

    def _show_title(self) -> None:
        program = QCoreApplication.translate("Program", "Workstation")
        page = self._pages.get(self.page)
        words = [word for word in (page.title if page else "", self._feed.desk.clerk, program) if word]
        title = " · ".join(words)
        if self._taken_over:
            self.setWindowTitle(f"{title} — {branch_name(self._taken_over)}")
        else:
            self.setWindowTitle(titled(title, self._room))
