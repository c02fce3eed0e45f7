"""One tile: the number of its key and the conversation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QVBoxLayout, QWidget

from workstation.views.conversation.panel import ConversationPanel
from workstation.views.feed import Feed
from workstation.views.windows.words import standing


class Tile(QFrame):
    """A frame around a ConversationPanel, or a hint while nobody is in it.

    The panel is made and filled step by step, by ``fill``: four at once would hold up everything else.
    """

    def __init__(
        self, feed: Feed, make_panel: Callable[[QWidget], ConversationPanel], number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self._feed = feed
        self._number = number
        self._make_panel = make_panel
        self._panel: ConversationPanel | None = None
        self._coming = QWidget()
        self.conversation = ""
        self.key = QLabel(str(number))
        self.key.setProperty("role", "key")
        self._empty = QLabel(self.tr("Nobody else is waiting.\nThe next customer who waits appears here."))
        self._empty.setProperty("role", "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._body = QStackedLayout()
        self._body.addWidget(self._empty)
        self._body.addWidget(self._coming)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addLayout(self._body)
        self.tell()

    @property
    def panel(self) -> ConversationPanel:
        """The panel, made and in its place now if it was not yet."""
        panel = self._panel = self._panel or self._make_panel(self)
        if self._body.indexOf(panel) < 0:
            panel.header.put_first(self.key)
            self._body.addWidget(panel)
            panel.ensurePolished()
        return panel

    @property
    def is_filled(self) -> bool:
        """Whether its conversation is shown."""
        return bool(self.conversation) and self._panel is not None and self._panel.conversation == self.conversation

    def fill(self) -> bool:
        """Make the panel, put it into its place, furnish it, or show its conversation; False if that is done."""
        if self._panel is None:
            self._panel = self._make_panel(self)
            return True
        if self._body.indexOf(self._panel) < 0:
            return self.panel is not None
        if self._panel.conversation == self.conversation:
            return False
        if not self._panel.furnish():
            self._show()
        return True

    def show_conversation(self, conversation: str) -> None:
        """Show the conversation with this id, or the hint if it is empty."""
        if conversation != self.conversation:
            self.conversation = conversation
            filled = self._panel is not None and self._body.currentWidget() is not self._coming
            if filled or not conversation:
                self._show()
            else:
                self._body.setCurrentWidget(self._coming)
        self.tell()

    def focus_composer(self) -> None:
        """Put the clerk where the reply is written."""
        self._show()
        self.panel.focus_composer()

    def set_front(self, front: bool) -> None:
        """Draw the frame of the tile the clerk is in."""
        if self.property("front") is not front:
            self.setProperty("front", front)
            self.style().unpolish(self)
            self.style().polish(self)

    def _show(self) -> None:
        if self.conversation:
            self.panel.show_conversation(self.conversation)
        elif self._panel is not None:
            self._panel.show_conversation("")
        self._body.setCurrentWidget(self.panel if self.conversation else self._empty)

    def tell(self) -> None:
        """Say anew how the conversation stands; the panel's own head shows it, this is for screen readers."""
        one = self._feed.desk.get(self.conversation)
        words = standing(one, self._feed.desk, self._feed.now()) if one else ""
        name = self.tr("Tile {number} {state}").format(number=self._number, state=words).rstrip()
        if name != self.accessibleName():
            self.setAccessibleName(name)
