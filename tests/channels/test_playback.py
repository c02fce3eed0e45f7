"""A file's customers played as live ones."""

from __future__ import annotations

import msgspec

from tests.channels.room import START, Room, dialogue, played
from workstation.channels.playback import Playback
from workstation.domain import events as ev
from workstation.domain.values import Presence

MANY = [dialogue(f"d{k:02}", "cacca" + "c" * (k % 3), k) for k in range(20)]


def live_at_once(room: Room) -> int:
    """The most conversations that were between their first and last message at one moment."""
    spans: dict[str, list[int]] = {}
    for entry in room.received():
        spans.setdefault(entry.conversation, []).append(entry.at)
    return max(sum(one[0] <= at <= one[-1] for one in spans.values()) for span in spans.values() for at in span)


def test_every_line_of_every_customer_comes_once_and_in_order() -> None:
    room = played(MANY)
    for one in MANY:
        said = [text for text in room.texts() if text.startswith(one.id)]
        assert said == [line.text for line in one.said if line.side == "customer"]
    assert room.actor.finished
    assert room.actor.next_due() is None


def test_so_many_are_live_at_a_time_and_no_more() -> None:
    assert live_at_once(played(MANY, at_once=4)) == 4
    assert live_at_once(played(MANY, at_once=1)) == 1


def test_four_write_within_a_minute() -> None:
    room = played(MANY, at_once=4, minutes=0.75, after=None)
    assert len({one.conversation for one in room.received()}) == 4


def test_the_same_seed_gives_the_same_entries_byte_for_byte() -> None:
    assert msgspec.json.encode(played(MANY).entries) == msgspec.json.encode(played(iter(MANY)).entries)
    assert played(MANY).entries != played(MANY, seed=2).entries


def test_the_customer_says_all_up_to_the_shops_turn_then_waits_for_the_clerk() -> None:
    room = played([dialogue("d", "ccac")], at_once=1, minutes=0.6, after=None)
    assert room.texts() == ["d-0", "d-1"]
    room.append(ev.ReplySent(conversation="play:d", body=room.received()[0].event.body), room.received()[-1].at + 9000)
    room.play(0.5)
    assert room.texts() == ["d-0", "d-1", "d-3"]


def test_left_waiting_the_customer_goes_on_after_a_minute_and_a_half() -> None:
    room = played([dialogue("d", "cac")], at_once=1, minutes=10, after=None)
    first, second = room.received()
    assert 80_000 < second.at - first.at < 110_000
    assert room.actor.finished


def test_lines_of_the_system_and_of_the_shop_are_not_played() -> None:
    assert played([dialogue("d", "sacsa")], at_once=1).texts() == ["d-2"]
    assert played([dialogue("d", "aa"), dialogue("e", "c")], at_once=1).texts() == ["e-0"]


def test_a_conversation_closed_by_the_clerk_gives_its_place_to_the_next() -> None:
    room = played([dialogue("d", "cac"), dialogue("e", "c")], at_once=1, minutes=0.5, after=None)
    room.append(ev.ConversationClosed(conversation="play:d"), room.received()[-1].at + 1000)
    room.play(1)
    assert room.texts() == ["d-0", "e-0"]


def test_replies_are_acknowledged() -> None:
    room = played(MANY)
    sent = [one.seq for one in room.entries if isinstance(one.event, ev.ReplySent)]
    delivered = [one.event.message for one in room.entries if isinstance(one.event, ev.ReplyDelivered)]
    assert sorted(delivered) == sent


def test_nobody_new_comes_while_the_clerk_is_busy() -> None:
    room = Room(after=None)
    room.actor = Playback(MANY, 4, 1, START, room.append, room.append)
    room.append(ev.PresenceChanged(presence=Presence.BUSY), START)
    room.play(3)
    assert room.received() == []
    room.append(ev.PresenceChanged(presence=Presence.ONLINE), START + 180_000)
    room.play(0.5)
    assert len({one.conversation for one in room.received()}) == 4


def test_a_playing_that_was_broken_off_goes_on_where_it_stood() -> None:
    whole = played(MANY).texts()
    broken = played(MANY, minutes=3)
    known = {one.event.origin for one in broken.received()}
    rest = played(MANY, known=known.__contains__)
    assert sorted(broken.texts() + rest.texts()) == sorted(whole)
    known |= {one.event.origin for one in rest.received()}
    assert played(MANY, known=known.__contains__).received() == []


def test_another_run_brings_the_lines_in_anew() -> None:
    first, second = played(MANY, run="1"), played(MANY, run="2")
    assert first.texts() == second.texts()
    assert not {one.event.origin for one in first.received()} & {one.event.origin for one in second.received()}


def test_a_later_part_of_a_live_dialogue_is_joined_to_it() -> None:
    parts = [dialogue("d", "cac", 0), dialogue("d", "cac", 0, first=3), dialogue("e", "c", 1)]
    assert sorted(played(parts, at_once=2).texts()) == ["d-0", "d-2", "d-3", "d-5", "e-0"]
