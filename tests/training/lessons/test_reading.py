"""Lessons are read whole, or refused with file, line and what is wrong."""

from __future__ import annotations

import pytest

from tests.training.lessons.world import RESOURCES, lessons, scenarios
from workstation.training.lessons.arriving import coming
from workstation.training.lessons.reading import lesson_shelf, read_lesson
from workstation.views.scenarios.sentences import SENTENCES

SOUND = "id: short\ntitle: 短的\nabout: 试一试\nlevel: 1\nminutes: 5\n"


def codes(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.code) for one in read_lesson(text).faults]


def test_every_lesson_of_the_program_is_sound_and_somebody_comes_in_each():
    assert len(lessons()) >= 9
    for lesson in lessons().values():
        assert coming(lesson, scenarios(), lesson.seed), lesson.id


def test_each_lesson_lies_in_a_file_of_its_name():
    assert {file.stem for file in (RESOURCES / "lessons").glob("*.yaml")} == set(lessons())


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("hourly: 15\n", []),
        ("", [(1, "lesson_nobody_comes")]),
        ("hourly: 15\nhourli: 3\n", [(7, "field_unknown")]),
        ("hourly: 61\n", [(6, "out_of_range")]),
        ("bursts:\n  - { minute: 9, customers: 2 }\n", [(7, "lesson_too_late")]),
        ("rates:\n  - { minute: 3, hourly: 4 }\n  - { minute: 2, hourly: 8 }\n", [(8, "lesson_rates_order")]),
        ("hourly: 15\nexam: true\ncoach: true\n", [(8, "lesson_exam_coached")]),
        ("hourly: 15\nmix:\n  - { stage: later }\n", [(8, "not_a_choice")]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(more, expected):
    assert codes(SOUND + more) == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("hourly: 15\nmix:\n  - { skill: juggling }\n", [(8, "lesson_fits_nothing")]),
        ("bursts:\n  - { minute: 1, customers: 2, scenario: nobody }\n", [(7, "lesson_no_scenario")]),
        ("bursts:\n  - { minute: 1, customers: 2, scenario: parcel_stuck }\n", []),
    ],
)
def test_a_lesson_that_asks_for_scenarios_that_are_not_there_is_at_fault(more, expected):
    assert [(one.line, one.code) for one in read_lesson(SOUND + more, scenarios()).faults] == expected


def test_own_lessons_stand_beside_those_of_the_program_and_bad_ones_are_told(tmp_path):
    (tmp_path / "short.yaml").write_text(SOUND + "hourly: 15\n", encoding="utf-8")
    (tmp_path / "bad.yaml").write_text(SOUND + "hourly: many\n", encoding="utf-8")
    shelf = lesson_shelf([RESOURCES / "lessons", tmp_path, tmp_path / "not there"], scenarios())
    assert set(shelf.lessons) == {*lessons(), "short"}
    assert shelf.own == {"short"}
    assert [(one.path.name, one.faults[0].line) for one in shelf.unfit] == [("bad.yaml", 6)]


def test_every_fault_of_a_lesson_has_a_sentence():
    for code in ("nobody_comes", "exam_coached", "too_late", "rates_order", "fits_nothing", "no_scenario"):
        assert f"lesson_{code}" in SENTENCES
