"""How a lesson goes, customer by customer: a pure fold of the facts, for the page of practice and its summary."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from msgspec.structs import replace

from workstation.domain import practice_events as ev
from workstation.domain.entry import Entry
from workstation.domain.events import MessageReceived, ReplySent
from workstation.domain.practice_events import Escalation, Load, Mood, Outcome
from workstation.domain.values import Limits


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """One customer of a lesson. Moments are milliseconds since 1970 UTC, spans milliseconds."""

    conversation: str
    title: str
    """The scenario's."""
    came_at: int
    requirements: tuple[ev.Requirement, ...] = ()
    par_seconds: int = 0
    name: str = ""
    """The account name, once the first message came."""
    waiting_since: int | None = None
    first_reply: int | None = None
    replies: int = 0
    """Rounds that were answered."""
    in_time: int = 0
    """Of those, answered within the target."""
    waited: int = 0
    """Over all answered rounds."""
    given_up: bool = False
    """Lost while a reply was owed past its target: a round that was not in time."""
    mood: Mood = Mood.NEUTRAL
    escalation: Escalation = Escalation.NONE
    met: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    fell: int = 0
    """Traps walked into."""
    left_at: int | None = None
    outcome: Outcome | None = None
    rating: int = 0
    silently: bool = False
    review: str = ""

    @property
    def here(self) -> bool:
        """Whether the customer has not left yet."""
        return self.left_at is None

    @property
    def missing(self) -> tuple[ev.Requirement, ...]:
        """What had to be told or done and was not, and what must never happen and did."""
        return tuple(
            one
            for one in self.requirements
            if (one.id in self.broken if one.kind is ev.RequirementKind.NEVER else one.id not in self.met)
        )


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson as it stands after the facts so far."""

    run: str
    lesson: str
    title: str
    seed: str
    load: Load
    begun_at: int
    exam: bool = False
    paused_at: int | None = None
    stood_still: int = 0
    """Milliseconds for which it was paused in all."""
    ended_at: int | None = None
    stopped: bool = False
    visits: tuple[Visit, ...] = ()

    @property
    def running(self) -> bool:
        """Whether customers still come or are here."""
        return self.ended_at is None

    @property
    def here(self) -> int:
        """How many customers are here now."""
        return sum(one.here for one in self.visits)

    def left(self, outcome: Outcome) -> int:
        """How many left so."""
        return sum(one.outcome is outcome for one in self.visits)

    @property
    def within_target(self) -> float | None:
        """Share of rounds that were in time, 0 … 1, those nobody answered with them; None before the first."""
        rounds = sum(one.replies + one.given_up for one in self.visits)
        return sum(one.in_time for one in self.visits) / rounds if rounds else None

    @property
    def mean_reply(self) -> int | None:
        """Mean wait of the answered rounds, milliseconds; None before the first."""
        answered = sum(one.replies for one in self.visits)
        return sum(one.waited for one in self.visits) // answered if answered else None

    @property
    def rating(self) -> float | None:
        """Mean of the ratings given, 1 … 5; None if nobody rated."""
        given = [one.rating for one in self.visits if one.rating]
        return sum(given) / len(given) if given else None

    def visit(self, conversation: str) -> Visit | None:
        """The customer of this conversation."""
        return next((one for one in self.visits if one.conversation == conversation), None)

    def lasted(self, now: int) -> int:
        """Milliseconds of the lesson's own time until ``now``, pauses left out."""
        until = self.ended_at or self.paused_at or now
        return until - self.begun_at - self.stood_still


