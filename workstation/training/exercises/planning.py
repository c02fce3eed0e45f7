"""Which questions a round has: what is due first, then what was never asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.domain.exercise_events import Exercise
from workstation.domain.exercise_policy import ExercisePolicy
from workstation.domain.exercises import AnyItem, Stack
from workstation.domain.pace import stream
from workstation.training.exercises.memory import Memory

SECONDS: Mapping[Exercise, int] = {
    Exercise.RULE: 15,
    Exercise.WORDING: 25,
    Exercise.TYPING: 40,
    Exercise.STAR: 60,
    Exercise.FLAG: 10,
    Exercise.HUNT: 30,
}
"""What a question takes with reading the reason."""


def stacks(items: Sequence[AnyItem], memory: Memory, now: int) -> tuple[Stack, ...]:
    """Each kind as it lies before the person."""
    return tuple(_stack(one, [item for item in items if item.exercise is one], memory, now) for one in Exercise)


def one_kind(
    items: Sequence[AnyItem], exercise: Exercise, memory: Memory, now: int, seed: str, policy: ExercisePolicy
) -> tuple[AnyItem, ...]:
    """A round of one kind; where nothing is due or new, what comes back soonest."""
    ranked = _ranked([one for one in items if one.exercise is exercise], memory, now, seed)
    return tuple(_apart(ranked, policy.round))


def mixed(items: Sequence[AnyItem], memory: Memory, now: int, seed: str, policy: ExercisePolicy) -> tuple[AnyItem, ...]:
    """A round of some minutes: all kinds in turn, each its due ones first."""
    piles = {one: _ranked([item for item in items if item.exercise is one], memory, now, seed) for one in Exercise}
    left, chosen = policy.minutes * 60, list[AnyItem]()
    due = sorted(
        (item for pile in piles.values() for item in pile if _is_due(item, memory, now)),
        key=lambda item: (memory.due(item.id) or 0, item.id),
    )
    turns = [*due, *_in_turn([[one for one in pile if one not in due] for pile in piles.values()])]
    for item in turns:
        if any(_family(item) == _family(other) for other in chosen):
            continue
        if SECONDS[item.exercise] <= left:
            chosen.append(item)
            left -= SECONDS[item.exercise]
    return tuple(chosen)


def _stack(exercise: Exercise, items: Sequence[AnyItem], memory: Memory, now: int) -> Stack:
    asked = [due for item in items if (due := memory.due(item.id)) is not None]
    return Stack(
        exercise=exercise, items=len(items), due=sum(one <= now for one in asked), fresh=len(items) - len(asked)
    )  # fmt: skip


def _is_due(item: AnyItem, memory: Memory, now: int) -> bool:
    due = memory.due(item.id)
    return due is not None and due <= now


def _ranked(items: Sequence[AnyItem], memory: Memory, now: int, seed: str) -> list[AnyItem]:
    """Due ones (the longest due first), new ones in a drawn order, then the rest (the soonest back first)."""
    shuffled = list(items)
    stream(seed, "exercises", "order").shuffle(shuffled)

    def rank(item: AnyItem) -> tuple[int, int]:
        due = memory.due(item.id)
        return (1, 0) if due is None else (0, due) if due <= now else (2, due)

    return sorted(shuffled, key=rank)


def _apart(ranked: Sequence[AnyItem], count: int) -> list[AnyItem]:
    """The first ``count``, of two that ask for the same thing only one."""
    chosen = list[AnyItem]()
    for item in ranked:
        if len(chosen) < count and not any(_family(item) == _family(other) for other in chosen):
            chosen.append(item)
    return chosen


def _family(item: AnyItem) -> str:
    """A number's question by choice and filled in are of one family: the one would tell the other."""
    name, _, form = item.id.rpartition(":")
    return name if form.startswith(("choice=", "blank=")) else item.id


def _in_turn(piles: Sequence[list[AnyItem]]) -> list[AnyItem]:
    deepest = max(map(len, piles), default=0)
    return [pile[row] for row in range(deepest) for pile in piles if row < len(pile)]
