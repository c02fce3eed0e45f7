"""Text for tables that other programs open: what looks like a formula must not become one."""

from __future__ import annotations

_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_DIGITS = 11
"""More of them in a row a spreadsheet makes a number of, and loses some."""


def harmless(text: str) -> str:
    """``text`` with an apostrophe in front if a spreadsheet would calculate it.

    A long number ends in a tab, as platforms write theirs, so that it stays text.
    """
    if text.startswith(_STARTS):
        return f"'{text}"
    return f"{text}\t" if len(text) > _DIGITS and text.isdecimal() else text
