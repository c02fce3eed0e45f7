"""Text for tables that other programs open: what looks like a formula must not become one."""

from __future__ import annotations

_STARTS = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """``text`` with an apostrophe in front if a spreadsheet would calculate it; line breaks become blanks."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_STARTS) else line
