"""Words from outside made safe to show: control, direction and invisible characters cannot spoil the layout."""

from __future__ import annotations

import re
import unicodedata

CAP = 600
"""Characters of a message shown before «show all»."""
CAP_LINES = 16
"""Line breaks of a message shown before «show all»."""
CAP_ALL = 100_000
"""Characters shown at most, even after «show all»; copying still takes everything."""
MARKS = 4
"""Combining marks kept on one character."""

OVERRIDE = "�"
"""What stands for a character that would turn the direction of the text around it."""

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff]"
)
_MARKED = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{5,}"
)
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"})
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_MARKS_OF_DIRECTION = frozenset("\u200e\u200f\u061c")


def shown(text: str) -> str:
    """``text`` as it may be painted: line breaks are ``\\n``, what turns direction shows as «�», the rest is gone.

    Joiners stay between visible characters, for emoji and Persian; lone direction marks are harmless and stay.
    """
    if text.isprintable():
        return _fewer_marks(text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS).replace("\t", "    ")
    if _UNSAFE.search(text) is None:
        return _fewer_marks(text)
    return _fewer_marks(_UNSAFE.sub(_safe, text))


def one_line(text: str) -> str:
    """``text`` safe and on one line, for previews and cards."""
    return " ".join(shown(text).split())


def capped(text: str, *, whole: bool) -> tuple[str, bool]:
    """(what of ``text`` to show, whether something was left off)."""
    limit = CAP_ALL if whole else CAP
    lines = CAP_ALL if whole else CAP_LINES
    cut = text if len(text) <= limit else text[:limit]
    if cut.count("\n") > lines:
        cut = "\n".join(cut.split("\n", lines + 1)[: lines + 1])
    if len(cut) == len(text):
        return text, False
    return cut.rstrip("\u200d\u200c") + "…", True


def units(text: str) -> int:
    """Length of ``text`` in UTF-16 units, which is how Qt counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "replace")) // 2


def slice_units(text: str, start: int, end: int) -> str:
    """Part of ``text`` between two places counted in UTF-16 units."""
    return text.encode("utf-16-le", "replace")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def _safe(found: re.Match[str]) -> str:
    character = found.group()
    if character in _TURNS or "\ud800" <= character <= "\udfff":
        return OVERRIDE
    if character in _JOINERS:
        text, place = found.string, found.start()
        between = 0 < place < len(text) - 1 and not text[place - 1].isspace() and not text[place + 1].isspace()
        return character if between and text[place - 1] not in _JOINERS else ""
    if character in _MARKS_OF_DIRECTION:
        return character
    return "" if unicodedata.category(character) in ("Cf", "Mn", "Lo") else OVERRIDE


def _fewer_marks(text: str) -> str:
    return text if text.isascii() else _MARKED.sub(lambda found: found.group()[:MARKS], text)
