"""Whatever is typed: nothing is raised, findings lie within the text, and the work grows no faster than the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.app.policies import load
from workstation.domain.speech_check import MOST, PolicyCheck
from workstation.domain.speech_folding import LONGEST, fold, spans
from workstation.domain.speech_policy import SpeechPolicy

CHECK = PolicyCheck(load("speech", SpeechPolicy))
PIECES = (
    "加",
    "微信",
    "v",
    "x",
    "❤",
    "➕",
    "，",
    "。",
    " ",
    "好评",
    "返现",
    "5",
    "元",
    "一定",
    "今天",
    "发货",
    "不",
    "\n",
    "①",
)
"""What rules look for, so that made-up texts come near to them."""


@settings(max_examples=150)
@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_findings_lie_within_the_text_in_order(text):
    findings = CHECK.findings(text)
    assert all(0 <= one.start < one.end <= len(text) for one in findings)
    assert [one.start for one in findings] == sorted(one.start for one in findings)
    assert len(findings) <= MOST


@given(st.text())
def test_each_folded_character_knows_where_it_came_from(text):
    sentence = fold(text, {})
    assert len(sentence.text) == len(sentence.origins)
    assert list(sentence.origins) == sorted(sentence.origins)
    assert all(0 <= place < len(text) for place in sentence.origins)


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
def test_a_text_read_again_says_the_same(text):
    assert CHECK.findings(text) == CHECK.findings(text)


@pytest.mark.parametrize("piece", ["加", "加微信", "好评返现，", "今天发", "v ", "十", "不加微信", "您自己没看"])
def test_a_long_text_is_read_in_pieces_of_bounded_length(piece):
    text = piece * (20_000 // len(piece))
    assert max(end - start for start, end in spans(text)) <= LONGEST
    assert len(CHECK.findings(text)) <= MOST
