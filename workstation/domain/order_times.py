"""Moments of orders: ISO 8601 local in the documents, milliseconds since 1970 UTC at the desk."""

from __future__ import annotations

from datetime import datetime

HOUR = 3_600_000
DAY = 24 * HOUR
"""Milliseconds."""


def moment(text: str | None) -> int | None:
    """The local time ``2026-11-22T10:05:00`` in milliseconds since 1970 UTC; None if there is none or it is no time."""
    if not text:
        return None
    try:
        return round(datetime.fromisoformat(text).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return None


def local(at: int) -> str:
    """``at`` (milliseconds since 1970 UTC) as ISO 8601 local, to the second."""
    return datetime.fromtimestamp(at // 1000).isoformat()
