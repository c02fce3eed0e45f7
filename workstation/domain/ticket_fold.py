"""How each fact changes a ticket, and the open tickets of a desk. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from workstation.domain import ticket_events as ev
from workstation.domain.entry import Entry
from workstation.domain.tickets import Change, Fact, Ticket, TicketNote

Wanted = Callable[[Ticket], bool]
"""Whether a ticket is one of those asked for."""


def ticket_of(entry: Entry) -> int:
    """The number of the ticket that ``entry`` is about, 0 if about none."""
    if isinstance(entry.event, ev.TicketOpened):
        return entry.seq
    return getattr(entry.event, "ticket", 0)


def opened(entry: Entry) -> Ticket | None:
    """The ticket that ``entry`` puts among the open ones where it was not; None if it puts none."""
    event = entry.event
    match event:
        case ev.TicketOpened():
            return Ticket(
                number=entry.seq, kind=event.matter, severity=event.severity, opened_at=entry.at,
                opened_by=entry.clerk, conversation=event.conversation, customer=event.customer,
                customer_name=event.customer_name, order=event.order, owner=event.owner, automatic=event.automatic,
                due=event.due, facts=event.facts, evidence=event.evidence, version=entry.seq,
                history=(_change(entry, event.owner if event.automatic else ""),),
            )  # fmt: skip
        case ev.TicketReopened() if 0 < event.ticket < entry.seq:
            return _reopened(entry, event)
        case _:
            return None


def changed(before: Ticket, entry: Entry) -> Ticket:
    """``before`` after ``entry``, which is about it; the same object if nothing of it changed."""
    if not before.is_open:
        return before
    after = _changed(before, entry)
    return before if after is before else replace(after, version=entry.seq)


def _changed(before: Ticket, entry: Entry) -> Ticket:  # one arm per fact
    event = entry.event
    match event:
        case ev.TicketClaimed():
            return _told(replace(before, owner=entry.clerk, automatic=False), entry)
        case ev.TicketAssigned():
            return _told(replace(before, owner=event.to, automatic=event.automatic), entry, event.to)
        case ev.TicketFactsSet():
            return replace(before, facts=_merged(before.facts, event.facts))
        case ev.EvidenceAdded():
            known = {one.message for one in before.evidence}
            new = tuple(one for one in event.evidence if one.message not in known)
            return replace(before, evidence=before.evidence + new) if new else before
        case ev.TicketMoved():
            change = replace(_change(entry, event.reason), step=event.to, came_from=event.came_from)
            return replace(before, step=event.to, history=(*before.history, change))
        case ev.TicketNoteAdded():
            note = TicketNote(seq=entry.seq, at=entry.at, clerk=entry.clerk, text=event.text)
            return replace(before, notes=(*before.notes, note))
        case ev.TicketDueSet():
            after = replace(before, due=event.due, due_by_hand=event.by_hand)
            return _told(after, entry, str(event.due or ""), event.reason) if event.by_hand else after
        case ev.TicketLinked():
            return _linked(before, event)
        case ev.TicketReclassified():
            after = replace(before, kind=event.matter, severity=event.severity)
            return _told(after, entry, event.matter.value, event.severity.value)
        case ev.TicketClosed():
            after = replace(
                before, closed_at=entry.at, closed_by=entry.clerk, confirmed=event.confirmed,
                closing_reason=event.reason,
            )  # fmt: skip
            return _told(after, entry, event.reason)
        case _:
            return before


def _reopened(entry: Entry, event: ev.TicketReopened) -> Ticket:
    after = replace(
        event.stood, number=event.ticket, closed_at=None, closed_by="", confirmed=False, closing_reason="",
        version=entry.seq,
    )  # fmt: skip
    return _told(after, entry, event.reason)


def _linked(before: Ticket, event: ev.TicketLinked) -> Ticket:
    return replace(
        before,
        conversation=event.conversation or before.conversation,
        customer=event.customer or before.customer,
        customer_name=event.customer_name or before.customer_name,
        order=event.order or before.order,
    )


def _merged(before: tuple[Fact, ...], new: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Each field once, in the order in which it was first filled in."""
    merged = {fact.field: fact for fact in before} | {fact.field: fact for fact in new}
    return tuple(fact for fact in merged.values() if fact.value)


def _told(ticket: Ticket, entry: Entry, *values: str) -> Ticket:
    return replace(ticket, history=(*ticket.history, _change(entry, *values)))


def _change(entry: Entry, *values: str) -> Change:
    told = tuple(value for value in values if value)
    return Change(seq=entry.seq, at=entry.at, clerk=entry.clerk, what=type(entry.event).__name__, values=told)


class OpenTickets:
    """The open tickets of a desk, by number.

    A desk may begin before its tickets have been read (start-up does not wait for them): until ``take``, facts
    about a ticket not yet here are kept and applied to it when it comes.
    """

    def __init__(self, tickets: Iterable[Ticket] = (), *, complete: bool = True) -> None:
        self._tickets = {one.number: one for one in tickets}
        self.complete = complete
        """Whether all of them are here."""
        self._missed: list[Entry] = []

    def __iter__(self) -> Iterator[Ticket]:
        return iter(self._tickets.values())

    def __len__(self) -> int:
        return len(self._tickets)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OpenTickets) and self._tickets == other._tickets

    __hash__ = None  # type: ignore[assignment]  # they change

    def get(self, number: int) -> Ticket | None:
        """The ticket with this number if it is open."""
        return self._tickets.get(number)

    def apply(self, entry: Entry) -> None:
        """Take in one fact about a ticket."""
        number = ticket_of(entry)
        if not self.complete:
            self._missed.append(entry)
        found = self._tickets.get(number)
        after = opened(entry) if found is None else changed(found, entry)
        if after is None:
            return
        if after.is_open:
            self._tickets[number] = after
        else:
            del self._tickets[number]

    def take(self, tickets: Iterable[Ticket]) -> None:
        """All open ones as they were read; what was missed meanwhile is applied to them."""
        read = OpenTickets(tickets)
        for entry in self._missed:
            known = read.get(ticket_of(entry))
            if entry.seq > (known.version if known is not None else 0):
                read.apply(entry)
        self._tickets, self._missed, self.complete = read._tickets, [], True

    def of_conversation(self, conversation: str) -> list[Ticket]:
        """Those of a conversation, the newest first."""
        return self._those(lambda one: one.conversation == conversation) if conversation else []

    def of_customer(self, customer: str) -> list[Ticket]:
        """Those of a customer, by ``Buyer.id``, the newest first."""
        return self._those(lambda one: one.customer == customer) if customer else []

    def overdue(self, now: int) -> int:
        """How many have passed their deadline."""
        return sum(1 for one in self._tickets.values() if one.due is not None and one.due <= now)

    def _those(self, wanted: Wanted) -> list[Ticket]:
        return sorted(filter(wanted, self), key=lambda one: -one.number)
