"""The second opinion: a learnt model, heard where no rule finds anything."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.domain.speech import SpeechCode
from workstation.domain.speech_check import PolicyCheck
from workstation.domain.speech_opinion import Opinion, OpinionFile, read_opinion, runs
from workstation.domain.speech_policy import SpeechPolicy

POLICY = load("speech", SpeechPolicy)
UNFORESEEN = "老人喝了腿脚利索，拐杖都扔了"
"""What no rule finds."""


@pytest.fixture(scope="module")
def opinion():
    return read_opinion(resource("speech/opinion.msgpack"))


def test_a_wording_that_no_rule_foresaw_is_told_with_the_code_and_the_better_wording_of_its_kind(opinion):
    assert PolicyCheck(POLICY).findings(UNFORESEEN) == ()
    (found,) = PolicyCheck(POLICY, opinion=opinion).findings(f"在的亲。{UNFORESEEN}！")
    kind = POLICY.codes[SpeechCode.EXAGGERATION]
    assert (found.code, found.severity, found.better) == (SpeechCode.EXAGGERATION, kind.severity, kind.better)
    assert (found.start, found.end) == (4, 4 + len(UNFORESEEN))


def test_a_shop_may_do_without_it(opinion):
    alone = replace(POLICY, second_opinion=False)
    assert PolicyCheck(alone, opinion=opinion).findings(UNFORESEEN) == ()


def test_it_is_silent_where_a_rule_of_that_kind_has_seen_and_excused(opinion):
    refusal = "我们不会让您加微信聊的，您放心"
    assert PolicyCheck(POLICY, opinion=_accusing("off_platform")).findings(refusal) == ()
    assert PolicyCheck(POLICY, opinion=_accusing("exaggeration")).findings(refusal) != ()


def test_a_kind_that_the_shop_has_struck_out_is_not_told():
    kept = {code: kind for code, kind in POLICY.codes.items() if code != "exaggeration"}
    rules = tuple(rule for rule in POLICY.rules if rule.code != "exaggeration")
    policy = replace(POLICY, codes=kept, rules=rules)
    assert PolicyCheck(policy, opinion=_accusing("exaggeration")).findings("这个颜色挺好看的呀") == ()


@pytest.mark.parametrize("text", ["", "好", "在的亲", "嗯嗯好的"])
def test_of_a_few_characters_it_has_no_opinion(text):
    assert _accusing("exaggeration").code(text) is None


def test_runs_are_of_one_to_three_characters_with_the_ends_marked():
    assert list(runs("好的")) == ["^", "好", "的", "$", "^好", "好的", "的$", "^好的", "好的$"]


def _accusing(code: str) -> Opinion:
    """One to whom everything resembles ``code``."""
    return Opinion(OpinionFile(codes=("", code), runs="", weights=b"\x80\x80", steps=(1, 1), bias=(0, 9), least=0))


@pytest.mark.parametrize(
    "text", ["abcdefghijklmnopqrstuvw", "qrstuvwxyzabcdefghijklm", "12345678901234567890", "okok ok"]
)
def test_of_letters_and_digits_alone_it_has_no_opinion(opinion, text):
    assert opinion.code(text) is None
