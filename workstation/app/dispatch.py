"""What each action does: in the conversation in front, in the room in front, or in the program."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from workstation.app.desk_windows import CUSTOMERS, PRACTICE, RECEPTION, REPLAY, DeskWindows
from workstation.views.actions.conditions import conditions_of
from workstation.views.actions.precedence import Precedence
from workstation.views.actions.registry import ActionSet
from workstation.views.inbox.filters import Filter

if TYPE_CHECKING:
    from workstation.views.conversation.panel import ConversationPanel
    from workstation.views.windows.tiles import TileWindow

Deed = Callable[[], object]
PAGES = {
    RECEPTION: "page.desk", CUSTOMERS: "page.customers", PRACTICE: "page.practice", REPLAY: "page.replay"
}  # fmt: skip
"""The action of each page."""


class Dispatch(QObject):
    """Sends actions to the room whose window is active, and offers those that make sense there.

    Signals:
        elsewhere(str key): an action that belongs to neither a conversation nor a room's windows.
    """

    elsewhere = Signal(str)

    def __init__(self, actions: ActionSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._rooms: list[DeskWindows] = []
        self._replays: list[DeskWindows] = []
        self._branches: list[DeskWindows] = []
        self._precedence = Precedence(actions, self)
        actions.triggered.connect(self._on_triggered)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.offer)

    def add(self, room: DeskWindows, *, replay: bool = False, branch: bool = False) -> None:
        """Let actions reach the windows of this room; ``branch``: a lesson that was taken over."""
        if branch:
            self._branches.append(room)
        self._rooms.append(room)
        if replay:
            self._replays.append(room)
        room.feed.happened.connect(self._on_happened)
        room.front_changed.connect(self.offer)

    def remove(self, room: DeskWindows) -> None:
        """The room's windows are gone."""
        self._rooms.remove(room)
        for some in (self._replays, self._branches):
            if room in some:
                some.remove(room)

    @property
    def front(self) -> DeskWindows | None:
        """The room whose window is active, else the first."""
        active = QApplication.activeWindow()
        for room in self._rooms:
            if active is not None and active in room.windows():
                return room
        return self._rooms[0] if self._rooms else None

    @Slot()
    def offer(self) -> None:
        """Enable the actions that make sense in front."""
        room = self.front
        if room is None:
            return
        found = conditions_of(
            room.feed.desk, room.front_conversation,
            own_window=room.own_window_in_front, tiles=_tiles_in_front(room) is not None,
            recording=room in self._replays, branch=room in self._branches,
        )  # fmt: skip
        self._actions.set_conditions(found)

    def _on_happened(self, entry: object) -> None:
        del entry
        self.offer()

    def _on_triggered(self, key: str) -> None:
        room = self.front
        deed = None if room is None else _deeds(room).get(key)
        if deed is None:
            self.elsewhere.emit(key)
        else:
            deed()


def _deeds(room: DeskWindows) -> dict[str, Deed]:
    panel = room.front_panel()
    return {**_in_conversation(panel), **_in_room(room), **_in_tiles(room), **_filters(room), **room.deeds}


def _in_conversation(panel: ConversationPanel) -> dict[str, Deed]:
    return {
        "conversation.pin": panel.toggle_pin,
        "conversation.hold": panel.hold,
        "conversation.resume": panel.resume,
        "conversation.close": panel.close_conversation,
        "conversation.reopen": panel.reopen,
        "conversation.transfer": panel.transfer,
        "conversation.tags": panel.edit_tags,
        "conversation.reveal": panel.reveal_customer,
        "conversation.own_window": panel.open_window,
        "conversation.copy_order": partial(_copy_order, panel),
        "composer.focus": panel.focus_composer,
        "composer.note_mode": panel.composer.toggle_note,
        "composer.recall_last": panel.recall_last,
        "composer.picture": panel.composer.choose_pictures,
        "composer.file": panel.composer.choose_files,
        "view.find": panel.find,
        "view.find_next": panel.find_next,
        "view.find_previous": panel.find_previous,
    }


def _in_room(room: DeskWindows) -> dict[str, Deed]:
    desk = room.desk
    deeds: dict[str, Deed] = {
        "conversation.most_urgent": room.go_to_most_urgent,
        "conversation.next": room.inbox.next,
        "conversation.previous": room.inbox.previous,
        "view.search_everywhere": room.open_search,
        "view.tiles": room.open_tiles,
        "view.side_column": room.reception.toggle_side,
        "inbox.search": room.search_inbox,
    }
    if desk is not None:
        for action, page in (
            ("page.desk", RECEPTION),
            ("page.practice", PRACTICE),
            ("page.replay", REPLAY),
            ("page.customers", CUSTOMERS),
        ):
            deeds[action] = partial(desk.show_page, page)
    return deeds


def _in_tiles(room: DeskWindows) -> dict[str, Deed]:
    tiles = _tiles_in_front(room)
    if tiles is None:
        return {}
    from workstation.views.windows.tiles import TILES

    places: dict[str, Deed] = {action: partial(tiles.go_to, place) for place, action in enumerate(TILES)}
    return {**places, "tiles.move_on": tiles.move_on}


def _tiles_in_front(room: DeskWindows) -> TileWindow | None:
    tiles = room.others.tiles
    return tiles if tiles is not None and tiles is QApplication.activeWindow() else None


def _filters(room: DeskWindows) -> dict[str, Deed]:
    return {f"filter.{one.value}": partial(room.inbox.show_only, one) for one in Filter}


def _copy_order(panel: ConversationPanel) -> None:
    """Put the number of the last order card on the clipboard."""
    order = panel.order
    if order is not None:
        QGuiApplication.clipboard().setText(order.order_no)
