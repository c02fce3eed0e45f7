"""A room in memory in which played customers meet a clerk who answers after some seconds, or nobody."""

from __future__ import annotations

from workstation.channels.dialogue import Dialogue, Said
from workstation.channels.playback import Playback
from workstation.domain.channel import Actor
from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.imports import FileKind
from workstation.domain.values import Side, Text

START = 1_795_000_000_000
SIDES = {"c": Side.CUSTOMER, "a": Side.CLERK, "s": Side.SYSTEM}


def dialogue(name: str, turns: str, number: int = 0, first: int = 0) -> Dialogue:
    """``turns`` as ``"ccac"``: c a customer's line, a the shop's, s the system's."""
    said = tuple(
        Said(index=first + k, line=1, side=SIDES[one], speaker=one, name=name, text=f"{name}-{first + k}")
        for k, one in enumerate(turns)
    )
    return Dialogue(kind=FileKind.JSON_LINES, id=name, number=number, customer=name, name=name, said=said)


class Room:
    """Appends what it is told, tells the actors, answers ``after`` seconds."""

    def __init__(self, after: float | None = 5) -> None:
        self.entries: list[Entry] = []
        self.actor: Actor | None = None
        self._after = after
        self._answers: dict[str, int] = {}

    def append(self, event: Event, at: int) -> Entry:
        entry = Entry(seq=len(self.entries) + 1, at=at, clerk="小夏", event=event)
        self.entries.append(entry)
        if isinstance(event, MessageReceived) and self._after is not None:
            self._answers[event.conversation] = at + round(self._after * 1000)
        if self.actor:
            self.actor.hear(entry)
        return entry

    def play(self, minutes: float) -> None:
        """Step from due time to due time."""
        until = (self.entries[-1].at if self.entries else START) + round(minutes * 60_000)
        while True:
            dues = [*self._answers.values(), self.actor.next_due()]
            now = min((one for one in dues if one is not None), default=until + 1)
            if now > until:
                return
            for conversation in [one for one, at in self._answers.items() if at <= now]:
                del self._answers[conversation]
                self.append(ReplySent(conversation=conversation, body=Text(text="好的")), now)
            self.actor.advance(now)

    def received(self) -> list[Entry]:
        return [one for one in self.entries if isinstance(one.event, MessageReceived)]

    def texts(self) -> list[str]:
        return [one.event.body.text for one in self.received()]


def played(dialogues, at_once=4, minutes=60.0, after=5.0, seed=1, **options) -> Room:
    """A room after ``minutes`` of playing."""
    room = Room(after)
    room.actor = Playback(dialogues, at_once, seed, START, room.append, room.append, **options)
    room.play(minutes)
    return room
