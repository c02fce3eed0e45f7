"""Where a remembered window goes when screens have come, gone or shrunk. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

LEAST_SEEN = 80
"""How much of a window must lie on a screen in each direction so that it can be grasped, pixels."""


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A rectangle in logical pixels of the whole desktop."""

    x: int
    y: int
    width: int
    height: int


def placed(wanted: Area, screens: Sequence[Area]) -> Area:
    """``wanted`` if its title can be grasped on one of ``screens`` (the first is the main one), else moved into one.

    Never larger than the screen it lies on. Without screens it stays as it is.
    """
    if not screens:
        return wanted
    home = max(screens, key=lambda screen: _shared(wanted, screen))
    if not _shared(wanted, home):
        home = screens[0]
    fits = wanted.width <= home.width and wanted.height <= home.height
    return wanted if fits and _graspable(wanted, home) else _inside(wanted, home)


def _inside(wanted: Area, home: Area) -> Area:
    width, height = min(wanted.width, home.width), min(wanted.height, home.height)
    x = min(max(wanted.x, home.x), home.x + home.width - width)
    y = min(max(wanted.y, home.y), home.y + home.height - height)
    return Area(x=x, y=y, width=width, height=height)


def _graspable(wanted: Area, home: Area) -> bool:
    across = min(wanted.x + wanted.width, home.x + home.width) - max(wanted.x, home.x)
    return across >= LEAST_SEEN and home.y <= wanted.y <= home.y + home.height - LEAST_SEEN


def _shared(one: Area, other: Area) -> int:
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(width, 0) * max(height, 0)
