"""Who comes when, with which account and orders: the same each time, and nobody shifts another."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from msgspec.structs import replace

from tests.training.lessons.world import START, extras, lessons, scenarios
from tests.training.lessons.world_house import house
from workstation.domain.event import Event
from workstation.domain.events import MessageReceived
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.casting import cast, staged
from workstation.training.lessons.lesson import Burst, Lesson, Pick, Rate
from workstation.training.lessons.shop_orders import moment

HOUR = Lesson(id="hour", title="一小时", about="试", level=1, minutes=60, hourly=15)


def cast_of(lesson: Lesson, seed: str = "7", begun_at: int = START):
    return cast(lesson, scenarios(), extras(), seed=seed, begun_at=begun_at)


def by_number(lesson: Lesson, seed: str = "7"):
    return {one.number: one for one in cast_of(lesson, seed)}


def test_the_same_lesson_and_seed_bring_the_same_customers():
    assert cast_of(HOUR) == cast_of(HOUR)
    assert cast_of(HOUR) != cast_of(HOUR, seed="8")


@pytest.mark.parametrize(
    "more",
    [
        replace(HOUR, bursts=(Burst(minute=10, customers=4),)),
        replace(HOUR, minutes=90),
        replace(HOUR, hourly=30),
        replace(HOUR, rates=(Rate(minute=30, hourly=40),)),
    ],
    ids=["a burst", "longer", "more an hour", "more later on"],
)
def test_more_customers_shift_nobody_else(more):
    before, after = by_number(HOUR), by_number(more)
    assert len(after) > len(before)
    assert {number: after[number] for number in before} == before


def test_over_many_seeds_as_many_come_as_are_wanted():
    counts = [len(cast_of(HOUR, str(seed))) for seed in range(60)]
    assert 14 <= sum(counts) / len(counts) <= 16
    assert min(counts) < 13
    assert max(counts) > 17


def test_a_burst_comes_within_its_seconds():
    lesson = replace(HOUR, hourly=0, bursts=(Burst(minute=2, customers=4, within=30),))
    moments = [one.at for one in cast_of(lesson)]
    assert moments[0] == 120_000
    assert len(moments) == 4
    assert 0 < moments[-1] - moments[0] <= 30_000


@pytest.mark.parametrize("seed", ["1", "2", "3", "99", "any word"])
def test_in_the_free_hour_four_customers_write_within_the_first_minute(seed):
    arrivals = cast_of(lessons()["free_hour"], seed)
    said: dict[str, int] = {}

    def hear(event: Event, at: int) -> None:
        if isinstance(event, MessageReceived):
            said.setdefault(event.conversation, at - START)

    crowd = Crowd("r", arrivals, seed, START, house().kit, hear, hear, hear)
    crowd.advance(START + 60_000)
    assert len(said) >= 4


def test_the_mix_decides_whose_stories_come_up():
    traps = replace(HOUR, mix=(Pick(trap=True),))
    assert all(one.scenario.traps for one in cast_of(traps))
    heavy = replace(HOUR, minutes=480, mix=(Pick(stage="after", weight=9), Pick(stage="before", weight=1)))
    stages = [one.scenario.stage for one in cast_of(heavy)]
    assert stages.count("after") > 4 * stages.count("before") > 0


def test_a_burst_brings_different_stories():
    lesson = replace(HOUR, hourly=0, bursts=tuple(Burst(minute=at, customers=4) for at in (2, 9, 20)))
    for seed in range(20):
        assert len({one.scenario.id for one in cast_of(lesson, str(seed))}) == 12


def test_a_mix_that_fits_nothing_is_refused_by_name():
    with pytest.raises(ValueError, match="lesson hour"):
        cast_of(replace(HOUR, mix=(Pick(skill="juggling"),)))


def test_no_two_customers_of_a_lesson_share_an_account():
    lesson = replace(HOUR, minutes=120, hourly=60, bursts=(Burst(minute=1, customers=40), Burst(minute=5, customers=9)))
    names = [one.buyer.name for one in cast_of(lesson) if not one.scenario.customer.names]
    assert len(names) == len(set(names))
    assert len(extras().accounts) >= 120


def test_orders_are_the_customers_own_except_those_of_traps():
    for one in cast_of(replace(HOUR, minutes=480)):
        for wanted in one.scenario.shop.orders:
            order = one.orders[wanted.id]
            assert (order.buyer == one.buyer.name) == wanted.of_customer
            assert wanted.of_customer or order.buyer in extras().others


def test_orders_look_as_their_platform_writes_them_and_lie_before_the_lesson():
    begun = datetime.fromtimestamp(START / 1000).isoformat()
    orders = staged(cast_of(replace(HOUR, minutes=480)))
    assert len({one.order_no for one in orders}) == len(orders)
    for order in orders:
        assert order.created < begun
        assert order.status_word
        assert re.fullmatch(r"130000\d{5}", order.phone)
        assert order.total == sum(item.price * item.qty for item in order.items)
        assert bool(order.tracking_no) == bool(order.courier)


def test_a_second_taking_of_a_lesson_has_orders_of_its_own():
    first = {one.order_no for one in staged(cast_of(HOUR))}
    assert not first & {one.order_no for one in staged(cast_of(HOUR, begun_at=START + 3_600_000))}


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        ("-3d 18:20", "2026-11-19T18:20:00"),
        ("-5h", "2026-11-22T05:00:00"),
        ("-40m", "2026-11-22T09:20:00"),
        ("-0d 23:00", "2026-11-22T09:59:00"),
    ],
)
def test_moments_before_the_lesson(ago, expected):
    assert moment(ago, datetime(2026, 11, 22, 10, 0)) == expected
