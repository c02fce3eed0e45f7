"""What one person remembers: folded from the answers alone, so that it is the same wherever they are read again.

When something returns is the library ``fsrs``' decision, without its chance ("fuzzing"). A wrong answer returns after
ten minutes; what was right, after days that grow.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from fsrs import Card, Rating, Scheduler

from workstation.domain.entry import Entry
from workstation.domain.exercise_events import ExerciseAnswered
from workstation.domain.exercise_policy import ExercisePolicy

SOON = timedelta(minutes=10)
"""After a wrong answer."""
LONGEST = 365
"""Days after which even the best known thing is asked again."""


class Memory:
    """The answers of ``clerk``, heard in their order; those of others are passed over."""

    def __init__(self, clerk: str, policy: ExercisePolicy, entries: Iterable[Entry] = ()) -> None:
        self.clerk = clerk
        self._scheduler = Scheduler(
            desired_retention=policy.retention / 100,
            learning_steps=(SOON,),
            relearning_steps=(SOON,),
            maximum_interval=LONGEST,
            enable_fuzzing=False,
        )
        self._cards: dict[str, Card] = {}
        self._right: dict[str, bool] = {}
        self._days: set[date] = set()
        for entry in entries:
            self.hear(entry)

    def hear(self, entry: Entry) -> None:
        """One more fact."""
        if isinstance(entry.event, ExerciseAnswered) and entry.clerk == self.clerk:
            self._learn(entry.event, entry.at)

    def due(self, item: str) -> int | None:
        """When it is to be asked again, milliseconds since 1970 UTC; None if it never was."""
        card = self._cards.get(item)
        return round(card.due.timestamp() * 1000) if card is not None else None

    def right(self, item: str) -> bool:
        """Whether the last answer was right."""
        return self._right.get(item, False)

    def days(self, now: int) -> int:
        """Days in a row on which something was answered, up to that of ``now`` (local); yesterday's row still holds."""
        day = datetime.fromtimestamp(now / 1000).date()
        if day not in self._days:
            day -= timedelta(days=1)
        count = 0
        while day in self._days:
            count += 1
            day -= timedelta(days=1)
        return count

    def _learn(self, answer: ExerciseAnswered, at: int) -> None:
        moment = datetime.fromtimestamp(at / 1000, UTC)
        card = self._cards.get(answer.item) or Card(card_id=len(self._cards) + 1, due=moment)
        if card.last_review is not None and moment < card.last_review:
            moment = card.last_review  # a clock that was put back
        rating = Rating.Again if not answer.right else Rating.Hard if answer.slow else Rating.Good
        self._cards[answer.item], _ = self._scheduler.review_card(card, rating, moment)
        self._right[answer.item] = answer.right
        self._days.add(datetime.fromtimestamp(at / 1000).date())
