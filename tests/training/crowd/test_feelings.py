"""Mood, patience, trust: what each thing that a clerk says does, promises, waiting, how far a customer goes."""

from __future__ import annotations

import pytest

from tests.training.crowd.room import START, Talk, kit
from tests.training.crowd.stories import CHASE, NEXT, SORRY, WHERE, calm, kit_with, story
from workstation.domain import practice_events as pe
from workstation.training.crowd.wording import Occasion
from workstation.training.scenarios.scenario import CustomerType


def reasons(talk: Talk) -> list[str]:
    return [one.reason for one in talk.facts(pe.MoodChanged)]


def gain(talk: Talk, text: str) -> tuple[int, int, int]:
    """Points of mood, patience and trust by a reply, once what the waiting cost is felt."""
    talk.wait(18)
    before = talk.mood
    talk.reply(text, after=2)
    after = talk.mood
    return after.level - before.level, after.patience - before.patience, after.trust - before.trust


def test_every_change_names_a_row_and_the_entry_it_came_from() -> None:
    talk = Talk(story())
    talk.wait(120)
    talk.reply(f"{SORRY}，{NEXT}")
    answer = talk.reply(f"{WHERE}，{CHASE}", after=20)
    moods = talk.facts(pe.MoodChanged)
    assert {one.reason for one in moods} <= kit().numbers.rows.keys()
    assert {"came", "waited", "nudged", "sympathised", "core_met"} <= {one.reason for one in moods}
    assert next(one for one in moods if one.reason == "core_met").because == answer.seq


@pytest.mark.parametrize(
    "bare", ["非常抱歉呢亲", "亲亲，非常理解您的心情", "抱歉，我马上帮您查", "快递停了这么久换谁都着急"]
)
def test_a_bare_sorry_earns_nothing(bare: str) -> None:
    assert gain(Talk(story()), bare)[0] <= 0


def test_naming_the_concern_with_a_next_step_mends_the_mood() -> None:
    assert gain(Talk(story()), f"{SORRY}，{NEXT}")[0] >= 5


def test_the_next_step_may_follow_in_the_next_message() -> None:
    talk = Talk(story())
    talk.wait(18)
    talk.reply(SORRY, after=1)
    assert "sympathised" not in reasons(talk)
    talk.reply(NEXT, after=1)
    assert reasons(talk)[-1] == "sympathised"


def test_sympathy_counts_once() -> None:
    talk = Talk(story())
    talk.wait(18)
    talk.reply(f"{SORRY}，{NEXT}")
    talk.reply(f"实在对不起，包裹一直没动换我也急，{NEXT}")
    assert reasons(talk).count("sympathised") == 1


def test_an_upset_emotional_customer_hears_facts_before_sympathy_but_the_mood_does_not_mend() -> None:
    talk = Talk(story())
    mood, patience, _ = gain(talk, f"{WHERE}，{CHASE}")
    assert (mood, patience > 0) == (0, True)
    assert "unsoothed" in reasons(talk)
    assert talk.facts(pe.WantMet)


def test_a_rational_customer_is_served_by_facts_and_options() -> None:
    upset = {"mood": "upset", "patience": 60, "trust": 50}
    facts_first = gain(Talk(story(customer__type="rational", customer__temper=upset)), f"{WHERE}，{CHASE}")
    assert facts_first[0] >= 10


def test_the_same_template_a_third_time_annoys() -> None:
    talk = Talk(calm())
    talk.wait(18)
    for _ in range(2):
        talk.reply("您好，欢迎光临本店，很高兴为您服务", after=3)
        talk.listen(12)
    assert "template" not in reasons(talk)
    third = talk.reply("您好，欢迎光临本店，很高兴为您服务", after=3)
    assert ("template", third.seq) in [(one.reason, one.because) for one in talk.facts(pe.MoodChanged)]


def test_going_past_the_matter_is_borne_once_then_less_and_less() -> None:
    talk = Talk(calm())
    talk.wait(18)
    for text in ("我们家是品牌直营", "每天下午四点前付款当天出库", "现在店里有满减活动", "关注店铺领券"):
        talk.reply(text, after=3)
        talk.listen(15)
    missed = [one for one in reasons(talk) if one.startswith("missed")]
    assert missed[:3] == ["missed_1", "missed_2", "missed_3"]


def test_being_pushed_off_or_insulted_hurts_and_is_recorded_as_broken() -> None:
    talk = Talk(calm())
    _, patience, _ = gain(talk, "这个不归我们管，您自己联系快递公司")
    assert patience <= -15
    assert [(one.requirement, one.code) for one in talk.facts(pe.RequirementBroken)] == [("no_push_off", "push_off")]
    assert talk.listen()


def test_forbidden_speech_that_the_scenario_does_not_name_is_recorded_all_the_same() -> None:
    talk = Talk(calm())
    talk.wait(18)
    said = talk.reply("加我微信，私下给您便宜点")
    broken = talk.facts(pe.RequirementBroken)
    assert ("speech", "off_platform", said.seq) in [(one.requirement, one.code, one.because) for one in broken]


def test_a_wrong_fact_is_recorded_as_broken() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("您放心，明天一定送到")
    assert ("arrival_sure", "wrong_fact") in [(one.requirement, one.code) for one in talk.facts(pe.RequirementBroken)]


