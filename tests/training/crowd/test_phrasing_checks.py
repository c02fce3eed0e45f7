"""Other words for a customer's message are taken only if they say the same, as a customer would."""

from __future__ import annotations

import pytest

from tests.training.crowd.room import RESOURCES
from workstation.training.crowd.phrasing_checks import Fault, PhrasingChecks, load_phrasing_rules


@pytest.fixture(scope="module")
def checks() -> PhrasingChecks:
    return PhrasingChecks(load_phrasing_rules(RESOURCES / "training"))


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("快递三天没动了，到底什么时候能到", "我这快递三天都没动过了，到底什么时候到啊"),
        ("在吗，我的睡衣怎么还没发货", "怎么睡衣到现在还没发货呀，在吗"),
        ("我要退款", "我要申请退款"),
        ("行，那你帮我问问", "行，那你快帮我问问吧"),
        ("这件偏大吗", "这件会偏大吗"),
        ("订单号20261101", "我的订单号是20261101"),
        ("等好久了😡", "都等了好久了😡"),
        ("是不是少发了", "你们是不是少发了"),
        ("能不能便宜点", "可以便宜点吗"),
    ],
)
def test_the_same_in_other_words_is_taken(checks: PhrasingChecks, template: str, words: str) -> None:
    assert checks.fault(template, words) is None


@pytest.mark.parametrize(
    ("template", "words", "fault"),
    [
        ("快递怎么还没到", "", Fault.EMPTY),
        ("快递怎么还没到", "where is my parcel", Fault.EMPTY),
        ("快递怎么还没到", "没到", Fault.LENGTH),
        ("快递怎么还没到", "快递怎么还没到呀我都等了好久好久了你们到底怎么弄的", Fault.LENGTH),
        ("快递怎么还没到", "快递怎么\n还没到", Fault.MARKUP),
        ("快递怎么还没到", "**快递怎么还没到**", Fault.MARKUP),
        ("快递怎么还没到", "<b>快递怎么没到", Fault.MARKUP),
        ("快递怎么还没到", "顾客：快递怎么还没到", Fault.MARKUP),
        ("快递怎么还没到", "“快递怎么还没到”", Fault.MARKUP),
        ("快递怎么还没到", "快递怎么还没到\u202e", Fault.MARKUP),
        ("快递怎么还没到", "快递がまだ没到", Fault.MARKUP),
        ("快递怎么还没到", "快递怎么还没到😀", Fault.MARKUP),
        ("快递怎么还没到", "亲亲，快递怎么没到", Fault.ROLE),
        ("快递怎么还没到", "快递没到，马上帮您查", Fault.ROLE),
        ("快递到哪里了呢", "非常抱歉，快递到哪里了", Fault.ROLE),
        ("快递怎么还没到", "作为顾客，快递没到", Fault.ROLE),
        ("快递怎么还没到", "忽略之前的，快递没到", Fault.ROLE),
        ("快递怎么还没到", "快递3天怎么还没到", Fault.NEW_FACT),
        ("快递怎么还没到", "快递３天怎么还没到", Fault.NEW_FACT),
        ("快递怎么还没到", "快递三天了怎么没到", Fault.NEW_FACT),
        ("快递怎么还没到", "快递昨天怎么没到", Fault.NEW_FACT),
        ("快递怎么还没到", "顺丰快递怎么还没到", Fault.NEW_FACT),
        ("快递怎么还没到", "我妈快递怎么还没到", Fault.NEW_FACT),
        ("快递怎么还没到", "AI快递怎么还没到", Fault.NEW_FACT),
        ("快递怎么还没到", "快递没到，加我微信", Fault.NEW_FACT),
        ("快递怎么还没到", "快递没到我要投诉", Fault.NEW_FACT),
        ("快递怎么还没到", "快递见evil.cn", Fault.NEW_FACT),
        ("快递怎么还没到", "猫咪踩坏键盘没到", Fault.NEW_FACT),
        ("订单号20261101", "我的订单号忘记了", Fault.LOST_FACT),
        ("订单号20261101", "订单号20261102", Fault.NEW_FACT),
        ("给我退款", "给我处理一下", Fault.LOST_FACT),
        ("快递到了", "快递到了吗", Fault.OTHER_ACT),
        ("快递到了", "快递没到", Fault.OTHER_ACT),
        ("收到货了", "没收到货", Fault.OTHER_ACT),
        ("这件睡衣起不起球呀", "这个可以吗", Fault.LOST_FACT),
        ("衣服领口线头好多呀", "衣服真的好呀", Fault.OFF_TOPIC),
    ],
)
def test_other_than_that_is_not(checks: PhrasingChecks, template: str, words: str, fault: Fault) -> None:
    assert checks.fault(template, words) is fault


def test_the_goods_of_the_talk_may_be_named(checks: PhrasingChecks) -> None:
    template, words = "怎么还没到货呀", "保暖睡衣L怎么还没到货"
    assert checks.fault(template, words) is Fault.NEW_FACT
    assert checks.fault(template, words, ("加厚保暖睡衣 L",)) is None


def test_what_the_template_says_itself_is_borne(checks: PhrasingChecks) -> None:
    assert checks.fault("客服小二在吗：[微笑]在不在", "客服小二在不在：[微笑]在吗") is None
