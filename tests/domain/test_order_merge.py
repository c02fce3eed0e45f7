"""A second file of the same order adds what it knows, wipes nothing, and what it changes is told."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.flags import Flag
from workstation.domain.order_merge import FieldChange, merged
from workstation.domain.orders import Order, OrderItem, OrderStatus, Platform

LIST = Order(
    platform=Platform.TAOBAO,
    order_no="1001",
    buyer="山茶",
    status=OrderStatus.PAID,
    status_word="买家已付款，等待卖家发货",
    total=Decimal("128.00"),
    receiver="林晚",
    phone="13900001111",
    address="杭州市西湖区 1 号",
    created="2026-11-20T10:00:00",
    items=(OrderItem(title="围巾，帽子", qty=3),),
    pieces=3,
)
DETAIL = Order(
    platform=Platform.TAOBAO,
    order_no="1001",
    total=Decimal("120.00"),
    summed=True,
    items=(OrderItem(title="围巾", qty=2, price=Decimal("40.00")), OrderItem(title="帽子", price=Decimal("40.00"))),
    pieces=3,
    detailed=True,
)


def but(order: Order, **fields: object) -> Order:
    return msgspec.structs.replace(order, **fields)


def test_the_same_again_changes_nothing() -> None:
    assert merged(LIST, LIST).changes == ()
    assert merged(LIST, LIST).order == LIST


def test_a_detail_file_gives_the_items_and_leaves_the_rest() -> None:
    became = merged(LIST, DETAIL)
    assert became.order == but(LIST, items=DETAIL.items, detailed=True)
    assert [one.field for one in became.changes] == ["items"]
    assert not merged(became.order, LIST).changed


def test_details_of_an_earlier_state_give_the_items_all_the_same() -> None:
    known = but(LIST, status=OrderStatus.SHIPPED, status_word="卖家已发货，等待买家确认")
    became = merged(known, but(DETAIL, status=LIST.status, status_word=LIST.status_word))
    assert became.order == but(known, items=DETAIL.items, detailed=True)
    assert became.changed


def test_a_list_gives_its_total_to_an_order_known_from_details() -> None:
    became = merged(DETAIL, LIST)
    assert (became.order.total, became.order.summed) == (Decimal("128.00"), False)
    assert became.order.items == DETAIL.items


def test_a_change_tells_before_and_after() -> None:
    fresh = but(
        LIST, status=OrderStatus.SHIPPED, status_word="卖家已发货，等待买家确认", tracking_no="SF1", flag=Flag.RED
    )
    assert merged(LIST, fresh).changes == (
        FieldChange("tracking_no", "", "SF1"),
        FieldChange("flag", "", "red"),
        FieldChange("status", "paid", "shipped"),
        FieldChange("status_word", "买家已付款，等待卖家发货", "卖家已发货，等待买家确认"),
    )


def test_an_older_file_fills_gaps_and_turns_nothing_back() -> None:
    done = but(LIST, status=OrderStatus.DONE, status_word="交易成功", tracking_no="SF1")
    became = merged(done, but(LIST, address="苏州市 2 号", courier="顺丰"))
    assert became.order == but(done, courier="顺丰")
    assert {(one.field, one.taken) for one in became.changes} == {
        ("address", False), ("courier", True), ("status", False), ("status_word", False),
    }  # fmt: skip


@pytest.mark.parametrize("older", [True, False])
def test_the_moment_of_export_says_more_than_the_status(older: bool) -> None:
    fresh = but(LIST, memo="新备注", status=OrderStatus.UNPAID, status_word="等待买家付款")
    became = merged(but(LIST, memo="旧备注"), fresh, older=older)
    assert became.order.memo == ("旧备注" if older else "新备注")
    assert became.order.status == (OrderStatus.PAID if older else OrderStatus.UNPAID)


def test_a_masked_value_replaces_no_unmasked_one() -> None:
    became = merged(LIST, but(LIST, phone="139****1111", receiver="林*"))
    assert became.changes == ()
    assert merged(but(LIST, phone="139****1111"), LIST).order.phone == "13900001111"


def test_items_of_a_file_with_rejected_rows_replace_none() -> None:
    known = merged(LIST, DETAIL).order
    assert merged(known, but(DETAIL, items=DETAIL.items[:1], total=None), partial=True).order == known


@given(st.sampled_from(OrderStatus), st.sampled_from(OrderStatus))
def test_a_status_never_goes_back(one: OrderStatus, other: OrderStatus) -> None:
    order = [*OrderStatus]
    became = merged(but(LIST, status=one, status_word=one), but(LIST, status=other, status_word=other)).order
    assert became.status is not None
    assert order.index(became.status) == max(order.index(one), order.index(other))


_FIELDS = {
    "buyer": st.sampled_from(["", "甲", "乙"]),
    "memo": st.sampled_from(["", "x", "y"]),
    "phone": st.sampled_from(["", "1", "1*"]),
    "total": st.none() | st.sampled_from([Decimal("1.00"), Decimal("2.00")]),
    "items": st.sampled_from([(), LIST.items, DETAIL.items]),
    "detailed": st.booleans(),
    "status": st.none() | st.sampled_from(OrderStatus),
}
_ORDERS = st.fixed_dictionaries(_FIELDS).map(
    lambda fields: but(LIST, **fields, status_word=str(fields["status"] or ""), pieces=0)
)


@given(_ORDERS, _ORDERS)
def test_nothing_known_is_wiped_and_the_same_file_again_changes_nothing(known: Order, fresh: Order) -> None:
    became = merged(known, fresh).order
    for field in _FIELDS:
        if getattr(known, field) not in (None, "", (), False) and field not in ("detailed", "status"):
            assert getattr(became, field)
    assert not merged(became, fresh).changed
