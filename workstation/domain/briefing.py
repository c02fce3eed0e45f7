"""A scenario as an instructor recognises it: who comes, with which orders, what is wanted, asked for and forbidden."""

from __future__ import annotations

import msgspec

from workstation.domain.orders import OrderStatus, Platform
from workstation.domain.practice_events import Mood, Requirement
from workstation.domain.tickets import Severity
from workstation.domain.values import Group


class BriefOrder(msgspec.Struct, frozen=True, kw_only=True):
    """An order that stands in the shop. Moments are before the lesson, as the scenario writes them (``-3d 18:20``)."""

    id: str
    of_customer: bool
    platform: Platform
    status: OrderStatus
    items: tuple[str, ...]
    created: str
    track: tuple[tuple[str, str], ...] = ()
    """Moment and text of each step of the parcel."""


class BriefWant(msgspec.Struct, frozen=True, kw_only=True):
    """Something the customer wants."""

    id: str
    task: str
    core: bool
    opens: tuple[str, ...]
    """How it may begin; the messages of each way joined by ``｜``."""
    needs: tuple[str, ...]
    """What meets it, in the author's words."""
    picture: str = ""
    """Name of the picture that comes with it; empty: none."""


class BriefTrap(msgspec.Struct, frozen=True, kw_only=True):
    """Something the customer tries."""

    id: str
    text: str
    after: str
    """A want's id, or ``opening``."""
    says: str


class BriefKnown(msgspec.Struct, frozen=True, kw_only=True):
    """Something the customer answers when asked."""

    asked: str
    says: str
    withheld: int = 0
    picture: str = ""
    """Name of the picture that comes with it; empty: none."""


class Briefing(msgspec.Struct, frozen=True, kw_only=True):
    """All of it, in the author's own words."""

    id: str
    title: str
    about: str
    stage: str
    """before, during or after the sale."""
    level: int
    minutes: float
    skills: tuple[str, ...]
    customer_type: str
    """emotional, rational or doubtful (DOMAIN D3)."""
    severity: Severity
    group: Group
    names: tuple[str, ...]
    mood: Mood
    patience: int
    trust: int
    orders: tuple[BriefOrder, ...]
    policy: tuple[str, ...]
    wants: tuple[BriefWant, ...]
    knows: tuple[BriefKnown, ...]
    does_not_know: tuple[BriefKnown, ...]
    requirements: tuple[Requirement, ...]
    traps: tuple[BriefTrap, ...]
    texts: dict[str, str] = {}
    """What ids stand for: facts and requirements bare, others as ``want:``, ``solution:``, ``trap:``, ``known:``."""


class ScenarioFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file on the list of scenarios."""

    path: str
    title: str
    """The scenario's title, else the file's name."""
    own: bool
    """It may be changed."""
    sound: bool
