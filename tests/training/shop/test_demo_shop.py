"""The demo shop: believable, whole, and the same every time."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from workstation.domain.flags import Flag
from workstation.domain.orders import OrderStatus
from workstation.domain.stock import Stock
from workstation.domain.trouble import Trouble
from workstation.training.regular_customers import load_regular_customers
from workstation.training.shop.demo import build
from workstation.training.shop.goods import products

RESOURCES = Path(__file__).parents[3] / "resources"
NOW = datetime(2026, 11, 22, 10, 5)


@pytest.fixture(scope="module")
def shop() -> Stock:
    return build(RESOURCES / "shop", NOW)


def test_it_has_what_a_trainee_needs(shop) -> None:
    assert len(shop.products) >= 120
    assert len(shop.customers) >= 500
    assert len(shop.orders) >= 2_000
    assert len(shop.phrases) >= 200
    assert len(shop.knowledge) >= 80
    assert {order.status for order in shop.orders} == set(OrderStatus)


def test_it_is_the_same_for_the_same_seed_and_moment(shop) -> None:
    assert build(RESOURCES / "shop", NOW) == shop


def test_another_seed_is_another_shop_with_the_same_goods(shop) -> None:
    other = build(RESOURCES / "shop", NOW, seed=7)
    assert other.orders != shop.orders
    assert other.products == shop.products


def test_more_customers_leave_those_there_as_they_are(shop) -> None:
    fewer = build(RESOURCES / "shop", NOW, customers=100)
    assert [one.name for one in fewer.customers] == [one.name for one in shop.customers[: len(fewer.customers)]]


def test_numbers_waybills_and_accounts_are_each_their_own(shop) -> None:
    for values in (
        [order.order_no for order in shop.orders],
        [order.tracking_no for order in shop.orders if order.tracking_no],
        [customer.name for customer in shop.customers],
    ):
        assert Counter(values).most_common(1)[0][1] == 1


def test_nothing_happened_in_the_future_and_everything_in_order(shop) -> None:
    for order in shop.orders:
        moments = [one for one in (order.created, order.paid, order.shipped, order.received) if one]
        assert moments == sorted(moments), order
        assert moments[-1] <= NOW.isoformat(), order
        steps = [step.at for step in order.track]
        assert steps == sorted(steps)


def test_an_orders_state_agrees_with_its_moments(shop) -> None:
    for order in shop.orders:
        match order.status:
            case OrderStatus.UNPAID:
                assert order.paid is None, order
            case OrderStatus.PAID:
                assert (order.paid is None, order.shipped) == (False, None), order
            case OrderStatus.SHIPPED:
                assert (order.shipped is None, order.received) == (False, None), order
            case OrderStatus.DONE:
                assert all((order.received, order.tracking_no)), order


def test_totals_are_what_the_goods_and_the_freight_cost_but_for_a_few(shop) -> None:
    def owed(order):
        return sum((item.price or Decimal(0)) * item.qty for item in order.items) + (order.freight or 0)

    differing = [order for order in shop.orders if order.total != owed(order)]
    assert 3 <= len(differing) <= 10


def test_couriers_ring_by_day(shop) -> None:
    signed = [
        datetime.fromisoformat(one.track[-1].at) for one in shop.orders if one.status is OrderStatus.DONE and one.track
    ]
    assert signed
    assert all(8 <= one.hour < 20 for one in signed)


def test_yellow_flags_of_old_are_there_to_be_found(shop) -> None:
    assert sum(order.flag is Flag.YELLOW for order in shop.orders) >= 5


def test_parcels_that_do_not_move_are_there_to_be_found(shop) -> None:
    still = [
        order
        for order in shop.orders
        if order.status is OrderStatus.SHIPPED
        and order.track
        and NOW - datetime.fromisoformat(order.track[-1].at) > timedelta(days=2)
    ]
    assert len(still) >= 15


def test_the_regular_customers_stand_in_the_archive_and_each_has_an_order(shop) -> None:
    buyers = [one.buyer for one in load_regular_customers(RESOURCES / "customers")]
    assert {one.id for one in buyers} <= {one.id for one in shop.customers}
    assert {one.name for one in buyers} <= {order.buyer for order in shop.orders}


def test_reviews_speak_of_what_was_bought(shop) -> None:
    category = {one.code: one.category for one in shop.products}
    bought = {order.order_no: category[order.items[0].code] for order in shop.orders}
    towels = [
        bought[review.order_no] for customer in shop.customers for review in customer.reviews if "毛巾" in review.text
    ]
    assert towels
    assert set(towels) <= {"床品", "毛巾浴巾"}


def test_most_reviews_are_good_as_in_a_shop_that_is_well_kept(shop) -> None:
    ratings = Counter(review.rating for customer in shop.customers for review in customer.reviews)
    assert 0.9 < ratings["good"] / ratings.total() < 0.99


def test_days_follow_the_day_it_is_built(shop) -> None:
    later = build(RESOURCES / "shop", NOW + timedelta(days=30), customers=20, count=20)
    first = {one.code: one.first_day for one in shop.campaigns}
    assert all(one.first_day > first[one.code] for one in later.campaigns)


def test_a_fault_in_the_material_names_its_file(tmp_path) -> None:
    (tmp_path / "products").mkdir()
    (tmp_path / "products" / "hats.toml").write_text('[[product]]\ncode = 5\ntitle = "帽子"\n', encoding="utf-8")
    with pytest.raises(Trouble) as trouble:
        products(tmp_path, NOW.date())
    assert trouble.value.code == "shop_unreadable"
    assert trouble.value.values["file"] == "hats.toml"
