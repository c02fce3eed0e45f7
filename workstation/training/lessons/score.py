"""What the handling of customers was worth, 0 … 100, from the journal's facts alone (docs/scoring.md).

For every point lost the entries are named that lost it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.practice_events import Load, Mood, Outcome
from workstation.training.lessons.account import Account, Accounts, Round
from workstation.training.lessons.marks import (
    CAP,
    TARGET,
    WEIGHTS,
    Loss,
    Part,
    last_mood,
    losses_of,
    missed_by,
    outcome_of,
)


class CustomerScore(msgspec.Struct, frozen=True, kw_only=True):
    """How one customer was handled."""

    conversation: str
    scenario: str
    title: str
    outcome: Outcome
    rating: int
    mood: Mood
    points: float
    """0 … 100, one decimal."""
    parts: Mapping[Part, float]
    """Points had of each part; violations are negative."""
    losses: tuple[Loss, ...]
    met: tuple[str, ...]
    missed: tuple[str, ...]
    """Requirements to be told or done that were not."""
    violations: tuple[str, ...]
    """Codes and ids of what was forbidden and done."""
    fell: tuple[str, ...]
    """Traps walked into."""
    first_reply: float | None
    """Seconds."""
    mean_reply: float | None
    """Seconds, all replies."""
    replies: int
    in_target: int
    """Rounds answered within ``TARGET``."""
    rounds: int
    typed: int
    inserted: int
    seconds: float
    """From coming to leaving."""
    silently: bool = False


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson, or whatever stands in the entries of it."""

    lesson: str
    title: str
    points: float
    """The mean of the customers."""
    par: Load | None
    """What the lesson's load lets a good clerk reach: to be shown beside."""
    within_target: float
    """Share of rounds answered within ``TARGET``, 0 … 1."""
    mean_at_once: float
    peak_at_once: int
    minutes: float
    customers: tuple[CustomerScore, ...]
    typed: int
    inserted: int


def score(entries: Iterable[Entry]) -> Score:
    """The score of the latest lesson in ``entries``; of a lesson still running as if it ended now."""
    accounts = Accounts(entries)
    customers = tuple(customer_score(one) for one in accounts.customers.values())
    rounds = sum(one.rounds for one in customers)
    length = max(1, accounts.ended_at - accounts.begun_at)
    spans = [(one.begun_at, one.left_at) for one in accounts.customers.values()]
    begun = accounts.lesson
    return Score(
        lesson=begun.lesson if begun else "", title=begun.title if begun else "",
        points=_rounded(sum(one.points for one in customers) / len(customers)) if customers else 0.0,
        par=begun.load if begun else None,
        within_target=round(sum(one.in_target for one in customers) / rounds, 3) if rounds else 0.0,
        mean_at_once=round(sum(end - begin for begin, end in spans) / length, 2), peak_at_once=most_at_once(spans),
        minutes=round(length / 60_000, 1), customers=customers, typed=sum(one.typed for one in customers),
        inserted=sum(one.inserted for one in customers),
    )  # fmt: skip


def most_at_once(spans: Iterable[tuple[int, int]]) -> int:
    """How many of the spans overlap at most; one that begins when another ends does not."""
    steps = sorted([(begin, 1) for begin, _ in spans] + [(end, -1) for _, end in spans])
    here = most = 0
    for _, step in steps:
        here += step
        most = max(most, here)
    return most


def customer_score(account: Account) -> CustomerScore:
    """One customer's points with what they were lost for."""
    losses = losses_of(account)
    parts = {part: _had(part, losses) for part in Part}
    points = max(0.0, sum(parts.values()))
    if any(one.reason == "critical" for one in losses):
        points = min(points, CAP)
    rounds = account.rounds
    left = account.left
    return CustomerScore(
        conversation=account.came.conversation, scenario=account.came.scenario, title=account.came.title,
        outcome=outcome_of(account), rating=left.rating if left else 0, mood=last_mood(account),
        points=_rounded(points),
        parts=parts, losses=losses, met=tuple(account.fulfilled), missed=missed_by(account),
        violations=tuple(dict.fromkeys(one.about for one in losses if one.part is Part.VIOLATIONS)),
        fell=tuple(dict.fromkeys(one.trap for _, one in account.fallen)),
        first_reply=rounds[0].seconds if rounds and rounds[0].reply else None, mean_reply=_mean(rounds),
        replies=account.replies, in_target=sum(one.reply > 0 and one.seconds <= TARGET for one in rounds),
        rounds=len(rounds), typed=account.typed, inserted=account.inserted,
        seconds=(account.left_at - account.begun_at) / 1000, silently=left.silently if left else False,
    )  # fmt: skip


def _had(part: Part, losses: Iterable[Loss]) -> float:
    return _rounded(WEIGHTS.get(part, 0.0) - sum(one.points for one in losses if one.part is part))


def _mean(rounds: list[Round]) -> float | None:
    answered = [one.seconds for one in rounds if one.reply]
    return round(sum(answered) / len(answered), 1) if answered else None


def _rounded(points: float) -> float:
    return round(points, 1)
