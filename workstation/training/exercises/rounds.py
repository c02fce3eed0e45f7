"""A round: one question at a time; what was wrong comes once more before it is over."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from workstation.domain.exercises import AnyItem, Hunt, Return, RoundResult
from workstation.training.exercises.memory import Memory

LATER = 3
"""So many others come before a wrong one is asked once more, if there are so many left."""


class Round:
    """The questions of a round and how far it has come."""

    def __init__(self, items: Sequence[AnyItem]) -> None:
        self._waiting = deque(items)
        self._tried: dict[str, bool] = {}
        self._items: dict[str, AnyItem] = {}
        self.seconds = 0.0

    @property
    def current(self) -> AnyItem | None:
        """What is asked now; None if the round is over."""
        return self._waiting[0] if self._waiting else None

    @property
    def again(self) -> bool:
        """Whether it was asked before in this round."""
        return self.current is not None and self.current.id in self._tried

    @property
    def progress(self) -> tuple[int, int]:
        """(questions answered at least once, questions in all)."""
        fresh = sum(one.id not in self._tried for one in self._waiting)
        return len(self._tried), len(self._tried) + fresh

    @property
    def answered(self) -> int:
        """Questions answered."""
        return len(self._tried)

    @property
    def right(self) -> int:
        """Of these at the first try."""
        return sum(self._tried.values())

    def take(self, right: bool, seconds: float) -> None:
        """The current question was answered: on to the next. A wrong one comes once more."""
        item = self._waiting.popleft()
        self.seconds += seconds
        first = item.id not in self._tried
        if first:
            self._tried[item.id], self._items[item.id] = right, item
        if first and not right:
            self._waiting.insert(min(LATER, len(self._waiting)), item)

    def result(self, memory: Memory, now: int) -> RoundResult:
        """How it went, with what returns when."""
        returns = [
            Return(item=one.id, exercise=one.exercise, ask=_short(one), right=memory.right(one.id), due=due)
            for one in self._items.values()
            if (due := memory.due(one.id)) is not None
        ]
        return RoundResult(
            answered=self.answered, right=self.right, seconds=round(self.seconds), days=memory.days(now),
            returns=tuple(sorted(returns, key=lambda one: (one.due, one.item))),
        )  # fmt: skip


def _short(item: AnyItem) -> str:
    """What a list says of a question."""
    if isinstance(item, Hunt):
        return f"{item.ask} …{item.order.order_no[-4:]}"
    return getattr(item, "about", "") or getattr(item, "text", "") or item.ask
