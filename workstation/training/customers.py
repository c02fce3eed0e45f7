"""The simulated customers as they are written down: who they are, what they say in turn, what they said before."""

from __future__ import annotations

import msgspec

from workstation.domain.values import AnyBody, Buyer, Side


class Turn(msgspec.Struct, frozen=True, kw_only=True):
    """What a customer says before waiting for an answer: messages, each a choice of bodies of which one is said."""

    says: tuple[tuple[AnyBody, ...], ...]


class Script(msgspec.Struct, frozen=True, kw_only=True):
    """One matter with which a customer comes."""

    turns: tuple[Turn, ...]
    closing: tuple[str, ...]
    """One of these is said at the end, when answers came in time."""
    closing_slow: tuple[str, ...]
    """One of these is said at the end by a customer who had to ask more than once whether anybody is there."""


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation of long ago."""

    days_ago: int
    clerk: str
    lines: tuple[tuple[Side, str], ...]


class Customer(msgspec.Struct, frozen=True, kw_only=True):
    """A hand-made customer. All spans are seconds, least and most."""

    id: str
    buyer: Buyer
    opens: tuple[float, float]
    """After the start of the practice the first message falls into this span."""
    returns: tuple[float, float]
    """After an end, until the next matter."""
    nudges: tuple[str, ...]
    """Said in this order while left waiting."""
    leaves: tuple[str, ...]
    """One of these is the last word of a customer who gives up."""
    again: tuple[str, ...]
    """One of these opens the next attempt of a customer who had given up."""
    scripts: tuple[Script, ...]
    past: tuple[Past, ...] = ()
