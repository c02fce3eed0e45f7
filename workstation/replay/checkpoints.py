"""Where a jump begins: the desk as it stood at every thousandth entry, so that none folds hours."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.events import FocusChanged, LimitsSet, PresenceChanged, SignedIn, SignedOut
from workstation.domain.figures import Figures
from workstation.domain.tickets import Ticket
from workstation.replay.recording import Recording

STRIDE = 1_000
"""Entries between two checkpoints; folding so many takes some 4 ms."""

Start = tuple[Sequence[Entry], Sequence[Conversation], Figures, Sequence[Ticket]]
"""(entries to apply; conversations, figures, open tickets to begin with): what ``Feed.rewind`` takes."""

_SEAT = SignedIn | SignedOut | PresenceChanged | LimitsSet | FocusChanged


class Checkpoints:
    """Kept in memory only, never in a recording; made as far as somebody has jumped."""

    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        open_ones = [one for one in recording.tickets if one.is_open]
        self._desk = Desk(recording.conversations, recording.figures.copy(), open_ones)
        self._seat = {type(entry.event): entry for entry in recording.seat}
        for entry in recording.seat:
            self._desk.apply(entry)
        self._folded = 0
        self._kept: list[tuple[tuple[Entry, ...], tuple[Conversation, ...], Figures, tuple[Ticket, ...]]] = []
        self._keep()

    def before(self, position: int) -> Start:
        """What gives the desk after the first ``position`` entries."""
        wanted = min(position, len(self._recording.entries)) // STRIDE
        while len(self._kept) <= wanted:
            self._fold_on()
        seat, conversations, figures, tickets = self._kept[wanted]
        entries = self._recording.entries[wanted * STRIDE : position]
        return (*seat, *entries), conversations, figures.copy(), tickets

    def _fold_on(self) -> None:
        for entry in self._recording.entries[self._folded : self._folded + STRIDE]:
            self._desk.apply(entry)
            if isinstance(entry.event, _SEAT):
                self._seat.pop(type(entry.event), None)
                self._seat[type(entry.event)] = entry
        self._folded += STRIDE
        self._keep()

    def _keep(self) -> None:
        desk = self._desk
        self._kept.append((tuple(self._seat.values()), tuple(desk), desk.figures.copy(), tuple(desk.tickets)))
