"""The coach while a lesson runs: the same evidence as the report's, entry by entry, and what is missing next."""

from __future__ import annotations

from workstation.domain import practice_events as pe
from workstation.domain.coaching import Hint, Standing
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.tickets import STEPS, Sor, Step
from workstation.domain.values import plain
from workstation.training.coach.star import Shown
from workstation.training.lessons.marks import TARGET

SILENCE = 12
"""Seconds for which a customer waits until a hint is given, if nobody sets another."""


class _Seen:
    """One customer."""

    def __init__(self) -> None:
        self.shown = Shown()
        self.name = ""
        self.waiting_since: int | None = None
        self.core = False
        self.here = True
        self.words: dict[int, str] = {}
        """seq of a reply → its words, for those who want to know what showed a step."""

    def take(self, entry: Entry) -> None:
        """One more entry."""
        match entry.event:
            case MessageReceived(buyer=buyer):
                self.name = buyer.name
                if self.waiting_since is None and self.here:
                    self.waiting_since = entry.at
            case ReplySent(body=body):
                self.waiting_since = None
                self.words[entry.seq] = plain(body)
            case pe.WantRaised(core=True):
                self.core = True
            case pe.CustomerLeft():
                self.here, self.waiting_since = False, None
            case _:
                pass
        self.shown.take(entry)


class LiveCoach:
    """Hears the entries of the room in order; silent in an exam and while no lesson runs."""

    def __init__(self, silence: int = SILENCE) -> None:
        self.silence = silence
        """Seconds."""
        self.on = False
        """A lesson runs, and it is no exam."""
        self._seen: dict[str, _Seen] = {}
        self._last = 0

    def hear(self, entry: Entry) -> None:
        """One more entry; what was heard before is not heard again."""
        if entry.seq <= self._last:
            return
        self._last = entry.seq
        match entry.event:
            case pe.LessonBegun(exam=exam):
                self.on, self._seen = not exam, {}
            case pe.LessonEnded():
                self.on, self._seen = False, {}
            case pe.LessonResumed(milliseconds=milliseconds):
                self._later(milliseconds)
            case pe.CustomerCame() if self.on:
                self._seen[entry.conversation] = _Seen()
            case _:
                pass
        seen = self._seen.get(entry.conversation)
        if seen is not None:
            seen.take(entry)

    def standing(self, conversation: str, now: int) -> Standing | None:
        """How this conversation stands; None if no customer of the lesson is in it."""
        seen = self._seen.get(conversation)
        if seen is None:
            return None
        starving, since = self._starving(conversation, now)
        return Standing(
            conversation=conversation, evidence=_evidence(seen), hint=self._hint(seen, now), starving=starving,
            starving_name=self._seen[starving].name if starving else "", starving_seconds=(now - since) // 1000,
        )  # fmt: skip

    def _later(self, milliseconds: int) -> None:
        """In a pause nobody waited."""
        for seen in self._seen.values():
            if seen.waiting_since is not None:
                seen.waiting_since += milliseconds

    def _hint(self, seen: _Seen, now: int) -> Hint | None:
        if seen.waiting_since is None or now - seen.waiting_since < self.silence * 1000:
            return None
        steps, moves = seen.shown.steps, seen.shown.moves
        if seen.shown.upset and not moves[Sor.SYMPATHISE]:
            return Hint.SOOTHE
        if not steps[Step.SITUATION]:
            return Hint.LOOK
        if seen.core and not steps[Step.TASK]:
            return Hint.TAKE_ON
        if seen.core and not steps[Step.ACTION]:
            return Hint.ACT
        return Hint.CONFIRM if seen.core and not steps[Step.RESULT] else None

    def _starving(self, conversation: str, now: int) -> tuple[str, int]:
        """Who else has waited longest beyond the target, and since when."""
        waiting = [
            (seen.waiting_since, name)
            for name, seen in self._seen.items()
            if name != conversation and seen.waiting_since is not None
        ]
        since, name = min(waiting, default=(now, ""))
        return (name, since) if name and now - since > TARGET * 1000 else ("", now)


def _evidence(seen: _Seen) -> tuple[tuple[Step, str], ...]:
    reached = ((step, seen.shown.steps[step]) for step in STEPS)
    return tuple((step, seen.words.get(seqs[0], "")) for step, seqs in reached if seqs)
