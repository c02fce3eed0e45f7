"""Lessons in the practice room: begin, pause, end, and keep what the simulated customers tell of themselves."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial

from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent, ConversationClosed
from workstation.domain.orders import FoundOrder, Order
from workstation.domain.practice_events import (
    AnyPracticeEvent,
    LessonBegun,
    LessonEnded,
    LessonPaused,
    LessonResumed,
    LessonSealed,
    WaitStoodStill,
)
from workstation.services.appending import Appends, Changes

FILE = "lesson"
"""What the orders' changes name as the file they came from."""


def begin_lesson(
    journal: Changes, lesson: LessonBegun, orders: Sequence[Order], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """A lesson begins: its orders are in the shop and the fact is told, both or neither."""
    return journal.change(partial(_begin, lesson, orders, clerk, now), at=now, clerk=clerk)


def stage(journal: Changes, orders: Sequence[Order], *, clerk: str, now: int) -> Future[list[Entry]]:
    """Put the orders of customers into the practice shop; those that stand there already are brought up to date."""
    return journal.change(partial(_stage, orders, clerk, now), at=now, clerk=clerk)


def pause_lesson(journal: Appends, run: str, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Time stands still for the customers."""
    return journal.append(LessonPaused(run=run), at=now, clerk=clerk)


def resume_lesson(
    journal: Appends, desk: Desk, run: str, paused_at: int, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """Time goes on, for the customers and for how long they have waited.

    ``paused_at``: when it stood still, milliseconds since 1970 UTC.
    """
    stood = max(0, now - paused_at)
    waits = [
        WaitStoodStill(conversation=one.id, milliseconds=min(stood, now - one.waiting_since))
        for one in _of_run(desk, run)
        if one.waiting_since is not None
    ]
    return journal.append(LessonResumed(run=run, milliseconds=stood), *waits, at=now, clerk=clerk)


def end_lesson(
    journal: Appends, desk: Desk, run: str, *, stopped: bool = False, clerk: str, now: int
) -> Future[list[Entry]]:
    """Everybody has left, or the clerk ``stopped`` it: then its conversations leave the desk, too."""
    closed = [ConversationClosed(conversation=one.id) for one in _of_run(desk, run)] if stopped else []
    return journal.append(LessonEnded(run=run, stopped=stopped), *closed, at=now, clerk=clerk)


def _of_run(desk: Desk, run: str) -> list[Conversation]:
    return [one for one in desk if one.id.startswith(f"practice:{run}:")]


def seal_lesson(journal: Appends, run: str, *, last: int, sha256: str, clerk: str, now: int) -> Future[list[Entry]]:
    """Keep what the recording of an exam was: its last entry and the hash of its file."""
    return journal.append(LessonSealed(run=run, last=last, sha256=sha256), at=now, clerk=clerk)


def record(journal: Appends, *events: AnyPracticeEvent, clerk: str, now: int) -> Future[list[Entry]]:
    """Keep what a simulated customer tells of itself."""
    return journal.append(*events, at=now, clerk=clerk)


def _begin(
    lesson: LessonBegun, orders: Sequence[Order], clerk: str, now: int, db: sqlite3.Connection
) -> Sequence[AnyEvent]:
    _stage(orders, clerk, now, db)
    return (lesson,)


def _stage(orders: Sequence[Order], clerk: str, now: int, db: sqlite3.Connection) -> Sequence[AnyEvent]:
    from workstation.journal.documents import orders as order_store  # not before a lesson begins

    found = [FoundOrder(order=one, row=0) for one in orders]
    order_store.put(db, found, order_store.Tally(), file=FILE, as_of="", at=now, clerk=clerk)
    return ()
