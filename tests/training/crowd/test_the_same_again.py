"""The same seed and the same inputs give the same facts; a crowd that follows a recording stands where it stood."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import msgspec
import pytest

from tests.training.crowd.room import SECOND, START, Hands, Room, arrival, shipped
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.events import MessageReceived, PresenceChanged, ReplyDelivered
from workstation.domain.values import Presence
from workstation.training.crowd.crowd import Strayed
from workstation.training.lessons.clerks import CLERKS

STORIES = ("parcel_stuck", "change_colour", "is_it_real", "haggling", "two_at_once", "others_order")
ROOT = Path(__file__).resolve().parents[3]
OWN = (MessageReceived, ReplyDelivered, pe.CustomerFact)


def crowded(seed: int = 3, stories: tuple[str, ...] = STORIES) -> Room:
    return Room([arrival(shipped(name), at + 1, at * 9 * SECOND) for at, name in enumerate(stories)], seed)


def played(clerk: str = "average", seed: int = 3, minutes: float = 12) -> Room:
    room = crowded(seed)
    room.staff(CLERKS[clerk])
    room.play(START + round(minutes * 60 * SECOND))
    return room


def as_bytes(entries: list[Entry]) -> bytes:
    return msgspec.json.encode(entries)


class Repeated:
    """A clerk who does what a recording says, at the same moments."""

    def __init__(self, room: Room, entries: list[Entry]) -> None:
        self._room = room
        self._left = [one for one in entries if not isinstance(one.event, OWN)]

    def hear(self, entry: Entry) -> None:
        pass

    def next_due(self) -> int | None:
        return self._left[0].at if self._left else None

    def advance(self, now: int) -> None:
        while self._left and self._left[0].at <= now:
            one = self._left.pop(0)
            self._room.append(one.event, one.at)


def test_the_same_seed_and_clerk_give_the_same_bytes() -> None:
    assert as_bytes(played().entries) == as_bytes(played().entries)


def test_another_seed_gives_another_talk() -> None:
    assert as_bytes(played(seed=3).entries) != as_bytes(played(seed=4).entries)


def test_the_bytes_do_not_depend_on_the_hash_seed() -> None:
    code = (
        "import hashlib; from tests.training.crowd.test_the_same_again import as_bytes, played;"
        "print(hashlib.sha256(as_bytes(played(minutes=3).entries)).hexdigest())"
    )
    told = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
        )
        told.add(done.stdout)
    assert len(told) == 1


def test_origins_never_repeat_not_even_in_another_run() -> None:
    origins = [one.event.origin for one in played().entries if isinstance(one.event, MessageReceived)]
    assert len(set(origins)) == len(origins) > 20
    assert all(one.startswith("practice:r:") for one in origins)


def test_one_more_customer_shifts_nobody() -> None:
    def of_second(stories: tuple[str, ...]) -> list[object]:
        room = crowded(stories=stories)
        room.actors.append(Repeated(room, [one for one in recorded.entries if one.conversation == "practice:r:2"]))
        room.play(recorded.now)
        return [
            one.event
            for one in room.entries
            if isinstance(one.event, MessageReceived) and one.event.conversation == "practice:r:2"
        ]

    recorded = played()
    assert of_second(STORIES) == of_second((*STORIES, "which_size", "sold_out"))


def test_a_late_timer_changes_nothing_that_is_said() -> None:
    recorded = played()
    room = crowded()
    late = Random(1)
    inputs = [one for one in recorded.entries if not isinstance(one.event, OWN)][1:]
    for one in inputs:
        if late.random() < 0.5:
            room.crowd.advance(one.at)
        room.append(one.event, one.at)
    room.crowd.advance(recorded.now)
    for number in range(1, len(STORIES) + 1):
        conversation = f"practice:r:{number}"
        assert room.facts(MessageReceived, conversation) == recorded.facts(MessageReceived, conversation)


def cut_and_gone_on(recorded: Room, at: int) -> Room:
    """A recording cut after ``at`` entries, followed by a fresh crowd that goes on with the same inputs."""
    room = crowded()
    room.entries = recorded.entries[:at]
    room.now = room.entries[-1].at
    room.crowd = room.fresh_crowd()
    room.actors = [room.crowd]
    room.crowd.follow(room.entries)
    room.actors.append(Repeated(room, recorded.entries[at:]))
    room.play(recorded.now)
    return room


def places_to_cut(entries: list[Entry]) -> list[int]:
    """Anywhere but within one deed of the clerk, whose facts a journal appends as one."""

    def within_a_deed(at: int) -> bool:
        one, following = entries[at - 1], entries[at]
        return one.at == following.at and not isinstance(one.event, OWN) and not isinstance(following.event, OWN)

    return [at for at in range(2, len(entries)) if not within_a_deed(at)]


@pytest.mark.parametrize("clerk", ["ideal", "slow", "rude"])
def test_a_fresh_crowd_that_follows_a_recording_goes_on_as_the_recorded_one_did(clerk: str) -> None:
    recorded = played(clerk)
    chance = Random(clerk)
    for at in sorted(chance.sample(places_to_cut(recorded.entries), 20)):
        gone_on = cut_and_gone_on(recorded, at)
        assert as_bytes(gone_on.entries) == as_bytes(recorded.entries), at


class SlowDesk(Room):
    """A room whose journal commits at once and tells later, as a thread of its own does."""

    def __init__(self, late: Random) -> None:
        self._untold: list[Entry] = []
        self._late = late
        super().__init__([arrival(shipped(name), at + 1, at * 9 * SECOND) for at, name in enumerate(STORIES)], 3)

    def append(self, event: Event, at: int) -> Entry:
        entry = Entry(seq=len(self.entries) + 1, at=at, clerk="小夏", event=event)
        self.entries.append(entry)
        self._untold.append(entry)
        return entry

    def tell(self) -> None:
        while self._untold:
            entry = self._untold.pop(0)
            for actor in self.actors:
                actor.hear(entry)

    def play(self, until: int) -> None:
        while self.now < until:
            self.now += self._late.randint(1, 3000)
            for actor in self._late.sample(self.actors, len(self.actors)):
                actor.advance(self.now)
            if self._late.random() < 0.6:
                self.tell()
        self.tell()


@pytest.mark.parametrize("seed", range(6))
def test_the_recording_of_a_slow_desk_can_be_followed_too(seed: int) -> None:
    recorded = SlowDesk(Random(seed))
    recorded.staff(CLERKS["average"])
    recorded.play(START + 500 * SECOND)
    assert sum(isinstance(one.event, pe.ReplyUnderstood) for one in recorded.entries) > 5
    for at in Random(seed).sample(range(2, len(recorded.entries)), 5):
        crowded().crowd.follow(recorded.entries[:at])


def test_a_recording_of_another_seed_is_refused() -> None:
    recorded = played()
    with pytest.raises(Strayed):
        crowded(seed=4).crowd.follow(recorded.entries)


def test_a_pause_puts_everything_off_by_its_length() -> None:
    plain, paused = crowded(), crowded()
    plain.play(START + 300 * SECOND)
    paused.play(START + 20 * SECOND)
    paused.append(pe.LessonPaused(run="r"), paused.now)
    paused.play(START + 80 * SECOND)
    assert not [one for one in paused.entries if one.at > START + 20 * SECOND]
    paused.append(pe.LessonResumed(run="r", milliseconds=60 * SECOND), paused.now)
    paused.play(START + 360 * SECOND)
    moments = [(one.at, one.event) for one in plain.entries if isinstance(one.event, MessageReceived)]
    shifted = [
        (one.at - (60 * SECOND if one.at > START + 20 * SECOND else 0), one.event)
        for one in paused.entries
        if isinstance(one.event, MessageReceived)
    ]
    assert moments == shifted


def test_a_sleep_of_the_machine_is_told_as_a_pause() -> None:
    room = crowded()
    room.play(START + 20 * SECOND)
    before = room.crowd.next_due()
    room.crowd.shift(100 * SECOND)
    assert before is not None
    room.play(START + 121 * SECOND)
    resumed = [one.event for one in room.entries if isinstance(one.event, pe.LessonResumed)]
    assert resumed == [pe.LessonResumed(run="r", milliseconds=100 * SECOND)]
    after = [one.at for one in room.entries if one.at > START + 20 * SECOND and isinstance(one.event, OWN)]
    assert all(at >= before + 100 * SECOND for at in after)


def test_follow_takes_pauses_along() -> None:
    recorded = crowded()
    recorded.staff(CLERKS["average"])
    recorded.play(START + 40 * SECOND)
    recorded.append(pe.LessonPaused(run="r"), recorded.now)
    recorded.now += 30 * SECOND
    recorded.append(pe.LessonResumed(run="r", milliseconds=30 * SECOND), recorded.now)
    recorded.play(START + 400 * SECOND)
    for at in (30, 60, 90, 120):
        assert as_bytes(cut_and_gone_on(recorded, at).entries) == as_bytes(recorded.entries)


def test_while_the_clerk_is_away_nobody_new_comes() -> None:
    room = crowded()
    room.play(START + 2 * SECOND)
    room.append(PresenceChanged(presence=Presence.AWAY), room.now)
    room.play(START + 60 * SECOND)
    assert len([one for one in room.entries if isinstance(one.event, pe.CustomerCame)]) == 1
    room.append(PresenceChanged(presence=Presence.ONLINE), room.now)
    room.play(START + 100 * SECOND)
    assert len([one for one in room.entries if isinstance(one.event, pe.CustomerCame)]) == len(STORIES)


def test_the_end_of_the_lesson_lets_everybody_go() -> None:
    room = crowded()
    room.play(START + 40 * SECOND)
    room.append(pe.LessonEnded(run="r", stopped=True), room.now)
    room.play(START + 50 * SECOND)
    came = [one.event for one in room.entries if isinstance(one.event, pe.CustomerCame)]
    left = [one.event for one in room.entries if isinstance(one.event, pe.CustomerLeft)]
    assert len(left) == len(came) > 0
    assert {one.outcome for one in left} == {pe.Outcome.CUT_OFF}
    assert room.crowd.finished


def test_hands_of_the_tests_reach_the_right_customer() -> None:
    room = crowded()
    room.play(START + 40 * SECOND)
    Hands(room).look("practice:r:1", room.arrivals["practice:r:1"].orders["main"], at=room.now)
    room.play(room.now)
    assert [one.requirement for one in room.facts(pe.RequirementMet)] == ["looked"]
