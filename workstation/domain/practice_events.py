"""What happens in a lesson beside the talk: what customers want, feel, take from a reply, and how they leave.

Written by the simulated customers alone. The coach, the report and a replay read these and nothing else, so each
carries what is needed to show it. No view of the desk shows them while a lesson runs, except the coach.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from workstation.domain.acts import Act
from workstation.domain.event import Event


class Mood(StrEnum):
    """How a customer feels, from bad to good."""

    FURIOUS = "furious"
    UPSET = "upset"
    NEUTRAL = "neutral"
    PLEASED = "pleased"


class Outcome(StrEnum):
    """How it ended with a customer."""

    SOLVED = "solved"
    """The core problem was met and the customer said so or left content."""
    UNSOLVED = "unsolved"
    """The talk came to its end without it."""
    LOST = "lost"
    """The customer ran out of patience and went."""
    CUT_OFF = "cut_off"
    """The lesson ended, or the clerk closed or handed over the conversation, before it was decided."""


class Escalation(StrEnum):
    """How far an unhappy customer has gone, in this order."""

    NONE = "none"
    NUDGED = "nudged"
    COMPLAINED = "complained"
    THREATENED = "threatened"
    DISPUTED = "disputed"


class RequirementKind(StrEnum):
    """What is asked of the clerk: to be told, to stand on the desk, or never to happen."""

    FACT = "fact"
    ACTION = "action"
    NEVER = "never"


class Requirement(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing by which the handling of a customer is judged."""

    id: str
    kind: RequirementKind
    text: str
    """What it is, in the words of the scenario's author."""


