"""Brings the archive up to date with the orders, on a thread: records for new accounts, the group of each customer."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path

import msgspec

from workstation.domain.customer_groups import grouping
from workstation.domain.customer_profile import Wanted, account_of
from workstation.domain.customers import Customer, Dealings, GroupRule
from workstation.domain.events import AnyEvent
from workstation.domain.tickets import TicketKind
from workstation.domain.values import Group
from workstation.journal.documents import customers as archive
from workstation.journal.reader import Reader
from workstation.services.appending import Changes

PAGE = 500
"""Customers read, or groups noted, at once."""
PIECE = 50
"""Records made in one transaction: what clerks do meanwhile waits no longer than for these."""


class _Order(msgspec.Struct):
    """What of an order counts; the rest is skipped when it is read."""

    platform: str
    buyer: str = ""
    status: str | None = None
    total: Decimal | None = None
    created: str | None = None
    phone: str = ""
    address: str = ""


class _Sum(msgspec.Struct):
    orders: int = 0
    spent: Decimal = Decimal(0)


_decode = msgspec.json.Decoder(_Order).decode


def bring_up_to_date(
    journal: Changes, path: Path, rule: GroupRule, day: str, *, now: int, stop: Callable[[], bool] = bool
) -> int:
    """Make what is missing and note every group as it is on ``day``; how many customers that concerned.

    Not on the thread of windows; ``stop`` is asked before each piece. ``Trouble`` if the journal cannot be used.
    """
    concerned = 0
    with closing(Reader.open(path)) as reader:
        owners = dict(reader.with_connection(_owners))
        sums, latest = _added_up(reader, owners)
        for piece in _pieces(latest):
            if stop():
                return concerned
            journal.change(partial(_make, piece, now), at=now, clerk="").result()
            concerned += len(piece)
        for moved in _moved(reader, owners, sums, rule, day):
            if stop():
                return concerned
            journal.change(partial(_note, moved), at=now, clerk="").result()
            concerned += len(moved)
    return concerned


def _added_up(reader: Reader, owners: dict[str, str]) -> tuple[dict[str, _Sum], dict[str, _Order]]:
    """What the orders of each customer add up to, by id; and of accounts without a record the latest order."""
    sums: dict[str, _Sum] = defaultdict(_Sum)
    latest: dict[str, _Order] = {}
    for data in reader.with_connection(_orders):
        order = _decode(data)
        if not order.buyer or "*" in order.buyer:
            continue  # a masked account is nobody's
        owner = owners.get(order.buyer)
        if owner is None:
            before = latest.get(order.buyer)
            if before is None or (order.created or "") > (before.created or ""):
                latest[order.buyer] = order
        if order.status == "closed":
            continue
        sum_ = sums[owner or order.buyer]
        sum_.orders += 1
        if order.status != "unpaid" and order.total is not None:
            sum_.spent += order.total
    return sums, latest


def _moved(
    reader: Reader, owners: dict[str, str], sums: dict[str, _Sum], rule: GroupRule, day: str
) -> Iterator[list[tuple[str, Group]]]:
    """Customers whose group is another now, some hundred at a time."""
    complaints: dict[str, int] = defaultdict(int)
    for ticket in reader.tickets.open():
        if ticket.kind is TicketKind.COMPLAINT:
            complaints[owners.get(ticket.customer, ticket.customer)] += 1
    after = ""
    while page := reader.with_connection(partial(archive.listed, wanted=Wanted(), after=after, limit=PAGE)):
        after = page[-1].customer.id
        piece = []
        for row in page:
            one = row.customer
            sum_ = sums.get(one.id, _Sum())
            dealings = Dealings(
                orders=sum_.orders, spent_fen=int(sum_.spent * 100), open_complaints=complaints.get(one.id, 0)
            )
            group = grouping(one, dealings, rule, day).group
            if group is not row.group:
                piece.append((one.id, group))
        if piece:
            yield piece


def _pieces(latest: dict[str, _Order]) -> Iterator[list[Customer]]:
    made = [account_of(one.platform, one.buyer, one.phone, one.address) for one in latest.values()]
    for first in range(0, len(made), PIECE):
        yield made[first : first + PIECE]


def _make(piece: Sequence[Customer], now: int, db: sqlite3.Connection) -> Sequence[AnyEvent]:
    archive.put_new(db, piece, at=now, clerk="")
    return ()


def _note(piece: Sequence[tuple[str, Group]], db: sqlite3.Connection) -> Sequence[AnyEvent]:
    archive.regroup(db, piece)
    return ()


def _owners(db: sqlite3.Connection) -> list[tuple[str, str]]:
    return db.execute("SELECT name, id FROM customer_name").fetchall()


def _orders(db: sqlite3.Connection) -> Iterator[str]:
    return (data for (data,) in db.execute("SELECT data FROM shop_order"))
