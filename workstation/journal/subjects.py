"""Projections beside those of conversations: for each kind of fact, what it adds to its subject's own tables.

The first facts of a sitting are written before the desk is painted and belong to no subject: what a subject needs for
its tables is imported with its first fact.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.phrase_events import FavouriteChosen, PhraseUsed
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.ticket_events import TICKET_KINDS

Projects = Callable[[sqlite3.Connection, Entry], None]
"""Writes what one entry adds, on the writer's connection, within its transaction; keeps nothing in memory."""


def _remark(connection: sqlite3.Connection, entry: Entry) -> None:
    from workstation.journal.documents import orders, remarks

    remarks.project_remark(connection, entry)
    orders.remark_added(connection, entry)


def _reminder(connection: sqlite3.Connection, entry: Entry) -> None:
    from workstation.journal.documents import remarks

    remarks.project_reminder(connection, entry)


def _phrase_use(connection: sqlite3.Connection, entry: Entry) -> None:
    from workstation.journal.documents import phrases

    phrases.project_use(connection, entry)


def _favourite(connection: sqlite3.Connection, entry: Entry) -> None:
    from workstation.journal.documents import phrases

    phrases.project_favourite(connection, entry)


def _ticket(connection: sqlite3.Connection, entry: Entry) -> None:
    from workstation.journal import tickets

    tickets.project(connection, entry)


PROJECTED: dict[type[Event], Projects] = {
    RemarkAdded: _remark,
    PaymentReminded: _reminder,
    PhraseUsed: _phrase_use,
    FavouriteChosen: _favourite,
    **dict.fromkeys(TICKET_KINDS, _ticket),
}
"""Who writes the projection of a kind of fact."""


def tables() -> tuple[str, ...]:
    """The tables they fill: ``rebuild`` makes them anew, ``verify`` compares them."""
    from workstation.journal import tickets
    from workstation.journal.documents import phrases

    return ("remark", "payment_reminder", *phrases.TABLES, *tickets.TABLES)


def project(connection: sqlite3.Connection, entry: Entry) -> None:
    """Write what ``entry`` adds to its subject's tables, if anything."""
    projects = PROJECTED.get(type(entry.event))
    if projects is not None:
        projects(connection, entry)
