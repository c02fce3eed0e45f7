"""What the coach says of a lesson afterwards: points, what lost them, and the messages and deeds each mark rests on.

Made by ``training/coach`` from journal entries alone and shown by ``views/report``. Moments are milliseconds since
1970 UTC, spans seconds unless said otherwise.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.practice_events import Load, Mood, Outcome, RequirementKind
from workstation.domain.report_attention import Attention, BestOrder
from workstation.domain.tickets import Sor, Step


class Speaker(StrEnum):
    """Whose a quoted entry is."""

    CUSTOMER = "customer"
    CLERK = "clerk"
    DEED = "deed"
    """Something that the clerk did on the desk."""
    INSIDE = "inside"
    """What went on in the customer."""


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the journal as evidence."""

    seq: int
    at: int
    speaker: Speaker
    kind: str
    """The name of the fact, e.g. ``ReplySent``; worded by the view where it is a deed or inside."""
    text: str
    """What was said, or what the fact says in its own values."""
    conversation: str = ""


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """Points that were lost, why, and what shows it."""

    conversation: str
    part: str
    """outcome, requirements, speed, mood, process or violations (docs/scoring.md)."""
    points: float
    reason: str
    """A code of ``training/lessons/marks.py``; worded by the view."""
    about: str = ""
    """The want, requirement, trap or code in words where there are any, else its name."""
    quotes: tuple[Quote, ...] = ()
    """Never empty: each is an entry of the journal."""

    @property
    def moment(self) -> int:
        """Where to look: the first thing that shows it."""
        return self.quotes[0].at


class PartMark(msgspec.Struct, frozen=True, kw_only=True):
    """Points had of those that can be had; violations can only cost."""

    part: str
    had: float
    possible: float


class StepMark(msgspec.Struct, frozen=True, kw_only=True):
    """One step of STAR (DOMAIN D3): reached if anything shows it."""

    step: Step
    quotes: tuple[Quote, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether anything shows it."""
        return bool(self.quotes)


class MoveMark(msgspec.Struct, frozen=True, kw_only=True):
    """One move of SOR (DOMAIN D3) for a customer who was upset."""

    move: Sor
    quotes: tuple[Quote, ...] = ()

    @property
    def made(self) -> bool:
        """Whether anything shows it."""
        return bool(self.quotes)


class PromiseMark(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the clerk promised."""

    promise: Quote
    due: int
    kept: bool | None
    """None: nothing settled it before the customer left."""
    settled: Quote | None = None
    """The reply that kept it; None where time passed or nothing came."""


class RequirementMark(msgspec.Struct, frozen=True, kw_only=True):
    """What had to be told, to stand on the desk or never to happen."""

    id: str
    kind: RequirementKind
    text: str
    good: bool
    """Told, done; of what must never happen: did not."""
    quotes: tuple[Quote, ...] = ()


class StoreScores(msgspec.Struct, frozen=True, kw_only=True):
    """The three scores that a customer gives the shop, 1 … 5 with one decimal (formula: docs/coach.md)."""

    goods: float
    service: float
    logistics: float


class CustomerReport(msgspec.Struct, frozen=True, kw_only=True):
    """One customer of the lesson."""

    conversation: str
    name: str
    """The account name."""
    title: str
    """The scenario's."""
    task: str
    """The one core problem."""
    customer_type: str
    severity: str
    outcome: Outcome
    mood: Mood
    rating: int
    """1 … 5; 0: none."""
    review: str
    silently: bool
    points: float
    capped: bool
    """A critical violation left no more than the cap."""
    parts: tuple[PartMark, ...]
    marks: tuple[Mark, ...]
    """The dearest first."""
    star: tuple[StepMark, ...]
    sor: tuple[MoveMark, ...]
    """Empty where the customer was never upset."""
    promises: tuple[PromiseMark, ...]
    requirements: tuple[RequirementMark, ...]
    came_at: int
    left_at: int
    seconds: float
    """From coming to leaving, pauses left out."""
    par_seconds: int
    first_reply: float | None
    mean_reply: float | None
    rounds: int
    in_target: int
    negative: float
    """Share of the customer's turns in an upset or furious mood, 0 … 1."""
    store: StoreScores


class Cause(msgspec.Struct, frozen=True, kw_only=True):
    """One reason with all that it cost in the lesson: what to do better next."""

    part: str
    reason: str
    points: float
    """Of the lesson's 100: the mean over its customers."""
    times: int
    worst: Mark


class Typing(msgspec.Struct, frozen=True, kw_only=True):
    """How replies were written."""

    typed: int
    inserted: int
    """Characters: by the keyboard; from phrases, the clipboard and suggestions."""
    a_minute: float | None
    """Characters typed a minute while writing; None where nothing was seen being written."""
    writing: float
    """Seconds."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson as the coach saw it."""

    run: str = ""
    lesson: str = ""
    title: str = ""
    clerk: str = ""
    seed: str = ""
    exam: bool = False
    begun_at: int = 0
    ended_at: int = 0
    """Of the last fact about a customer of it."""
    stopped: bool = False
    minutes: float = 0.0
    points: float = 0.0
    par: Load | None = None
    within_target: float = 0.0
    """Share of rounds answered within the target, 0 … 1."""
    mean_at_once: float = 0.0
    peak_at_once: int = 0
    first_reply: float | None = None
    mean_reply: float | None = None
    customers: tuple[CustomerReport, ...] = ()
    causes: tuple[Cause, ...] = ()
    """The dearest first."""
    attention: Attention = msgspec.field(default_factory=Attention)
    best: BestOrder = msgspec.field(default_factory=BestOrder)
    typing: Typing | None = None
    store: StoreScores | None = None
    """The mean of the customers'."""

    def customer(self, conversation: str) -> CustomerReport | None:
        """The customer of this conversation."""
        return next((one for one in self.customers if one.conversation == conversation), None)

    @property
    def kept_promises(self) -> tuple[int, int]:
        """Promises kept, of those that came due."""
        settled = [one.kept for customer in self.customers for one in customer.promises if one.kept is not None]
        return sum(settled), len(settled)


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """One lesson of a person, for their history."""

    run: str
    lesson: str
    title: str
    clerk: str
    begun_at: int
    minutes: float
    customers: int
    points: float
    par: float
    """What the scripted good clerk reaches with that load; 0: not known."""
    exam: bool = False
