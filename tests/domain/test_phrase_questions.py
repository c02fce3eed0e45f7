"""The customer's last question brings up the phrases that answer it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.domain.test_phrase_search import phrase
from workstation.domain.phrase_questions import QuestionRules, suggested
from workstation.domain.phrase_search import PhraseIndex
from workstation.domain.phrases import Question

DATA = Path(__file__).parents[2] / "resources" / "phrases" / "questions.toml"


@pytest.fixture(scope="module")
def rules() -> QuestionRules:
    with DATA.open("rb") as file:
        return QuestionRules(tomllib.load(file))


def test_each_of_the_ten_questions_has_words():
    with DATA.open("rb") as file:
        data = tomllib.load(file)
    assert set(data) == {one.value for one in Question}
    assert all(set(lists) == {"sure", "perhaps", "not"} for lists in data.values())


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("我昨天拍的今天能发货吗", Question.SHIP_TIME),
        ("什么时候可以发呀", Question.SHIP_TIME),
        ("都三天了还没收到，到哪了", Question.WHERE_PARCEL),
        ("拍错了能帮我改一下地址吗", Question.WHERE_PARCEL),
        ("165 110斤穿什么码", Question.SIZE),
        ("裤子偏大还是偏小", Question.SIZE),
        ("不喜欢可以退吗，运费谁出", Question.RETURN_RULES),
        ("想换个颜色怎么换", Question.RETURN_RULES),
        ("领的优惠券怎么没抵扣", Question.COUPON),
        ("黑色还有货吗", Question.IN_STOCK),
        ("现在有什么活动，能便宜点吗", Question.PROMOTION),
        ("刚买就降价了，补差价吗", Question.PROMOTION),
        ("洗了一次就掉色", Question.QUALITY),
        ("少发了一件", Question.QUALITY),
        ("可以开发票吗，抬头是公司", Question.INVOICE),
        ("付款失败是怎么回事", Question.PAYMENT_FAILS),
        ("支付不了啊", Question.PAYMENT_FAILS),
    ],
)
def test_a_question_is_known_by_its_words(rules, text, question):
    assert rules.asked(text)[0].question is question


@pytest.mark.parametrize("text", ["在吗", "好的谢谢", "", "哈哈", "😀"])
def test_what_asks_nothing_brings_up_nothing(rules, text):
    assert rules.asked(text) == []
    index = PhraseIndex([phrase("a", "在吗"), phrase("b", "谢谢")], {})
    assert suggested(index, rules, text, 3, lambda _: True) == []


def test_what_answers_the_question_comes_before_what_has_its_words(rules):
    index = PhraseIndex(
        [
            phrase("words", "发货时间", "发货时间"),
            phrase("answer", "安排", "四十八小时内", answers=Question.SHIP_TIME),
            phrase("other", "尺码", answers=Question.SIZE),
        ],
        {},
    )
    hits = suggested(index, rules, "什么时候发货", 3, lambda _: True)
    assert [one.phrase.id for one in hits] == ["answer", "words"]


def test_among_answers_what_is_nearer_to_the_customers_words_comes_first(rules):
    index = PhraseIndex(
        [
            phrase("a", "开票内容", "写明细", answers=Question.INVOICE),
            phrase("b", "专票资质", "增值税专票要上传资质", answers=Question.INVOICE),
        ],
        {},
    )
    assert [one.phrase.id for one in suggested(index, rules, "增值税专票怎么开", 1, lambda _: True)] == ["b"]


def test_without_anything_marked_as_an_answer_the_words_find_it(rules):
    index = PhraseIndex([phrase("a", "运费说明", "退货的运费这样算"), phrase("b", "感谢")], {})
    hits = suggested(index, rules, "退货运费谁出", 3, lambda _: True)
    assert [one.phrase.id for one in hits] == ["a"]


def test_what_is_out_of_force_is_not_suggested(rules):
    index = PhraseIndex([phrase("a", answers=Question.SIZE)], {})
    assert suggested(index, rules, "穿什么码", 3, lambda _: False) == []
