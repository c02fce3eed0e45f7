"""Pin, tag, hold, close, reopen, hand over; automatic replies and what comes twice."""

import pytest

from workstation.domain import events as ev
from workstation.domain.conversation import State
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Limits, Presence
from workstation.services import conversations, reception, seat


def do(shop, verb, *values, conversation="王小丽"):
    future = verb(shop.journal, shop.desk, conversation, *values, **shop.by)
    return future and future.result()


def test_the_same_message_twice_adds_nothing(shop):
    assert len(shop.receive(origin="m1")) == 1
    assert shop.receive(origin="m1") == []
    assert shop.desk.get("王小丽").unread == 1


def test_what_is_so_already_is_not_written_again(shop):
    shop.receive()
    assert do(shop, conversations.pin, True)
    assert do(shop, conversations.pin, True) is None
    assert do(shop, conversations.mark_read)
    assert do(shop, conversations.mark_read) is None
    assert do(shop, conversations.resume) is None
    assert do(shop, conversations.reveal_customer)
    assert do(shop, conversations.reveal_customer) is None
    assert seat.set_presence(shop.journal, shop.desk, Presence.ONLINE, **shop.by) is None
    assert seat.set_limits(shop.journal, shop.desk, Limits(), **shop.by) is None


def test_tags_lose_blanks_and_repetitions(shop):
    shop.receive()
    do(shop, conversations.set_tags, (" 催发货 ", "", "催发货", "大客户"))
    assert shop.desk.get("王小丽").tags == ("催发货", "大客户")


def test_a_hold_ends_when_its_time_has_come(shop):
    shop.receive()
    do(shop, conversations.hold, "等仓库回复", shop.clock.now() + 60_000)
    assert conversations.resume_due(shop.journal, shop.desk, **shop.by) == []
    shop.wait(60)
    assert len(conversations.resume_due(shop.journal, shop.desk, **shop.by)) == 1
    assert shop.desk.get("王小丽").state is State.OPEN


def test_holding_does_not_stop_the_clock_and_a_message_ends_it(shop):
    shop.receive()
    since = shop.desk.get("王小丽").waiting_since
    do(shop, conversations.hold, "", None)
    assert shop.desk.get("王小丽").waiting_since == since
    shop.receive(text="人呢")
    assert shop.desk.get("王小丽").state is State.OPEN


def test_a_closed_conversation_leaves_the_desk_and_can_be_reopened_once(shop):
    shop.receive()
    do(shop, conversations.set_tags, ("大客户",))
    do(shop, conversations.close)
    assert shop.desk.get("王小丽") is None
    past = shop.reader.conversation("王小丽")
    conversations.reopen(shop.journal, shop.desk, past, **shop.by).result()
    assert shop.desk.get("王小丽").tags == ("大客户",)
    with pytest.raises(Refused) as refused:
        conversations.reopen(shop.journal, shop.desk, past, **shop.by)
    assert refused.value.reason is Reason.ALREADY_OPEN


def test_a_conversation_that_never_was_cannot_be_reopened(shop):
    with pytest.raises(Refused) as refused:
        conversations.reopen(shop.journal, shop.desk, shop.reader.conversation("谁"), **shop.by)
    assert refused.value.reason is Reason.UNKNOWN_CONVERSATION


def test_a_transfer_needs_a_name(shop):
    shop.receive()
    with pytest.raises(Refused) as refused:
        do(shop, conversations.transfer, " ", "")
    assert refused.value.reason is Reason.NAME_MISSING
    do(shop, conversations.transfer, " 小林 ", " 等退款 ")
    assert shop.last() == ev.ConversationTransferred(conversation="王小丽", to="小林", note="等退款")
    assert shop.desk.get("王小丽") is None


def test_the_automatic_reply_goes_out_once_and_does_not_stop_the_clock(shop):
    shop.receive()
    words = "您好，客服马上就来"
    assert reception.answer_automatically(shop.journal, shop.desk, shop.told[-1], words, **shop.by).result()
    assert shop.desk.get("王小丽").waiting_since is not None
    do(shop, conversations.mark_read)
    shop.wait(5)
    shop.receive(text="在吗")
    assert reception.answer_automatically(shop.journal, shop.desk, shop.told[-1], words, **shop.by) is None
