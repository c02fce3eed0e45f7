"""What every verb needs of the journal: to append facts decided upon a desk."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from typing import Protocol

from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.refused import Reason, Refused
from workstation.journal.writer import Work


class Appends(Protocol):
    """The part of ``journal.Journal`` that services use."""

    def append(
        self, *events: AnyEvent, at: int, clerk: str, expect: Mapping[str, int] | None = None
    ) -> Future[list[Entry]]:
        """Commit ``events`` as one, then tell; the future holds the entries, or why nothing was written."""
        ...


class Changes(Appends, Protocol):
    """The part of ``journal.Journal`` that services of documents use."""

    def change(self, work: Work, *, at: int, clerk: str) -> Future[list[Entry]]:
        """Change documents by ``work`` and append the facts it returns, in one transaction."""
        ...


def on_desk(desk: Desk, conversation: str) -> Conversation:
    """The conversation on the desk, or ``Refused`` if it is not there."""
    found = desk.get(conversation)
    if found is None:
        raise Refused(Reason.NOT_ON_DESK)
    return found
