"""Follow-ups that are due: counted on the rail, told quietly at the start and when the day changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workstation.app.customer_archive import day_of
from workstation.app.desk_windows import DeskWindows
from workstation.domain.customer_events import CHANGES
from workstation.domain.customer_profile import CustomerSource
from workstation.domain.entry import Entry
from workstation.domain.knowledge_events import ShopStocked

REST_MS = 200
"""Facts that come within this time are counted together."""
MOST = 1_000


class FollowUpsDue(QObject):
    """Watches one live desk.

    Signals:
        wanted(): the clerk wants to see them.
    """

    wanted = Signal()

    def __init__(self, windows: DeskWindows, source: CustomerSource, page: str, parent: QObject | None = None) -> None:
        """``page`` is the key of the page whose button on the rail carries the count."""
        super().__init__(parent)
        self._windows, self._source, self._page = windows, source, page
        self._day = ""
        self.count = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)
        windows.feed.happened.connect(self._on_happened)
        windows.feed.ticked.connect(self._on_ticked)
        self._begin_day()

    def rest(self) -> None:
        """The room closes: read nothing any more."""
        self._rest.stop()

    def _begin_day(self) -> None:
        self._day = day_of(self._windows.feed.now())
        self._count()
        if self.count:
            self._tell()

    @Slot()
    def _count(self) -> None:
        due = self._source.due(self._day, MOST)
        self.count = len(due)
        self._late = sum(one.follow_up.day < self._day for one in due)
        if self._windows.desk is not None:
            words = self.tr("{count} follow-ups due").format(count=self.count)
            self._windows.desk.rail.show_count(self._page, self.count, words)

    def _tell(self) -> None:
        words = self.tr("Follow-ups due today: {count}").format(count=self.count)
        if self._late:
            words = self.tr("Follow-ups due today: {count}, {late} of them overdue").format(
                count=self.count, late=self._late
            )
        then: Callable[[], object] = self.wanted.emit
        self._windows.notices.show_sentence(words, action=self.tr("Show"), then=then)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, ShopStocked):
            self._begin_day()
        elif isinstance(entry.event, CHANGES) and not self._rest.isActive():
            self._rest.start()

    @Slot(object)
    def _on_ticked(self, now: int) -> None:
        if day_of(now) != self._day:
            self._begin_day()
