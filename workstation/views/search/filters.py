"""Which of the lines found are shown: whose they are and how old."""

from __future__ import annotations

from enum import IntEnum, StrEnum

import msgspec

from workstation.domain.lines import Line
from workstation.domain.values import Side

_DAY = 86_400_000


class Who(StrEnum):
    """Whose lines are wanted."""

    ALL = "all"
    CUSTOMER = "customer"
    CLERK = "clerk"
    NOTES = "notes"


class Period(IntEnum):
    """How old a line may be, in days; 0 is any age."""

    ANY = 0
    DAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365


_SIDES = {
    Who.CUSTOMER: (Side.CUSTOMER,),
    Who.CLERK: (Side.CLERK, Side.AUTOMATIC),
    Who.NOTES: (Side.NOTE,),
}


class Filters(msgspec.Struct, frozen=True):
    """What is let through."""

    who: Who = Who.ALL
    period: Period = Period.ANY

    def let(self, line: Line, now: int) -> bool:
        """Whether ``line`` is shown at ``now`` (milliseconds since 1970 UTC)."""
        if self.who is not Who.ALL and line.side not in _SIDES[self.who]:
            return False
        return self.let_age(line, now)

    def let_age(self, line: Line, now: int) -> bool:
        """Whether ``line`` is new enough."""
        return self.period is Period.ANY or line.at >= now - self.period * _DAY
