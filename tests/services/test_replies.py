"""Answering, taking back, notes, drafts."""

import pytest

from workstation.domain import events as ev
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import DraftMode, Picture, Role, Text
from workstation.services import conversations, replies, seat


def reply(shop, text="您好，在的", conversation="王小丽"):
    return replies.send_reply(shop.journal, shop.desk, conversation, Text(text=text), **shop.by).result()[0]


def recall(shop, seq, clerk="小美"):
    now = shop.clock.now()
    return replies.recall_message(shop.journal, shop.reader.line(seq), clerk=clerk, now=now).result()


def refusal(call):
    with pytest.raises(Refused) as refused:
        call()
    return refused.value.reason


def test_a_reply_is_written_under_the_clerks_name_and_stops_the_clock(shop):
    shop.receive()
    assert shop.desk.get("王小丽").waiting_since is not None
    entry = reply(shop)
    assert entry.clerk == "小美"
    assert shop.desk.get("王小丽").waiting_since is None


@pytest.mark.parametrize("text", ["", "  ", "\n\t"])
def test_an_empty_reply_is_refused(shop, text):
    shop.receive()
    assert refusal(lambda: reply(shop, text)) is Reason.EMPTY_MESSAGE


def test_a_picture_needs_no_words(shop):
    shop.receive()
    body = Picture(sha256="0" * 64, width=1, height=1)
    assert replies.send_reply(shop.journal, shop.desk, "王小丽", body, **shop.by).result()


def test_nobody_can_be_answered_who_is_not_on_the_desk(shop):
    assert refusal(lambda: reply(shop)) is Reason.NOT_ON_DESK


def test_a_reply_can_be_taken_back_for_two_minutes(shop):
    shop.receive()
    seq = reply(shop).seq
    shop.wait(120)
    recall(shop, seq)
    assert shop.reader.line(seq).recalled
    original = shop.reader.entries(seq, seq)[0].event
    assert original.body == Text(text="您好，在的")


def test_after_two_minutes_it_is_too_late(shop):
    shop.receive()
    seq = reply(shop).seq
    shop.wait(121)
    assert refusal(lambda: recall(shop, seq)) is Reason.RECALL_TOO_LATE


def test_it_cannot_be_taken_back_twice_nor_by_another_nor_a_customers(shop):
    shop.receive()
    seq = reply(shop).seq
    assert refusal(lambda: recall(shop, seq, clerk="小林")) is Reason.NOT_YOUR_MESSAGE
    recall(shop, seq)
    assert refusal(lambda: recall(shop, seq)) is Reason.ALREADY_RECALLED
    assert refusal(lambda: recall(shop, 2)) is Reason.NOT_YOUR_MESSAGE
    assert refusal(lambda: recall(shop, 99)) is Reason.UNKNOWN_MESSAGE


def test_a_note_is_not_an_answer(shop):
    shop.receive()
    replies.add_note(shop.journal, shop.desk, "王小丽", "要发票", **shop.by).result()
    assert shop.desk.get("王小丽").waiting_since is not None
    assert refusal(lambda: replies.add_note(shop.journal, shop.desk, "王小丽", " ", **shop.by)) is Reason.EMPTY_MESSAGE


def test_a_draft_is_kept_and_a_reply_uses_it_up(shop):
    shop.receive()
    replies.keep_draft(shop.journal, shop.desk, "王小丽", "您好，", DraftMode.REPLY, **shop.by).result()
    assert shop.desk.get("王小丽").draft == "您好，"
    reply(shop)
    assert shop.desk.get("王小丽").draft == ""


def test_a_draft_for_a_conversation_that_has_left_goes_nowhere(shop):
    shop.receive()
    conversations.close(shop.journal, shop.desk, "王小丽", **shop.by).result()
    told = len(shop.told)
    assert replies.keep_draft(shop.journal, shop.desk, "王小丽", "x", DraftMode.REPLY, **shop.by) is None
    assert len(shop.told) == told


def test_nobody_sits_down_without_a_name(shop):
    assert refusal(lambda: seat.sign_in(shop.journal, "  ", Role.CLERK, now=0)) is Reason.NAME_MISSING
    seat.sign_in(shop.journal, " 小林 ", Role.SUPERVISOR, now=shop.clock.now()).result()
    assert shop.last() == ev.SignedIn(name="小林", role=Role.SUPERVISOR)
