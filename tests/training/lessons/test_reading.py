"""Lessons are read whole, or refused with file, line and what is wrong."""

from __future__ import annotations

import pytest

from tests.training.lessons.world import RESOURCES, lessons, scenarios
from workstation.domain.trouble import Trouble
from workstation.training.lessons.arriving import coming
from workstation.training.lessons.reading import load_lessons, read_lesson

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


def test_a_folder_with_a_bad_lesson_is_refused_by_file_and_line(tmp_path):
    (tmp_path / "short.yaml").write_text(SOUND + "hourly: many\n", encoding="utf-8")
    with pytest.raises(Trouble) as refused:
        load_lessons(tmp_path)
    assert refused.value.code == "lesson_unreadable"
    assert refused.value.values["line"] == 6
    assert str(refused.value.values["file"]).endswith("short.yaml")
