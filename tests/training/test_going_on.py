"""A practice that is stopped and started again: every customer goes on where it stood."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.room import CAST, MINUTE, START, Room
from workstation.domain import events as ev
from workstation.domain.lines import Line, line_of
from workstation.domain.values import AnyBody, Text, plain
from workstation.training.customers import Customer
from workstation.training.population import Population
from workstation.training.scripted_clerk import ScriptedClerk

LIN = CAST.customers[0]
customers = st.sampled_from(CAST.customers)
stops = st.lists(st.tuples(st.integers(1, 15 * MINUTE), st.integers(0, 20 * MINUTE)), min_size=1, max_size=5)
"""After how long a session is stopped, and how long nobody sits there then."""


def said_in(room: Room) -> dict[str, list[Line]]:
    said: dict[str, list[Line]] = {}
    for line in filter(None, map(line_of, room.entries)):
        said.setdefault(line.conversation, []).append(line)
    return said


def sit_down(room: Room, customer: Customer, after: float | None) -> None:
    """A new session in the room: nothing is left of the last one but what was said."""
    room.actors[:] = [
        Population([customer], 1, room.now, room.append, room.append, on_desk=room.desk, said=said_in(room))
    ]
    if after is not None:
        room.actors.append(ScriptedClerk(room.reply, after))


def sessions(customer: Customer, stops: list[tuple[int, int]], after: float | None) -> Room:
    """Sessions with stops, the last of them long, with a clerk who answers soon."""
    room = Room()
    for length, nobody in stops:
        sit_down(room, customer, after)
        room.play(length / MINUTE)
        room.now += nobody
    sit_down(room, customer, 8)
    room.play(40)
    return room


def matters(customer: Customer) -> Iterator[list[list[tuple[AnyBody, ...]]]]:
    """For each matter its turns, and for each message of them what may be said; the closing is the last turn."""
    for script in itertools.cycle(customer.scripts):
        closing = tuple(Text(text=text) for text in (*script.closing, *script.closing_slow))
        yield [*(list(turn.says) for turn in script.turns), [closing]]


def closings_told(customer: Customer, bodies: list[AnyBody]) -> int:
    """Reads ``bodies`` strictly by the scripts; fails if a message is repeated or left out. Gives the closings."""
    said = [body for body in bodies if plain(body) not in customer.nudges]
    closings = 0
    for matter in matters(customer):
        turn = message = 0
        while turn < len(matter):
            if not said:
                return closings
            body = said.pop(0)
            if plain(body) in customer.leaves:  # comes back and asks the same turn again
                assert turn > 0
                assert message == 0
                assert not said or plain(said.pop(0)) in customer.again
                turn -= 1
                continue
            assert body in matter[turn][message], (turn, message, body)
            message += 1
            if message == len(matter[turn]):
                turn, message = turn + 1, 0
        closings += 1
    raise AssertionError("matters never end")


def bodies_of(room: Room) -> list[AnyBody]:
    return [one.event.body for one in room.received()]


@settings(deadline=None)
@given(customers, stops, st.floats(2, 200))
def test_stopped_at_any_moments_a_customer_repeats_nothing_and_comes_to_the_closing(customer, stops, after) -> None:
    room = sessions(customer, stops, after)
    assert closings_told(customer, bodies_of(room)) >= 1


@settings(deadline=None)
@given(customers, stops)
def test_left_alone_for_whole_sessions_a_customer_asks_again_where_it_stood_and_closes(customer, stops) -> None:
    room = sessions(customer, stops, None)
    assert closings_told(customer, bodies_of(room)) >= 1


@settings(deadline=None, max_examples=20)
@given(customers, stops)
def test_the_same_stops_give_the_same_entries(customer, stops) -> None:
    assert sessions(customer, stops, 8).entries == sessions(customer, stops, 8).entries


def asked() -> Room:
    """林小鹿 has said her first turn and is stopped there, unanswered."""
    room = Room()
    sit_down(room, LIN, None)
    room.play(0.4)
    assert len(room.received()) == 2
    return room


def test_who_still_waits_begins_anew_to_be_patient() -> None:
    room = asked()
    room.now += 60 * MINUTE
    sit_down(room, LIN, None)
    started = room.now
    room.play(5.9)
    nudges = room.received()[2:]
    assert [plain(one.event.body) for one in nudges] == list(LIN.nudges)
    assert nudges[0].at >= started + 18_000


def test_who_was_answered_goes_on_with_the_next_turn_soon() -> None:
    room = asked()
    room.reply(room.received()[0].conversation, "在的", room.now)
    sit_down(room, LIN, None)
    room.play(1)
    assert room.received()[2].event.body in LIN.scripts[0].turns[1].says[0]


def test_a_note_or_an_automatic_reply_is_no_answer() -> None:
    room = asked()
    conversation = room.received()[0].conversation
    room.append(ev.NoteAdded(conversation=conversation, text="看一下"), room.now)
    room.append(ev.AutoReplySent(conversation=conversation, body=Text(text="您好")), room.now)
    sit_down(room, LIN, None)
    room.play(0.6)
    assert plain(room.received()[2].event.body) == LIN.nudges[0]


def test_who_gave_up_stays_away_a_while_and_asks_the_same_again() -> None:
    room = Room()
    sit_down(room, LIN, None)
    while not room.received() or plain(room.received()[-1].event.body) not in LIN.leaves:
        room.play(0.5)
    left, left_at = len(room.received()), room.received()[-1].at
    sit_down(room, LIN, None)
    room.play(7)
    back = room.received()[left:]
    assert back[0].at >= left_at + LIN.returns[0] * 1000
    assert plain(back[0].event.body) in LIN.again
    assert back[1].event.body in LIN.scripts[0].turns[0].says[0]


def test_a_closed_conversation_is_followed_by_a_new_one_with_another_matter() -> None:
    room = asked()
    first = room.received()[0].conversation
    room.append(ev.ConversationClosed(conversation=first), room.now)
    room.now += 60 * MINUTE
    sit_down(room, LIN, None)
    room.play(0.4)
    assert room.received()[2].conversation != first
    assert room.received()[2].event.body in LIN.scripts[1].turns[0].says[0]


def test_another_practice_after_a_night_brings_the_customers_as_soon_as_the_first() -> None:
    room = sessions(LIN, [(5 * MINUTE, 0)], 8)
    room.now += 600 * MINUTE
    before = len(room.received())
    sit_down(room, LIN, 8)
    room.play(0.75)
    assert len(room.received()) > before


def test_a_past_conversation_taken_up_again_by_the_clerk_is_not_where_the_customer_stands() -> None:
    room = asked()
    reopened = ev.ConversationReopened(conversation="practice:lin_xiaolu:past:8", channel="practice", buyer=LIN.buyer)
    room.append(reopened, room.now)
    sit_down(room, LIN, None)
    room.play(1)
    assert {one.conversation for one in room.received()} == {f"practice:lin_xiaolu:{START}:1"}
