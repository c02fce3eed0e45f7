"""For what points are lost, how many, and by which entries: the formula of docs/scoring.md.

Outcome first, then what had to be told and done, how the customer felt, how the talk went, and time; whatever was
forbidden takes away.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from workstation.domain.practice_events import Escalation, Mood, MoodChanged, Outcome, RequirementKind
from workstation.training.lessons.account import Account, Round

TARGET = 20.0
"""Seconds within which a reply is good (DOMAIN D2)."""
FIRST = 30.0
"""Seconds within which the first reply is."""
HARD = 180.0
"""Seconds after which a reply is worth nothing."""
CAP = 40.0
"""The most that is left after a critical violation."""


class Part(StrEnum):
    """The parts of the score, in the order of their weight."""

    OUTCOME = "outcome"
    REQUIREMENTS = "requirements"
    SPEED = "speed"
    MOOD = "mood"
    PROCESS = "process"
    VIOLATIONS = "violations"


WEIGHTS = {Part.OUTCOME: 40.0, Part.REQUIREMENTS: 25.0, Part.SPEED: 15.0, Part.MOOD: 10.0, Part.PROCESS: 10.0}
"""Points that can be had; together 100."""
FIRST_SHARE, LATER_SHARE, WHOLE_SHARE = 5.0, 5.0, 5.0
"""Of the points for speed: the first reply, the later ones, the whole matter against its par."""
QUICK, LONG = 0.2, 3.0
"""In pars: a matter so short has all points, so long has none."""
BROKEN_PROMISE, ANNOYED = 5.0, 2.0
"""Points of the process for each broken promise and each reply that cost trust."""
VIOLATION, CRITICAL = 10.0, 25.0
"""Points for something forbidden."""
_MOODS = {Mood.PLEASED: 10.0, Mood.NEUTRAL: 7.0, Mood.UPSET: 3.0, Mood.FURIOUS: 0.0}
_ESCALATED = {Escalation.COMPLAINED: 1.0, Escalation.THREATENED: 2.0, Escalation.DISPUTED: 3.0}


class Loss(msgspec.Struct, frozen=True, kw_only=True):
    """Points that were lost, why, and the entries that show it."""

    part: Part
    points: float
    reason: str
    """A code: want_open, unmet, slow_first, slow_reply, slow_whole, mood, promise_broken, annoyed, broken, fell …"""
    about: str = ""
    """The want, requirement, trap or code that it is about."""
    evidence: tuple[int, ...] = ()
    """seqs."""


def losses_of(account: Account) -> tuple[Loss, ...]:
    """Every loss of one customer, part by part."""
    resolved = _resolved(account, outcome_of(account))
    found = (
        *_outcome_losses(account, resolved), *_requirement_losses(account, resolved),
        *_speed_losses(account, resolved), *_mood_losses(account), *_process_losses(account, resolved),
        *_violation_losses(account),
    )  # fmt: skip
    return tuple(replace(one, points=round(one.points, 2)) for one in found if round(one.points, 2))


def outcome_of(account: Account) -> Outcome:
    """How it ended; of a customer who is still there as if it ended now."""
    return account.left.outcome if account.left else Outcome.CUT_OFF


def missed_by(account: Account) -> tuple[str, ...]:
    """Requirements to be told or done that were not."""
    return tuple(one for one in _needed(account) if one not in account.fulfilled)


def last_mood(account: Account) -> Mood:
    """How the customer felt in the end."""
    if account.left is not None:
        return account.left.mood
    return account.moods[-1][1].mood if account.moods else Mood.NEUTRAL


def _needed(account: Account) -> tuple[str, ...]:
    return tuple(one.id for one in account.came.requirements if one.kind is not RequirementKind.NEVER)


def _resolved(account: Account, outcome: Outcome) -> float:
    """How much of what the customer wanted was met, 0 … 1; not all of it unless the customer says so."""
    if outcome is Outcome.SOLVED:
        return 1.0
    return 0.6 * len(account.met) / max(1, len(account.wants))


def _outcome_losses(account: Account, resolved: float) -> Iterator[Loss]:
    if resolved < 1:
        last = tuple(seq for seq in (account.last_reply, account.left_seq) if seq)
        open_ = [(want, (seq, *last)) for want, seq in account.wants.items() if want not in account.met]
        causes = open_ or [(outcome_of(account).value, last or (account.begun_seq,))]
        points = WEIGHTS[Part.OUTCOME] * (1 - resolved) / len(causes)
        reason = "want_open" if open_ else "not_solved"
        for about, evidence in causes:
            yield Loss(part=Part.OUTCOME, points=points, reason=reason, about=about, evidence=evidence)


def _requirement_losses(account: Account, resolved: float) -> Iterator[Loss]:
    needed = len(_needed(account))
    last = tuple(seq for seq in (account.last_reply, account.left_seq) if seq)
    for one in missed_by(account):
        points = WEIGHTS[Part.REQUIREMENTS] / needed
        yield Loss(part=Part.REQUIREMENTS, points=points, reason="unmet", about=one, evidence=last)
    if not needed and resolved < 1:
        points = WEIGHTS[Part.REQUIREMENTS] * (1 - resolved)
        yield Loss(part=Part.REQUIREMENTS, points=points, reason="not_solved", evidence=last)


def _speed_losses(account: Account, resolved: float) -> Iterator[Loss]:
    """What was not resolved was not quick: the points count as far as something came of it."""
    if not account.rounds:
        yield Loss(part=Part.SPEED, points=WEIGHTS[Part.SPEED], reason="no_reply", evidence=(account.begun_seq,))
        return
    first, later = account.rounds[0], account.rounds[1:]
    shares = [("slow_first", first, FIRST_SHARE * _late(first, FIRST))]
    shares += [("slow_reply", one, LATER_SHARE * _late(one, TARGET) / len(later)) for one in later]
    for reason, one, points in shares:
        if points * resolved:
            seqs = tuple(seq for seq in (one.message, one.reply) if seq)
            yield Loss(part=Part.SPEED, points=points * resolved, reason=reason, evidence=seqs)
    pars = (account.left_at - account.begun_at) / 1000 / (account.came.par_seconds or 180)
    slow = WHOLE_SHARE * resolved * min(1.0, max(0.0, (pars - QUICK) / (LONG - QUICK)))
    if slow:
        yield Loss(part=Part.SPEED, points=slow, reason="slow_whole", evidence=(account.begun_seq, account.left_seq))
    if resolved < 1:
        evidence = (account.left_seq,) if account.left_seq else ()
        points = WEIGHTS[Part.SPEED] * (1 - resolved)
        yield Loss(part=Part.SPEED, points=points, reason="not_solved", evidence=evidence)


def _late(one: Round, target: float) -> float:
    """0 within the target … 1 from the hard limit on, or without an answer."""
    return min(1.0, max(0.0, (one.seconds - target) / (HARD - target))) if one.reply else 1.0


def _mood_losses(account: Account) -> Iterator[Loss]:
    escalation = account.left.escalation if account.left else Escalation.NONE
    points = WEIGHTS[Part.MOOD] - max(0.0, _MOODS[last_mood(account)] - _ESCALATED.get(escalation, 0.0))
    if points:
        worse = [seq for seq, one in account.moods if one.mood in (Mood.UPSET, Mood.FURIOUS) and one.because]
        evidence = tuple(worse[-3:]) or tuple(seq for seq, _ in account.moods[-1:])
        yield Loss(part=Part.MOOD, points=points, reason="mood", about=last_mood(account).value, evidence=evidence)


def _process_losses(account: Account, resolved: float) -> Iterator[Loss]:
    """How the talk went; of a talk that came to nothing nothing is left."""
    left = WEIGHTS[Part.PROCESS] * resolved
    if resolved < 1:
        points = WEIGHTS[Part.PROCESS] - left
        last = (account.left_seq,) if account.left_seq else ()
        yield Loss(part=Part.PROCESS, points=points, reason="not_solved", evidence=last)
    costs: list[tuple[float, str, str, tuple[int, ...]]] = [
        (BROKEN_PROMISE, "promise_broken", "", (one.message,)) for one in account.promises_broken
    ]
    costs += [(ANNOYED, "annoyed", one.reason, (one.because, seq)) for seq, one in _trust_lost(account)]
    for cost, reason, about, evidence in costs:
        points = min(cost * resolved, left)
        left -= points
        if points:
            yield Loss(part=Part.PROCESS, points=points, reason=reason, about=about, evidence=evidence)


def _trust_lost(account: Account) -> Iterator[tuple[int, MoodChanged]]:
    for (_, before), (seq, after) in zip(account.moods, account.moods[1:], strict=False):
        if after.because and after.trust < before.trust:
            yield seq, after


def _violation_losses(account: Account) -> Iterator[Loss]:
    """Of several violations by one message the worst counts."""
    worst: dict[int, tuple[bool, str, int]] = {}
    found = [(one.because, one.critical, one.code or one.requirement, entry.seq) for entry, one in account.broken]
    found += [(one.because, one.critical, one.trap, entry.seq) for entry, one in account.fallen]
    for because, critical, about, seq in found:
        known = worst.get(because)
        if known is None or (critical and not known[0]):
            worst[because] = (critical, about, seq)
    for because, (critical, about, seq) in worst.items():
        points, reason = (CRITICAL, "critical") if critical else (VIOLATION, "violation")
        yield Loss(part=Part.VIOLATIONS, points=points, reason=reason, about=about, evidence=(because, seq))
