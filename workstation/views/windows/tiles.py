"""The tile window: the four most urgent conversations side by side."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from workstation.domain.urgency import due_at
from workstation.views.actions.hints import KeysOf
from workstation.views.conversation.panel import ConversationPanel
from workstation.views.feed import Feed
from workstation.views.windows import tile_rules
from workstation.views.windows.room import Room, RoomStrip, titled
from workstation.views.windows.tile import Tile

PLACES = 4
TURN = 8
"""Milliseconds between two steps, so that keys, messages and the paint of the last step come between."""
TILES = tuple(f"tiles.{number}" for number in range(1, PLACES + 1))
"""The actions that go to each."""


class TileWindow(QWidget):
    """2 × 2 tiles; which conversation stands where is decided by ``tile_rules``.

    The window is there at once, its panels come one after the other.

    Signals:
        closing(): the window is about to close.
    """

    closing = Signal()

    def __init__(
        self,
        feed: Feed,
        make_panel: Callable[[QWidget], ConversationPanel],
        room: Room = Room.SHOP,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("tileWindow")
        self._feed = feed
        self._slots: tuple[tile_rules.Slot, ...] = (tile_rules.Slot(),) * PLACES
        self.tiles = [Tile(feed, make_panel, number, self) for number in range(1, PLACES + 1)]
        self._filled = self._begun = False
        self._filling = QTimer(self, singleShot=True, interval=TURN)
        self._filling.timeout.connect(self._on_filling)
        self._lay_out(room)
        self.setWindowTitle(titled(self.tr("Four most urgent"), room))
        self.setMinimumSize(640, 360)
        self.resize(1240, 860)
        self._listen()
        self._arrange()

    @property
    def conversations(self) -> tuple[str, ...]:
        """What each tile shows, empty where nobody is."""
        return tuple(slot.conversation for slot in self._slots)

    @property
    def focused(self) -> int | None:
        """Which tile the clerk is in, from 0."""
        at = QApplication.focusWidget()
        return next((place for place, tile in enumerate(self.tiles) if at and tile.isAncestorOf(at)), None)

    def go_to(self, place: int) -> None:
        """Put the clerk into the tile at ``place``, from 0; nothing if nobody is in it."""
        tile = self.tiles[place]
        if tile.conversation:
            tile.focus_composer()

    def show_keys(self, keys: KeysOf) -> None:
        """Name the keys that go to each tile."""
        for tile, action in zip(self.tiles, TILES, strict=True):
            tile.key.setToolTip(keys(action))

    @Slot()
    def move_on(self) -> None:
        """Leave this tile to whoever needs it and go to the most urgent one."""
        place = self.focused
        if place is not None:
            self.setFocus()
            self._arrange()
            self._slots = tile_rules.done_with(self._slots, place)
        self._arrange()
        order = self._urgent()
        shown = [one for one in order if one in self.conversations]
        if shown:
            self.go_to(self.conversations.index(shown[0]))

    def showEvent(self, event: QShowEvent) -> None:
        """The clerk is in no tile until that of the most urgent one is filled."""
        super().showEvent(event)
        if self.focused is None:
            self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "tiles"):
            self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._filling.stop()
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, room: Room) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        grid = QGridLayout()
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(8)
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, place // 2, place % 2)
        for place in (0, 1):
            grid.setRowStretch(place, 1)
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(RoomStrip(room, self))
        column.addLayout(grid, 1)

    def _listen(self) -> None:
        self._feed.happened.connect(self._arrange)
        self._feed.rewound.connect(self._on_rewound)
        self._feed.ticked.connect(self._arrange)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @Slot("QWidget*", "QWidget*")
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if any(one is not None and self.isAncestorOf(one) for one in (old, new)):
            self._arrange()

    @Slot()
    def _on_rewound(self) -> None:
        self._slots = (tile_rules.Slot(),) * PLACES
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        self._slots = tile_rules.arrange(self._slots, self._need())
        focused = self.focused
        for place, (tile, slot) in enumerate(zip(self.tiles, self._slots, strict=True)):
            tile.show_conversation(slot.conversation)
            tile.set_front(place == focused)
        if not self._filled:
            self._filling.start()

    @Slot()
    def _on_filling(self) -> None:
        self._filled = not any(tile.fill() for tile in self.tiles)
        self._begin()
        if not self._filled:
            self._filling.start()

    def _begin(self) -> None:
        """Put the clerk who opened the window where the most urgent one is answered, unless they chose already."""
        if self._begun:
            return
        first = next((one for one in self._urgent() if one in self.conversations), "")
        place = self.conversations.index(first) if first else 0
        if self.focused is not None or self._filled:
            self._begun = True
        if self.focused is None and self.tiles[place].is_filled:
            self._begun = True
            self.go_to(place)

    def _need(self) -> tile_rules.Need:
        desk = self._feed.desk
        return tile_rules.Need(
            urgent=self._urgent(),
            present={one.id for one in desk},
            drafting={one.id for one in desk if one.draft},
            focused=self.focused,
            now=self._feed.now(),
        )

    def _urgent(self) -> list[str]:
        desk = self._feed.desk
        due = [(at, one.id) for one in desk if (at := due_at(one, desk.limits)) is not None]
        return [conversation for _, conversation in sorted(due)]
