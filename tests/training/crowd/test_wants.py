"""The agenda: what is wanted, when it is met, what comes next, what is told when asked."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from tests.training.crowd.room import Talk, kit, parcel
from tests.training.crowd.stories import CHASE, RESHIP, WHERE, calm, kit_with, story
from workstation.domain import practice_events as pe
from workstation.domain.acts import Act, Understood
from workstation.domain.events import MessageReceived
from workstation.domain.values import OrderCard, Picture, Text
from workstation.training.crowd.wording import Occasion
from workstation.training.scenarios.scenario import CustomerType


def wants(talk: Talk) -> tuple[list[str], list[str]]:
    return [one.want for one in talk.facts(pe.WantRaised)], [one.want for one in talk.facts(pe.WantMet)]


def test_the_first_want_is_said_with_its_order_card() -> None:
    talk = Talk(calm())
    talk.wait(18)
    bodies = [one.body for one in talk.facts(MessageReceived)]
    assert isinstance(bodies[0], Text)
    assert isinstance(bodies[-1], OrderCard)
    assert wants(talk) == (["where"], [])


def test_the_fact_of_a_want_names_the_message_in_which_it_was_said() -> None:
    talk = Talk(calm())
    talk.wait(18)
    last = [one.seq for one in talk.entries if isinstance(one.event, MessageReceived)][-1]
    assert talk.facts(pe.WantRaised)[0].message == last


def test_of_half_of_what_is_wanted_the_rest_is_asked_for_and_brings_the_next_want() -> None:
    talk = Talk(calm())
    talk.wait(20)
    first = talk.reply(WHERE)
    pressed = talk.listen()
    assert wants(talk) == (["where"], [])
    assert pressed[0] in kit().wording.lines[Occasion.FURTHER].of(CustomerType.RATIONAL)  # not the whole again
    second = talk.reply(CHASE)
    assert wants(talk)[1] == ["where"]
    assert talk.facts(pe.WantMet)[0].because == second.seq > first.seq
    talk.listen()
    assert wants(talk)[0] == ["where", "lost"]


def test_what_was_told_before_it_was_asked_is_not_asked_any_more() -> None:
    talk = Talk(calm())
    talk.wait(20)
    talk.reply(f"{WHERE}，{CHASE}，{RESHIP}")
    talk.listen()
    assert wants(talk) == (["where", "lost"], ["where", "lost"])
    assert talk.facts(pe.WantRaised)[1].message == 0


def test_two_problems_come_at_once() -> None:
    talk = Talk(calm(wants__1__with_previous=True))
    talk.wait(40)
    assert wants(talk)[0] == ["where", "lost"]


def test_who_has_all_that_was_wanted_waits_for_a_last_word_and_goes_content() -> None:
    talk = Talk(calm())
    talk.wait(20)
    talk.reply(f"{WHERE}，{CHASE}，{RESHIP}")
    talk.listen()
    assert talk.left is None
    talk.reply("好的，不客气，祝您生活愉快")
    talk.wait(20)
    assert talk.left is not None
    assert (talk.left.outcome, talk.left.rating) == (pe.Outcome.SOLVED, 5)
    assert talk.said()[-1] in parcel().endings.content


def test_without_a_last_word_the_content_customer_goes_by_itself() -> None:
    talk = Talk(calm())
    talk.wait(20)
    talk.reply(f"{WHERE}，{CHASE}，{RESHIP}")
    talk.wait(80)
    assert talk.left is not None
    assert talk.left.outcome is pe.Outcome.SOLVED


def test_what_is_known_is_told_only_when_asked() -> None:
    talk = Talk(calm())
    talk.wait(18)
    assert not any("生日" in one for one in talk.said())
    understood = talk.reply("请问您急用吗？")
    assert any("生日" in one for one in talk.listen())
    heard = talk.facts(pe.ReplyUnderstood)[-1]
    assert (heard.message, heard.asked) == (understood.seq, ("needed_by",))


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("您有快递员的电话吗？")
    assert talk.listen()[0] in parcel().does_not_know[0].says


def test_asking_again_for_what_was_given_annoys() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply("请问您什么时候要用？")
    talk.listen()
    before = talk.mood
    again = talk.reply("您是哪天要用呢？")
    talk.listen()
    assert (talk.mood.reason, talk.mood.because) == ("asked_again", again.seq)
    assert talk.mood.level < before.level


def test_a_number_is_withheld_so_often_then_given() -> None:
    number = {"id": "order_no", "asked": ["订单 号"], "says": ["尾号 8826"], "withheld": 2, "withholds": ["要这个干嘛"]}
    talk = Talk(calm(knows=[number], wants__0__order_card=None))
    talk.wait(18)
    for _ in range(2):
        talk.reply("麻烦提供一下订单号？")
        assert not any("8826" in one for one in talk.listen())
    talk.reply("不好意思，需要订单号才能查，麻烦提供一下？")
    said = talk.listen()
    if not any("8826" in one for one in said):  # beside the point, once
        talk.reply("麻烦给一下订单号？")
        said = talk.listen()
    assert any("8826" in one for one in said)
    assert "asked_again" not in {one.reason for one in talk.facts(pe.MoodChanged)}


def test_a_question_may_be_answered_with_something_else_once() -> None:
    talk = Talk(calm(), with_kit=kit_with("disclosure", sidesteps=100))
    talk.wait(18)
    talk.reply("请问您什么时候要用？")
    assert talk.listen()[0] in parcel().wants[0].presses
    talk.reply("您是哪天要用呢？")
    assert any("生日" in one for one in talk.listen())
    assert "asked_again" not in {one.reason for one in talk.facts(pe.MoodChanged)}


def test_whoever_is_felt_with_answers_the_question_itself() -> None:
    talk = Talk(calm(), with_kit=kit_with("disclosure", sidesteps=100))
    talk.wait(18)
    talk.reply("包裹三天没动，换我也着急，请问您什么时候要用？")
    assert any("生日" in one for one in talk.listen())


@pytest.mark.parametrize(("alone", "words"), [(100, []), (0, ["拍了"])])
def test_a_picture_comes_instead_of_words_or_with_them(alone: int, words: list[str]) -> None:
    picture = Picture(sha256="0" * 64, width=400, height=300)
    other = Picture(sha256="1" * 64, width=400, height=300)
    pictures = {"other": other, "torn": picture}
    with_picture = replace(kit_with("disclosure", picture_alone=alone, sidesteps=0), pictures=pictures)
    photo = {"id": "photo", "asked": ["照片|拍"], "says": ["拍了"], "picture": "torn"}
    talk = Talk(calm(knows=[photo]), with_kit=with_picture)
    talk.wait(18)
    talk.reply("麻烦拍张照片？")
    assert [one for one in talk.listen() if one] == words
    sent = [one.body for one in talk.facts(MessageReceived) if isinstance(one.body, Picture)]
    assert sent == [picture]


def test_a_want_is_raised_with_its_own_picture_and_in_words_where_that_is_lost() -> None:
    pictures = {one: Picture(sha256=one[0] * 64, width=400, height=300) for one in ("broken", "crack", "dent")}
    story_with = calm(wants__0__picture="crack", wants__0__order_card=None)
    for kept, sent in ((pictures, [pictures["crack"]]), ({"dent": pictures["dent"]}, [])):
        talk = Talk(story_with, with_kit=replace(kit_with("disclosure", picture_alone=0), pictures=kept))
        talk.wait(30)
        bodies = [one.body for one in talk.facts(MessageReceived)]
        assert [one for one in bodies if isinstance(one, Picture)] == sent
        assert any(isinstance(one, Text) for one in bodies)


def test_who_goes_away_hears_what_was_said_on_coming_back() -> None:
    talk = Talk(calm(wants__0__away=100))
    talk.wait(25)
    count = len(talk.said())
    talk.reply(f"{WHERE}，{CHASE}")
    talk.wait(40)
    assert len(talk.said()) == count
    talk.wait(65)
    assert wants(talk) == (["where", "lost"], ["where"])
    assert not talk.facts(pe.PromiseSettled)
    assert "nudged" not in {one.reason for one in talk.facts(pe.MoodChanged)}


def test_an_action_on_the_desk_meets_a_want_and_is_noticed() -> None:
    meets = {"solutions": ["chase"], "actions": ["blue_remark"]}
    talk = Talk(calm(wants__0__met=meets))
    talk.wait(18)
    talk.reply(CHASE)
    talk.listen()
    order = talk.arrivals[talk.conversation].orders["main"]
    flag = parcel().requires[1].remark
    assert flag is not None
    talk.hands.remark(talk.conversation, order, flag.flag, "已催件", at=talk.now)
    talk.wait(40)
    assert wants(talk) == (["where", "lost"], ["where"])


def test_a_want_for_an_act_is_met_by_it() -> None:
    talk = Talk(calm(wants__0__met={"acts": ["commit"]}))
    talk.wait(18)
    understood = talk.reply("今天下班前给您答复，我会跟进这个包裹催件")
    assert Act.COMMIT in talk.facts(pe.ReplyUnderstood)[-1].acts
    assert [one.because for one in talk.facts(pe.WantMet)] == [understood.seq]


class Baffled:
    """Understands nothing at all."""

    def understand(self, text: str) -> Understood:
        return Understood(acts=(), sure=False)


def baffled() -> Talk:
    talk = Talk(calm(), with_kit=replace(kit(), understanding=Baffled()))
    talk.wait(18)
    return talk


def test_a_reply_that_is_not_understood_is_asked_about_and_not_punished() -> None:
    talk = baffled()
    before = talk.mood
    for at in range(4):
        talk.reply(f"呜噜呜噜{at}", after=4)
        assert talk.facts(pe.ReplyUnderstood)[-1].sure is False
        assert talk.listen()
    assert talk.mood == before


def test_who_understands_nothing_for_long_gives_up_without_a_reproach() -> None:
    talk = baffled()
    before = talk.mood
    for at in range(12):
        talk.reply(f"呜噜呜噜{at}", after=4)
        talk.listen()
    assert talk.left is not None
    assert (talk.left.outcome, talk.left.mood) == (pe.Outcome.UNSOLVED, before.mood)


@pytest.mark.parametrize("text", ["在的，您请说，我看着呢", "您好，请问有什么可以帮您？", "请问您遇到什么问题了"])
def test_an_invitation_to_speak_asks_for_nothing(text: str) -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply(text)
    shrugs = kit().wording.lines[Occasion.SHRUG].of(CustomerType.RATIONAL)
    assert not set(talk.listen()) & set(shrugs)


def test_after_a_mere_greeting_the_customer_points_to_what_was_said() -> None:
    talk = Talk(calm())
    talk.wait(18)
    before = talk.mood
    talk.reply("您好，在的")
    assert len(talk.listen()) == 1
    assert talk.mood == before


def test_a_doubtful_customer_asks_for_certainty_once() -> None:
    talk = Talk(story(customer__type="doubtful", customer__temper={"mood": "neutral", "patience": 70, "trust": 20}))
    talk.wait(18)
    talk.reply(f"{WHERE}，{CHASE}")
    talk.listen()
    assert wants(talk) == (["where"], ["where"])
    talk.reply("您放心，圆通的催件单号我这边有记录，今天下班前给您答复")
    talk.listen()
    assert "proved" in {one.reason for one in talk.facts(pe.MoodChanged)}
    assert wants(talk)[0] == ["where", "lost"]
