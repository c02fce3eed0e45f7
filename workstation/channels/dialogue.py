"""A conversation as it stood in a file, before it becomes history or is played."""

from __future__ import annotations

import msgspec

from workstation.domain.imports import FileKind
from workstation.domain.values import Side


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """One message of a dialogue."""

    index: int
    """Its place in the dialogue, bad lines counted, from 0."""
    line: int
    """The line of the file on which it begins, from 1."""
    side: Side
    speaker: str
    """As the file names the speaker; part of what tells the message apart from others."""
    name: str
    """As the speaker is shown."""
    text: str
    at: int | None = None
    """When it was said, milliseconds since 1970 UTC; None if the file does not tell."""


class Dialogue(msgspec.Struct, frozen=True, kw_only=True):
    """Messages of one conversation, in the order of the file.

    A long or interrupted conversation comes in several parts with the same ``id`` and ``number``,
    whose messages go on counting.
    """

    kind: FileKind
    id: str
    """As the file names it, or made from what is in it."""
    number: int
    """How many conversations of the file began before it."""
    customer: str
    """What tells the customer apart from others: a number or a nickname."""
    name: str
    """As the customer is shown."""
    city: str = ""
    said: tuple[Said, ...]
