"""The window of short exercises: the choice, a question of each kind, an answer, and the end of a round."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.shots.camera import Camera
from tests.shots.stage import Stage, settle
from workstation.app.exercises_desk import ExercisesDesk
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Sorting
from workstation.views.exercises.window import ExerciseWindow


def exercise_window(stage: Stage, camera: Camera) -> None:
    """Each kind asked; a wrong answer with its reason; the mix left in the middle."""
    door = stage.desk.exercises
    door.open()
    _wait_until(lambda: door.desk is not None and door.desk.window is not None and door.desk.window.isVisible())
    desk = door.desk
    assert desk is not None
    assert desk.window is not None
    window = desk.window
    window.resize(stage.desk.window.size())
    settle()
    camera.take("exercises", window)
    for exercise in Exercise:
        _asked(window, desk, exercise)
        camera.take(f"exercises-{exercise.value}", window)
        if exercise in (Exercise.WORDING, Exercise.HUNT, Exercise.STAR):
            _answered(window)
            camera.take(f"exercises-{exercise.value}-answered", window)
        window.left_requested.emit()
        settle()
        if window.stack.currentWidget() is window.summary:
            camera.take("exercises-end", window)
            window.left_requested.emit()
    window.close()
    settle()


def _asked(window: ExerciseWindow, desk: ExercisesDesk, exercise: Exercise) -> None:
    window.begin_requested.emit(exercise)
    _wait_until(lambda: desk.round is not None and window.asking.item is not None)


def _answered(window: ExerciseWindow) -> None:
    """The first option, or every sentence where it belongs but the first two."""
    item = window.asking.item
    if isinstance(item, Sorting):
        for at, card in enumerate(item.cards):
            QTest.keyClicks(window.asking.sorting.loose, card.step.value if at > 1 else "A")
        QTest.keyClick(window.asking, Qt.Key.Key_Return)
    else:
        QTest.keyClicks(window.asking, "1")
    _wait_until(lambda: window.asking.judged)
    settle()


def _wait_until(ready: Callable[[], bool]) -> None:
    for _ in range(200):
        settle()
        if ready():
            return
    raise TimeoutError
