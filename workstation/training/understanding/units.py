"""A message cut into units, and a unit into the runs of characters that the model knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

LONGEST = 3
"""Characters of the longest run."""
SHORT = 3
"""A unit of no more characters belongs to the next: 亲, 您好, 好的."""
MOST = 600
"""Characters of a message that are looked at; nobody reads more, and time stays bounded."""
_MEDIA = re.compile(r"\[(?:图片|表情|语音|视频|文件|链接|商品|订单卡)[^\]\s]{0,8}\]|https?://[!-~]+")
_PLACEHOLDER = re.compile(r"\[[^\]\s]{1,8}x\]")
_NUMBER = re.compile(r"[0-9]+(?:[.:][0-9]+)*")
_QUESTION = re.compile(r"([?？])")
_ENDS = re.compile(r"(?:[。!;\n~`¦]|\.{2,})+|\s+")
_UNSAID = re.compile(r"[^\w,?]|_")


class Unit(NamedTuple):
    """A piece of a message, as it was written and as the model reads it."""

    written: str
    read: str
    """Small letters, half-width, each number as one 0, no marks but commas and question marks."""


def units(text: str) -> tuple[Unit, ...]:
    """The units of ``text`` in order, each with something said: what stands between full stops, blanks and the like.

    A comma does not end a unit: 抱歉，不能退 is one deed, not two. Neither does a blank after a word of address.
    """
    plain = _MEDIA.sub(" ", unicodedata.normalize("NFKC", text[:MOST]).casefold())
    cut = (Unit(one, _read(one)) for one in _ENDS.split(_QUESTION.sub(r"\1 ", plain)))
    return tuple(_joined(one for one in cut if one.read.strip(",?")))


def _joined(cut: Iterable[Unit]) -> Iterator[Unit]:
    """Short units together with what follows them."""
    held = Unit("", "")
    for one in cut:
        held = Unit(held.written + one.written, held.read + one.read)
        if len(one.read) > SHORT or one.read.endswith("?"):
            yield held
            held = Unit("", "")
    if held.read:
        yield held


def _read(piece: str) -> str:
    return _UNSAID.sub("", _NUMBER.sub("0", _PLACEHOLDER.sub("0", piece)))


def has_chinese(unit: str) -> bool:
    """Whether a Chinese character stands in ``unit``."""
    return any("\u4e00" <= one <= "\u9fff" for one in unit)


def clauses_of(unit: str) -> tuple[str, ...]:
    """The clauses of a unit as it is read, without those too short to say anything."""
    return tuple(one for one in unit.split(",") if len(one) >= SHORT)


def runs(unit: str) -> frozenset[str]:
    """All runs of one to three characters of ``unit``, its beginning marked ``^`` and its end ``$``."""
    marked = f"^{unit}$"
    return frozenset(
        marked[start : start + size] for size in range(1, LONGEST + 1) for start in range(len(marked) - size + 1)
    )
