"""The common words of customers, read from ``resources/training/wording.yaml``: by occasion and by type of customer."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import msgspec
import yaml

from workstation.training.scenarios.scenario import CustomerType

FILE = "wording.yaml"


class Occasion(StrEnum):
    """What a customer may have to say beside the scenario's matter."""

    GREET = "greet"
    GO_ON = "go_on"
    """After a mere greeting, when the matter was told already."""
    NUDGE = "nudge"
    UNCLEAR = "unclear"
    PRESS = "press"
    FURTHER = "further"
    """Part of what is wanted was told: the rest is asked for, not the whole again."""
    CALMED = "calmed"
    ANNOYED = "annoyed"
    COMPLAIN = "complain"
    THREATEN = "threaten"
    LEAVE = "leave"
    DISPUTE = "dispute"
    WAIT = "wait"
    HELD_AGAIN = "held_again"
    BROKEN = "broken"
    AGAIN = "again"
    TEMPLATE = "template"
    SHRUG = "shrug"
    WITHHOLD = "withhold"
    ACK = "ack"
    """A word before the rest."""
    ACCEPT = "accept"
    DECLINE = "decline"
    DOUBT = "doubt"
    THANKS = "thanks"
    BACK = "back"
    NO_MORE = "no_more"
    FAIR = "fair"
    BAD = "bad"
    REVIEW_GOOD = "review_good"
    REVIEW_BAD = "review_bad"


class Lines(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is said on one occasion: by anybody, and by one type alone."""

    any: tuple[str, ...] = ()
    emotional: tuple[str, ...] = ()
    rational: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()

    def of(self, kind: CustomerType) -> tuple[str, ...]:
        """What a customer of this type may say."""
        own: tuple[str, ...] = getattr(self, kind.value)
        return own + self.any


class Emoji(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is put behind a message by mood."""

    good: tuple[str, ...]
    bad: tuple[str, ...]
    neutral: tuple[str, ...]


class Wording(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All common words."""

    lines: dict[Occasion, Lines]
    emoji: Emoji
    slips: dict[str, str]
    """What is typed by mistake for what."""
    invitations: tuple[str, ...]
    """Patterns of a clerk's invitations to tell the matter, which ask for nothing in particular."""
    next_steps: tuple[str, ...]
    """Patterns of a clerk's words by which something follows for the customer."""
    sympathy: tuple[str, ...]
    """Patterns of a clerk's words of sympathy, for replies whose other acts drown it."""


def load_wording(folder: Path) -> Wording:
    """The words in ``folder``. ``msgspec.ValidationError`` or ``yaml.YAMLError`` if they are unfit."""
    wording = msgspec.convert(yaml.safe_load((folder / FILE).read_text(encoding="utf-8")), Wording)
    for occasion in Occasion:
        for kind in CustomerType:
            if occasion not in wording.lines or not wording.lines[occasion].of(kind):
                raise msgspec.ValidationError(f"{FILE}: nothing to say for {occasion.value} by {kind.value}")
    return wording
