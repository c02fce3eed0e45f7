"""The best order in which the same customers could have been answered by the same clerk.

One clerk, one reply at a time: each round takes the work it took, and a customer's next round comes as long after the
reply as it did. A beam over all orders that never let the clerk stand idle while somebody waits; seconds beyond the
target count first, waiting second. As long as no order had to be dropped the result is exact (docs/coach.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from workstation.domain.report_attention import BestOrder, Span, Turn
from workstation.training.coach.attention import target_of
from workstation.training.coach.gathered import Gathered
from workstation.training.lessons.account import Account

WIDTH = 24
"""Orders that are followed at once."""
LEAST_WORK = 1.0
"""Seconds that any reply takes."""


class Job(NamedTuple):
    """One round of one customer; seconds of the lesson's own time."""

    conversation: str
    message: int
    asked: float
    answered: float
    work: float
    pause: float
    """From the reply before until this was asked; of the first round 0."""
    target: float


class Step(NamedTuple):
    """A job done at some place of an order."""

    before: Step | None
    job: Job
    asked: float
    answered: float


class Order(NamedTuple):
    """An order so far: lateness and waiting first, so that orders compare."""

    late: float
    waited: float
    now: float
    waiting: tuple[tuple[float, int, int], ...]
    """(asked, chain, index) of the next job of each customer who came."""
    step: Step | None


def best_order(lesson: Gathered, spans: Sequence[Span]) -> BestOrder:
    """The trainee's order and the best one found, side by side."""
    chains = [chain for one in lesson.accounts.values() if (chain := _chain(lesson, one, spans))]
    if not chains:
        return BestOrder()
    chains.sort(key=lambda chain: chain[0].asked)
    steps, exact = _search(chains)
    own = [Step(None, job, job.asked, job.answered) for chain in chains for job in chain]
    if _late(own) <= _late(steps):
        steps, exact = sorted(own, key=lambda one: one.answered), exact and _late(own) == _late(steps)
    return BestOrder(
        turns=tuple(_turn(one) for one in steps), late=round(_late(own), 1), best_late=round(_late(steps), 1),
        in_target=_in_target(own), best_in_target=_in_target(steps), mean_wait=_mean_wait(own),
        best_mean_wait=_mean_wait(steps), exact=exact,
    )  # fmt: skip


def _chain(lesson: Gathered, account: Account, spans: Sequence[Span]) -> list[Job]:
    """The rounds of a customer that were answered, in order."""
    found: list[Job] = []
    before = None
    for index, one in enumerate(account.rounds):
        if not one.reply:
            break
        asked, answered = ((at - lesson.begun_at) / 1000 for at in (one.asked_at, one.answered_at))
        since = lesson.by_seq[one.message].at
        work = max(LEAST_WORK, _worked(account.came.conversation, since, lesson.by_seq[one.reply].at, spans))
        pause = 0.0 if before is None else asked - before
        found.append(
            Job(account.came.conversation, one.message, asked, answered, work, pause, target_of(account, index))
        )
        before = answered
    return found


def _worked(conversation: str, since: int, until: int, spans: Sequence[Span]) -> float:
    """Seconds in which the conversation was in front meanwhile."""
    own = (span for span in spans if span.conversation == conversation)
    return sum(max(0, min(span.ends, until) - max(span.begins, since)) for span in own) / 1000


def _search(chains: list[list[Job]]) -> tuple[list[Step], bool]:
    count = sum(map(len, chains))
    first = tuple((chain[0].asked, number, 0) for number, chain in enumerate(chains))
    orders, exact = [Order(0.0, 0.0, 0.0, first, None)], True
    for _ in range(count):
        grown = [next_one for order in orders for next_one in _grown(order, chains)]
        kept = _undominated(grown)
        exact = exact and len(kept) <= WIDTH
        orders = kept[:WIDTH]
    return _walked(orders[0].step), exact


def _grown(order: Order, chains: list[list[Job]]) -> list[Order]:
    """Every way to go on without standing idle while somebody waits."""
    now = max(order.now, min(asked for asked, _, _ in order.waiting))
    return [_answer(order, now, one, chains) for one in order.waiting if one[0] <= now]


def _answer(order: Order, now: float, one: tuple[float, int, int], chains: list[list[Job]]) -> Order:
    asked, number, index = one
    job = chains[number][index]
    done = now + job.work
    rest = tuple(other for other in order.waiting if other is not one)
    if index + 1 < len(chains[number]):
        rest = (*rest, (done + chains[number][index + 1].pause, number, index + 1))
    waited = done - asked
    late = order.late + max(0.0, waited - job.target)
    return Order(late, order.waited + waited, done, rest, Step(order.step, job, asked, done))


def _undominated(orders: list[Order]) -> list[Order]:
    """The best first; of those that did the same jobs and stand alike only the best."""
    best: dict[frozenset[tuple[float, int, int]], Order] = {}
    for one in sorted(orders, key=lambda order: order[:3]):
        best.setdefault(frozenset((*one.waiting, (one.now, -1, -1))), one)
    return list(best.values())


def _walked(step: Step | None) -> list[Step]:
    found: list[Step] = []
    while step is not None:
        found.append(step)
        step = step.before
    return found[::-1]


def _turn(step: Step) -> Turn:
    job = step.job
    return Turn(
        conversation=job.conversation, message=job.message, work=round(job.work, 1), asked=round(job.asked, 1),
        answered=round(job.answered, 1), best_asked=round(step.asked, 1), best_answered=round(step.answered, 1),
    )  # fmt: skip


def _late(steps: Sequence[Step]) -> float:
    return sum(max(0.0, one.answered - one.asked - one.job.target) for one in steps)


def _in_target(steps: Sequence[Step]) -> int:
    return sum(one.answered - one.asked <= one.job.target for one in steps)


def _mean_wait(steps: Sequence[Step]) -> float:
    return round(sum(one.answered - one.asked for one in steps) / len(steps), 1)