class Load(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a lesson asks of a clerk, computed before it begins."""

    customers: int
    minutes: int
    mean_at_once: float
    peak_at_once: int
    within_target: float
    """Share of replies (0 … 1) that the scripted good clerk gives within the target of DOMAIN D2: the par."""
    score: float = 0.0
    """What the scripted good clerk reaches, 0 … 100."""


class LessonBegun(Event, frozen=True, kw_only=True):
    """A lesson began. The same lesson and seed bring the same customers."""

    run: str
    """Names this run; conversations are ``practice:{run}:{number}``."""
    lesson: str
    title: str
    seed: str
    load: Load
    exam: bool = False
    """No hints, sealed."""


class LessonPaused(Event, frozen=True, kw_only=True):
    """Time stands still for the customers."""

    run: str


class LessonResumed(Event, frozen=True, kw_only=True):
    """Time goes on; whatever was planned comes ``milliseconds`` later."""

    run: str
    milliseconds: int


class WaitStoodStill(Event, frozen=True, kw_only=True):
    """Time goes on for a customer who was waiting when it stood still: the wait began so much later."""

    conversation: str
    milliseconds: int


class LessonEnded(Event, frozen=True, kw_only=True):
    """Everybody has left, or the clerk stopped it (``stopped``)."""

    run: str
    stopped: bool = False


class LessonSealed(Event, frozen=True, kw_only=True):
    """An exam that is over was written into a recording; nothing after the entry ``last`` counts for it."""

    run: str
    last: int
    """seq."""
    sha256: str
    """Of the recording's file, hexadecimal."""


class CustomerCame(Event, frozen=True, kw_only=True):
    """A simulated customer is about to write the first message; what the handling will be judged by."""

    conversation: str
    run: str
    scenario: str
    title: str
    task: str
    """The one core problem."""
    requirements: tuple[Requirement, ...] = ()
    customer_type: str = ""
    """emotional, rational or doubtful (DOMAIN D3)."""
    severity: str = ""
    par_seconds: int = 0
    """What a good clerk needs from the first message to the end."""


class WantRaised(Event, frozen=True, kw_only=True):
    """The customer now wants this; the message ``message`` is the last in which it was said."""

    conversation: str
    want: str
    text: str
    core: bool = False
    message: int = 0


class WantMet(Event, frozen=True, kw_only=True):
    """The customer has what was wanted, by the clerk's message or deed with the seq ``because``."""

    conversation: str
    want: str
    because: int


class ReplyUnderstood(Event, frozen=True, kw_only=True):
    """What the customer took from the clerk's message ``message``; ``sure`` False: asked what was meant."""

    conversation: str
    message: int
    acts: tuple[Act, ...] = ()
    facts: tuple[str, ...] = ()
    """Ids of the scenario's facts that were told."""
    solutions: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    """Ids of what the customer knows that was asked for."""
    sure: bool = True


class RequirementMet(Event, frozen=True, kw_only=True):
    """A fact was told or an action stands on the desk, by the entry ``because``."""

    conversation: str
    requirement: str
    because: int


class RequirementBroken(Event, frozen=True, kw_only=True):
    """Something that must never happen did, by the entry ``because``; ``code`` names it for the report."""

    conversation: str
    requirement: str
    because: int
    code: str = ""
    critical: bool = False
    """Data disclosed, money or the shop at stake: caps the score (docs/scoring.md)."""


class TrapSet(Event, frozen=True, kw_only=True):
    """The customer tries something (DOMAIN D8): asks another's address, wants to deal off the platform …"""

    conversation: str
    trap: str
    text: str
    message: int = 0


class TrapAnswered(Event, frozen=True, kw_only=True):
    """The clerk's entry ``because`` walked into the trap, or kept out of it."""

    conversation: str
    trap: str
    fell: bool
    because: int
    critical: bool = False
    """Falling for it is critical, as the scenario says."""


class PromiseHeard(Event, frozen=True, kw_only=True):
    """The clerk promised something by ``due`` (milliseconds since 1970 UTC) in ``message``."""

    conversation: str
    message: int
    due: int


class PromiseSettled(Event, frozen=True, kw_only=True):
    """The promise of ``message`` was kept or broken, by the entry ``because`` (0: by time passing)."""

    conversation: str
    message: int
    kept: bool
    because: int = 0


class MoodChanged(Event, frozen=True, kw_only=True):
    """How the customer feels now and why: ``reason`` is a row of the numbers table, ``because`` the entry (0: time)."""

    conversation: str
    mood: Mood
    level: int = 50
    """The feeling itself, 0 … 100: moods are spans of it."""
    patience: int
    """0 … 100."""
    trust: int
    """0 … 100."""
    escalation: Escalation = Escalation.NONE
    reason: str = ""
    because: int = 0


class CustomerLeft(Event, frozen=True, kw_only=True):
    """The customer is gone: how it ended, what was rated (0: no rating), what was written as a review."""

    conversation: str
    outcome: Outcome
    mood: Mood
    rating: int = 0
    """1 … 5."""
    escalation: Escalation = Escalation.NONE
    silently: bool = False
    review: str = ""


class MessagePhrased(Event, frozen=True, kw_only=True):
    """The message ``origin`` that follows says ``words``, which an endpoint made of ``template`` (docs/phrasing.md).

    A crowd that follows a recording plans the template and knows by this why it reads otherwise.
    """

    conversation: str
    origin: str
    template: str
    words: str
    model: str = ""
    """What made them."""


AnyPracticeEvent = (
    LessonBegun
    | LessonPaused
    | LessonResumed
    | WaitStoodStill
    | LessonEnded
    | LessonSealed
    | CustomerCame
    | WantRaised
    | WantMet
    | ReplyUnderstood
    | RequirementMet
    | RequirementBroken
    | TrapSet
    | TrapAnswered
    | PromiseHeard
    | PromiseSettled
    | MoodChanged
    | CustomerLeft
    | MessagePhrased
)

CustomerFact = (
    CustomerCame
    | WantRaised
    | WantMet
    | ReplyUnderstood
    | RequirementMet
    | RequirementBroken
    | TrapSet
    | TrapAnswered
    | PromiseHeard
    | PromiseSettled
    | MoodChanged
    | CustomerLeft
    | MessagePhrased
)
"""What the simulated customers write themselves."""