def test_who_was_asked_to_wait_does_not_lose_patience_until_then() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("请您稍等两分钟，我去查一下")
    talk.wait(110)
    assert not {"waited", "nudged", "broken"} & set(reasons(talk)[1:])


def test_a_kept_promise_calms() -> None:
    talk = Talk(calm())
    talk.wait(18)
    asked = talk.reply("请您稍等两分钟，我去查一下")
    before = talk.mood
    kept = talk.reply("我们家是品牌直营", after=90)
    assert talk.facts(pe.PromiseSettled) == [
        pe.PromiseSettled(conversation=talk.conversation, message=asked.seq, kept=True, because=kept.seq)
    ]
    assert talk.mood.level > before.level


def test_the_moment_of_a_promise_is_told() -> None:
    talk = Talk(calm())
    talk.wait(18)
    asked = talk.reply("请您稍等两分钟，我去查一下")
    assert talk.facts(pe.PromiseHeard)[0].due == asked.at + 120_000


def test_a_broken_promise_costs_more_than_silence_did() -> None:
    silent, promised = Talk(calm()), Talk(calm())
    for talk in (silent, promised):
        talk.wait(18)
    silent.reply("您好，在的")
    promised.reply("您好，请您稍等两分钟")
    for talk in (silent, promised):
        talk.wait(150)
    assert [one.kept for one in promised.facts(pe.PromiseSettled)] == [False]
    assert (promised.mood.level, promised.mood.trust) < (silent.mood.level, silent.mood.trust)
    assert promised.mood.patience <= silent.mood.patience


def test_a_promise_beyond_the_talk_is_not_waited_for() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("24小时内一定给您答复")
    talk.wait(100)
    assert talk.facts(pe.PromiseHeard)
    assert not talk.facts(pe.PromiseSettled)
    assert "nudged" in reasons(talk)


def test_asking_to_wait_again_and_again_annoys() -> None:
    talk = Talk(calm())
    talk.wait(18)
    for _ in range(3):
        talk.reply("请您再稍等一下，我还在查", after=30)
    assert reasons(talk)[-1] == "held_again"


def test_nobody_minds_an_answer_within_the_time_that_is_usual() -> None:
    talk = Talk(calm())
    talk.wait(3)
    talk.reply("您好，在的", after=28)
    assert "waited" not in reasons(talk)


def test_a_silent_desk_is_nudged_then_complained_at_then_threatened_then_left() -> None:
    talk = Talk(story(customer__severity="mild"))
    talk.wait(900)
    stages = [one.escalation for one in talk.facts(pe.MoodChanged)]
    firsts = list(dict.fromkeys(stages))
    assert firsts == [pe.Escalation.NONE, pe.Escalation.NUDGED, pe.Escalation.COMPLAINED, pe.Escalation.THREATENED]
    assert talk.left is not None
    assert (talk.left.outcome, talk.left.rating, talk.left.silently) == (pe.Outcome.LOST, 1, False)


def test_who_says_the_same_again_to_a_silent_desk_repeats_the_matter() -> None:
    again = {"fragments": 0, "greeting": 0, "typos": 0, "emoji": 0, "repeats": 100}
    talk = Talk(story(customer__habits=again))
    talk.wait(90)
    assert talk.said()[0] == talk.said()[-1]
    assert not set(talk.said()) & set(story().wants[0].presses)


def test_a_rude_question_is_no_question_for_something_to_know() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("催什么催，没看见我忙着吗", after=2)
    shrugs = kit().wording.lines[Occasion.SHRUG].of(CustomerType.RATIONAL)
    assert not set(talk.listen()) & set(shrugs)


def test_some_open_a_dispute() -> None:
    sure = kit_with("escalation", disputes={"mild": 100, "medium": 100, "severe": 100})
    talk = Talk(story(), with_kit=sure)
    talk.wait(900)
    assert talk.left is not None
    assert talk.left.escalation is pe.Escalation.DISPUTED


def test_some_go_without_a_word() -> None:
    talk = Talk(story(customer__silent_leaver=100))
    talk.wait(900)
    assert talk.left is not None
    assert (talk.left.silently, talk.left.rating, talk.left.review) == (True, 0, "")
    assert talk.left.escalation is pe.Escalation.NUDGED


def test_upset_customers_lose_patience_faster() -> None:
    def gone_after(mood: str) -> int:
        talk = Talk(story(customer__temper={"mood": mood, "patience": 60, "trust": 50}))
        talk.wait(1200)
        return next(one.at for one in talk.entries if isinstance(one.event, pe.CustomerLeft)) - START

    assert gone_after("furious") < gone_after("upset") < gone_after("neutral")


def test_a_want_refused_again_and_again_is_given_up_by_who_is_not_upset() -> None:
    patient = kit_with("agenda", resign_after=2)
    talk = Talk(calm(), with_kit=patient)
    talk.wait(18)
    for text in ("不好意思，这个我们做不了的", "真的不行哦，没办法帮您处理"):
        talk.reply(text, after=3)
        talk.listen(15)
    assert talk.left is not None
    assert talk.left.outcome is pe.Outcome.UNSOLVED
