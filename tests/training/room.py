"""A practice room in memory: entries with rising numbers that every actor hears."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.channel import Actor
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.values import Text
from workstation.training.cast import load_cast
from workstation.training.population import Population
from workstation.training.scripted_clerk import ScriptedClerk, play

START = 1_795_000_000_000
MINUTE = 60_000
CAST = load_cast(Path(__file__).parents[2] / "resources" / "customers")


class Room:
    """Appends what it is told and tells the actors."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.actors: list[Actor] = []
        self.desk = Desk()
        self.now = START

    def append(self, event: Event, at: int) -> Entry:
        entry = Entry(seq=len(self.entries) + 1, at=at, clerk="小夏", event=event)
        self.entries.append(entry)
        self.desk.apply(entry)
        for actor in self.actors:
            actor.hear(entry)
        return entry

    def reply(self, conversation: str, text: str, at: int) -> None:
        self.append(ReplySent(conversation=conversation, body=Text(text=text)), at)

    def received(self) -> list[Entry]:
        return [one for one in self.entries if isinstance(one.event, MessageReceived)]

    def play(self, minutes: float) -> None:
        until = self.now + round(minutes * MINUTE)
        play(self.actors, self.now, until, self._set_clock)

    def _set_clock(self, now: int) -> None:
        assert now >= self.now
        self.now = now


def practice(minutes: float, after: float | None = 8, customers=CAST.customers, seed=1) -> Room:
    """A room after ``minutes`` with a clerk who answers ``after`` seconds, or with nobody if it is None."""
    room = Room()
    room.actors.append(Population(customers, seed, START, room.append, room.append))
    if after is not None:
        room.actors.append(ScriptedClerk(room.reply, after))
    room.play(minutes)
    return room
