"""The tickets of a recording, as far as it has been shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from workstation.domain.orders import OrderKey
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.ticket_fold import changed, opened, ticket_of
from workstation.domain.ticket_words import matches, searched, terms
from workstation.domain.tickets import Ticket
from workstation.replay.recording import Recording


class RecordedTickets:
    """Implements ``domain.tickets.TicketSource`` over a recording up to ``shown()`` entries."""

    def __init__(self, recording: Recording, shown: Callable[[], int]) -> None:
        self._recording = recording
        self._shown = shown
        self._at = 0
        self._tickets = self._begun()

    def ticket(self, number: int) -> Ticket | None:
        """One ticket, open or closed, as it stood at the moment shown."""
        return self._now().get(number)

    def closed(self, words: str, before: tuple[int, int] | None, count: int) -> list[Ticket]:
        """At most ``count`` closed ones with all ``words`` in them, closed last first, behind (closed_at, number)."""
        wanted = terms(words)
        found = [
            (one.closed_at, one.number, one)
            for one in self._now().values()
            if one.closed_at is not None and matches(searched(one), wanted)
        ]
        found.sort(key=lambda row: row[:2], reverse=True)
        return [one for at, number, one in found if before is None or (at, number) < before][:count]

    def of(self, *, conversation: str = "", customer: str = "", order: OrderKey | None = None) -> list[Ticket]:
        """All tickets of a conversation, of a customer (``Buyer.id``) or of an order, the newest first."""
        if not (conversation or customer or order):
            return []
        found: Iterable[Ticket] = (
            one
            for one in self._now().values()
            if (not conversation or one.conversation == conversation)
            and (not customer or one.customer == customer)
            and (order is None or one.order == order)
        )
        return sorted(found, key=lambda one: -one.number)

    def _begun(self) -> dict[int, Ticket]:
        return {one.number: one for one in self._recording.tickets}

    def _now(self) -> dict[int, Ticket]:
        shown = self._shown()
        if shown < self._at:
            self._at, self._tickets = 0, self._begun()
        for entry in self._recording.entries[self._at : shown]:
            if isinstance(entry.event, TicketEvent):
                number = ticket_of(entry)
                found = self._tickets.get(number)
                after = changed(found, entry) if found is not None and found.is_open else opened(entry) or found
                if after is not None:
                    self._tickets[number] = after
        self._at = shown
        return self._tickets
