"""Short exercises are told as facts, and leave the conversations on the desk as they are."""

from __future__ import annotations

import json

import pytest

from tests.domain.test_desk import GOLDEN, entry_of
from tests.entries import Story
from workstation.domain.desk import fold
from workstation.domain.exercise_events import Exercise, ExerciseAnswered, ExerciseBegun, ExerciseEnded

LINES = (GOLDEN / "exercises.jsonl").read_text(encoding="utf-8").splitlines()


def test_the_golden_lines_say_what_they_always_did():
    begun, wrong, typed, ended = (entry_of(line).event for line in LINES)
    assert begun == ExerciseBegun(run="x1", items=10, exercise=Exercise.FLAG)
    assert isinstance(wrong, ExerciseAnswered)
    assert (wrong.right, wrong.answer, wrong.correct, wrong.slow) == (False, "红旗", "蓝旗", False)
    assert isinstance(typed, ExerciseAnswered)
    assert (typed.a_minute, typed.accuracy, typed.slow) == (68, 100, True)
    assert ended == ExerciseEnded(run="x1", answered=2, right=1, stopped=True)


@pytest.mark.parametrize("line", LINES, ids=lambda line: json.loads(line)["kind"])
def test_no_fact_of_an_exercise_changes_a_conversation(line):
    story = Story()
    story.asks("c1")
    before = fold(story.entries)
    story.tell(entry_of(line).event)
    assert fold(story.entries) == before
