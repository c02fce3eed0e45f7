"""The colour flags of order remarks (DOMAIN D4) and what platforms call them."""

from __future__ import annotations

from enum import StrEnum


class Flag(StrEnum):
    """A flag on an order. What each stands for is the shop's policy (``remarks.Convention``)."""

    GREY = "grey"
    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


NUMBERS = {
    0: Flag.GREY,
    1: Flag.RED,
    2: Flag.YELLOW,
    3: Flag.GREEN,
    4: Flag.BLUE,
    5: Flag.PURPLE,
}
"""A flag by the number that platforms give it."""

_WORDS = {
    "灰": Flag.GREY,
    "红": Flag.RED,
    "黄": Flag.YELLOW,
    "绿": Flag.GREEN,
    "蓝": Flag.BLUE,
    "紫": Flag.PURPLE,
    "粉": Flag.PURPLE,
    "pink": Flag.PURPLE,
    "gray": Flag.GREY,
} | {str(number): flag for number, flag in NUMBERS.items()}


def flag_named(word: str) -> Flag | None:
    """A flag by its own name, or by the number or the word that a platform has for it; None if it is none."""
    plain = word.strip().casefold()
    if plain in set(Flag):
        return Flag(plain)
    return _WORDS.get(plain if len(plain) == 1 else plain.removesuffix("旗").removesuffix("色"))
