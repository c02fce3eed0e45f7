"""Which tickets are shown: whose, of which kind, in which step, with which words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from workstation.domain.ticket_words import matches, searched, terms
from workstation.domain.tickets import Severity, Step, Ticket, TicketKind


class Whose(StrEnum):
    """The first thing one asks of the queue."""

    ALL = "all"
    MINE = "mine"
    UNOWNED = "unowned"
    OVERDUE = "overdue"


class TicketFilter(msgspec.Struct, frozen=True, kw_only=True):
    """All of it must hold; None and empty words hold for all."""

    whose: Whose = Whose.ALL
    kind: TicketKind | None = None
    severity: Severity | None = None
    step: Step | None = None
    words: str = ""

    def keep(self, tickets: Iterable[Ticket], clerk: str, now: int, texts: Texts) -> list[Ticket]:
        """Those of ``tickets`` that are shown to ``clerk`` at ``now``, in the same order."""
        found: Iterable[Ticket] = tickets
        if self.whose is not Whose.ALL:
            found = (one for one in found if _is(self.whose, one, clerk, now))
        if self.kind is not None:
            found = (one for one in found if one.kind is self.kind)
        if self.severity is not None:
            found = (one for one in found if one.severity is self.severity)
        if self.step is not None:
            found = (one for one in found if one.step is self.step)
        if wanted := terms(self.words):
            found = (one for one in found if matches(texts.of(one), wanted))
        return list(found)

    def keeps(self, ticket: Ticket, clerk: str, now: int, texts: Texts) -> bool:
        """Whether ``ticket`` is shown to ``clerk`` at ``now``."""
        return bool(self.keep((ticket,), clerk, now, texts))


def _is(whose: Whose, ticket: Ticket, clerk: str, now: int) -> bool:
    match whose:
        case Whose.ALL:
            return True
        case Whose.MINE:
            return ticket.owner == clerk
        case Whose.UNOWNED:
            return not ticket.owner
        case Whose.OVERDUE:
            return ticket.is_overdue(now)


class Texts:
    """What is searched of each ticket, made once for each of its versions."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[int, str]] = {}

    def of(self, ticket: Ticket) -> str:
        """The words of a ticket, in lower case."""
        known = self._texts.get(ticket.number)
        if known is not None and known[0] == ticket.version:
            return known[1]
        text = searched(ticket)
        self._texts[ticket.number] = (ticket.version, text)
        return text
