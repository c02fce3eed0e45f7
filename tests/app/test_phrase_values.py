"""What variables stand for in a conversation."""

from __future__ import annotations

from tests.entries import Story
from tests.memory_lines import MemoryLines
from workstation.app.phrase_values import PhraseValues
from workstation.domain import events as ev
from workstation.domain.desk import fold
from workstation.domain.values import OrderCard, Role


def told(*, revealed: bool = False) -> PhraseValues:
    story, lines = Story(), MemoryLines()
    story.tell(ev.SignedIn(name="小美", role=Role.CLERK))
    story.asks("王小丽", "在吗")
    story.asks("王小丽", OrderCard(order_no="123", title="羽绒服", total="459.00"))
    if revealed:
        story.tell(ev.CustomerRevealed(conversation="王小丽"))
    for entry in story.entries:
        lines.take(entry)
    desk = fold(story.entries)
    return PhraseValues(lambda: desk, lines)


def test_a_masked_name_is_not_known_a_shown_one_is():
    assert "客户名" not in told()("王小丽")
    assert told(revealed=True)("王小丽")["客户名"] == "王小丽"


def test_cards_tell_of_the_order_and_the_orders_themselves_know_better():
    values = told()
    assert values("王小丽")["订单号"] == "123"
    values.orders = lambda _: {"订单号": "124", "快递": "顺丰", "金额": ""}
    assert (values("王小丽")["订单号"], values("王小丽")["快递"], values("王小丽")["金额"]) == ("124", "顺丰", "459.00")


def test_the_shops_name_of_the_settings_goes_first_unless_it_is_empty():
    values = told()
    values.orders = lambda _: {"店铺名": "订单里的店"}
    values.shop = lambda: {"店铺名": "", "退货地址": "杭州"}
    assert (values("王小丽")["店铺名"], values("王小丽")["退货地址"]) == ("订单里的店", "杭州")


def test_without_a_conversation_only_shop_and_clerk_are_known():
    values = told()
    values.orders = lambda _: {"订单号": "124"}
    values.shop = lambda: {"店铺名": "云朵家居"}
    assert values("") == {"店铺名": "云朵家居", "客服名": "小美"}
