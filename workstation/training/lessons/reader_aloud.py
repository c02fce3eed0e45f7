"""The clerk of a scenario's own test: plays the turns that stand there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workstation.domain.pace import SECOND
from workstation.training.crowd.arrival import Arrival
from workstation.training.lessons.case import Case
from workstation.training.lessons.clerk import Hands
from workstation.training.lessons.one_hand import Manner, OneHand
from workstation.training.scenarios.scenario import ClerkDeed

BETWEEN = 2 * SECOND
"""Milliseconds between two deeds of a turn."""


class ReaderAloud(OneHand):
    """Plays ``turns``, one each time a customer has spoken and waits; the last one is repeated."""

    manner = Manner(typed_a_minute=100_000, inserted=1.0)

    def __init__(
        self, hands: Hands, customers: Mapping[str, Arrival], seed: str, *,
        turns: Sequence[Sequence[ClerkDeed]] = (), reply_after: int = 8,
    ) -> None:  # fmt: skip
        """``reply_after``: seconds from the customer's message to the turn."""
        super().__init__(hands, customers, seed)
        self._turns = [tuple(one) for one in turns if one]
        self._reply_after = reply_after * SECOND
        self._played: dict[str, int] = {}

    def decide(self, case: Case, now: int) -> ClerkDeed | None:
        """The next deed of the turn, or the first of the next turn."""
        if not case.todo and case.waiting_since is not None and self._turns:
            played = self._played.get(case.conversation, 0)
            self._played[case.conversation] = played + 1
            case.todo.extend(self._turns[min(played, len(self._turns) - 1)])
        return case.todo.popleft() if case.todo else None

    def owes(self, case: Case, now: int) -> bool:
        """A turn is played to its end."""
        return bool(case.todo)

    def _thinking(self, case: Case) -> int:
        return BETWEEN if case.todo else self._reply_after
