"""When the program may draw attention to itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.values import Presence
from workstation.views.windows.alert_rules import SOUND_GAP, Cause, Quiet, Sign, Situation, Wishes, should_alert

ALL = Sign.SOUND | Sign.TASKBAR | Sign.MESSAGE


def at(minute=600, active=False, in_front=False, presence=Presence.ONLINE, since_last=None) -> Situation:
    return Situation(minute=minute, active=active, in_front=in_front, presence=presence, since_last=since_last)


def test_a_message_while_another_program_is_in_front_gives_every_sign() -> None:
    assert should_alert(Cause.MESSAGE, Wishes(), at()) == ALL


def test_what_the_clerk_looks_at_gives_no_sign() -> None:
    assert should_alert(Cause.MESSAGE, Wishes(), at(active=True, in_front=True)) == Sign.NONE


def test_a_message_elsewhere_on_the_desk_disturbs_nobody_at_work() -> None:
    assert should_alert(Cause.MESSAGE, Wishes(), at(active=True)) == Sign.NONE


def test_a_slow_reply_sounds_even_at_work() -> None:
    assert should_alert(Cause.SLOW_REPLY, Wishes(), at(active=True)) == Sign.SOUND


def test_the_conversation_in_front_alerts_while_the_program_is_behind() -> None:
    assert should_alert(Cause.MESSAGE, Wishes(), at(in_front=True)) == ALL


@pytest.mark.parametrize(
    ("wishes", "situation"),
    [
        (Wishes(muted=True), at()),
        (Wishes(quiet=Quiet(begins=540, ends=660)), at(minute=600)),
        (Wishes(), at(presence=Presence.AWAY)),
    ],
    ids=["muted", "quiet hours", "away"],
)
def test_silence_leaves_only_the_taskbar(wishes, situation) -> None:
    assert should_alert(Cause.SLOW_REPLY, wishes, situation) == Sign.TASKBAR


def test_sounds_close_together_are_one() -> None:
    assert Sign.SOUND not in should_alert(Cause.MESSAGE, Wishes(), at(since_last=SOUND_GAP - 1))
    assert Sign.SOUND in should_alert(Cause.MESSAGE, Wishes(), at(since_last=SOUND_GAP))


@pytest.mark.parametrize(("minute", "quiet"), [(1320, True), (0, True), (419, True), (420, False), (1319, False)])
def test_quiet_hours_pass_over_midnight(minute, quiet) -> None:
    assert Quiet(begins=1320, ends=420).covers(minute) is quiet


def test_no_quiet_hours_are_never_quiet() -> None:
    assert not any(Quiet().covers(minute) for minute in range(1440))


wishes = st.builds(
    Wishes,
    sound=st.booleans(),
    taskbar=st.booleans(),
    tray=st.booleans(),
    muted=st.booleans(),
    quiet=st.builds(Quiet, begins=st.integers(0, 1439), ends=st.integers(0, 1439)),
)
situations = st.builds(
    at, st.integers(0, 1439), st.booleans(), st.booleans(), st.sampled_from(Presence), st.none() | st.integers(0, 9000)
)


@given(st.sampled_from(Cause), wishes, situations)
def test_nothing_is_given_that_was_not_wished_and_nothing_pops_up_over_work(cause, wish, situation) -> None:
    signs = should_alert(cause, wish, situation)
    assert wish.sound or Sign.SOUND not in signs
    assert wish.tray or Sign.MESSAGE not in signs
    assert wish.taskbar or Sign.TASKBAR not in signs
    assert not situation.active or signs in (Sign.NONE, Sign.SOUND)
