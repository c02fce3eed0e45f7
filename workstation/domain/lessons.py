"""Lessons as the page of practice offers them."""

from __future__ import annotations

import msgspec

from workstation.domain.practice_events import Load


class LessonCard(msgspec.Struct, frozen=True, kw_only=True):
    """One lesson to choose."""

    id: str
    title: str
    about: str
    level: int
    """1 … 5."""
    minutes: int
    customers: int
    hourly: int
    """Arrivals an hour."""
    own: bool = False
    """Brought by this school or shop, not by the program."""


class LessonWarning(msgspec.Struct, frozen=True, kw_only=True):
    """Something that cannot be done, or only with quick replies, at this load; ``code`` is worded by the view."""

    code: str
    values: tuple[str, ...] = ()


class LessonLoad(msgspec.Struct, frozen=True, kw_only=True):
    """What a lesson means for who takes it."""

    load: Load
    warnings: tuple[LessonWarning, ...] = ()
    arrivals: tuple[int, ...] = ()
    """Seconds after the beginning at which customers come."""
    at_once: tuple[tuple[int, int], ...] = ()
    """(second, customers at once) of the good clerk, wherever it changes."""
