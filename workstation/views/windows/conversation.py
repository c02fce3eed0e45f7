"""A conversation in a window of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.entry import Entry
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.feed import Feed
from workstation.views.windows.room import Room, RoomStrip, titled
from workstation.views.windows.words import standing, who


class ConversationWindow(QWidget):
    """Closing it leaves the conversation alone; when that is finished the window stays and its title says so.

    Signals:
        closing(str): the window that shows this conversation is about to close.
        opened_up(str): it shows another conversation now.
    """

    closing = Signal(str)
    opened_up = Signal(str)

    def __init__(
        self,
        feed: Feed,
        make_panel: Callable[[QWidget], ConversationPanel],
        room: Room = Room.SHOP,
        parent: QWidget | None = None,
    ) -> None:
        """``make_panel`` makes a ConversationPanel in this window: moved there, all in it would get its style again."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("conversationWindow")
        self._feed = feed
        self._room = room
        self._name = ""
        self.conversation = ""
        self.panel = make_panel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(RoomStrip(room, self))
        column.addWidget(self.panel, 1)
        self.setMinimumSize(340, 320)
        self.resize(620, 680)
        feed.happened.connect(self._on_happened)
        feed.rewound.connect(self._show)
        feed.ticked.connect(self._show)

    def show_conversation(self, conversation: str) -> None:
        """Show the conversation with this id."""
        self.conversation = conversation
        self._name = ""
        self.panel.show_conversation(conversation)
        self._show()
        self.opened_up.emit(conversation)

    def focus_composer(self) -> None:
        """Put the caret where the reply is written."""
        self.panel.focus_composer()

    def showEvent(self, event: QShowEvent) -> None:
        """One goes on writing where one was."""
        super().showEvent(event)
        self.focus_composer()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit(self.conversation)
        super().closeEvent(event)

    @Slot(object)
    def _on_happened(self, entry: Entry) -> None:
        if entry.conversation == self.conversation:
            self._show()

    @Slot()
    def _show(self) -> None:
        if not self.conversation:
            return
        desk = self._feed.desk
        one = desk.get(self.conversation)
        if one is not None:
            self._name = who(one)
            words = f"{self._name} · {standing(one, desk, self._feed.now())}"
        else:
            words = " · ".join(word for word in (self._name, self.tr("finished")) if word)
        title = titled(words, self._room)
        if title != self.windowTitle():
            self.setWindowTitle(title)
