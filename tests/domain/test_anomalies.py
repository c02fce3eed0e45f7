"""What is not right with an order, each with its reason; and what is due."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.entries import START
from workstation.app.policies import load
from workstation.domain.anomalies import Anomaly, Found, anomalies, unclear
from workstation.domain.order_policy import FITTING, Deadline, Deed, OrderPolicy, deadlines, expires_at
from workstation.domain.order_times import DAY, HOUR, local, moment
from workstation.domain.orders import Order, OrderItem, OrderStatus, Platform, TrackEvent
from workstation.domain.shown_orders import masked

POLICY = load("orders", OrderPolicy)
MINUTE = 60_000
GOOD = Order(
    platform=Platform.TAOBAO, order_no="3151200044718812345", buyer="晴天", status=OrderStatus.PAID,
    total=Decimal("59.90"), receiver="王小丽", phone="13800001234", address="浙江省杭州市西湖区文三路 188 号 3 幢",
    created=local(START - HOUR), paid=local(START - HOUR), items=(OrderItem(title="收纳盒", sku="大"),), pieces=1,
)  # fmt: skip
SHIPPED = replace(GOOD, status=OrderStatus.SHIPPED, tracking_no="SF139", courier="顺丰", shipped=local(START - HOUR))
UNPAID = replace(GOOD, status=OrderStatus.UNPAID, paid=None)


def found(order: Order, **more: object) -> list[tuple[Anomaly, str]]:
    return [(one.kind, one.why) for one in anomalies(order, POLICY, START, **more)]


@pytest.mark.parametrize("order", [GOOD, SHIPPED, UNPAID, replace(GOOD, status=None), Order(
    platform=Platform.JD, order_no="1")])  # fmt: skip
def test_an_order_as_it_should_be_has_none(order: Order) -> None:
    assert found(order) == []


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (replace(UNPAID, created=local(START - 24 * HOUR + 40 * MINUTE)), (Anomaly.PAYMENT_DUE, "")),
        (replace(UNPAID, created=local(START - 25 * HOUR)), (Anomaly.PAYMENT_OVER, "")),
        (replace(GOOD, receiver=""), (Anomaly.ADDRESS_UNCLEAR, "receiver")),
        (replace(GOOD, phone="1380000"), (Anomaly.ADDRESS_UNCLEAR, "phone")),
        (replace(GOOD, address=""), (Anomaly.ADDRESS_UNCLEAR, "address")),
        (replace(GOOD, address="浙江省杭州市西湖区"), (Anomaly.ADDRESS_UNCLEAR, "short")),
        (replace(GOOD, message="地址麻烦换成公司的"), (Anomaly.ADDRESS_CHANGED, "message")),
        (replace(GOOD, pieces=80), (Anomaly.SUSPICIOUS, "pieces")),
        (replace(SHIPPED, tracking_no=""), (Anomaly.WAYBILL_UNKNOWN, "")),
        (replace(SHIPPED, shipped=local(START - 3 * DAY)), (Anomaly.NOT_MOVING, "no_track")),
        (
            replace(SHIPPED, track=(TrackEvent(at=local(START - 2 * DAY), text="揽收"),)),
            (Anomaly.NOT_MOVING, "still"),
        ),
        (
            replace(GOOD, detailed=True, items=(OrderItem(title="盒", qty=2, price=Decimal("10")),)),
            (Anomaly.AMOUNT_DIFFERS, "more"),
        ),
        (
            replace(GOOD, detailed=True, items=(OrderItem(title="盒", price=Decimal("900")),)),
            (Anomaly.AMOUNT_DIFFERS, "less"),
        ),
    ],
)
def test_each_anomaly_is_pointed_out_with_its_reason(order: Order, expected: tuple[Anomaly, str]) -> None:
    assert found(order) == [expected]


def test_the_same_goods_twice_within_a_day_are_pointed_out() -> None:
    twin = replace(GOOD, order_no="2", created=local(START - 3 * HOUR))
    assert found(GOOD, others=[GOOD, twin]) == [(Anomaly.DUPLICATE, "")]
    assert found(GOOD, others=[replace(twin, created=local(START - 3 * DAY))]) == []
    assert found(GOOD, others=[replace(twin, status=OrderStatus.CLOSED)]) == []
    assert found(GOOD, others=[replace(twin, items=(OrderItem(title="伞"),))]) == []


def test_many_idle_orders_of_one_customer_are_suspicious() -> None:
    others = [replace(UNPAID, order_no=str(n), items=(OrderItem(title=str(n)),)) for n in range(4)]
    assert found(UNPAID, others=others) == [(Anomaly.SUSPICIOUS, "orders")]


def test_who_asks_about_anothers_order_is_the_gravest() -> None:
    assert found(replace(GOOD, phone="1"), asked_by="阴天")[0] == (Anomaly.OTHER_ACCOUNT, "")
    assert found(GOOD, asked_by="晴天") == []


def test_stock_is_asked_by_code() -> None:
    order = replace(GOOD, items=(OrderItem(title="盒", sku="大", code="B1", qty=2),))
    assert anomalies(order, POLICY, START, stock=lambda code, sku: 1) == [
        Found(Anomaly.OUT_OF_STOCK, "", {"product": "盒", "left": 1})
    ]
    assert anomalies(order, POLICY, START, stock=lambda code, sku: None) == []


@pytest.mark.parametrize(
    "phone", ["13800001234", "138 0000 1234", "+8613800001234", "13800001234-0042", "0571-88001234"]
)
def test_phones_as_they_stand_in_exports_are_clear(phone: str) -> None:
    assert unclear(replace(GOOD, phone=phone), 4) == ""


def test_what_the_platform_masked_itself_is_not_judged() -> None:
    assert unclear(replace(GOOD, phone="138****1234", address="浙江省****"), 4) == ""


def test_deadlines_count_from_what_is_known() -> None:
    assert expires_at(UNPAID, POLICY) == START + 23 * HOUR
    done = replace(GOOD, status=OrderStatus.DONE, received=local(START - 20 * DAY))
    assert [one.what for one in deadlines(done, POLICY, START)] == [Deadline.EXPLAIN, Deadline.FOLLOW_UP]
    fresh = replace(done, received=local(START - DAY))
    assert [one.what for one in deadlines(fresh, POLICY, START)] == [
        Deadline.REVIEW, Deadline.EXPLAIN, Deadline.FOLLOW_UP,
    ]  # fmt: skip
    assert deadlines(fresh, POLICY, START)[0].at == START + 14 * DAY


@pytest.mark.parametrize(
    ("order", "what", "hours"),
    [
        (replace(GOOD, after_sale="退款中，待商家处理"), Deadline.REFUND, 48),
        (replace(SHIPPED, after_sale="退货退款，待商家处理"), Deadline.REFUND, 120),
        (replace(SHIPPED, after_sale="换货申请，待商家处理"), Deadline.EXCHANGE, 120),
    ],
)
def test_an_application_has_a_time_to_be_answered(order: Order, what: Deadline, hours: int) -> None:
    (unknown,) = deadlines(order, POLICY, START)
    assert (unknown.what, unknown.at, unknown.hours) == (what, None, hours)
    (known,) = deadlines(order, POLICY, START, asked_at=START - HOUR)
    assert known.at == START + (hours - 1) * HOUR


def test_nothing_is_due_for_an_application_that_is_over() -> None:
    assert deadlines(replace(GOOD, after_sale="退款成功"), POLICY, START) == []


def test_every_state_has_its_deeds_and_only_unpaid_ones_are_reminded() -> None:
    assert [status for status, deeds in FITTING.items() if Deed.REMIND in deeds] == [OrderStatus.UNPAID]
    assert set(FITTING) == {*OrderStatus, None}


@given(st.text(), st.text(), st.text())
def test_masking_twice_is_masking_once_and_shows_no_whole_number(receiver: str, phone: str, address: str) -> None:
    once = masked(replace(GOOD, receiver=receiver, phone=phone, address=address))
    assert masked(once) == once
    assert len(once.receiver) <= 3
    assert sum(one.isdigit() for one in once.phone) <= 7


@given(st.integers(0, 4_000_000_000_000))
def test_moments_come_back(at: int) -> None:
    again = moment(local(at))
    assert again is not None
    assert abs(again - at // 1000 * 1000) in (0, HOUR)  # an hour told twice in autumn
