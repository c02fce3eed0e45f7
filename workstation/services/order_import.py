"""Bring orders in: pieces of a file are put into the store, and the fact that it was done is told at the end."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.order_events import OrdersImported
from workstation.journal.documents.orders import Prepared, Tally, put
from workstation.services.appending import Appends, Changes

_STAMP = re.compile(
    r"(?<!\d)(20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)(?!\d)"
)


def put_piece(journal: Changes, piece: Sequence[Prepared], *, file: str, clerk: str, now: int) -> Tally:
    """Put a piece of ``file`` into the store and wait for it; what became of its orders. Not on the thread of windows.

    Raises ``Trouble`` if the journal cannot be written: nothing of the piece is in then.
    """
    tally = Tally()
    journal.change(partial(_put, piece, tally, file, clerk, now), at=now, clerk=clerk).result()
    return tally


def tell_imported(journal: Appends, fact: OrdersImported, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Say that a file was brought in."""
    return journal.append(fact, at=now, clerk=clerk)


def exported_at(file: str) -> str:
    """The digits of the moment at which a file was exported, as platforms write it into its name, or nothing."""
    found = _STAMP.findall(file)
    return str(found[-1]).ljust(14, "0") if found else ""


def _put(
    piece: Sequence[Prepared], tally: Tally, file: str, clerk: str, now: int, db: sqlite3.Connection
) -> Sequence[AnyEvent]:
    tally.added = tally.changed = tally.unchanged = 0  # tried again if the transaction it was part of failed
    put(db, piece, tally, file=file, as_of=exported_at(file), at=now, clerk=clerk)
    return ()
