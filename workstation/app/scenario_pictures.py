"""Pictures that simulated customers send, found by name: those that come with the program, and the school's own.

A scenario names a picture, never a file. What lies in the two folders under a fitting name, is really a PNG or JPEG
by its first bytes and stays within bounds can be named; the rest is passed over.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from workstation.app.paths import DataFolder
from workstation.app.pictures import PictureStore
from workstation.app.resources import resource
from workstation.domain.values import Picture

SUFFIXES = frozenset((".png", ".jpg", ".jpeg"))
LARGEST = 2 * 1024 * 1024
"""Bytes of a file."""
LONGEST_SIDE = 4_096
"""Pixels."""
MOST_FILES = 500
"""Files of a folder that are looked at."""

_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_HEAD = 256 * 1024
"""Bytes within which a JPEG tells its size, behind a camera's notes."""
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Markers of a JPEG that are followed by its size."""


class FoundPicture(NamedTuple):
    """A picture and the file that holds it."""

    picture: Picture
    path: Path


def picture_files(folder: DataFolder) -> Mapping[str, Path]:
    """Name → file, by name; an own one takes the place of a shipped one."""
    found = {path.stem: path for place in (resource("scenarios/pictures"), folder.scenario_pictures)
             for path in _files(place) if _size(path) is not None}  # fmt: skip
    return dict(sorted(found.items()))


def read_pictures(folder: DataFolder) -> Mapping[str, FoundPicture]:
    """All of them where they lie, with what a message says of them."""
    from hashlib import sha256

    found: dict[str, FoundPicture] = {}
    for name, path in picture_files(folder).items():
        if (read := _read(path)) is not None:
            data, (width, height) = read
            picture = Picture(sha256=sha256(data).hexdigest(), width=width, height=height, name=path.name)
            found[name] = FoundPicture(picture, path)
    return found


def kept_pictures(folder: DataFolder, store: PictureStore) -> Mapping[str, Picture]:
    """All of them, put into ``store``.

    Raises:
        Trouble: the store cannot be written.
    """
    return {name: kept_picture(one.path, store) for name, one in read_pictures(folder).items()}


def kept_picture(path: Path, store: PictureStore) -> Picture:
    """The picture at ``path``, put into ``store``."""
    data = path.read_bytes()
    width, height = picture_size(data) or (0, 0)
    return Picture(sha256=store.keep(data), width=width, height=height, name=path.name)


def picture_size(head: bytes) -> tuple[int, int] | None:
    """Width and height in pixels as the beginning of a PNG or JPEG tells them; None if it is neither."""
    if head.startswith(_PNG) and len(head) >= 24:
        width, height = struct.unpack(">II", head[16:24])
        return width, height
    return _jpeg_size(head) if head.startswith(b"\xff\xd8\xff") else None


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return []
    fitting = (one for one in place.iterdir() if one.suffix.lower() in SUFFIXES and _NAME.fullmatch(one.stem))
    return [one for one in sorted(fitting)[:MOST_FILES] if one.is_file()]


def _size(path: Path) -> tuple[int, int] | None:
    """Of a file within the bounds; None for any other."""
    try:
        if path.stat().st_size > LARGEST:
            return None
        with path.open("rb") as file:
            return _bounded(picture_size(file.read(_HEAD)))
    except OSError:
        return None


def _read(path: Path) -> tuple[bytes, tuple[int, int]] | None:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        return None
    size = _bounded(picture_size(data))
    return (data, size) if size is not None and len(data) <= LARGEST else None


def _bounded(size: tuple[int, int] | None) -> tuple[int, int] | None:
    return size if size is not None and min(size) > 0 and max(size) <= LONGEST_SIDE else None


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    place = 2
    while place + 9 <= len(head) and head[place] == 0xFF:
        marker = head[place + 1]
        (length,) = struct.unpack(">H", head[place + 2 : place + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", head[place + 5 : place + 9])
            return width, height
        place += 2 + max(2, length)
    return None
