"""A lesson played without windows: simulated customers, a scripted clerk, and the services between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import msgspec

from workstation.app.drill_hands import ServiceHands
from workstation.domain.channel import Deliver
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplyDelivered, ReplyFailed
from workstation.domain.practice_events import AnyPracticeEvent, LessonBegun, Load
from workstation.domain.remarks import Convention
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.values import Role
from workstation.services import practice, reception, seat
from workstation.services.appending import Changes
from workstation.training.crowd.arrival import Arrival
from workstation.training.crowd.crowd import Crowd
from workstation.training.crowd.kit import Kit
from workstation.training.lessons.casting import staged
from workstation.training.lessons.clerk import MakeClerk
from workstation.training.lessons.lesson import Lesson
from workstation.training.lessons.playing import play

MINUTE = 60_000
TAIL = 45 * MINUTE
"""So long after the last arrival the lesson is stopped, whoever is still there."""
NO_LOAD = Load(customers=0, minutes=0, mean_at_once=0.0, peak_at_once=0, within_target=0.0)


class House(msgspec.Struct, frozen=True, kw_only=True):
    """What every drill is played with; nothing in it changes."""

    kit: Kit
    convention: Convention
    tickets: TicketPolicy


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """One drill: the lesson, who comes, when it begins."""

    lesson: Lesson
    arrivals: tuple[Arrival, ...]
    seed: str
    begun_at: int
    """Milliseconds since 1970 UTC."""
    load: Load = NO_LOAD

    @property
    def run(self) -> str:
        """The name of this run: another moment is another run."""
        return str(self.begun_at)

    def customers(self) -> Mapping[str, Arrival]:
        """Who comes, by conversation."""
        return {f"{Crowd.name}:{self.run}:{one.number}": one for one in self.arrivals}


class Keeps(Changes, Protocol):
    """A journal that a drill is played on."""

    def close(self) -> None:
        """Let go of it."""
        ...


OpenJournal = Callable[[Callable[[list[Entry]], None]], Keeps]
"""Opens a journal without a thread, which tells what was appended."""


class Drill:
    """Plays a plan against a scripted clerk; the same input gives the same journal, byte for byte."""

    def __init__(self, house: House, plan: Plan, make_clerk: MakeClerk, open_journal: OpenJournal, name: str) -> None:
        """``name``: 客服名 of the clerk."""
        self._plan, self._name = plan, name
        self._now = plan.begun_at
        self._entries: list[Entry] = []
        self._desk = Desk()
        self._journal = open_journal(self._on_told)
        deliver: Deliver = self._deliver
        self._crowd = Crowd(
            plan.run, plan.arrivals, plan.seed, plan.begun_at, house.kit, deliver, self._confirm, self._record
        )
        hands = ServiceHands(self._journal, self._desk, house.convention, house.tickets, name)
        self._hands = hands
        self._clerk = make_clerk(hands, plan.customers(), plan.seed)

    @property
    def refused(self) -> int:
        """Deeds of the clerk that a rule forbade."""
        return self._hands.refused

    def run(self, *, stage: bool, stopped: Callable[[], bool] = bool) -> Sequence[Entry]:
        """Play it to its end; the entries. ``stage``: put the customers' orders into the shop."""
        plan, now = self._plan, self._plan.begun_at
        seat.sign_in(self._journal, self._name, Role.TRAINEE, now=now).result()
        begun = LessonBegun(
            run=plan.run, lesson=plan.lesson.id, title=plan.lesson.title, seed=plan.seed, load=plan.load,
            exam=plan.lesson.exam,
        )  # fmt: skip
        orders = staged(plan.arrivals) if stage else ()
        practice.begin_lesson(self._journal, begun, orders, clerk=self._name, now=now).result()
        until = now + plan.lesson.minutes * MINUTE + TAIL
        now = play((self._crowd, self._clerk), now, until, stopped)
        finished = self._crowd.finished
        practice.end_lesson(
            self._journal, self._desk, plan.run, stopped=not finished, clerk=self._name, now=now
        ).result()
        self._crowd.advance(now)  # whoever was still there leaves
        seat.sign_out(self._journal, self._desk, now=now)
        return self._entries

    def close(self) -> None:
        """Let go of the journal."""
        self._journal.close()

    def _on_told(self, entries: list[Entry]) -> None:
        for entry in entries:
            self._entries.append(entry)
            self._desk.apply(entry)
            self._crowd.hear(entry)
            self._clerk.hear(entry)

    def _deliver(self, event: MessageReceived, at: int) -> None:
        reception.receive_message(self._journal, event, clerk=self._name, now=at).result()

    def _confirm(self, event: ReplyDelivered | ReplyFailed, at: int) -> None:
        reception.acknowledge(self._journal, event, clerk=self._name, now=at).result()

    def _record(self, event: AnyPracticeEvent, at: int) -> None:
        practice.record(self._journal, event, clerk=self._name, now=at).result()


def rehearsed(house: House, plan: Plan, make_clerk: MakeClerk, stopped: Callable[[], bool] = bool) -> Sequence[Entry]:
    """The entries of a drill played in memory."""
    from workstation.app.memory_journal import MemoryJournal

    drill = Drill(house, plan, make_clerk, MemoryJournal, REHEARSED)
    try:
        return drill.run(stage=False, stopped=stopped)
    finally:
        drill.close()


REHEARSED = "小美"
"""客服名 of scripted clerks."""
