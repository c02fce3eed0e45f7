"""The report of a lesson, from journal entries alone: live, replayed or opened from a file it is the same."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.entry import Entry
from workstation.domain.report import Cause, CustomerReport, Mark, Report
from workstation.training.coach.attention import attention_of
from workstation.training.coach.best_order import best_order
from workstation.training.coach.customer import customer_report
from workstation.training.coach.gathered import Gathered
from workstation.training.coach.store import mean_scores
from workstation.training.coach.writing import typing_of
from workstation.training.lessons.score import score


def report(entries: Iterable[Entry], run: str = "") -> Report:
    """What the coach says of the lesson ``run``, or of the latest one; empty if there is none among ``entries``."""
    lesson = Gathered(entries, run)
    if lesson.begun is None:
        return Report()
    found = score(lesson.entries)
    customers = tuple(customer_report(lesson, one) for one in lesson.accounts.values())
    attention = attention_of(lesson)
    begun = lesson.begun
    return Report(
        run=begun.run, lesson=begun.lesson, title=begun.title, clerk=lesson.entries[0].clerk, seed=begun.seed,
        exam=begun.exam, begun_at=lesson.begun_at, ended_at=lesson.ended_at,
        stopped=lesson.ended.stopped if lesson.ended else False, minutes=found.minutes, points=found.points,
        par=found.par, within_target=found.within_target, mean_at_once=found.mean_at_once,
        peak_at_once=found.peak_at_once, first_reply=_mean([one.first_reply for one in customers]),
        mean_reply=_mean([one.mean_reply for one in customers]), customers=customers, causes=causes(customers),
        attention=attention, best=best_order(lesson, attention.spans), typing=typing_of(lesson),
        store=mean_scores(one.store for one in customers),
    )  # fmt: skip


def causes(customers: tuple[CustomerReport, ...]) -> tuple[Cause, ...]:
    """What the lesson lost its points for, by reason, the dearest first."""
    found: dict[tuple[str, str], list[Mark]] = {}
    for customer in customers:
        for mark in customer.marks:
            found.setdefault((mark.part, mark.reason), []).append(mark)
    grouped = [
        Cause(
            part=part,
            reason=reason,
            points=round(sum(one.points for one in marks) / len(customers), 2),
            times=len(marks),
            worst=max(marks, key=lambda one: one.points),
        )
        for (part, reason), marks in found.items()
    ]
    return tuple(sorted(grouped, key=lambda one: (-one.points, one.part, one.reason)))


def _mean(values: Iterable[float | None]) -> float | None:
    known = [one for one in values if one is not None]
    return round(sum(known) / len(known), 1) if known else None
