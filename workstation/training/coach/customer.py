"""What the coach says of one customer."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived
from workstation.domain.practice_events import RequirementKind
from workstation.domain.report import CustomerReport, Mark, PartMark, PromiseMark, RequirementMark
from workstation.training.coach.gathered import Gathered
from workstation.training.coach.quoting import quote, quotes
from workstation.training.coach.star import Shown, move_marks, step_marks
from workstation.training.coach.store import negative_share, store_scores
from workstation.training.lessons.account import Account
from workstation.training.lessons.marks import WEIGHTS, Loss, Part
from workstation.training.lessons.score import CustomerScore, customer_score


def customer_report(lesson: Gathered, account: Account) -> CustomerReport:
    """One customer of ``lesson``."""
    found, came, entries = customer_score(account), account.came, lesson.of[account.came.conversation]
    shown = Shown()
    for entry in entries:
        shown.take(entry)
    turns = [one.seq for one in entries if isinstance(one.event, MessageReceived)]
    negative = negative_share(account, turns)
    left = account.left
    return CustomerReport(
        conversation=came.conversation, name=lesson.names.get(came.conversation, ""), title=came.title,
        task=came.task, customer_type=came.customer_type, severity=came.severity, outcome=found.outcome,
        mood=found.mood, rating=found.rating, review=left.review if left else "", silently=found.silently,
        points=found.points, capped=any(one.reason == "critical" for one in found.losses),
        parts=_parts(found), marks=_marks(lesson, account, found), star=step_marks(shown, lesson.by_seq),
        sor=move_marks(shown, lesson.by_seq), promises=tuple(_promises(lesson, account)),
        requirements=tuple(_requirements(lesson, account)), came_at=lesson.by_seq[account.begun_seq].at,
        left_at=lesson.by_seq[account.left_seq].at if account.left_seq else lesson.ended_at,
        seconds=found.seconds, par_seconds=came.par_seconds, first_reply=found.first_reply,
        mean_reply=found.mean_reply, rounds=found.rounds, in_target=found.in_target, negative=negative,
        store=store_scores(account, negative),
    )  # fmt: skip


def _parts(found: CustomerScore) -> tuple[PartMark, ...]:
    return tuple(PartMark(part=part.value, had=found.parts[part], possible=WEIGHTS.get(part, 0.0)) for part in Part)


def _marks(lesson: Gathered, account: Account, found: CustomerScore) -> tuple[Mark, ...]:
    words = _words(lesson, account)
    marks = (_mark(lesson, account, loss, words) for loss in found.losses)
    return tuple(sorted(marks, key=lambda one: -one.points))


def _mark(lesson: Gathered, account: Account, loss: Loss, words: dict[str, str]) -> Mark:
    shown = quotes(loss.evidence, lesson.by_seq) or quotes((account.left_seq, account.begun_seq), lesson.by_seq)
    return Mark(
        conversation=account.came.conversation, part=loss.part.value, points=loss.points, reason=loss.reason,
        about=words.get(loss.about, loss.about), quotes=shown,
    )  # fmt: skip


def _words(lesson: Gathered, account: Account) -> dict[str, str]:
    """What the names in losses stand for."""
    found: dict[str, str] = {}
    for entry in lesson.of[account.came.conversation]:
        match entry.event:
            case pe.WantRaised(want=want, text=text):
                found[want] = text
            case pe.TrapSet(trap=trap, text=text):
                found[trap] = text
            case _:
                pass
    return found | {one.id: one.text for one in account.came.requirements}


def _promises(lesson: Gathered, account: Account) -> Iterator[PromiseMark]:
    heard: dict[int, pe.PromiseHeard] = {}
    settled: dict[int, pe.PromiseSettled] = {}
    for entry in lesson.of[account.came.conversation]:
        match entry.event:
            case pe.PromiseHeard(message=message) as one:
                heard[message] = one
            case pe.PromiseSettled(message=message) as known:
                settled[message] = known
            case _:
                pass
    for message, one in heard.items():
        how = settled.get(message)
        by = lesson.by_seq.get(how.because) if how else None
        if message in lesson.by_seq:
            yield PromiseMark(
                promise=quote(lesson.by_seq[message]), due=one.due, kept=how.kept if how else None,
                settled=quote(by) if by else None,
            )  # fmt: skip


def _requirements(lesson: Gathered, account: Account) -> Iterator[RequirementMark]:
    broken: dict[str, list[int]] = {}
    for _, one in account.broken:
        broken.setdefault(one.requirement, []).append(one.because)
    for needed in account.came.requirements:
        never = needed.kind is RequirementKind.NEVER
        seqs = broken.get(needed.id, []) if never else [account.fulfilled.get(needed.id, 0)]
        yield RequirementMark(
            id=needed.id, kind=needed.kind, text=needed.text, quotes=quotes(seqs, lesson.by_seq),
            good=needed.id not in broken if never else needed.id in account.fulfilled,
        )  # fmt: skip
