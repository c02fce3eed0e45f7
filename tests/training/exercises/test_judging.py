"""What an answer is worth."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.exercises.made import made, shop
from workstation.domain.exercise_events import Exercise
from workstation.domain.exercises import Typing
from workstation.training.exercises.judging import accuracy, judge

POLICY = shop().exercises


def named(start):
    return next(one for one in made() if one.id.startswith(start))


@pytest.mark.parametrize("answer", ["15", "１５", "15天", "十五", " 15 天 "])
def test_a_number_is_right_however_it_is_written(answer):
    assert judge(named("rule:review:blank"), answer, 3, POLICY).right


@pytest.mark.parametrize("answer", ["", "天", "16", "5"])
def test_another_number_is_wrong_and_the_right_one_is_told(answer):
    verdict = judge(named("rule:review:blank"), answer, 3, POLICY)
    assert (verdict.right, verdict.correct) == (False, "15 天")


def test_the_right_option_is_right_and_all_others_are_wrong():
    item = named("wording:parcel_still")
    verdicts = [judge(item, str(at), 1, POLICY).right for at in range(len(item.options))]
    assert verdicts.count(True) == 1
    assert verdicts[item.right]


def test_no_option_is_wrong():
    assert not judge(named("wording:parcel_still"), "", 1, POLICY).right
    assert not judge(named("hunt:sound.paid"), "9", 1, POLICY).right


def test_the_reserved_flag_is_refused_with_its_own_reason():
    item = named("flag:hurry")
    yellow = next(at for at, one in enumerate(item.options) if one.why)
    verdict = judge(item, str(yellow), 1, POLICY)
    assert not verdict.right
    assert verdict.reason.startswith("黄旗是店里的保留旗帜")
    assert "蓝旗" in verdict.reason


def test_nothing_is_the_answer_where_nothing_is_wrong():
    item = named("hunt:sound.paid")
    assert judge(item, str(item.options.index(None)), 1, POLICY).right
    assert not judge(item, "0", 1, POLICY).right


def test_every_card_counts_and_those_that_lie_wrong_are_named():
    item = named("star:invoice")
    right = "".join(card.step.value for card in item.cards)
    assert judge(item, right, 9, POLICY).right
    swapped = ("R" if right[0] != "R" else "S") + right[1:]
    verdict = judge(item, swapped, 9, POLICY)
    assert (verdict.right, verdict.wrong) == (False, (0,))


def typed(text):
    return Typing(id="typing:x", exercise=Exercise.TYPING, ask="a", reason="r", text=text)


def test_speed_and_accuracy_of_what_was_typed():
    verdict = judge(typed("您好，看到您的消息了"), "您好，看到您的消息了", 6, POLICY)
    assert (verdict.right, verdict.accuracy, verdict.a_minute, verdict.slow) == (True, 100, 100, False)


def test_right_but_below_the_shops_speed_is_slow():
    verdict = judge(typed("您好，看到您的消息了"), "您好，看到您的消息了", 30, POLICY)
    assert (verdict.right, verdict.slow, verdict.a_minute) == (True, True, 20)


def test_too_many_slips_are_wrong():
    assert not judge(typed("您好，看到您的消息了"), "您好，看到他的笑了", 6, POLICY).right


def test_width_of_signs_is_no_slip():
    assert accuracy("您好，“在”的！", '您好,"在"的!') == 100


@given(st.text(max_size=30), st.text(max_size=30))
def test_accuracy_is_a_percentage_and_full_only_for_the_same(wanted, other):
    assert 0 <= accuracy(wanted, other) <= 100
    assert accuracy(wanted, wanted) == 100
