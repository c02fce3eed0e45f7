"""Which conversation stands in which tile."""

from hypothesis import given
from hypothesis import strategies as st

from workstation.views.windows.tile_rules import LINGER, Need, Slot, arrange, done_with, stays

EMPTY = (Slot(),) * 4


def need(urgent="", *, present="abcdefgh", drafting="", focused=None, now=100_000) -> Need:
    return Need(urgent=list(urgent), present=set(present), drafting=set(drafting), focused=focused, now=now)


def shown(slots) -> str:
    return "".join(slot.conversation or "-" for slot in slots)


def test_the_four_most_urgent_fill_the_tiles_in_order() -> None:
    assert shown(arrange(EMPTY, need("abcde"))) == "abcd"


def test_too_few_leave_tiles_empty() -> None:
    assert shown(arrange(EMPTY, need("ab"))) == "ab--"


def test_a_more_urgent_one_takes_the_place_of_the_least_urgent_and_the_others_stay() -> None:
    assert shown(arrange(arrange(EMPTY, need("abcd")), need("eabcd"))) == "abce"


def test_an_answered_one_lingers_though_others_wait() -> None:
    slots = arrange(EMPTY, need("abcd"))
    assert shown(arrange(slots, need("acde", now=101_000))) == "abcd"


def test_after_five_seconds_the_answered_one_makes_room() -> None:
    slots = arrange(arrange(EMPTY, need("abcd")), need("acde", now=101_000))
    assert shown(arrange(slots, need("acde", now=101_000 + LINGER))) == "aecd"


def test_an_answered_one_stays_for_as_long_as_nobody_needs_the_place() -> None:
    slots = arrange(arrange(EMPTY, need("ab")), need("a", now=101_000))
    assert shown(arrange(slots, need("a", now=999_000))) == "ab--"


def test_one_that_left_the_desk_leaves_its_tile_after_lingering() -> None:
    slots = arrange(arrange(EMPTY, need("ab")), need("a", present="a", now=101_000))
    assert shown(slots) == "ab--"
    assert shown(arrange(slots, need("a", present="a", now=101_000 + LINGER))) == "a---"


def test_the_tile_with_the_clerk_in_it_never_changes() -> None:
    slots = arrange(EMPTY, need("abcd", focused=1))
    for now in range(100_000, 200_000, 10_000):
        slots = arrange(slots, need("acdef", focused=1, now=now))
    assert shown(slots)[1] == "b"


def test_a_tile_with_unsent_text_never_changes() -> None:
    slots = arrange(EMPTY, need("abcd"))
    assert shown(arrange(slots, need("efgh", drafting="b", now=900_000)))[1] == "b"


def test_moving_on_ends_the_lingering() -> None:
    slots = arrange(arrange(EMPTY, need("abcd")), need("acde", now=101_000))
    assert shown(arrange(done_with(slots, 1), need("acde", now=101_001))) == "aecd"


NAMES = "abcdefgh"
moments = st.builds(
    need,
    urgent=st.lists(st.sampled_from(NAMES), unique=True),
    drafting=st.sets(st.sampled_from(NAMES)),
    focused=st.none() | st.integers(0, 3),
    now=st.integers(100_000, 130_000),
)


@given(st.lists(moments, max_size=12))
def test_whatever_happens(story) -> None:
    slots = EMPTY
    for moment in sorted(story, key=lambda one: one.now):
        before, slots = slots, arrange(slots, moment)
        names = [slot.conversation for slot in slots if slot.conversation]
        assert len(names) == len(set(names)), "nobody stands in two tiles"
        for place, slot in enumerate(before):
            if slot.conversation and (place == moment.focused or slot.conversation in moment.drafting):
                assert slots[place].conversation == slot.conversation, "the clerk's tile never changes"
        loose = [place for place, slot in enumerate(slots) if not stays(place, slot, moment)]
        fixed = {slots[place].conversation for place in range(4) if place not in loose}
        best = [one for one in moment.urgent if one not in fixed][: len(loose)]
        assert set(best) <= set(names), "the most urgent ones have the places that are free to give"
        places = {slot.conversation: place for place, slot in enumerate(before)}
        assert all(places.get(s.conversation, p) == p for p, s in enumerate(slots) if s.conversation), "nobody moves"
        assert [s.conversation for s in arrange(slots, moment)] == [s.conversation for s in slots], "then it rests"
