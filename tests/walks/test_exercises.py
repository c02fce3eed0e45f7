"""A trainee does short exercises with the keyboard alone; what was wrong comes back, also after a restart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.input_method import type_words
from workstation.app.resources import resource
from workstation.domain.exercise_events import Exercise, ExerciseAnswered, ExerciseBegun, ExerciseEnded
from workstation.domain.exercises import Blank, Choice, Hunt, Sorting, Typing
from workstation.domain.trouble import Trouble
from workstation.views.notices.sentences import sentence
from workstation.views.windows.later import Later

PLACES = {exercise: str(at) for at, exercise in enumerate(Exercise, start=2)}


def opened(sitting):
    """The exercises' window, by its key."""
    if sitting.desk.exercises.desk is None:
        sitting.does("practice.exercises")
        sitting.until(
            lambda: sitting.desk.exercises.desk is not None and sitting.desk.exercises.desk.window is not None
        )
        sitting.until(lambda: sitting.desk.exercises.desk.window.isActiveWindow())
    return sitting.desk.exercises.desk


def key(name, *, text=""):
    widget = QApplication.focusWidget()
    assert widget is not None
    if text:
        QTest.keyClicks(widget, text)
    else:
        QTest.keyClick(widget, name)


def answer(item, sitting, *, right=True):
    """By the keys that a person has."""
    match item:
        case Choice():
            key(None, text=str((item.right if right else (item.right + 1) % len(item.options)) + 1))
        case Hunt():
            place = item.options.index(item.found.kind if item.found else None)
            key(None, text=str((place if right else (place + 1) % len(item.options)) + 1))
        case Blank():
            key(None, text=str(item.right if right else item.right + 1))
            key(Qt.Key.Key_Return)
        case Sorting():
            for card in item.cards:
                key(None, text=card.step.value if right else "s")
            key(Qt.Key.Key_Return)
        case Typing():
            type_words(QApplication.focusWidget(), item.text[:5])
            sitting.clock.move_to(sitting.clock.now() + 3_000)
            type_words(QApplication.focusWidget(), item.text[5:] if right else "不对")
            key(Qt.Key.Key_Return)


def test_every_kind_is_answered_with_the_keyboard_alone(open_program):
    sitting = open_program("--room practice")
    desk = opened(sitting)
    window = desk.window
    for exercise, place in PLACES.items():
        key(None, text=place)
        item = window.asking.item
        assert item.exercise is exercise
        answer(item, sitting)
        sitting.until(lambda: window.asking.judged)
        assert window.asking.verdict.reason.text()
        key(Qt.Key.Key_Return)
        assert window.asking.item.id != item.id
        key(Qt.Key.Key_Escape)
        assert window.stack.currentWidget() is window.summary
        key(Qt.Key.Key_Escape)
        assert window.stack.currentWidget() is window.chooser
    sitting.settle()
    answers = [entry.event for entry in sitting.facts(ExerciseAnswered)]
    assert [(one.exercise, one.right) for one in answers] == [(exercise, True) for exercise in Exercise]
    typed = next(one for one in answers if one.exercise is Exercise.TYPING)
    assert (typed.accuracy, typed.seconds) == (100, 3.0)
    assert typed.a_minute == len(typed.answer) * 20
    assert len(sitting.facts(ExerciseBegun)) == len(sitting.facts(ExerciseEnded)) == len(Exercise)


def test_a_wrong_answer_says_why_comes_once_more_and_returns_after_a_restart(open_program):
    sitting = open_program("--room practice")
    window = opened(sitting).window
    key(None, text=PLACES[Exercise.FLAG])
    wrong, asked = window.asking.item, 0
    answer(wrong, sitting, right=False)
    sitting.until(lambda: window.asking.judged)
    assert "不对，应该是" in window.asking.verdict.title.text()
    assert "10 分钟后" in window.asking.verdict.later.text()
    while True:
        key(Qt.Key.Key_Return)
        if window.stack.currentWidget() is window.summary:
            break
        asked += window.asking.item == wrong
        answer(window.asking.item, sitting)
        sitting.until(lambda: window.asking.judged)
    assert asked == 1
    assert window.summary.title.text() == "做了 10 题，一次答对 9 题"
    sitting.program.close()
    sitting.clock.move_to(sitting.clock.now() + 4 * 24 * 3_600_000)
    again = open_program("--room practice")
    window = opened(again).window
    assert "到期 10" in window.chooser.options.buttons[5].accessibleName()
    key(None, text=PLACES[Exercise.FLAG])
    assert window.asking.item.id in {
        one.event.item for one in again.written() if isinstance(one.event, ExerciseAnswered)
    }


def test_the_mix_is_what_enter_begins_and_closing_its_window_is_told_as_stopped(open_program):
    sitting = open_program("--room practice")
    window = opened(sitting).window
    key(Qt.Key.Key_Return)
    assert window.asking.item is not None
    window.close()
    sitting.settle()
    begun = sitting.facts(ExerciseBegun)[-1].event
    assert begun.exercise is None
    assert begun.items >= 15
    assert sitting.facts(ExerciseEnded)[-1].event.stopped


def test_a_shops_own_number_is_what_is_asked(open_program, tmp_path):
    own = tmp_path / "data" / "policies" / "orders.toml"
    own.parent.mkdir(parents=True)
    text = resource("policies/orders.toml").read_text(encoding="utf-8")
    own.write_text(text.replace("review_days = 15 ", "review_days = 21 "), encoding="utf-8")
    sitting = open_program("--room practice")
    desk = opened(sitting)
    asked = next(one for one in desk._items("x", 0) if one.id.startswith("rule:review:blank"))
    assert asked.right == 21


def test_the_practice_page_opens_them(open_program):
    sitting = open_program("--room practice")
    sitting.does("page.practice")
    later = sitting.desk.window.findChildren(Later)
    page = next(one.content for one in later if hasattr(one.content, "exercise"))
    page.exercise.setFocus()
    QTest.keyClick(page.exercise, Qt.Key.Key_Space)
    door = sitting.desk.exercises
    sitting.until(lambda: door.desk is not None and door.desk.window is not None)


def test_an_answer_that_cannot_be_written_is_said_and_may_be_given_again(open_program):
    sitting = open_program("--room practice")
    window, database = opened(sitting).window, sitting.room.journal._db
    key(None, text=PLACES[Exercise.FLAG])
    sitting.settle()
    (pages,) = database.execute("PRAGMA page_count").fetchone()
    database.execute(f"PRAGMA max_page_count = {pages}")
    for _ in range(60):  # until the last page is full
        answer(window.asking.item, sitting)
        sitting.until(lambda: window.asking.judged or window.notices.text())
        if window.notices.text():
            break
        key(Qt.Key.Key_Return)
        if window.stack.currentWidget() is window.summary:
            key(Qt.Key.Key_Return)
    assert window.notices.text() == sentence(Trouble("disk_full", path=str(sitting.room.paths.journal)))
    assert not window.asking.judged
    database.execute("PRAGMA max_page_count = 1000000")
    answer(window.asking.item, sitting)
    sitting.until(lambda: window.asking.judged)
