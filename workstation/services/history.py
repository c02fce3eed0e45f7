"""Bring earlier conversations in, as history."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.events import MessageImported
from workstation.services.appending import Appends


def import_lines(journal: Appends, lines: Sequence[MessageImported], *, clerk: str, now: int) -> Future[list[Entry]]:
    """Add ``lines`` as one; those whose origin is known already add nothing. The future holds what was added."""
    return journal.append(*lines, at=now, clerk=clerk)
