"""The player: pacing, speed, idle time, jumps."""

from hypothesis import given
from hypothesis import strategies as st

from tests.entries import START, Story
from workstation.domain.desk import fold
from workstation.domain.entry import Entry
from workstation.replay.player import Player
from workstation.replay.recording import Recording


def recording(*gaps: float) -> Recording:
    story = Story()
    for gap in gaps:
        story.wait(gap).asks("王小丽", f"第{gap}句")
    return Recording(starts_at=START, ends_at=story.now + 10_000, practice=True, entries=tuple(story.entries))


def player(*gaps: float, skip_idle: int | None = None) -> Player:
    one = Player(recording(*gaps), skip_idle=skip_idle)
    one.playing = True
    return one


def seqs(entries: tuple[Entry, ...]) -> list[int]:
    return [entry.seq for entry in entries]


def test_entries_come_at_the_pace_at_which_they_happened():
    one = player(1, 2, 3)
    assert seqs(one.advance(999)) == []
    assert seqs(one.advance(1)) == [1]
    assert seqs(one.advance(5_000)) == [2, 3]


def test_eight_times_the_speed_shows_eight_times_as_much():
    one = player(8, 8)
    one.speed = 8.0
    assert seqs(one.advance(1_000)) == [1]
    assert seqs(one.advance(1_000)) == [2]


def test_a_player_that_stands_shows_nothing():
    one = player(1)
    one.playing = False
    assert one.advance(60_000) == ()
    assert one.now() == START


def test_it_stops_by_itself_at_the_end():
    one = player(1)
    one.advance(60_000)
    assert one.at_end
    assert not one.playing
    assert one.now() == one.recording.ends_at


def test_idle_time_is_skipped_to_a_second_before_the_next_entry():
    one = player(600, skip_idle=5_000)
    one.advance(10)
    assert one.now() == START + 599_000
    assert seqs(one.advance(1_000)) == [1]


def test_a_clock_that_went_back_does_not_hold_the_replay_up():
    story = Story()
    story.wait(60).asks("a")
    story.now = START
    story.asks("b")
    whole = Recording(starts_at=START, ends_at=START + 70_000, practice=True, entries=tuple(story.entries))
    one = Player(whole)
    one.playing = True
    assert seqs(one.advance(60_000)) == [1, 2]


def test_next_and_previous_event_step_through_what_matters():
    one = player(1, 2, 3)
    stops = []
    while (moment := one.next_event()) is not None:
        one.jump(moment)
        stops.append(moment - START)
    assert stops == [1_000, 3_000, 6_000]
    one.jump(one.previous_event() or 0)
    assert one.now() - START == 3_000


@given(
    gaps=st.lists(st.integers(0, 90), max_size=12),
    steps=st.lists(st.integers(0, 40_000), max_size=20),
    speed=st.sampled_from([0.5, 1.0, 8.0, 16.0]),
    jump=st.integers(-10, 1_000),
)
def test_playing_and_jumping_to_a_moment_show_the_same_desk(gaps, steps, speed, jump):
    played = player(*gaps)
    played.speed = speed
    shown = list(played.shown)
    for step in steps:
        shown.extend(played.advance(step))
    jumped = Player(played.recording)
    jumped.jump(START + jump * 1000)
    jumped.jump(played.now())
    assert tuple(shown) == jumped.shown
    assert fold(shown) == fold(jumped.shown)
