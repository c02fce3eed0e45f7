"""Every number of the engine, read from ``resources/training/numbers.toml``, where each is explained."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

from workstation.domain.practice_events import Mood
from workstation.domain.tickets import Severity
from workstation.training.scenarios.scenario import CustomerType

FILE = "numbers.toml"
Span = tuple[float, float]
"""Least and most."""


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The base of all tables: a misspelt key is a fault."""


class Row(_Table, frozen=True):
    """What one happening does to a customer, in points."""

    why: str
    """In Chinese, for reports."""
    mood: float = 0
    patience: float = 0
    trust: float = 0


class Moods(_Table, frozen=True):
    """The level of feeling and its spans."""

    furious_below: float
    upset_below: float
    pleased_from: float
    start: dict[Mood, float]
    sticky: float
    forgiving: int
    forgiving_gain: float


class Waiting(_Table, frozen=True):
    """How patience runs while nobody answers."""

    grace_first: float
    grace: float
    leak: float
    by_mood: dict[Mood, float]
    by_type: dict[CustomerType, float]
    by_severity: dict[Severity, float]
    mood_leak: float
    nudge_after: float
    nudge_again: float
    nudge_pace: Span
    most_nudges: int


class Escalating(_Table, frozen=True):
    """When a customer goes further."""

    complain_below: float
    threaten_below: float
    disputes: dict[Severity, int]


class Promising(_Table, frozen=True):
    """What is taken as a promise, and how long."""

    unnamed_hold: int
    tolerance: float
    within_talk: int
    holds: int
    kept_counts: int


class Disclosing(_Table, frozen=True):
    """How customers answer questions, percent."""

    sidesteps: int
    picture_alone: int


class Wanting(_Table, frozen=True):
    """How long a customer stays with something."""

    most_unclear: int
    gives_up_unclear: int
    shrugs: int
    most_messages: int
    resign_after: int
    trap_tries: int
    doubt_below: float


class Templates(_Table, frozen=True):
    """When the same words annoy."""

    annoy_at: int
    shortest: int


class Rated(_Table, frozen=True):
    """Mood levels from which stars are given."""

    five: float
    four: float
    three: float


class Reviews(_Table, frozen=True):
    """Percent who write."""

    good: int
    bad: int


class Leaving(_Table, frozen=True):
    """How customers go."""

    linger: Span
    wrap_up: float
    rated: Rated
    reviews: Reviews


class Talking(_Table, frozen=True):
    """Habits of writing that all share."""

    waits_after_greeting: int
    tells_after: Span
    answers_hold: int
    cut_from: int
    cuts: int
    acks: int
    apart: float
    longest: int
    shortest_piece: int
    joined_by_comma: int
    thinking: Span
    away: Span
    says_back: int
    notices_after: Span
    after_presence: Span


class Numbers(_Table, frozen=True):
    """The whole table."""

    mood: Moods
    waiting: Waiting
    escalation: Escalating
    promises: Promising
    disclosure: Disclosing
    agenda: Wanting
    templates: Templates
    leaving: Leaving
    talking: Talking
    rows: dict[str, Row]


def load_numbers(folder: Path) -> Numbers:
    """The table in ``folder``. ``msgspec.ValidationError`` or ``tomllib.TOMLDecodeError`` if it is unfit."""
    return msgspec.convert(tomllib.loads((folder / FILE).read_text(encoding="utf-8")), Numbers)
