"""Bringing conversations in from a file: as history of a room, in pieces, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workstation.channels.chat_files.chat_file import ChatFile
from workstation.channels.dialogue import Dialogue
from workstation.channels.history import history_of
from workstation.domain.events import MessageImported
from workstation.domain.imports import ImportResult, RejectedLine
from workstation.services.appending import Appends
from workstation.services.history import import_lines

PIECE = 500
"""Lines appended at once: small enough that the desk's own facts never wait long."""
MOST_REJECTED = 1_000
"""Bad lines that are listed."""


def import_history(
    file: ChatFile, journal: Appends | None, *, clerk: str, now: int, known: Callable[[str], bool]
) -> ImportResult:
    """Append what ``file`` holds, or with no ``journal`` only count what would be added.

    ``known`` says whether a line's origin is in the journal; ``now`` is milliseconds since 1970 UTC.
    ``ImportFailed`` if the file as a whole cannot be read; ``Trouble`` if the journal cannot be written:
    what was added until then stays, and coming again adds the rest.
    """
    tally = _Tally(known)
    for piece in _pieces(file, tally, now):
        if journal is not None and piece:
            import_lines(journal, piece, clerk=clerk, now=now).result()
    return tally.result(cancelled=file.stopped)


def sorted_out(file: ChatFile) -> tuple[list[Dialogue], tuple[RejectedLine, ...]]:
    """The good conversations of ``file`` and the bad lines, of which ``MOST_REJECTED`` are kept."""
    good: list[Dialogue] = []
    bad: list[RejectedLine] = []
    for one in file:
        if isinstance(one, Dialogue):
            good.append(one)
        elif len(bad) < MOST_REJECTED:
            bad.append(one)
    return good, tuple(bad)


class _Tally:
    """Counts what happens to each line."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known = known
        self._origins: set[str] = set()
        self._conversations: set[str] = set()
        self._rejected: list[RejectedLine] = []
        self._known_count = 0

    def reject(self, line: RejectedLine) -> None:
        if len(self._rejected) < MOST_REJECTED:
            self._rejected.append(line)

    def fresh(self, line: MessageImported) -> bool:
        """Whether ``line`` is to be added; it is counted either way."""
        if line.origin in self._origins or self._known(line.origin):
            self._known_count += 1
            return False
        self._origins.add(line.origin)
        self._conversations.add(line.conversation)
        return True

    def result(self, *, cancelled: bool) -> ImportResult:
        return ImportResult(
            added=len(self._origins), known=self._known_count, rejected=tuple(self._rejected),
            conversations=len(self._conversations), cancelled=cancelled,
        )  # fmt: skip


def _pieces(file: ChatFile, tally: _Tally, now: int) -> Iterator[list[MessageImported]]:
    piece: list[MessageImported] = []
    for one in file:
        if isinstance(one, RejectedLine):
            tally.reject(one)
            continue
        piece += [line for line in history_of(one, now) if tally.fresh(line)]
        if len(piece) >= PIECE:
            yield piece
            piece = []
    yield piece
