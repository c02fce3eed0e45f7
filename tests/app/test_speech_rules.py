"""The policy ``speech``: the shop's own file wins, what it published may be said, faults are told by line and key."""

from __future__ import annotations

import pytest

from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.app.speech_rules import speech_check, speech_check_or_default
from workstation.domain.speech import SpeechCode
from workstation.domain.speech_policy import SpeechPolicy
from workstation.domain.trouble import Trouble

HOUSE = resource("policies/speech.toml").read_text(encoding="utf-8")
FAKE_PAYS = '\n[[published]]\npromise = "fake_pays"\nnumber = 3\nsays = "假一赔三"\n'
SAME_DAY = '\n[[published]]\npromise = "same_day"\nnumber = 16\nsays = "16 点前付款当天发"\n'


def own(root, text):
    path = root / "policies" / "speech.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def accused(check, text):
    return [one.code for one in check.findings(text)]


def test_the_program_comes_with_all_kinds_of_forbidden_speech():
    policy = load("speech", SpeechPolicy)
    assert set(policy.codes) == set(SpeechCode)
    assert {rule.code for rule in policy.rules} == set(SpeechCode)


def test_what_the_shop_publishes_in_its_own_file_may_be_said_but_no_more(tmp_path):
    own(tmp_path, HOUSE + FAKE_PAYS)
    check = speech_check(tmp_path, english=False)
    assert accused(check, "我们家假一赔三的") == []
    assert accused(check, "我们家假一赔十的") == ["promise_not_covered"]


def test_shipping_today_is_judged_by_the_published_hour(tmp_path):
    without = speech_check(tmp_path, english=False)
    assert accused(without, "16点前付款的今天都能发货") == ["promise_not_covered"]
    own(tmp_path, HOUSE + SAME_DAY)
    check = speech_check(tmp_path, english=False)
    assert accused(check, "16点前付款的今天都能发货") == []
    assert accused(check, "18点前付款的今天都能发货") == ["promise_not_covered"]


@pytest.mark.parametrize(
    ("was", "fault", "key"),
    [
        ('severity = "minor"\nsay', 'severity = "tiny"\nsay', "rules"),
        ('wechat = ["', 'wechat = ["<nothing>", "', "words"),
        ('not = ["<not> ..6 @"', 'not = ["<nott> ..6 @"', "contexts.not"),
        ('say = ["# 天|日 ..4 无理由', 'say = ["# ..99 天|日 ..4 无理由', "say"),
        ('"&warned", "&quoted", "&refused"', '"&warn", "&quoted", "&refused"', "unless"),
        ('why_en = "The shop', 'why_eng = "The shop', "codes"),
        ("[words]", "[words", "-"),
    ],
)
def test_a_fault_is_told_with_its_line_and_key(tmp_path, was, fault, key):
    assert HOUSE.count(was) >= 1
    text = HOUSE.replace(was, fault, 1)
    path = own(tmp_path, text)
    with pytest.raises(Trouble) as trouble:
        speech_check(tmp_path, english=False)
    said = trouble.value.values
    assert (trouble.value.code, said["path"]) == ("policy_unfit", str(path))
    assert key in str(said["key"])
    assert 1 <= int(said["line"]) <= text.count("\n")


def test_a_desk_whose_own_file_is_faulty_checks_by_the_one_of_the_program(tmp_path):
    own(tmp_path, "codes = 7")
    check, trouble = speech_check_or_default(tmp_path, english=False)
    assert accused(check, "加我微信") == ["off_platform"]
    assert trouble is not None
    assert trouble.code == "policy_unfit"