def told(before: Progress | None, entry: Entry, limits: Limits) -> Progress | None:
    """The lesson after one more fact; None while none was begun. ``limits`` are those in force (DOMAIN D2)."""
    event = entry.event
    match event:
        case ev.LessonBegun():
            return Progress(
                run=event.run, lesson=event.lesson, title=event.title, seed=event.seed, load=event.load,
                begun_at=entry.at, exam=event.exam,
            )  # fmt: skip
        case ev.LessonPaused() if before is not None and event.run == before.run:
            return replace(before, paused_at=entry.at)
        case ev.LessonResumed() if before is not None and event.run == before.run:
            return _resumed(before, event.milliseconds)
        case ev.LessonEnded() if before is not None and event.run == before.run and before.running:
            still = 0 if before.paused_at is None else entry.at - before.paused_at
            return replace(
                before, ended_at=entry.at, paused_at=None, stood_still=before.stood_still + still, stopped=event.stopped
            )
        case ev.CustomerCame() if before is not None and event.run == before.run:
            came = Visit(
                conversation=event.conversation, title=event.title, came_at=entry.at, requirements=event.requirements,
                par_seconds=event.par_seconds,
            )  # fmt: skip
            return replace(before, visits=(*before.visits, came))
        case _:
            return _in_conversation(before, entry, limits)


def latest(entries: Iterable[Entry], limits: Limits) -> Progress | None:
    """The latest lesson among ``entries``, or None."""
    progress: Progress | None = None
    for entry in entries:
        progress = told(progress, entry, limits)
    return progress


def _in_conversation(before: Progress | None, entry: Entry, limits: Limits) -> Progress | None:
    visit = before.visit(entry.conversation) if before is not None and entry.conversation else None
    if before is None or visit is None:
        return before
    at = entry.at if before.paused_at is None else before.paused_at
    after = _visited(visit, entry, at, limits) if visit.here else _required(visit, entry)
    if after is visit:
        return before
    return replace(before, visits=tuple(after if one is visit else one for one in before.visits))


def _resumed(before: Progress, milliseconds: int) -> Progress:
    """Nobody waited while the lesson stood still: what is owed counts from so much later."""
    visits = tuple(
        one if one.waiting_since is None else replace(one, waiting_since=one.waiting_since + milliseconds)
        for one in before.visits
    )
    return replace(before, paused_at=None, stood_still=before.stood_still + milliseconds, visits=visits)


def _required(visit: Visit, entry: Entry) -> Visit:
    """What was told or done, also after the goodbye: a remark that belongs to the matter still counts then."""
    match entry.event:
        case ev.RequirementMet(requirement=requirement):
            return replace(visit, met=visit.met | {requirement})
        case ev.RequirementBroken(requirement=requirement):
            return replace(visit, broken=visit.broken | {requirement})
        case _:
            return visit


def _visited(visit: Visit, entry: Entry, at: int, limits: Limits) -> Visit:
    """``at``: the moment of ``entry``, in a pause that at which it began."""
    event = entry.event
    match event:
        case MessageReceived():
            since = at if visit.waiting_since is None else visit.waiting_since
            return replace(visit, waiting_since=since, name=event.buyer.name)
        case ReplySent():
            return _answered(visit, at, limits)
        case ev.MoodChanged():
            return replace(visit, mood=event.mood, escalation=event.escalation)
        case ev.TrapAnswered():
            return replace(visit, fell=visit.fell + event.fell)
        case ev.CustomerLeft():
            return replace(
                visit, left_at=entry.at, outcome=event.outcome, mood=event.mood, rating=event.rating,
                escalation=event.escalation, silently=event.silently, review=event.review, waiting_since=None,
                given_up=event.outcome is Outcome.LOST and _overdue(visit, entry.at, limits),
            )  # fmt: skip
        case _:
            return _required(visit, entry)


def _overdue(visit: Visit, at: int, limits: Limits) -> bool:
    return visit.waiting_since is not None and at - visit.waiting_since > _target(limits)


def _target(limits: Limits) -> int:
    """Milliseconds within which a reply is in time, the first one too: the par that stands beside counts the same."""
    return round(limits.target * 1000)


def _answered(visit: Visit, at: int, limits: Limits) -> Visit:
    """A reply ends the round; one that nobody waited for ends none."""
    if visit.waiting_since is None:
        return visit
    waited = at - visit.waiting_since
    return replace(
        visit, waiting_since=None, replies=visit.replies + 1, waited=visit.waited + waited,
        first_reply=waited if visit.first_reply is None else visit.first_reply,
        in_time=visit.in_time + (waited <= _target(limits)),
    )  # fmt: skip
