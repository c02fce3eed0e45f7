"""Names of colleagues seen at this feed, to complete from when a conversation is handed over."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from workstation.domain import events as ev
from workstation.domain.entry import Entry
from workstation.views.feed import Feed


class SeenNames(QObject):
    """Collects who signed in and to whom was transferred. One a feed, its child: ask by ``SeenNames.of``."""

    def __init__(self, feed: Feed) -> None:
        super().__init__(feed)
        self._feed = feed
        self._names: dict[str, None] = {}
        feed.happened.connect(self._on_happened)

    @classmethod
    def of(cls, feed: Feed) -> SeenNames:
        """The one of this feed."""
        return feed.findChild(cls) or cls(feed)

    def know(self, names: Iterable[str]) -> None:
        """Know these from elsewhere, behind those seen; the first named stands first of them."""
        known = [name for name in reversed(list(names)) if name and name not in self._names]
        self._names = {**dict.fromkeys(known), **self._names}

    def others(self) -> list[str]:
        """Everybody seen but who sits here, the latest first."""
        return [name for name in reversed(self._names) if name != self._feed.desk.clerk]

    def _on_happened(self, entry: Entry) -> None:
        for name in self._named(entry):
            self._names.pop(name, None)
            self._names[name] = None

    def _named(self, entry: Entry) -> list[str]:
        match entry.event:
            case ev.SignedIn(name=name) | ev.ConversationTransferred(to=name):
                return [name]
            case _:
                return [entry.clerk] if entry.clerk and entry.clerk not in self._names else []
