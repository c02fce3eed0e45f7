"""How fast replies were typed, by the drafts that were kept while they were written (DOMAIN D2: 80 a minute)."""

from __future__ import annotations

from workstation.domain import events as ev
from workstation.domain.report import Typing
from workstation.domain.values import DraftMode
from workstation.training.coach.gathered import Gathered

LONGEST_REST = 10_000
"""Milliseconds without a key after which nobody is writing any more."""
LEAST = 3_000
"""Milliseconds of writing below which no speed is told."""


def typing_of(lesson: Gathered) -> Typing:
    """Characters by source, and the speed of those that were seen being typed."""
    typed = sum(one.typed for one in lesson.accounts.values())
    inserted = sum(one.inserted for one in lesson.accounts.values())
    seen = writing = 0
    for entries in lesson.of.values():
        before = spent = 0
        for entry in entries:
            match entry.event:
                case ev.DraftKept(mode=DraftMode.REPLY, text=text) if text:
                    spent += _gap(before, entry.at)
                    before = entry.at
                case ev.ReplySent(typed=count) if before:
                    if count:
                        seen, writing = seen + count, writing + spent + _gap(before, entry.at)
                    before = spent = 0
                case _:
                    pass
    speed = round(seen / (writing / 60_000), 1) if writing >= LEAST else None
    return Typing(typed=typed, inserted=inserted, a_minute=speed, writing=round(writing / 1000, 1))


def _gap(before: int, at: int) -> int:
    return at - before if before and at - before <= LONGEST_REST else 0
