"""What is done on the desk, traps, and how it ends when the clerk ends it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.training.crowd.room import SECOND, Talk, arrival, parcel
from tests.training.crowd.stories import CHASE, RESHIP, WHERE, calm
from workstation.domain import practice_events as pe
from workstation.domain import ticket_events as te
from workstation.domain.events import ConversationClosed, ConversationTransferred, ReplyDelivered
from workstation.domain.flags import Flag
from workstation.domain.orders import Order
from workstation.domain.tickets import Fact, Step, TicketKind
from workstation.training.crowd.traps import tells
from workstation.training.scenarios.scenario import TicketAction

ALL = f"{WHERE}，{CHASE}，{RESHIP}"


def order(talk: Talk, name: str = "main") -> Order:
    return talk.arrivals[talk.conversation].orders[name]


def met(talk: Talk) -> list[str]:
    return [one.requirement for one in talk.facts(pe.RequirementMet)]


def broken(talk: Talk) -> list[tuple[str, str]]:
    return [(one.requirement, one.code) for one in talk.facts(pe.RequirementBroken)]


def requiring(**action: Any) -> Talk:
    talk = Talk(calm(requires=[{"id": "it", "text": "…", **action}]))
    talk.wait(18)
    return talk


def test_the_customer_tells_by_what_the_handling_will_be_judged() -> None:
    talk = Talk(parcel())
    talk.wait(5)
    kinds = {one.id: one.kind for one in talk.facts(pe.CustomerCame)[0].requirements}
    fact, action, never = pe.RequirementKind.FACT, pe.RequirementKind.ACTION, pe.RequirementKind.NEVER
    assert kinds == {
        "where": fact, "looked": action, "blue_remark": action, "no_push_off": never, "arrival_sure": never,
    }  # fmt: skip


def test_looking_an_order_up_stands() -> None:
    talk = requiring(look="main")
    talk.hands.look(talk.conversation, order(talk), at=talk.now)
    talk.wait(1)
    assert met(talk) == ["it"]


def test_revealing_and_reminding_stand() -> None:
    revealed, reminded = requiring(reveal="main"), requiring(remind="main")
    revealed.hands.reveal(revealed.conversation, order(revealed), at=revealed.now)
    reminded.hands.remind(reminded.conversation, order(reminded), "已提醒", at=reminded.now)
    for talk in (revealed, reminded):
        talk.wait(1)
        assert met(talk) == ["it"]


def test_a_remark_stands_with_its_flag_and_words_only() -> None:
    talk = requiring(remark={"flag": "blue", "says": ["武汉"]})
    for flag, text in ((Flag.RED, "停在武汉"), (Flag.BLUE, "已处理")):
        talk.hands.remark(talk.conversation, order(talk), flag, text, at=talk.now)
        talk.wait(1)
        assert met(talk) == []
    talk.hands.remark("", order(talk), Flag.BLUE, "停在武汉，已催", at=talk.now)
    talk.wait(1)
    assert met(talk) == ["it"]


def test_a_ticket_stands_when_kind_step_and_facts_are_there() -> None:
    talk = requiring(ticket={"kind": "refund", "step": "T", "facts": {"refund_kind": "refund_only"}})
    opened = talk.append(te.TicketOpened(matter=TicketKind.LOGISTICS, conversation=talk.conversation), talk.now)
    fact = Fact(field="refund_kind", step=Step.TASK, label="退款方式", value="refund_only")
    changes: list[te.TicketEvent] = [
        te.TicketReclassified(ticket=opened.seq, matter=TicketKind.REFUND, severity=te.Severity.MILD),
        te.TicketMoved(ticket=opened.seq, to=Step.TASK, came_from=Step.SITUATION),
    ]
    for change in changes:
        talk.append(change, talk.now)
        talk.wait(1)
        assert met(talk) == []
    last = talk.append(te.TicketFactsSet(ticket=opened.seq, facts=(fact,)), talk.now)
    talk.wait(1)
    assert [one.because for one in talk.facts(pe.RequirementMet)] == [last.seq]


def test_a_ticket_of_nobodys_conversation_is_found_by_customer_or_order() -> None:
    talk = requiring(ticket={"kind": "logistics"})
    buyer = talk.arrivals[talk.conversation].buyer.id
    talk.append(te.TicketOpened(matter=TicketKind.LOGISTICS, customer=buyer), talk.now)
    talk.wait(1)
    assert met(talk) == ["it"]


def test_what_must_never_be_done_breaks() -> None:
    talk = Talk(calm(never=[{"id": "no_red", "text": "…", "remark": {"flag": "red"}}]))
    talk.wait(18)
    talk.hands.remark(talk.conversation, order(talk), Flag.RED, "催件", at=talk.now)
    talk.wait(1)
    assert broken(talk) == [("no_red", "forbidden_deed")]


def test_a_remark_right_after_the_goodbye_still_counts_and_ends_the_wait_for_it() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply(ALL)
    talk.wait(75)
    assert talk.left is not None
    assert not talk.crowd.finished
    talk.hands.look(talk.conversation, order(talk), at=talk.now)
    talk.hands.remark(talk.conversation, order(talk), Flag.BLUE, "停在武汉", at=talk.now)
    talk.wait(1)
    assert met(talk)[-2:] == ["looked", "blue_remark"]
    assert talk.crowd.finished


def test_replies_are_acknowledged_in_their_order() -> None:
    talk = Talk(calm())
    talk.wait(18)
    sent = [talk.reply(text, after=0.1).seq for text in ("您好", "在的", "稍等")]
    talk.wait(3)
    assert [one.message for one in talk.facts(ReplyDelivered)] == sent


def trapped(**values: Any) -> Talk:
    trap: dict[str, Any] = {
        "id": "wechat", "text": "加微信", "after": "where", "says": [["不如加个微信吧"]],
        "falls_says": ["微信 号|是 !不能|不行"], "falls_speech": ["off_platform"], "holds": ["平台 聊|里"],
        "on_fall": ["爽快"], "on_hold": ["行吧 平台就平台"],
        "handled": [{"say": "不能加微信哦，在平台里聊"}],
    }  # fmt: skip
    talk = Talk(calm(traps=[trap | values]))
    talk.wait(18)
    return talk


def answered(talk: Talk) -> list[tuple[bool, bool]]:
    return [(one.fell, one.critical) for one in talk.facts(pe.TrapAnswered)]


def test_a_trap_is_tried_after_its_want_and_before_the_next_one() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}")
    talk.listen()
    assert [one.trap for one in talk.facts(pe.TrapSet)] == ["wechat"]
    assert len(talk.facts(pe.WantRaised)) == 1
    talk.reply("不能加微信哦，有事在平台里聊")
    assert "行吧 平台就平台" in "".join(talk.listen())
    assert answered(talk) == [(False, False)]
    assert len(talk.facts(pe.WantRaised)) == 2


def test_walking_into_a_trap_is_told_with_the_message_that_did_it() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}")
    talk.listen()
    fell = talk.reply("可以的，我的微信号是abc123")
    assert answered(talk) == [(True, True)]
    assert talk.facts(pe.TrapAnswered)[0].because == fell.seq


def test_what_is_said_before_a_trap_is_tried_does_not_answer_it() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}，平台里聊")
    assert answered(talk) == []
    talk.reply("嗯嗯，有事在平台里聊就行", after=0.5)
    assert answered(talk) == []


def test_who_kept_out_of_a_trap_can_walk_into_it_later() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}")
    talk.listen()
    talk.reply("不能加微信哦，有事在平台里聊")
    talk.listen()
    talk.reply("那好吧，微信号是abc123")
    assert answered(talk) == [(False, False), (True, True)]


def test_a_trap_that_nobody_answers_is_tried_again_then_dropped() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}")
    talk.wait(200)
    assert len(talk.facts(pe.WantRaised)) == 2
    assert answered(talk) == []


def test_a_trap_comes_too_after_a_want_that_was_met_before_anybody_asked() -> None:
    talk = trapped(after="lost")
    talk.reply(ALL)
    talk.listen()
    assert [one.trap for one in talk.facts(pe.TrapSet)] == ["wechat"]


def test_telling_of_something_else_does_not_keep_out_of_a_trap() -> None:
    talk = trapped()
    talk.reply(f"{WHERE}，{CHASE}")
    talk.listen()
    talk.reply(f"{RESHIP}，您放心")
    assert answered(talk) == []


def test_an_opening_trap_comes_with_the_first_message() -> None:
    talk = trapped(after="opening")
    assert len(talk.facts(pe.TrapSet)) == 1
    assert talk.facts(pe.TrapSet)[0].message > 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("收件人是{receiver}对吗", True),
        ("电话{phone}没错吧", True),
        ("寄到{address}", True),
        ("地址是不能在聊天里发的", False),
        ("尾号{last}", False),
    ],
)
def test_telling_whose_parcel_it_is_gives_it_away(text: str, told: bool) -> None:
    found = arrival(parcel()).orders["main"]
    words = text.format(receiver=found.receiver, phone=found.phone, address=found.address, last=found.phone[-4:])
    assert tells(words, found) is told


def test_closing_the_conversation_before_it_is_decided_cuts_the_customer_off() -> None:
    talk = Talk(calm())
    talk.wait(18)
    closed = talk.append(ConversationClosed(conversation=talk.conversation), talk.now)
    talk.wait(1)
    assert talk.left is not None
    assert (talk.left.outcome, talk.left.rating > 0) == (pe.Outcome.CUT_OFF, True)
    assert talk.mood.because == closed.seq


def test_who_is_handed_over_rates_nobody() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.append(ConversationTransferred(conversation=talk.conversation, to="小美"), talk.now)
    talk.wait(1)
    assert talk.left is not None
    assert (talk.left.outcome, talk.left.rating) == (pe.Outcome.CUT_OFF, 0)


def test_closing_when_all_is_met_is_as_good_as_a_goodbye() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply(ALL)
    talk.listen()
    talk.append(ConversationClosed(conversation=talk.conversation), talk.now)
    talk.wait(1)
    assert talk.left is not None
    assert talk.left.outcome is pe.Outcome.SOLVED


def test_nothing_follows_the_fact_that_the_customer_left_but_deeds_of_the_wrap_up() -> None:
    talk = Talk(calm())
    talk.wait(18)
    talk.reply(ALL)
    talk.wait(90)
    talk.reply("您好，还在吗")
    talk.play(talk.now + 300 * SECOND)
    place = next(at for at, one in enumerate(talk.entries) if isinstance(one.event, pe.CustomerLeft))
    after = [one.event for one in talk.entries[place + 1 :]]
    assert all(not isinstance(one, pe.CustomerFact | pe.CustomerLeft) for one in after)
    assert talk.crowd.finished


def test_a_hand_of_the_tests_opens_tickets_up_to_their_step() -> None:
    talk = requiring(ticket={"kind": "logistics", "step": "A"})
    talk.hands.ticket(talk.conversation, TicketAction(kind=TicketKind.LOGISTICS, step=Step.ACTION), None, at=talk.now)
    talk.wait(1)
    assert met(talk) == ["it"]
