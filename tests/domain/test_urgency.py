"""Who must be answered first (DOMAIN D2)."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.domain.strategies import CONVERSATIONS, LIMITS
from tests.entries import START, buyer
from workstation.domain.conversation import Conversation, State
from workstation.domain.urgency import (
    Urgency,
    by_urgency,
    due_at,
    hard_at,
    most_urgent,
    pressing_at,
    to_remind,
    urgency,
)
from workstation.domain.values import Limits

LATER = st.integers(START - 600_000, START + 1_200_000)


def waiting(*, answered: bool, since: int = START) -> Conversation:
    return Conversation(id="a", channel="test", buyer=buyer(), opened_at=since, waiting_since=since, answered=answered)


def test_a_new_customer_is_due_after_thirty_seconds_and_a_later_message_after_three_minutes() -> None:
    assert due_at(waiting(answered=False), Limits()) == START + 30_000
    assert due_at(waiting(answered=True), Limits()) == START + 180_000


def test_a_later_reply_presses_after_its_twenty_seconds_and_a_first_one_in_the_last_third_of_its_thirty() -> None:
    assert pressing_at(waiting(answered=True), Limits()) == START + 20_000
    assert pressing_at(waiting(answered=False), Limits()) == START + 20_000


@given(CONVERSATIONS, LIMITS)
def test_only_who_waits_has_a_deadline(conversations: list[Conversation], limits: Limits) -> None:
    for one in conversations:
        waits = one.waiting_since is not None
        assert all((moment(one, limits) is not None) == waits for moment in (due_at, pressing_at, hard_at))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"pinned": True}, Urgency.PINNED),
        ({"waiting_since": START - 30_000}, Urgency.OVERDUE),
        ({"waiting_since": START - 29_999}, Urgency.DUE),
        ({"unread": 1}, Urgency.UNREAD),
        ({}, Urgency.ANSWERED),
        ({"state": State.HELD}, Urgency.HELD),
        ({"state": State.HELD, "unread": 2}, Urgency.HELD),
        ({"state": State.HELD, "waiting_since": START}, Urgency.DUE),
    ],
)
def test_each_class_of_the_list(changes: dict[str, object], expected: Urgency) -> None:
    one = Conversation(id="a", channel="test", buyer=buyer(), opened_at=START)
    assert urgency(replace(one, **changes), Limits(), START) is expected


@given(CONVERSATIONS, LIMITS, LATER, st.randoms())
def test_the_order_does_not_depend_on_how_the_conversations_came(
    conversations: list[Conversation], limits: Limits, now: int, chance: random.Random
) -> None:
    shuffled = conversations[:]
    chance.shuffle(shuffled)
    assert by_urgency(shuffled, limits, now) == by_urgency(conversations, limits, now)


@given(CONVERSATIONS, LIMITS, LATER)
def test_classes_follow_each_other_and_deadlines_rise_within_them(
    conversations: list[Conversation], limits: Limits, now: int
) -> None:
    order = by_urgency(conversations, limits, now)
    assert sorted(one.id for one in order) == sorted(one.id for one in conversations)
    for above, below in pairwise(order):
        classes = urgency(above, limits, now), urgency(below, limits, now)
        assert classes[0] <= classes[1]
        first, second = due_at(above, limits), due_at(below, limits)
        if classes[0] == classes[1]:
            assert first is not None or second is None
            assert first is None or second is None or first <= second


@given(CONVERSATIONS, LIMITS, LATER, LATER)
def test_the_mere_passing_of_time_changes_no_place(
    conversations: list[Conversation], limits: Limits, now: int, later: int
) -> None:
    assert by_urgency(conversations, limits, now) == by_urgency(conversations, limits, later)


@given(CONVERSATIONS, LIMITS, LATER)
def test_the_most_urgent_has_the_earliest_deadline_of_all(
    conversations: list[Conversation], limits: Limits, now: int
) -> None:
    deadlines = [due for one in conversations if (due := due_at(one, limits)) is not None]
    worst = most_urgent(conversations, limits, now)
    assert (due_at(worst, limits) if worst else None) == min(deadlines, default=None)


@given(CONVERSATIONS, LIMITS, LATER)
def test_the_reminder_names_who_is_in_the_last_seconds_before_the_hard_limit_the_worst_first(
    conversations: list[Conversation], limits: Limits, now: int
) -> None:
    named = to_remind(conversations, limits, now)
    for one in conversations:
        limit = hard_at(one, limits)
        inside = limit is not None and 0 < limit - now <= limits.remind_before * 1000
        assert (one in named) == inside
    moments = [hard_at(one, limits) or 0 for one in named]
    assert moments == sorted(moments)


def test_at_zero_nobody_is_named_any_more() -> None:
    one = waiting(answered=True)
    assert to_remind([one], Limits(), START + 159_999) == []
    assert to_remind([one], Limits(), START + 160_000) == [one]
    assert to_remind([one], Limits(), START + 179_999) == [one]
    assert to_remind([one], Limits(), START + 180_000) == []
