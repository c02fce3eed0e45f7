"""Facts of short exercises (小练习). What returns when is told from the answers alone.

No view of the desk shows them: they are between the trainee and the exercises' own window, and the report.
"""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.event import Event


class Exercise(StrEnum):
    """The kinds (DOMAIN D13)."""

    RULE = "rule"
    """A rule of the shop or of the trade, by choice or filled in."""
    WORDING = "wording"
    """The better of two wordings."""
    TYPING = "typing"
    STAR = "star"
    """The sentences of a case under S, T, A and R."""
    FLAG = "flag"
    """The flag for a remark."""
    HUNT = "hunt"
    """What is not as it should be with an order."""


class ExerciseBegun(Event, frozen=True, kw_only=True):
    """A round of ``items`` questions began; ``exercise`` None is a mix of what was due."""

    run: str
    items: int
    exercise: Exercise | None = None


class ExerciseAnswered(Event, frozen=True, kw_only=True):
    """A question was answered. ``answer`` and ``correct`` as a person reads them."""

    run: str
    item: str
    exercise: Exercise
    answer: str
    right: bool
    seconds: float
    """From when it was shown until the answer; typing: from the first key."""
    correct: str = ""
    slow: bool = False
    a_minute: int = 0
    """Typing: characters a minute."""
    accuracy: int = 0
    """Typing: percent."""


class ExerciseEnded(Event, frozen=True, kw_only=True):
    """The round is over, or was left (``stopped``)."""

    run: str
    answered: int
    right: int
    """At the first try."""
    stopped: bool = False


AnyExerciseEvent = ExerciseBegun | ExerciseAnswered | ExerciseEnded
