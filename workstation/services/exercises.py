"""Short exercises in the practice room: a round begins, a question is answered, a round ends."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.exercise_events import Exercise, ExerciseAnswered, ExerciseBegun, ExerciseEnded
from workstation.domain.exercises import AnyItem, Verdict
from workstation.services.appending import Appends


def begin_exercises(
    journal: Appends, run: str, items: int, exercise: Exercise | None, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """A round of ``items`` questions begins; ``exercise`` None is a mix."""
    return journal.append(ExerciseBegun(run=run, items=items, exercise=exercise), at=now, clerk=clerk)


def answer_exercise(
    journal: Appends, run: str, item: AnyItem, verdict: Verdict, seconds: float, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """``item`` was answered after ``seconds``, and this became of it."""
    event = ExerciseAnswered(
        run=run, item=item.id, exercise=item.exercise, answer=verdict.answer, right=verdict.right,
        seconds=round(max(0.0, seconds), 1), correct=verdict.correct, slow=verdict.slow, a_minute=verdict.a_minute,
        accuracy=verdict.accuracy,
    )  # fmt: skip
    return journal.append(event, at=now, clerk=clerk)


def end_exercises(
    journal: Appends, run: str, answered: int, right: int, *, stopped: bool, clerk: str, now: int
) -> Future[list[Entry]]:
    """The round is over, or was left."""
    return journal.append(
        ExerciseEnded(run=run, answered=answered, right=right, stopped=stopped), at=now, clerk=clerk
    )  # fmt: skip
