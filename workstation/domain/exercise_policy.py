"""The policy ``exercises``: what counts as well typed, how long a round is, and how well things are to be kept."""

from __future__ import annotations

import msgspec


class ExercisePolicy(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``resources/policies/exercises.toml``. ``ValueError`` if a number makes no sense."""

    typing_a_minute: int = 80
    """Characters; DOMAIN D2."""
    typing_accuracy: int = 95
    """Percent."""
    minutes: int = 10
    """Length of the mixed round."""
    round: int = 10
    """Questions in a round of one kind."""
    retention: int = 90
    """Percent of what was learnt that is to be known when it is asked again."""

    def __post_init__(self) -> None:
        for name, low, high in (
            ("typing_a_minute", 1, 1000),
            ("typing_accuracy", 1, 100),
            ("minutes", 1, 120),
            ("round", 1, 100),
            ("retention", 70, 97),
        ):
            if not low <= getattr(self, name) <= high:
                raise ValueError(f"{name} must be {low} … {high}")
