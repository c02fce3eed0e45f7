"""The windows of one feed: the desk, conversations of their own, tiles, search. Live, practice and replay alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from workstation.app.attachments import Attachments
from workstation.domain.lines import LineSource
from workstation.domain.sources import HistorySource, PictureSource
from workstation.domain.urgency import most_urgent
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.customer.panel import CustomerPanel
from workstation.views.feed import Feed
from workstation.views.inbox.panel import InboxPanel
from workstation.views.inbox.reminder import Reminder
from workstation.views.inbox.status import StatusBar
from workstation.views.notices.bar import NoticeBar
from workstation.views.search.window import SearchWindow
from workstation.views.windows.conversation import ConversationWindow
from workstation.views.windows.desk import DeskWindow
from workstation.views.windows.rail import Page
from workstation.views.windows.reception import ReceptionPage
from workstation.views.windows.room import Room as RoomLook
from workstation.views.windows.tiles import TileWindow

RECEPTION, PRACTICE, REPLAY = "reception", "practice", "replay"
"""Keys of the pages."""


class DeskWindows(QObject):
    """Makes the windows and goes from conversation to conversation in them.

    ``prepare`` is called with every conversation panel that is made, wherever it stands: live it joins the
    panel to the services, in a replay it does not.

    Signals:
        front_changed(str conversation, str window): the clerk turned to another conversation.
        window_opened(QWidget): a further window of this feed was opened.
        panel_made(ConversationPanel): there is one more conversation panel.
    """

    front_changed = Signal(str, str)
    window_opened = Signal(QWidget)
    panel_made = Signal(object)

    def __init__(
        self, feed: Feed, lines: LineSource, history: HistorySource, pictures: PictureSource, look: RoomLook,
        prepare: Callable[[ConversationPanel], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.feed = feed
        self._lines = lines
        self.history = history
        self._pictures = pictures
        self._prepare = prepare
        self.attachments = Attachments(pictures, self)
        self.look = look
        self.inbox = InboxPanel(feed, history)
        self.panel = self.make_panel()
        self.customer = CustomerPanel(feed, history, lines)
        self.reception = ReceptionPage(self.inbox, self.panel)
        self.reception.add_side_panel(self.tr("Customer"), self.customer)
        self.notices = NoticeBar()
        self.attachments.objected.connect(self.notices.tell)
        self.attachments.said.connect(self.notices.show_sentence)
        self.attachments.opened.connect(self.window_opened)
        self.reminder = Reminder(feed, slim=True)
        self.status = StatusBar(feed)
        self.status.carry(self.reminder)
        self.desk: DeskWindow | None = None
        self.tiles: TileWindow | None = None
        self.search: SearchWindow | None = None
        self.conversation_windows: dict[str, ConversationWindow] = {}
        self._own_panels: dict[str, ConversationPanel] = {}
        self._tile_panels: list[ConversationPanel] = []
        self.inbox.conversation_requested.connect(self.show_conversation)
        self.inbox.window_requested.connect(self.open_window)
        self.panel.window_requested.connect(self.open_window)
        self.customer.past_requested.connect(self.show_conversation)
        self.reminder.conversation_requested.connect(self.go_to)

    def build(self, pages: Sequence[Page]) -> DeskWindow:
        """The desk window, with ``pages`` behind the reception."""
        reception = Page(key=RECEPTION, title=self.tr("Reception"), icon="chat", widget=self.reception, keys="Alt+1")
        self.desk = DeskWindow(
            self.feed, (reception, *pages), room=self.look, above=(self.notices,), status=self.status
        )
        return self.desk

    def make_panel(self) -> ConversationPanel:
        """A conversation panel for a window of this feed."""
        return self._made(tile=False)

    def make_tile(self) -> ConversationPanel:
        """A conversation panel that stands beside others."""
        panel = self._made(tile=True)
        self._tile_panels.append(panel)
        return panel

    def _made(self, *, tile: bool) -> ConversationPanel:
        panel = ConversationPanel(self.feed, self._lines, self._pictures, tile=tile)
        panel.focused.connect(self._on_focused)
        self.attachments.join(panel.history)
        self._prepare(panel)
        self.panel_made.emit(panel)
        return panel

    def panels(self) -> list[ConversationPanel]:
        """All conversation panels there are."""
        return [self.panel, *self._own_panels.values(), *self._tile_panels]

    def windows(self) -> list[QWidget]:
        """All windows there are."""
        others = (self.desk, self.tiles, self.search)
        return [one for one in (*others, *self.conversation_windows.values()) if one is not None]

    def show_conversation(self, conversation: str) -> None:
        """Show it in the desk window."""
        if self.desk is not None:
            self.desk.show_page(RECEPTION)
        self.panel.show_conversation(conversation)
        self.customer.show_conversation(conversation)
        self.inbox.select(conversation)

    def go_to(self, conversation: str) -> None:
        """Bring it to the front with the keyboard in its composer, in its own window if it has one."""
        window = self.conversation_windows.get(conversation)
        if window is None:
            self.show_conversation(conversation)
            self.panel.focus_composer()
        else:
            self._own_panels[conversation].focus_composer()
        front = window or self.desk
        if front is not None:
            _raise(front)

    def go_to_most_urgent(self) -> None:
        """Go to whoever must be answered first; the first of the list if nobody waits."""
        worst = most_urgent(self.feed.desk, self.feed.desk.limits, self.feed.now())
        chosen = worst.id if worst is not None else self.inbox.most_urgent()
        if chosen:
            self.go_to(chosen)

    def reveal(self, conversation: str, seq: int) -> None:
        """Show one line of a conversation."""
        self.show_conversation(conversation)
        self.panel.history.reveal(seq)
        if self.desk is not None:
            _raise(self.desk)

    def open_window(self, conversation: str) -> None:
        """Give a conversation a window of its own, or raise the one it has."""
        window = self.conversation_windows.get(conversation)
        if window is None:
            panel = self.make_panel()
            window = ConversationWindow(self.feed, panel, self.look)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.closing.connect(self._on_window_closing)
            self.conversation_windows[conversation] = window
            self._own_panels[conversation] = panel
            window.show_conversation(conversation)
            self.window_opened.emit(window)
        _raise(window)

    def open_tiles(self) -> None:
        """The four most urgent conversations side by side."""
        if self.tiles is None:
            self.tiles = TileWindow(self.feed, self.make_tile, self.look)
            self.window_opened.emit(self.tiles)
        _raise(self.tiles)

    def open_search(self) -> None:
        """Search everywhere."""
        if self.search is None:
            self.search = SearchWindow(self.feed, self.history)
            self.search.found_requested.connect(self.reveal)
            self.window_opened.emit(self.search)
        _raise(self.search)

    def search_inbox(self) -> None:
        """Go to the list's field for names."""
        if self.desk is not None:
            self.desk.show_page(RECEPTION)
        self.inbox.search.setFocus()
        self.inbox.search.selectAll()

    def front_panel(self) -> ConversationPanel:
        """The conversation panel one is in: that of the active window, else the desk's."""
        focused = QApplication.focusWidget()
        for panel in self.panels():
            if focused is not None and panel.isAncestorOf(focused):
                return panel
        active = QApplication.activeWindow()
        for conversation, window in self.conversation_windows.items():
            if window is active:
                return self._own_panels[conversation]
        return self.panel

    def _on_focused(self, conversation: str) -> None:
        panel = self.sender()
        name = "desk" if panel is self.panel else "tiles" if panel in self._tile_panels else "own"
        self.front_changed.emit(conversation, name)

    def _on_window_closing(self, conversation: str) -> None:
        self.conversation_windows.pop(conversation, None)
        self._own_panels.pop(conversation, None)


def _raise(window: QWidget) -> None:
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
