"""What commands read from and write to: looked at before anything is done."""

from __future__ import annotations

from pathlib import Path

from workstation.app.paths import DataFolder, RoomKind, RoomPaths
from workstation.domain.trouble import Trouble


def existing_room(folder: DataFolder, kind: RoomKind) -> RoomPaths:
    """The room's paths. ``Trouble('room_empty')`` if nothing was ever written in it."""
    room = folder.room(kind)
    if not room.journal.exists():
        raise Trouble("room_empty", path=str(room.journal))
    return room


def fresh(path: Path) -> Path:
    """``path``. ``Trouble('file_exists')`` if something is there: nothing is ever overwritten."""
    if path.exists():
        raise Trouble("file_exists", path=str(path))
    return path
