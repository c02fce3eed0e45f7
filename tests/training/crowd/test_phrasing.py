"""Messages in other words: who says what and when stays the engine's; a recording is followed without their source."""

from __future__ import annotations

import msgspec
import pytest

from tests.training.crowd.room import RESOURCES, RUN, SECOND, START, Room
from tests.training.crowd.test_the_same_again import OWN, Repeated, as_bytes, crowded
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.values import Text, plain
from workstation.training.crowd.crowd import Strayed
from workstation.training.crowd.phrasing import PhraseRequest, Phrasing
from workstation.training.crowd.phrasing_checks import PhrasingChecks, load_phrasing_rules
from workstation.training.lessons.clerks import CLERKS


class Echo:
    """Has other words at once: the template with a word of its own behind it."""

    model = "echo"

    def __init__(self, behind: str = "哈") -> None:
        self.requests: list[PhraseRequest] = []
        self._behind = behind
        self._ready: dict[str, str] = {}

    def wanted(self, request: PhraseRequest) -> None:
        self.requests.append(request)
        self._ready[request.key] = request.template + self._behind

    def ready(self, key: str) -> str | None:
        return self._ready.pop(key, None)


def by(phrases: Echo) -> Phrasing:
    return Phrasing(phrases, PhrasingChecks(load_phrasing_rules(RESOURCES / "training")))


def played(phrases: Echo | None, minutes: float = 8) -> Room:
    room = crowded()
    if phrases is not None:
        room.crowd.phrase_by(by(phrases))
    room.staff(CLERKS["average"])
    room.play(START + round(minutes * 60 * SECOND))
    return room


def phrased(room: Room) -> list[pe.MessagePhrased]:
    return [one.event for one in room.entries if isinstance(one.event, pe.MessagePhrased)]


def messages(room: Room) -> list[tuple[int, str]]:
    """When which message came, whatever its words."""
    return [(one.at, one.event.origin) for one in room.entries if isinstance(one.event, MessageReceived)]


def gone_on(recorded: Room, at: int) -> Room:
    """The first ``at`` entries followed by a crowd that knows of no phrasing, and the rest as it happened."""
    room = crowded()
    room.entries = list(recorded.entries[:at])
    room.crowd = room.fresh_crowd()
    room.crowd.follow(room.entries)
    room.actors = [room.crowd, Repeated(room, recorded.entries[at:])]
    room.play(recorded.now)
    return room


def test_words_that_are_fit_are_said_and_told_of() -> None:
    room = played(Echo())
    told = {one.origin: one for one in phrased(room)}
    said = {one.event.origin: one.event for one in room.entries if isinstance(one.event, MessageReceived)}
    assert len(told) > 10
    assert all(said[origin].body == Text(text=fact.words) for origin, fact in told.items())
    assert {one.model for one in told.values()} == {"echo"}


def test_who_says_what_and_when_is_as_without_it() -> None:
    """By the same replies; a scripted clerk who reads longer words would answer later."""
    replies = [one for one in played(None).entries if isinstance(one.event, ReplySent)]
    rooms = []
    for phrases in (Echo(), None):
        room = crowded()
        room.crowd.phrase_by(by(phrases) if phrases else None)
        room.actors.append(Repeated(room, replies))
        room.play(replies[-1].at + 60 * SECOND)
        rooms.append(room)
    assert messages(rooms[0]) == messages(rooms[1])
    assert len(phrased(rooms[0])) > 10


def test_words_that_are_unfit_leave_everything_as_it_was() -> None:
    assert as_bytes(played(Echo("，顺丰给我打了3次电话")).entries) == as_bytes(played(None).entries)


def test_without_it_nothing_is_told_of_it() -> None:
    assert phrased(played(None)) == []


def test_the_same_words_give_the_same_bytes() -> None:
    assert as_bytes(played(Echo()).entries) == as_bytes(played(Echo()).entries)


def test_nothing_leaves_but_the_words_the_mood_and_the_goods() -> None:
    echo = Echo()
    room = played(echo, 3)
    sent = "".join(f"{one.template}{one.customer_type}{one.mood}{one.product}" for one in echo.requests)
    assert {one.name for one in msgspec.structs.fields(PhraseRequest)} == {
        "key", "template", "customer_type", "mood", "product",
    }  # fmt: skip
    assert all(one.buyer.name not in sent for one in room.arrivals.values())


def test_each_message_is_asked_for_once() -> None:
    echo = Echo()
    played(echo)
    waiting: set[str] = set()
    assert len([one for one in echo.requests if one.key in waiting or waiting.add(one.key)]) <= 2  # said again later


@pytest.mark.parametrize("share", [0.1, 0.35, 0.6, 0.85, 1.0])
def test_a_recording_is_followed_without_what_made_the_words(share: float) -> None:
    recorded = played(Echo())
    room = crowded()
    room.crowd.follow(recorded.entries[: round(len(recorded.entries) * share)])


def test_a_crowd_that_follows_asks_for_nothing_that_was_said() -> None:
    recorded, echo = played(Echo()), Echo()
    room = crowded()
    room.crowd.follow(recorded.entries)
    room.crowd.phrase_by(by(echo))
    last = {plain(one.event.body) for one in recorded.entries if isinstance(one.event, MessageReceived)}
    assert len(echo.requests) < 10
    assert not {f"{one.template}哈" for one in echo.requests} & last


def broken_off(recorded: Room) -> int:
    """A place between the words that were told and their message."""
    return next(place for place, one in enumerate(recorded.entries) if isinstance(one.event, pe.MessagePhrased)) + 1


def test_what_was_broken_off_between_the_words_and_their_message_says_them_once() -> None:
    recorded = played(Echo())
    at = broken_off(recorded)
    room = gone_on(recorded, at)
    fact = recorded.entries[at - 1].event
    assert isinstance(fact, pe.MessagePhrased)
    assert [one.event for one in room.entries].count(fact) == 1
    assert room.entries[at] == recorded.entries[at]


def test_words_that_nobody_told_of_are_refused() -> None:
    recorded = played(Echo())
    without = [one for one in recorded.entries if not isinstance(one.event, pe.MessagePhrased)]
    with pytest.raises(Strayed):
        crowded().crowd.follow(without)


def test_a_message_that_reads_otherwise_than_was_told_is_refused() -> None:
    recorded = played(Echo())
    forged: list[Entry] = [
        msgspec.structs.replace(one, event=msgspec.structs.replace(one.event, words="假的话"))
        if isinstance(one.event, pe.MessagePhrased) else one
        for one in recorded.entries
    ]  # fmt: skip
    with pytest.raises(Strayed):
        crowded().crowd.follow(forged)


def test_the_rest_goes_on_in_templates_at_the_same_moments() -> None:
    recorded = played(Echo())
    at = len(recorded.entries) // 2
    later = [one for one in recorded.entries[at:] if not isinstance(one.event, OWN)]
    assert later, "the clerk goes on too"
    resumed = gone_on(recorded, at)
    assert messages(resumed)[: len(messages(recorded))] == messages(recorded)
    assert RUN in resumed.entries[-1].conversation
