"""By when: the time that a message names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.training.understanding.slots import due


@pytest.mark.parametrize(
    ("text", "seconds", "words"),
    [
        ("亲稍等两分钟", 120, "两分钟"),
        ("24小时内给您回复", 86_400, "24小时内"),
        ("二十四个小时之内有结果", 86_400, "二十四个小时之内"),
        ("3-5分钟就好", 300, "3-5分钟"),
        ("三五分钟哈", 300, "三五分钟"),
        ("两三天就到账", 259_200, "两三天"),
        ("半个小时左右回您", 1_800, "半个小时左右"),
        ("给我一个半小时", 5_400, "一个半小时"),
        ("1-2个工作日退回", 172_800, "1-2个工作日"),
        ("一周内寄出", 604_800, "一周内"),
        ("等我10min", 600, "10min"),
        ("快递三天没动，给我半小时核实", 1_800, "半小时"),
        ("２４ｈ内", 86_400, "24h内"),
    ],
)
def test_a_span_is_told_in_seconds_the_longer_end_of_a_range(text, seconds, words):
    assert due(text) == (seconds, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("今晚给您发", "今晚"),
        ("今天下班前答复", "今天下班前"),
        ("约晚上七点再派，今天下班前告诉您结果", "今天下班前"),
        ("明天下午3点前寄出", "明天下午3点前"),
        ("周五之前答复您", "周五之前"),
        ("12月3日前到", "12月3日前"),
    ],
)
def test_a_named_time_is_told_in_words_alone(text, words):
    assert due(text) == (None, words)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "支持7天无理由",
        "十分抱歉",
        "给个五分好评哦",
        "百分百正品",
        "马上为您查",
        "第2天",
        "三天前到的武汉",
        "等了两天了",
        "快递三天没动",
    ],
)
def test_what_names_no_time_to_wait_for_is_nothing(text):
    assert due(text) == (None, "")


@given(st.text(max_size=80))
def test_any_text_ends_in_an_answer(text):
    seconds, words = due(text)
    assert seconds is None or (seconds > 0 and words)
