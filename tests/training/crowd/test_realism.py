"""How simulated customers write and feel, against what was measured on public chats (issue 4)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from tests.training.crowd.room import Room, Talk, arrival, every_scenario, kit
from tests.training.crowd.stories import story
from workstation.domain import practice_events as pe
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.practice_events import Mood
from workstation.domain.values import Text
from workstation.training.crowd.wording import Occasion
from workstation.training.lessons.clerks import CLERKS
from workstation.training.scenarios.scenario import CustomerType

NEGATIVE = {Mood.FURIOUS, Mood.UPSET}


@cache
def talks() -> list[Room]:
    """Every shipped scenario, played by the average clerk, over three seeds."""
    rooms = []
    for scenario in every_scenario():
        for seed in range(3):
            room = Room([arrival(scenario, seed=str(seed))], f"{scenario.id} {seed}")
            room.staff(CLERKS["average"])
            room.finish(20)
            rooms.append(room)
    return rooms


def share(values: Sequence[int], percent: int) -> int:
    return sorted(values)[(len(values) - 1) * percent // 100]


def test_messages_are_as_long_as_people_s() -> None:
    lengths = [
        len(one.body.text) for room in talks() for one in room.facts(MessageReceived) if isinstance(one.body, Text)
    ]
    assert share(lengths, 10) in range(1, 5)
    assert share(lengths, 50) in range(7, 13)
    assert share(lengths, 90) in range(27, 43)


def test_a_dialogue_has_as_many_messages() -> None:
    counts = [len(room.facts(MessageReceived)) + len(room.facts(ReplySent)) for room in talks()]
    assert share(counts, 10) in range(7, 13)
    assert share(counts, 90) in range(14, 22)


def test_a_bad_mood_stays_in_three_turns_of_four_and_hardly_ever_jumps_to_pleased() -> None:
    turns = [(before, after) for room in talks() for before, after in moods(room) if before in NEGATIVE]
    stays = sum(after in NEGATIVE for _, after in turns) / len(turns)
    jumps = sum(after is Mood.PLEASED for _, after in turns) / len(turns)
    assert 0.65 <= stays <= 0.85
    assert jumps <= 0.05


def moods(room: Room) -> list[tuple[Mood, Mood]]:
    """The mood before and after each turn of the clerk."""
    found: list[tuple[Mood, Mood]] = []
    mood: Mood | None = None
    before: Mood | None = None
    for entry in room.entries:
        if isinstance(entry.event, pe.MoodChanged):
            mood = entry.event.mood
        elif isinstance(entry.event, ReplySent | pe.CustomerLeft):
            if before is not None and mood is not None:
                found.append((before, mood))
            before = mood
    return found


def test_nobody_says_the_same_thing_twice_but_to_a_desk_that_never_answered() -> None:
    for room in talks():
        first = next((one.at for one in room.entries if isinstance(one.event, ReplySent)), 0)
        received = [one for one in room.entries if isinstance(one.event, MessageReceived) and one.at > first]
        words = [one.event.body.text for one in received if isinstance(one.event.body, Text)]
        said = [one for one in words if len(one) > 8]
        assert len(said) == len(set(said))


def test_some_open_with_a_greeting_and_wait_for_an_answer() -> None:
    eager = {"fragments": 0, "greeting": 100, "typos": 0, "emoji": 0, "repeats": 0}
    waited = 0
    for seed in range(12):
        talk = Talk(story(customer__habits=eager), seed)
        talk.wait(8)
        if len(talk.said()) == 1:
            waited += 1
            talk.reply("您好，在的", after=0)
            talk.wait(15)
            assert talk.facts(pe.WantRaised)
    assert 2 <= waited <= 10


def test_a_slip_of_the_finger_and_an_emoji_come_where_the_habits_say_so() -> None:
    sloppy = {"fragments": 100, "greeting": 0, "typos": 100, "emoji": 100, "repeats": 0}
    plain, written = story().wants[0].opens, []
    for seed in range(6):
        talk = Talk(story(customer__habits=sloppy), seed)
        talk.wait(30)
        written += talk.said()
    emoji = kit().wording.emoji
    assert any(one.endswith(tuple(emoji.bad)) for one in written)
    assert not {one for one in written if len(one) > 5} <= {piece for way in plain for piece in way}


@pytest.mark.parametrize("occasion", list(Occasion))
def test_there_are_a_dozen_ways_to_say_everything(occasion: Occasion) -> None:
    lines = kit().wording.lines[occasion]
    assert len(set(lines.any)) >= 12
    for kind in CustomerType:
        assert len(set(lines.of(kind))) == len(lines.of(kind))


IDEAL = (
    "非常抱歉，快递停了这么久换谁都着急，我马上帮您查",
    "真对不起，包裹三天没动，搁谁都急，我现在就给您查一下",
    "抱歉抱歉，快递一直停着不走，您着急我特别理解，马上帮您查",
    "实在不好意思，让您等这个包裹等了这么久，我这就帮您查查",
    "您别急，快递没动静确实让人着急，我马上查",
    "理解您的心情，快递停了三天谁都等不住，稍等我查一下",
    "换我等快递等三天也着急，您稍等，我马上看看",
    "让您久等快递了，真的抱歉，我马上帮您核实",
    "快递慢成这样，您着急太正常了，抱歉，我立刻帮您查",
    "非常抱歉给您添堵了，包裹停了三天确实太慢，我现在帮您看",
    "对不起对不起，快递这么久没更新换谁都上火，我马上去查",
    "您等快递等这么久，辛苦您了，实在抱歉，请稍等我查一下",
    "抱歉让您为快递操心了，停了三天确实急人，我马上帮您查物流",
    "包裹一直停在那里您肯定着急，真不好意思，稍等一下马上查",
    "很抱歉，快递三天没动，我完全理解您着急，马上给您查看",
    "先给您道个歉，快递停这么久不应该，我这就查",
    "亲，快递没动我也替您着急，真的对不起，马上为您查询",
    "物流停了三天，换谁心里都急，抱歉哈，我马上查一下",
    "等快递最磨人了，您别着急，我现在马上帮您查",
    "包裹迟迟没动静，让您等急了，特别抱歉，我马上帮您看下",
    "这个快递确实停太久了，给您赔个不是，理解您着急，请稍等我查下",
    "太对不住了，快递停三天换我早急了，我马上查！",
)  # fmt: skip


@pytest.mark.parametrize("text", IDEAL)
def test_paraphrases_of_an_ideal_reply_have_the_same_effect(text: str) -> None:
    talk = Talk(story())
    talk.wait(18)
    talk.reply(text, after=1)
    assert "sympathised" in {one.reason for one in talk.facts(pe.MoodChanged)}
    assert not talk.facts(pe.RequirementBroken)
    assert talk.listen(15)[:1] != ["啊？"]
