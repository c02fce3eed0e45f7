"""The feed: what every widget listens to. Live, practice and replay each have one; widgets cannot tell which."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from workstation.domain.clock import Clock
from workstation.domain.conversation import Conversation
from workstation.domain.desk import Desk
from workstation.domain.entry import Entry
from workstation.domain.figures import Figures
from workstation.domain.tickets import Ticket


class Feed(QObject):
    """Holds the desk and announces each fact once, after it.

    Signals:
        happened(Entry): the desk has taken in this entry.
        rewound(): the desk is another one (a replay jumped); read everything anew.
        tickets_came(): the desk's tickets, read after the first paint, are all there now.
        ticked(int): a second passed; carries the moment, milliseconds since 1970 UTC. Countdowns repaint.
    """

    happened = Signal(object)
    rewound = Signal()
    tickets_came = Signal()
    ticked = Signal(object)

    def __init__(self, clock: Clock, desk: Desk | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk if desk is not None else Desk()  # one without conversations is falsy
        self._clock = clock

    def now(self) -> int:
        """The moment at this feed, milliseconds since 1970 UTC."""
        return self._clock.now()

    def publish(self, entries: Iterable[Entry]) -> None:
        """Apply each entry to the desk and announce it."""
        for entry in entries:
            self.desk.apply(entry)
            self.happened.emit(entry)

    def rewind(
        self, entries: Iterable[Entry], conversations: Iterable[Conversation] = (), figures: Figures | None = None,
        tickets: Iterable[Ticket] = (),
    ) -> None:  # fmt: skip
        """Begin again with these conversations, figures and open tickets, and ``entries`` applied; announce it once."""
        self.desk = Desk(conversations, figures, tickets)
        for entry in entries:
            self.desk.apply(entry)
        self.rewound.emit()

    def take_tickets(self, tickets: Iterable[Ticket]) -> None:
        """The open tickets as they were read; announce that they are there."""
        self.desk.tickets.take(tickets)
        self.tickets_came.emit()

    def tick(self) -> None:
        """Announce that a second passed."""
        self.ticked.emit(self.now())
