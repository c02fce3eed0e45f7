"""The red team: what clerks must not say in all its disguises, and what only looks like it. All our own wording."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from workstation.app.policies import load
from workstation.app.speech_rules import check_by
from workstation.domain.speech import SpeechCode
from workstation.domain.speech_policy import SpeechPolicy

HERE = Path(__file__).parent
VIOLATIONS = [line.split("\t") for line in (HERE / "violations.tsv").read_text("utf-8").splitlines()]
NEAR_MISSES = (HERE / "near_misses.txt").read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def check():
    return check_by(load("speech", SpeechPolicy))


def test_the_red_team_is_large_and_of_all_kinds():
    assert len({text for text, _ in VIOLATIONS}) >= 150
    assert len(set(NEAR_MISSES)) >= 400
    assert {code for _, code in VIOLATIONS} == set(SpeechCode)


@pytest.mark.parametrize("code", list(SpeechCode))
def test_nine_of_ten_violations_of_each_kind_are_found(check, code):
    of_kind = [text for text, kind in VIOLATIONS if kind == code]
    missed = [text for text in of_kind if code not in {one.code for one in check.findings(text)}]
    assert len(missed) <= len(of_kind) / 10, missed


def test_of_what_only_looks_like_it_hardly_anything_is_accused(check):
    accused = [(text, found[0].code) for text in NEAR_MISSES if (found := check.findings(text))]
    assert len(accused) <= len(NEAR_MISSES) * 0.03, accused
    assert max(Counter(code for _, code in accused).values(), default=0) <= 5
