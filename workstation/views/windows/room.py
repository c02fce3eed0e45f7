"""Which room a window belongs to, and the strip that says so in words and colour."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget


class Room(StrEnum):
    """Practice and shop never share a file, and their windows look different; so does a replay."""

    SHOP = "shop"
    PRACTICE = "practice"
    REPLAY = "replay"


def room_name(room: Room) -> str:
    """The word for a room, added to titles; the shop needs none."""
    return {
        Room.SHOP: "",
        Room.PRACTICE: QCoreApplication.translate("Room", "Practice"),
        Room.REPLAY: QCoreApplication.translate("Room", "Replay · read-only"),
    }[room]


def branch_name(time: str) -> str:
    """The words for a lesson that was taken over at ``time`` (HH:MM:SS of its own clock), added to titles."""
    return QCoreApplication.translate("Room", "Practice · taken over at {time}").format(time=time)


def titled(title: str, room: Room) -> str:
    """``title`` of a window with the room behind it."""
    name = room_name(room)
    return f"{title} — {name}" if name else title


class RoomStrip(QLabel):
    """The strip at the top of every window: a thin line in the shop, a ribbon with words elsewhere."""

    LINE = 3
    RIBBON = 24

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roomStrip")
        self.setProperty("room", room.value)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFixedHeight(self.LINE if room is Room.SHOP else self.RIBBON)
        self._room = room
        self._sentence = _sentence(room)
        self.show_paused(False)

    def show_paused(self, paused: bool) -> None:
        """Say that nobody writes at the moment, or what the room is."""
        words = QCoreApplication.translate("Room", "Practice · paused, no customer writes") if paused else ""
        self.setText(words or self._sentence)
        self.setAccessibleName(self.text() or QCoreApplication.translate("Room", "Shop"))

    def show_branch(self, time: str) -> None:
        """Say that a lesson was taken over at ``time`` (HH:MM:SS of its own clock)."""
        told = QCoreApplication.translate("Room", "Practice · taken over at {time}, the customers go on from there")
        self._sentence = told.format(time=time)
        self.setProperty("branch", True)
        self.style().polish(self)
        self.show_paused(False)


def _sentence(room: Room) -> str:
    return {
        Room.SHOP: "",
        Room.PRACTICE: QCoreApplication.translate("Room", "Practice · simulated customers, nothing goes out"),
        Room.REPLAY: QCoreApplication.translate("Room", "Replay · read-only"),
    }[room]
