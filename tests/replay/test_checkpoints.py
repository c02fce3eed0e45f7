"""Where jumps begin: the same desk as folding from the start, whatever the position."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.make_big import big_story
from tests.entries import START
from workstation.domain.desk import Desk, fold
from workstation.domain.entry import Entry
from workstation.domain.events import FocusChanged, PresenceChanged, SignedIn, SignedOut
from workstation.domain.values import Presence, Role
from workstation.replay import checkpoints
from workstation.replay.checkpoints import Checkpoints
from workstation.replay.recording import Recording

SEAT = (
    SignedIn(name="小美", role=Role.CLERK),
    FocusChanged(conversation="c3"),
    PresenceChanged(presence=Presence.AWAY),
    SignedOut(name="小美"),
    SignedIn(name="阿强", role=Role.SUPERVISOR),
)


def told(seat_at: list[int]) -> tuple[Entry, ...]:
    """A story with a fact of the seat here and there."""
    events = [entry.event for entry in big_story(120, 12, 4)]
    for number, place in enumerate(seat_at):
        events.insert(place, SEAT[number % len(SEAT)])
    return tuple(Entry(seq=seq, at=START + seq, clerk="小美", event=event) for seq, event in enumerate(events, 1))


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoints, "STRIDE", 7)


@given(seat_at=st.lists(st.integers(0, 100), max_size=8), positions=st.lists(st.integers(0, 200), max_size=6))
def test_a_jump_shows_what_folding_from_the_start_shows(seat_at: list[int], positions: list[int]) -> None:
    entries = told(seat_at)
    before = fold(big_story(30, 3, 2))
    recording = Recording(
        starts_at=START, ends_at=START + 1_000_000, practice=True, conversations=tuple(before),
        figures=before.figures, entries=entries, seat=(Entry(seq=0, at=START, clerk="", event=SEAT[0]),),
    )  # fmt: skip
    one = Checkpoints(recording)
    for position in positions:
        apply, conversations, figures, tickets = one.before(position)
        assert len(apply) < 7 + len(SEAT) + 1
        jumped = Desk(conversations, figures, tickets)
        for entry in apply:
            jumped.apply(entry)
        folded = Desk(recording.conversations, recording.figures.copy())
        for entry in (*recording.seat, *entries[:position]):
            folded.apply(entry)
        assert jumped == folded
