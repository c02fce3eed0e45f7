"""The tables of numbers and words: complete, explained, refused where they are unfit."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest

from tests.training.crowd.room import RESOURCES, kit
from workstation.domain.practice_events import Escalation, Mood
from workstation.domain.speech import SpeechCode
from workstation.domain.tickets import Severity
from workstation.training.crowd.numbers import load_numbers
from workstation.training.crowd.wording import load_wording
from workstation.training.scenarios.scenario import CustomerType

FOLDER = RESOURCES / "training"
CODE = Path(__file__).parents[3] / "workstation" / "training" / "crowd"


def test_there_is_a_row_for_whatever_is_felt() -> None:
    rows = kit().numbers.rows
    code = "".join(one.read_text(encoding="utf-8") for one in CODE.glob("*.py"))
    named = set(re.findall(r'feel\("(\w+)"', code)) | set(re.findall(r'"(sympathised\w*)"', code))
    steps = {f"{name}_{count}" for name in ("missed", "refused") for count in (1, 2, 3)}
    stages = {Escalation.NUDGED.value, Escalation.COMPLAINED.value, Escalation.THREATENED.value}
    speech = {one.value for one in SpeechCode} | {"other_speech"}
    assert named | steps | stages | speech | {"came", "waited", "unsoothed"} <= rows.keys()
    assert all(row.why for row in rows.values())


def test_no_row_stands_there_for_nothing() -> None:
    code = "".join(one.read_text(encoding="utf-8") for one in CODE.glob("*.py"))
    used = {name for name in kit().numbers.rows if f'"{name}"' in code}
    built = {f"{name}_{count}" for name in ("missed", "refused") for count in (1, 2, 3)}
    built |= {one.value for one in SpeechCode} | {one.value for one in Escalation} | {"trap_fell", "trap_held"}
    assert kit().numbers.rows.keys() <= used | built


def test_what_hurts_never_helps_and_what_helps_never_hurts() -> None:
    for row in kit().numbers.rows.values():
        signs = {change > 0 for change in (row.mood, row.patience, row.trust) if change}
        assert len(signs) <= 1


def test_every_mood_type_and_severity_has_its_number() -> None:
    numbers = kit().numbers
    assert numbers.waiting.by_mood.keys() == numbers.mood.start.keys() == set(Mood)
    assert numbers.waiting.by_type.keys() == set(CustomerType)
    assert numbers.waiting.by_severity.keys() == numbers.escalation.disputes.keys() == set(Severity)


def test_every_number_is_explained() -> None:
    """A comment stands above each, or above the first of those that belong together."""
    explained = False
    for line in (FOLDER / "numbers.toml").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            explained = True
        elif not line.strip():
            explained = False
        elif "=" in line and "why" not in line:
            assert explained, line


def test_a_misspelt_number_is_refused(tmp_path: Path) -> None:
    text = (FOLDER / "numbers.toml").read_text(encoding="utf-8")
    (tmp_path / "numbers.toml").write_text(text.replace("mood_leak", "mood_leek"), encoding="utf-8")
    with pytest.raises(msgspec.ValidationError, match="mood_leek"):
        load_numbers(tmp_path)


def test_words_for_every_occasion_are_asked_for(tmp_path: Path) -> None:
    text = (FOLDER / "wording.yaml").read_text(encoding="utf-8")
    (tmp_path / "wording.yaml").write_text(text.replace("  nudge:", "  wait:"), encoding="utf-8")
    with pytest.raises(msgspec.ValidationError, match="nudge"):
        load_wording(tmp_path)
