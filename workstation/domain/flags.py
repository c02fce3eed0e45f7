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
