"""One simulated customer: goes on when answered, asks again when not, gives up, comes back."""

from __future__ import annotations

from tests.training.room import CAST, MINUTE, START
from workstation.domain.values import plain
from workstation.training.visitor import Phase, Visitor

LIN = CAST.customers[0]


def opened() -> tuple[Visitor, list[tuple[int, str]]]:
    """A visitor who has said the first turn and waits, with what was said."""
    visitor = Visitor(LIN, 1, START)
    said = []
    while visitor.phase is not Phase.WAITING:
        said.append((visitor.due, plain(visitor.act().body)))
    return visitor, said


def test_the_first_turn_comes_in_pieces_at_the_pace_of_typing() -> None:
    _, said = opened()
    assert len(said) == 2
    assert 1000 < said[1][0] - said[0][0] < 10_000


def test_left_waiting_the_customer_asks_three_times_and_more_then_leaves() -> None:
    visitor, said = opened()
    since = said[-1][0]
    nudges = []
    while visitor.here:
        nudges.append((visitor.due - since, plain(visitor.act().body)))
    assert [text for _, text in nudges[:-1]] == list(LIN.nudges)
    assert nudges[-1][1] in LIN.leaves
    for (moment, _), seconds in zip(nudges, (20, 60, 150), strict=False):
        assert seconds * 900 <= moment <= seconds * 1150
    assert 6 * MINUTE <= nudges[-1][0] <= 10 * MINUTE


def test_who_gave_up_comes_back_with_the_same_matter() -> None:
    visitor, said = opened()
    while visitor.here:
        visitor.act()
    left_at, last = visitor.due, []
    while visitor.phase is not Phase.WAITING:
        last.append(plain(visitor.act().body))
    assert left_at > said[-1][0] + 6 * MINUTE
    assert last[0] in LIN.again
    assert last[-1] == said[-1][1]


def test_who_gave_up_later_on_asks_that_turn_again_and_tells_nothing_twice() -> None:
    visitor, said = opened()
    visitor.hear_reply(said[-1][0] + 1000, 5)
    second = []
    while visitor.phase is Phase.SPEAKING:
        second.append(visitor.act().body)
    while visitor.here:
        visitor.act()
    back = []
    while visitor.phase is not Phase.WAITING:
        back.append(visitor.act().body)
    assert plain(back[0]) in LIN.again
    assert back[1:] == second


def test_answered_in_time_the_customer_goes_through_all_turns_and_thanks() -> None:
    visitor, _ = opened()
    turns, last = 1, ""
    while visitor.here:
        visitor.hear_reply(visitor.due - 15_000, 12)
        turns += 1
        while visitor.phase is Phase.SPEAKING:
            last = plain(visitor.act().body)
    assert turns == len(LIN.scripts[0].turns) + 1
    assert last in LIN.scripts[0].closing


def test_kept_waiting_the_thanks_are_cooler() -> None:
    visitor, _ = opened()
    last = ""
    while visitor.here:
        visitor.act()
        visitor.act()
        visitor.hear_reply(visitor.due - 5000, 12)
        while visitor.phase is Phase.SPEAKING:
            last = plain(visitor.act().body)
    assert last in LIN.scripts[0].closing_slow


def test_a_second_reply_is_read_before_the_customer_goes_on() -> None:
    visitor, said = opened()
    visitor.hear_reply(said[-1][0] + 1000, 5)
    planned = visitor.due
    visitor.hear_reply(planned - 100, 60)
    assert visitor.due > planned


def test_the_next_message_never_comes_before_the_reply_it_answers() -> None:
    visitor, said = opened()
    at = said[-1][0] + 4000
    visitor.hear_reply(at, 200)
    assert visitor.due > at + 800
