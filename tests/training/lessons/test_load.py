"""What a lesson asks of a clerk, by arithmetic (DOMAIN D2)."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.training.lessons.world import lessons, scenarios
from workstation.training.lessons.lesson import Burst, Lesson, Pick, Rate
from workstation.training.lessons.load import (
    hourly_of,
    mean_at_once,
    minutes_each,
    reply_length,
    seconds_to_type,
    warnings,
)

HOUR = Lesson(id="hour", title="一小时", about="试", level=1, minutes=60, hourly=15)


def codes(lesson: Lesson, within: float = 0.9) -> set[str]:
    return {one.code for one in warnings(lesson, scenarios(), within)}


def test_fifteen_an_hour_for_four_minutes_each_is_one_at_a_time():
    assert mean_at_once(15, 4) == 1


def test_a_reply_of_35_characters_takes_26_seconds_at_80_a_minute():
    assert round(seconds_to_type(35)) == 26


@pytest.mark.parametrize(
    ("lesson", "expected"),
    [
        (HOUR, 15),
        (replace(HOUR, rates=(Rate(minute=30, hourly=45),)), 30),
        (replace(HOUR, bursts=(Burst(minute=5, customers=4),)), 19),
        (replace(HOUR, minutes=30, hourly=0, bursts=(Burst(minute=5, customers=4),)), 8),
    ],
)
def test_arrivals_an_hour_count_rates_and_bursts(lesson, expected):
    assert hourly_of(lesson) == expected


def test_minutes_are_those_of_the_mix_by_weight():
    stories = scenarios()[:2]
    mix = (Pick(scenario=stories[0].id, weight=3), Pick(scenario=stories[1].id))
    expected = (3 * stories[0].minutes + stories[1].minutes) / 4
    assert minutes_each(replace(HOUR, mix=mix), scenarios()) == expected


def test_who_states_15_an_hour_is_told_that_it_is_one_at_a_time():
    assert "one_at_a_time" in codes(replace(HOUR, hourly=20, mix=(Pick(level_at_most=1),)))
    assert "one_at_a_time" not in codes(replace(HOUR, bursts=(Burst(minute=5, customers=4),)))


def test_what_nobody_can_serve_is_called_impossible():
    assert "impossible" in codes(replace(HOUR, hourly=60, bursts=(Burst(minute=5, customers=60),)))
    assert "impossible" not in codes(lessons()["free_hour"])


def test_replies_too_long_to_be_typed_in_time_ask_for_quick_replies():
    assert reply_length(HOUR, scenarios()) > 20
    (typing,) = (one for one in warnings(HOUR, scenarios(), 0.5) if one.code == "typing")
    assert typing.values == (str(reply_length(HOUR, scenarios())), f"{reply_length(HOUR, scenarios()) * 0.75:.0f}")


def test_who_has_time_enough_is_not_told_to_hurry():
    assert "typing" not in codes(HOUR, 1.0)


def test_a_par_below_what_is_wanted_is_said():
    assert "target" in codes(HOUR, 0.5)
    assert "target" not in codes(HOUR, 0.85)
