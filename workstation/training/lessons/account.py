"""What the journal tells of one customer of a lesson, gathered for the score: rounds, wants, moods, violations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.entry import Entry


class Round(NamedTuple):
    """The customer wrote and was answered. Moments are the lesson's own, in which pauses take no time."""

    message: int
    """seq of the first message that waited."""
    asked_at: int
    reply: int
    """seq of the answer; 0: never answered."""
    answered_at: int
    """For a round without an answer: when the customer left."""

    @property
    def seconds(self) -> float:
        """How long the customer waited."""
        return (self.answered_at - self.asked_at) / 1000


class Account:
    """One customer, entry by entry. ``Accounts`` makes them."""

    def __init__(self, came: pe.CustomerCame, entry: Entry, at: int) -> None:
        self.came = came
        self.begun_seq = entry.seq
        self.begun_at = at
        self.left: pe.CustomerLeft | None = None
        self.left_seq = 0
        self.left_at = at
        """The lesson's time of leaving; of the latest entry while the customer is there."""
        self.rounds: list[Round] = []
        self.wants: dict[str, int] = {}
        """Want → seq of the message in which it was raised."""
        self.met: dict[str, int] = {}
        self.fulfilled: dict[str, int] = {}
        """Requirement → seq of what met it."""
        self.broken: list[tuple[Entry, pe.RequirementBroken]] = []
        self.fallen: list[tuple[Entry, pe.TrapAnswered]] = []
        self.promises_broken: list[pe.PromiseSettled] = []
        self.moods: list[tuple[int, pe.MoodChanged]] = []
        self.replies = 0
        self.typed = 0
        self.inserted = 0
        self.last_reply = 0
        self._open: tuple[int, int] | None = None

    def take(self, entry: Entry, at: int) -> None:
        """Take in one of the customer's entries; ``at``: the lesson's own time."""
        event = entry.event
        if self.left is None:
            self.left_at = at
        match event:
            case ev.MessageReceived() if self._open is None and self.left is None:
                self._open = (entry.seq, at)
            case ev.ReplySent(typed=typed, inserted=inserted):
                self._answered(entry.seq, at)
                self.replies += 1
                self.typed += typed
                self.inserted += inserted
                self.last_reply = entry.seq
            case pe.CustomerLeft():
                self.left, self.left_seq = event, entry.seq
                if event.outcome in (pe.Outcome.LOST, pe.Outcome.UNSOLVED):
                    self._answered(0, at)
            case _:
                self._take_fact(entry)

    def _answered(self, reply: int, at: int) -> None:
        if self._open is not None:
            self.rounds.append(Round(*self._open, reply, at))
            self._open = None

    def _take_fact(self, entry: Entry) -> None:
        match entry.event:
            case pe.WantRaised(want=want, message=message):
                self.wants.setdefault(want, message or entry.seq)
            case pe.WantMet(want=want, because=because):
                self.met[want] = because
            case pe.RequirementMet(requirement=requirement, because=because):
                self.fulfilled[requirement] = because
            case pe.RequirementBroken() as broken:
                self.broken.append((entry, broken))
            case pe.TrapAnswered(fell=True) as fell:
                self.fallen.append((entry, fell))
            case pe.PromiseSettled(kept=False) as settled:
                self.promises_broken.append(settled)
            case pe.MoodChanged() as changed:
                self.moods.append((entry.seq, changed))
            case _:
                pass


class Accounts:
    """All customers of the latest lesson among the entries."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.lesson: pe.LessonBegun | None = None
        self.begun_at = 0
        self.ended_at = 0
        """The lesson's own time of its latest entry."""
        self.customers: dict[str, Account] = {}
        self._offset = 0
        self._paused: int | None = None
        for entry in _latest(list(entries)):
            self._take(entry)

    def _take(self, entry: Entry) -> None:
        match entry.event:
            case pe.LessonBegun() as begun:
                self.lesson, self.begun_at, self.ended_at = begun, entry.at, entry.at
            case pe.LessonPaused():
                self._paused = entry.at - self._offset
            case pe.LessonResumed(milliseconds=milliseconds):
                self._offset += milliseconds
                self._paused = None
            case pe.CustomerCame() as came:
                self.customers[came.conversation] = Account(came, entry, self._time(entry.at))
            case _ if entry.conversation in self.customers:
                self.customers[entry.conversation].take(entry, self._time(entry.at))
                self.ended_at = max(self.ended_at, self._time(entry.at))
            case _:
                pass

    def _time(self, at: int) -> int:
        return self._paused if self._paused is not None else at - self._offset


def _latest(entries: list[Entry]) -> list[Entry]:
    """The entries from the beginning of the latest lesson on."""
    begun = [at for at, one in enumerate(entries) if isinstance(one.event, pe.LessonBegun)]
    return entries[begun[-1] :] if begun else entries
