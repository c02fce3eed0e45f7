"""Variables in phrases: ``{客户名|亲}`` becomes the customer's name, or 亲 if it is not known; nothing is evaluated.

Braces around anything else stay as they are, and what is filled in is never looked at again. ``{光标}`` says where
the caret goes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

CARET = "光标"

NAMES = (
    "客户名", "订单号", "快递", "运单号", "金额", "商品", "尺码", "截止时间", "剩余分钟", "客服名", "店铺名",
    "收件人", "退货地址", "运费承担",
)  # fmt: skip
"""What may be filled in."""

_ANY = "|".join((*NAMES, CARET))
_VARIABLE = re.compile(rf"\{{[ \t　]*({_ANY})[ \t　]*(?:[|｜]([^{{}}]*))?\}}")


class Filled(msgspec.Struct, frozen=True):
    """A phrase's words with its variables filled in."""

    text: str
    caret: int
    """Where the caret goes, in characters of ``text``: at the first ``{光标}``, else behind the last."""
    unfilled: tuple[tuple[int, int], ...] = ()
    """(begin, end) in ``text`` of each variable that has neither value nor fallback, still in its braces."""


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """``text`` with variables replaced by ``values`` (by name; an empty one is none), else by their fallback."""
    parts: list[str] = []
    unfilled: list[tuple[int, int]] = []
    caret: int | None = None
    length = last = 0
    for found in _VARIABLE.finditer(text):
        before, name = text[last : found.start()], found.group(1)
        value = "" if name == CARET else _value(found, values)
        parts += (before, value)
        length += len(before)
        if name == CARET:
            caret = length if caret is None else caret
        elif value == found.group():
            unfilled.append((length, length + len(value)))
        length += len(value)
        last = found.end()
    parts.append(text[last:])
    whole = "".join(parts)
    return Filled(whole, len(whole) if caret is None else caret, tuple(unfilled))


def _value(found: re.Match[str], values: Mapping[str, str]) -> str:
    """The value, else the fallback (which may be empty), else the variable as it stands."""
    value = values.get(found.group(1), "")
    if value:
        return value
    fallback = found.group(2)
    return found.group() if fallback is None else fallback


class Place(msgspec.Struct, frozen=True):
    """A variable that stands in a text yet, in its braces: ``text[start:end]``."""

    name: str
    start: int
    end: int


def places(text: str) -> tuple[Place, ...]:
    """Where variables stand in ``text`` yet, in order, that of the caret included."""
    return tuple(Place(found.group(1), found.start(), found.end()) for found in _VARIABLE.finditer(text))


def unfilled(text: str) -> tuple[str, ...]:
    """Names of the variables that stand in ``text`` yet, each once: such a reply is not sent without a word."""
    return tuple(dict.fromkeys(found.group(1) for found in _VARIABLE.finditer(text)))


def variables(text: str) -> tuple[str, ...]:
    """Names of the variables that ``text`` asks for, each once, without the caret's."""
    return tuple(name for name in unfilled(text) if name != CARET)
