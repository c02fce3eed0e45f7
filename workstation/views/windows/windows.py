"""All windows of one room beside the desk: opened, found again, closed and remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from workstation.views.feed import Feed
from workstation.views.windows.layout import Layout
from workstation.views.windows.room import Room

if TYPE_CHECKING:
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.windows.conversation import ConversationWindow
    from workstation.views.windows.tiles import TileWindow

ASIDE = 28
"""Logical pixels from one new window to the next."""


class Windows(QObject):
    """One conversation has one window at most; the tiles are there once.

    Signals:
        opened(QWidget): a window was made; ``app/`` gives it its keys.
        closed(): windows were closed, and not with all others in one turn of the loop.
    """

    opened = Signal(QWidget)
    closed = Signal()

    def __init__(
        self,
        feed: Feed,
        make_panel: Callable[[QWidget], ConversationPanel],
        layout: Layout,
        room: Room = Room.SHOP,
        parent: QObject | None = None,
        *,
        make_tile: Callable[[QWidget], ConversationPanel] | None = None,
    ) -> None:
        """``make_panel`` makes a ConversationPanel in a widget, joined; ``make_tile`` one with ``tile=True``."""
        super().__init__(parent)
        self._feed = feed
        self._make_panel = make_panel
        self._make_tile = make_tile or make_panel
        self._layout = layout
        self._room = room
        self._conversations: dict[str, ConversationWindow] = {}
        self._reserve: ConversationWindow | None = None
        self.beside: QWidget | None = None
        """The desk window, on whose screen others come up the first time."""
        self._tiles: TileWindow | None = None
        self._just_closed: dict[str, ConversationWindow] = {}
        self._tiles_just_closed = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn_over)

    @property
    def conversations(self) -> list[str]:
        """The conversations that have a window of their own."""
        return list(self._conversations)

    @property
    def of_conversations(self) -> list[ConversationWindow]:
        """The windows with a conversation each."""
        return list(self._conversations.values())

    @property
    def windows(self) -> list[QWidget]:
        """All that are open."""
        return [*self._conversations.values(), *([self._tiles] if self._tiles else [])]

    @property
    def tiles(self) -> TileWindow | None:
        """The tile window while it is open."""
        return self._tiles

    @Slot(str)
    def show_conversation(self, conversation: str) -> ConversationWindow:
        """Bring the conversation's window to the front, made if need be."""
        window = self._conversations.get(conversation)
        if window is None:
            window, self._reserve = self._reserve or self._made(), None
            self._conversations[conversation] = window
            window.show_conversation(conversation)
            self._place(window, f"{self._room}/conversation", len(self._conversations) - 1)
            self.opened.emit(window)
        to_front(window)
        return window

    def reserve(self) -> bool:
        """Make, a little at a time, a window that the next conversation will find ready; False when it is whole."""
        if self._reserve is None:
            self._reserve = self._made()
            return True
        return self._reserve.panel.furnish()

    def _made(self) -> ConversationWindow:
        from workstation.views.windows.conversation import ConversationWindow  # start-up opens none

        window = ConversationWindow(self._feed, self._make_panel, self._room)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.closing.connect(self._on_conversation_closing)
        return window

    @Slot()
    def show_tiles(self) -> TileWindow:
        """Bring the tiles to the front, made if need be."""
        if self._tiles is None:
            from workstation.views.windows.tiles import TileWindow  # start-up opens none

            self._tiles = TileWindow(self._feed, self._make_tile, self._room)
            self._tiles.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._tiles.closing.connect(self._on_tiles_closing)
            self._place(self._tiles, f"{self._room}/tiles_window", 0)
            self.opened.emit(self._tiles)
        to_front(self._tiles)
        return self._tiles

    def restore(self) -> None:
        """Open what was open last time, as far as it is still on the desk."""
        conversations, tiles = self._layout.kept_open(self._room)
        for number, conversation in enumerate(conversations):
            if self._feed.desk.get(conversation):
                window = self.show_conversation(conversation)
                self._layout.restore(window, f"{self._room}/conversation_{number}")
        if tiles:
            self.show_tiles()

    def remember(self) -> None:
        """Keep what is open, and where; what was closed in this very turn of the loop counts as open.

        When the system closes all windows it does so in one turn and in any order, the desk's perhaps the last.
        """
        windows = {**self._just_closed, **self._conversations}
        tiles = self._tiles is not None or self._tiles_just_closed
        self._layout.keep_open(self._room, list(windows), tiles=tiles)
        for number, window in enumerate(windows.values()):
            self._layout.remember(window, f"{self._room}/conversation_{number}")
        if self._tiles is not None:
            self._layout.remember(self._tiles, f"{self._room}/tiles_window")
        self._layout.write()

    def rest(self) -> None:
        """Let go of the window in reserve: the room closes."""
        if self._reserve is not None:
            self._reserve.deleteLater()
            self._reserve = None

    def close_all(self) -> None:
        """Close every window; call ``remember`` before."""
        for window in [*self._conversations.values(), self._tiles]:
            if window is not None:
                window.close()

    def _place(self, window: QWidget, name: str, step: int) -> None:
        """Where and as large as the last one was, else in the middle of the desk's screen; a step aside from others."""
        if not self._layout.restore(window, name):
            self._centre(window)
        room = _room_of(self.beside or window)
        reach = room.bottomRight() - window.rect().bottomRight()
        spot = window.pos() + QPoint(ASIDE, ASIDE) * step
        window.move(max(room.x(), min(spot.x(), reach.x())), max(room.y(), min(spot.y(), reach.y())))

    def _centre(self, window: QWidget) -> None:
        room = _room_of(self.beside or window)
        window.resize(window.size().boundedTo(room.size()))
        window.move(room.center() - window.rect().center())

    @Slot(str)
    def _on_conversation_closing(self, conversation: str) -> None:
        window = self._conversations.pop(conversation, None)
        if window is not None:
            self._layout.remember(window, f"{self._room}/conversation")
            self._just_closed[conversation] = window
            self._turn.start()

    @Slot()
    def _on_tiles_closing(self) -> None:
        if self._tiles is not None:
            self._layout.remember(self._tiles, f"{self._room}/tiles_window")
            self._tiles = None
            self._tiles_just_closed = True
            self._turn.start()

    @Slot()
    def _on_turn_over(self) -> None:
        self._just_closed.clear()
        self._tiles_just_closed = False
        self.closed.emit()


def _room_of(window: QWidget) -> QRect:
    """What windows may cover of the screen on which ``window`` is."""
    return window.screen().availableGeometry()


def to_front(window: QWidget) -> None:
    """Show ``window`` over all others; a new one comes there by itself."""
    new = not window.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)  # a maximised one has a handle
    window.showNormal() if window.isMinimized() else window.show()
    if not new:
        window.raise_()
    window.activateWindow()
