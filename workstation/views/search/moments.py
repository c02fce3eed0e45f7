"""A moment in a few characters, the nearer the shorter, in the machine's time zone."""

from __future__ import annotations

from PySide6.QtCore import QDateTime


def moment(at: int, now: int) -> str:
    """``10:02`` today, ``11-21 10:02`` this year, ``2025-12-31 10:02`` before; both in ms since 1970 UTC."""
    said, today = QDateTime.fromMSecsSinceEpoch(at), QDateTime.fromMSecsSinceEpoch(now)
    if said.date() == today.date():
        return said.toString("HH:mm")
    return said.toString("MM-dd HH:mm" if said.date().year() == today.date().year() else "yyyy-MM-dd HH:mm")
