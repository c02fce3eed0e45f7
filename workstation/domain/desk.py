"""The desk: what stands open after the facts so far. A pure fold of entries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workstation.domain import events as ev
from workstation.domain.conversation import Conversation, changed, opened
from workstation.domain.entry import Entry
from workstation.domain.figures import Figures
from workstation.domain.ticket_events import TicketEvent
from workstation.domain.ticket_fold import OpenTickets
from workstation.domain.tickets import Ticket
from workstation.domain.values import Limits, Presence, Role


class Desk:
    """Open matters only: conversations on the desk, open tickets, who sits there, the limits in force, the figures.

    Read it freely, change it only by ``apply``. The same entries in the same order always give an equal desk.
    """

    def __init__(
        self, conversations: Iterable[Conversation] = (), figures: Figures | None = None,
        tickets: Iterable[Ticket] | None = (),
    ) -> None:  # fmt: skip
        """``tickets`` are the open ones, None if they are to be read later (``OpenTickets.take``)."""
        self._conversations = {one.id: one for one in conversations}
        self.tickets = OpenTickets(tickets or (), complete=tickets is not None)
        self.clerk = ""
        self.role = Role.CLERK
        self.presence = Presence.ONLINE
        self.limits = Limits()
        self.focus = ""
        """The conversation in front, empty if none."""
        self.figures = figures or Figures()
        self.seq = 0
        """Number of the last entry applied."""

    def __iter__(self) -> Iterator[Conversation]:
        """The conversations on the desk, in the order in which they came."""
        return iter(self._conversations.values())

    def __len__(self) -> int:
        return len(self._conversations)

    def get(self, conversation: str) -> Conversation | None:
        """The conversation with this id if it is on the desk."""
        return self._conversations.get(conversation)

    def apply(self, entry: Entry) -> None:
        """Take in one fact. ``entry.seq`` must be above every seq applied before."""
        self.seq = entry.seq
        self._apply_to_seat(entry)
        if isinstance(entry.event, TicketEvent):
            self.tickets.apply(entry)
        if entry.conversation:
            self._apply_to_conversation(entry)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Desk) and self._facts() == other._facts()

    __hash__ = None  # type: ignore[assignment]  # a desk changes

    def _facts(self) -> tuple[object, ...]:
        seat = (self.clerk, self.role, self.presence, self.limits, self.focus)
        return (self._conversations, self.tickets, seat, self.figures)

    def _apply_to_seat(self, entry: Entry) -> None:
        match entry.event:
            case ev.SignedIn(name=name, role=role):
                self.clerk, self.role = name, role
            case ev.SignedOut():
                self.clerk, self.focus = "", ""
            case ev.PresenceChanged(presence=presence):
                self.presence = presence
            case ev.LimitsSet(limits=limits):
                self.limits = limits
            case ev.FocusChanged(conversation=conversation):
                self.focus = conversation
            case _:
                pass

    def _apply_to_conversation(self, entry: Entry) -> None:
        before = self._conversations.get(entry.conversation) or opened(entry)
        if before is None:
            return
        self.figures.apply(before, entry)
        after = changed(before, entry)
        if after.on_desk:
            self._conversations[after.id] = after
        else:
            self._conversations.pop(after.id, None)


def fold(entries: Iterable[Entry], conversations: Iterable[Conversation] = (), tickets: Iterable[Ticket] = ()) -> Desk:
    """The desk after ``entries``, begun with ``conversations`` and open ``tickets`` already on it."""
    desk = Desk(conversations, tickets=tickets)
    for entry in entries:
        desk.apply(entry)
    return desk
