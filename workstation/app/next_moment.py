"""When a session without windows begins in a room in which something may have happened before."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from workstation.journal.reader import Reader


def next_moment(journal: Path, usual: int) -> int:
    """``usual``, or just after the last fact in ``journal``: milliseconds since 1970 UTC."""
    if not journal.exists():
        return usual
    with closing(Reader.open(journal)) as reader:
        last = reader.last_seq()
        return max(usual, reader.entries(last, last)[0].at + 1) if last else usual
