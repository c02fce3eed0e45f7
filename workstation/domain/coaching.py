"""What the live coach says of one conversation while a lesson runs."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.tickets import Step


class Hint(StrEnum):
    """What is missing next, told after a silence; worded by the view."""

    SOOTHE = "soothe"
    """The customer is upset and nothing was said to it yet."""
    LOOK = "look"
    """Nothing was looked at, asked or told yet."""
    TAKE_ON = "take_on"
    """The core problem was said, and no reply went into it."""
    ACT = "act"
    """No solution was offered and nothing done."""
    CONFIRM = "confirm"
    """Something was offered; what the customer says to it is missing."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One conversation as the coach sees it."""

    conversation: str = ""
    evidence: tuple[tuple[Step, str], ...] = ()
    """The steps of STAR that were reached, each with what showed it first (a reply's words, or empty)."""
    hint: Hint | None = None
    starving: str = ""
    """The other conversation that has waited longest beyond the target; empty: none."""
    starving_name: str = ""
    starving_seconds: int = 0

    def reached(self, step: Step) -> bool:
        """Whether something shows this step."""
        return any(one is step for one, _ in self.evidence)
