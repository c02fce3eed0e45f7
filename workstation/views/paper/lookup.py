"""What stands beside a conversation to be looked up: a list that is sought through, and a sheet that is read from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived
from workstation.domain.values import OrderCard, ProductCard
from workstation.views.feed import Feed
from workstation.views.paper.finder import Finder
from workstation.views.paper.reading import Reading


class Lookup(QWidget):
    """The ground: a subclass lists (``_look_around``, ``_show_list``), opens what is chosen and says what it offers.

    Signals:
        insert_requested(str text, int caret): put plain text into the reply; the caret stands behind it.
        open_requested(object): the clerk reads this document.
        edit_requested(str id): change this document.
        link_requested(str url): open this address, agreed to.
        left(): Esc was pressed with nothing to give up; the keyboard may go back to the reply.
    """

    insert_requested = Signal(str, int)
    open_requested = Signal(object)
    edit_requested = Signal(str)
    link_requested = Signal(str)
    left = Signal()

    def __init__(self, feed: Feed, finder: Finder, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._conversation = ""
        self.items_of: Callable[[str], Sequence[str]] = _no_items
        """Codes and titles of what the customer of a conversation ordered; the orders' panel knows."""
        self.finder, self.reading = finder, reading
        self._stack = QStackedWidget()
        self._stack.addWidget(finder)
        self._stack.addWidget(reading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(finder)
        self._connect()

    @property
    def conversation(self) -> str:
        """The conversation it stands beside, empty if none."""
        return self._conversation

    @property
    def is_reading(self) -> bool:
        """Whether a document is in front, not the list."""
        return self._stack.currentWidget() is self.reading

    def show_conversation(self, conversation: str) -> None:
        """Put what fits this conversation first."""
        if conversation != self._conversation:
            self._conversation = conversation
            if not self.finder.words:
                self._back()
            self._look_around()
            self.finder.to_top()

    def focus_search(self) -> None:
        """The keyboard goes to the field."""
        self._back()
        self.finder.focus_field()

    def seek(self, words: str) -> None:
        """Look for ``words``."""
        self._back()
        self.finder.seek(words)

    def showEvent(self, event: QShowEvent) -> None:
        """By now everybody who hears has been joined."""
        self._offer()
        super().showEvent(event)

    def _look_around(self) -> None:
        """Find out what the conversation is about, then list."""
        raise NotImplementedError

    def _show_list(self) -> None:
        raise NotImplementedError

    def _open(self, id: str) -> bool:
        """Read the document with this id, as if it had been chosen; False if it is gone."""
        raise NotImplementedError

    def _shown_id(self) -> str:
        """The id of the document being read, empty if none."""
        raise NotImplementedError

    def _forget(self) -> None:
        """No document is being read any more."""
        raise NotImplementedError

    def _follow(self, kind: str, name: str) -> None:
        """A link of the sheet to another document was pressed."""
        raise NotImplementedError

    def _offer(self) -> None:
        """Show what somebody hears."""
        raise NotImplementedError

    def _connect(self) -> None:
        self.finder.sought.connect(self._on_sought)
        self.finder.chosen.connect(self._on_chosen)
        self.finder.left.connect(self.left)
        self.reading.insert_requested.connect(self._on_insert)
        self.reading.link_requested.connect(self.link_requested)
        self.reading.subject_requested.connect(self._on_subject)
        self.reading.back_requested.connect(self._on_back)
        self.reading.edit_requested.connect(self._on_edit)
        self._feed.happened.connect(self._on_happened)
        self._feed.rewound.connect(self._on_rewound)

    def _read(self) -> None:
        self._stack.setCurrentWidget(self.reading)

    def _back(self) -> None:
        self._forget()
        self._stack.setCurrentWidget(self.finder)

    @Slot()
    def _on_sought(self) -> None:
        self._show_list()

    @Slot(str)
    def _on_chosen(self, id: str) -> None:
        if self._open(id):
            self.reading.paper.setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._back()
        self.finder.list.setFocus()

    @Slot()
    def _on_edit(self) -> None:
        if shown := self._shown_id():
            self.edit_requested.emit(shown)

    @Slot(str)
    def _on_insert(self, text: str) -> None:
        self.insert_requested.emit(text, len(text))

    @Slot(str)
    def _on_subject(self, link: str) -> None:
        kind, _, name = link.partition(":")
        self._follow(kind, name)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        """A card that comes meanwhile may tell of another product."""
        event = entry.event
        here = bool(entry.conversation) and entry.conversation == self._conversation
        if here and isinstance(event, MessageReceived) and isinstance(event.body, ProductCard | OrderCard):
            self._look_around()

    @Slot()
    def _on_rewound(self) -> None:
        self._back()
        self._look_around()


def _no_items(conversation: str) -> Sequence[str]:
    del conversation
    return ()
