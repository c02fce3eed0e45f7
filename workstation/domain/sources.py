"""Read-only sources of what is not on the desk, given to views by ``app/`` (see also ``lines.LineSource``)."""

from __future__ import annotations

from typing import Protocol

import msgspec

from workstation.domain.conversation import State
from workstation.domain.lines import Line
from workstation.domain.values import Buyer


class PastConversation(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation in the history, on the desk or not."""

    id: str
    channel: str
    buyer: Buyer
    state: State
    last_at: int
    """Milliseconds since 1970 UTC."""
    last_text: str
    tags: tuple[str, ...] = ()


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A line found by a search, with whose conversation it is."""

    line: Line
    buyer: Buyer


class HistorySource(Protocol):
    """All conversations ever, by name and by words."""

    def past(self, name: str, limit: int) -> list[PastConversation]:
        """The latest closed or transferred conversations whose buyer's name contains ``name``, newest first."""
        ...

    def conversation(self, conversation: str) -> PastConversation | None:
        """One conversation by id, on the desk or not; None if it never was."""
        ...

    def search(self, words: str, limit: int) -> list[Found]:
        """The newest ``limit`` lines with all of ``words`` (separated by blanks) in them, newest first.

        Works from one Chinese character. Case is ignored.
        """
        ...


class PictureSource(Protocol):
    """Bytes of pictures and files, by hash."""

    def path(self, sha256: str) -> str | None:
        """Where the file lies on this machine, or None if it is not here."""
        ...


class RecordedHour(msgspec.Struct, frozen=True, kw_only=True):
    """A clock hour in which something happened on the desk."""

    starts_at: int
    """Milliseconds since 1970 UTC."""
    clerk: str
    messages: int
    replies: int
    customers: int
    entries: int
