"""How each fact changes a conversation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.strategies import stories
from tests.entries import START, Story, buyer
from workstation.domain import events as ev
from workstation.domain.conversation import Conversation, State
from workstation.domain.desk import fold
from workstation.domain.entry import Entry
from workstation.domain.values import DraftMode, Group, Side, Text


def after(story: Story, name: str = "a") -> Conversation:
    found = fold(story.entries).get(name)
    assert found is not None
    return found


@pytest.fixture
def story() -> Story:
    story = Story()
    story.asks("a", "在吗")
    story.wait(5)
    return story


def test_the_first_message_opens_it_and_starts_the_clock(story: Story) -> None:
    one = after(story)
    assert (one.opened_at, one.waiting_since, one.unread, one.answered) == (START, START, 1, False)


def test_a_second_message_does_not_restart_the_clock(story: Story) -> None:
    story.asks("a", "人呢")
    one = after(story)
    assert (one.waiting_since, one.unread) == (START, 2)


def test_an_automatic_answer_does_not_stop_the_clock(story: Story) -> None:
    story.tell(ev.AutoReplySent(conversation="a", body=Text(text="请稍等")))
    one = after(story)
    assert (one.waiting_since, one.answered, one.unread) == (START, False, 1)
    assert one.last is not None
    assert one.last.side is Side.AUTOMATIC


def test_neither_a_note_nor_reading_stops_the_clock(story: Story) -> None:
    story.tell(ev.NoteAdded(conversation="a", text="老客户"))
    story.tell(ev.ConversationRead(conversation="a"))
    one = after(story)
    assert (one.waiting_since, one.unread) == (START, 0)


def test_a_clerks_reply_stops_the_clock_reads_and_uses_the_draft_up(story: Story) -> None:
    story.tell(ev.DraftKept(conversation="a", text="您好", mode=DraftMode.NOTE))
    story.answers("a")
    one = after(story)
    assert (one.waiting_since, one.answered, one.answered_at) == (None, True, START + 5_000)
    assert (one.unread, one.draft, one.draft_mode) == (0, "", DraftMode.REPLY)


def test_the_next_message_opens_a_new_round(story: Story) -> None:
    story.answers("a")
    story.wait(60).asks("a", "好的")
    one = after(story)
    assert (one.waiting_since, one.answered) == (START + 65_000, True)


@given(stories(), st.sampled_from(["王小丽", "李想", "赵敏"]))
def test_only_a_clerks_reply_or_leaving_the_desk_stops_a_clock_and_nothing_moves_it(
    entries: list[Entry], name: str
) -> None:
    since: int | None = None
    for count, entry in enumerate(entries, 1):
        one = fold(entries[:count]).get(name)
        event = entry.event
        now = one.waiting_since if one else None
        if since is not None and now != since:
            assert entry.conversation == name
            assert isinstance(event, ev.ReplySent | ev.ConversationClosed | ev.ConversationTransferred)
            assert now is None
        if since is None and now is not None:
            assert isinstance(event, ev.MessageReceived)
            assert now == entry.at
        since = now


def test_holding_keeps_the_clock_and_a_message_takes_it_off_hold(story: Story) -> None:
    story.tell(ev.ConversationHeld(conversation="a", note="等仓库", until=START + 60_000))
    held = after(story)
    assert (held.state, held.held_note, held.held_until) == (State.HELD, "等仓库", START + 60_000)
    assert held.waiting_since == START
    story.asks("a", "还在吗")
    back = after(story)
    assert (back.state, back.held_note, back.held_until) == (State.OPEN, "", None)


def test_resuming_takes_it_off_hold(story: Story) -> None:
    story.tell(ev.ConversationHeld(conversation="a", note="等仓库"))
    story.tell(ev.ConversationResumed(conversation="a"))
    assert after(story).state is State.OPEN


@pytest.mark.parametrize(
    "event", [ev.ConversationClosed(conversation="a"), ev.ConversationTransferred(conversation="a", to="小刚")]
)
def test_closed_and_transferred_ones_leave_the_desk(story: Story, event: ev.AnyEvent) -> None:
    story.tell(event)
    assert fold(story.entries).get("a") is None


def test_a_reopened_one_begins_anew_with_its_tags_and_nobody_waits(story: Story) -> None:
    story.answers("a")
    story.tell(ev.ConversationClosed(conversation="a"))
    entry = story.tell(ev.ConversationReopened(conversation="a", channel="test", buyer=buyer("a"), tags=("物流",)))
    one = after(story)
    assert (one.waiting_since, one.answered, one.tags) == (None, False, ("物流",))
    assert one.version == entry.seq


def test_pin_tags_draft_and_revealing_are_kept(story: Story) -> None:
    story.tell(ev.PinChanged(conversation="a", pinned=True))
    story.tell(ev.TagsChanged(conversation="a", tags=("物流", "催单")))
    story.tell(ev.DraftKept(conversation="a", text="您好", mode=DraftMode.NOTE))
    story.tell(ev.CustomerRevealed(conversation="a"))
    one = after(story)
    assert (one.pinned, one.tags, one.draft, one.draft_mode) == (True, ("物流", "催单"), "您好", DraftMode.NOTE)
    assert one.revealed


def test_a_recalled_last_line_is_marked_and_an_older_one_changes_nothing(story: Story) -> None:
    first = story.answers("a")
    story.tell(ev.MessageRecalled(conversation="a", message=first.seq, by=Side.CLERK))
    assert getattr(after(story).last, "recalled", None) is True
    story.answers("a")
    story.tell(ev.MessageRecalled(conversation="a", message=1, by=Side.CUSTOMER))
    assert getattr(after(story).last, "recalled", None) is False


def test_the_buyer_is_the_one_of_the_latest_message(story: Story) -> None:
    story.asks("a", by=buyer("a", Group.VIP))
    assert after(story).buyer.group is Group.VIP


def test_the_version_is_the_number_of_the_latest_fact_that_changed_it(story: Story) -> None:
    reply = story.answers("a")
    story.tell(ev.ReplyDelivered(conversation="a", message=reply.seq))
    story.asks("b")
    assert after(story).version == reply.seq
