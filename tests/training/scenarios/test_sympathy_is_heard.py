"""Sympathy in a clerk's own words, for what the customer of a shipped scenario lives through, is heard as such."""

import pytest

from tests.training.lessons.world_house import house
from tests.training.scenarios.test_content import SCENARIOS
from workstation.training.crowd.hearing import Hearing


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("parcel_stuck", "哎呀生日礼物被卡住了，您肯定急坏了，我现在就看下走到哪了"),
        ("broken_bowls", "天呐，孩子手怎么样了，伤口深不深，包上没有"),
        ("wrong_item", "真对不住，让大叔试了个不合身的，老人家白高兴一场，我先看下订单"),
        ("shrunk_sweater", "刚穿一天就缩成这样，搁谁都心疼，您是怎么洗的呀"),
        ("presale_deposit", "五十块白白没了谁都不甘心，我帮您看看有没有别的办法"),
    ],
)
def test_own_words_for_the_customers_concern_calm(name, text):
    heard = Hearing(SCENARIOS[name], house().kit).hear(1, text)
    assert heard.sympathy
    assert heard.concern
    assert heard.goes_on
