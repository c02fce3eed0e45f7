"""Lets a replay show what was in front: the window follows the facts of focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from workstation.domain.entry import Entry
from workstation.domain.events import FocusChanged
from workstation.views.feed import Feed


class FocusFollower(QObject):
    """Calls ``show`` with the conversation that came to the front in the recording."""

    def __init__(self, feed: Feed, show: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._show = show
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._on_rewound)

    def _on_happened(self, entry: Entry) -> None:
        if isinstance(entry.event, FocusChanged):
            self._show(entry.event.conversation)

    def _on_rewound(self) -> None:
        self._show(self._feed.desk.focus)
