"""Projections beside those of conversations: for each kind of fact, what it adds to its subject's own tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from workstation.domain.entry import Entry
from workstation.domain.event import Event
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.phrase_events import FavouriteChosen, PhraseUsed
from workstation.domain.remark_events import RemarkAdded
from workstation.journal import tickets
from workstation.journal.documents import phrases
from workstation.journal.documents.orders import remark_added
from workstation.journal.documents.remarks import project_remark, project_reminder

Projects = Callable[[sqlite3.Connection, Entry], None]
"""Writes what one entry adds, on the writer's connection, within its transaction; keeps nothing in memory."""


def _remark(connection: sqlite3.Connection, entry: Entry) -> None:
    project_remark(connection, entry)
    remark_added(connection, entry)


PROJECTED: dict[type[Event], Projects] = {
    RemarkAdded: _remark,
    PaymentReminded: project_reminder,
    PhraseUsed: phrases.project_use,
    FavouriteChosen: phrases.project_favourite,
    **dict.fromkeys(tickets.KINDS, tickets.project),
}
"""Who writes the projection of a kind of fact."""

TABLES: tuple[str, ...] = ("remark", "payment_reminder", *phrases.TABLES, *tickets.TABLES)
"""The tables they fill: ``rebuild`` makes them anew, ``verify`` compares them."""


def project(connection: sqlite3.Connection, entry: Entry) -> None:
    """Write what ``entry`` adds to its subject's tables, if anything."""
    projects = PROJECTED.get(type(entry.event))
    if projects is not None:
        projects(connection, entry)
