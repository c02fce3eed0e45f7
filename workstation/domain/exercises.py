"""Short exercises (小练习): what is asked, with the right answer and the reason, and what became of an answer."""

from __future__ import annotations

import msgspec

from workstation.domain.anomalies import Anomaly, Found
from workstation.domain.exercise_events import Exercise
from workstation.domain.flags import Flag
from workstation.domain.orders import Order
from workstation.domain.tickets import Step


class Option(msgspec.Struct, frozen=True, kw_only=True):
    """One of several answers."""

    text: str
    letter: str = ""
    """A key that chooses it beside its number."""
    flag: Flag | None = None
    why: str = ""
    """Why it is wrong, where there is more to say than the reason of the right one."""


class Card(msgspec.Struct, frozen=True):
    """A sentence of a case and the step it belongs to."""

    text: str
    step: Step


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One question. ``id`` is the same as long as the answer is: a shop that changes a number asks anew."""

    id: str
    exercise: Exercise
    ask: str
    reason: str


class Choice(Item, frozen=True, kw_only=True):
    """One of ``options`` is right."""

    options: tuple[Option, ...]
    right: int
    about: str = ""
    """What it is about: a customer's words, a remark."""


class Blank(Item, frozen=True, kw_only=True):
    """A number is filled in."""

    right: int
    unit: str = ""


class Sorting(Item, frozen=True, kw_only=True):
    """Cards are put under their steps."""

    cards: tuple[Card, ...]


class Typing(Item, frozen=True, kw_only=True):
    """A phrase is typed."""

    text: str


class Hunt(Item, frozen=True, kw_only=True):
    """One thing at most is wrong with ``order``; None among ``options`` is: nothing."""

    order: Order
    now: int
    """The moment at which it is looked at, milliseconds since 1970 UTC."""
    options: tuple[Anomaly | None, ...]
    found: Found | None = None
    others: tuple[Order, ...] = ()
    """Further orders of the same customer."""
    asked_by: str = ""
    """The account that asks about it."""
    stock: int | None = None
    """Pieces left of its first item, where the question tells it."""


AnyItem = Choice | Blank | Sorting | Typing | Hunt


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What became of an answer."""

    right: bool
    answer: str
    """As a person reads it."""
    correct: str
    reason: str
    wrong: tuple[int, ...] = ()
    """Places of the cards that lie wrong."""
    a_minute: int = 0
    """Typing: characters a minute."""
    accuracy: int = 0
    """Typing: percent of characters that are as they should be."""
    slow: bool = False
    """Right, but slower than the shop wants."""


class Stack(msgspec.Struct, frozen=True, kw_only=True):
    """One kind as it lies before a person."""

    exercise: Exercise
    items: int
    due: int
    """Asked before, and to be asked again now."""
    fresh: int
    """Never asked."""


class Return(msgspec.Struct, frozen=True, kw_only=True):
    """When something asked will be asked again."""

    item: str
    exercise: Exercise
    ask: str
    right: bool
    """Whether the last answer was."""
    due: int
    """Milliseconds since 1970 UTC."""


class RoundResult(msgspec.Struct, frozen=True, kw_only=True):
    """A round that is over."""

    answered: int
    right: int
    """At the first try."""
    seconds: int
    returns: tuple[Return, ...]
    """What was asked, the soonest back first."""
    days: int = 0
    """Days in a row, today included, on which something was answered."""
