"""The store of orders: put in by imports in pieces, found by anything, with what changed."""

from __future__ import annotations

import sqlite3
from calendar import timegm
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.order_merge import FieldChange, Merged, merged
from workstation.domain.orders import FoundOrder, Order, OrderChange, OrderKey, OrderStatus, Platform, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import flag_of
from workstation.journal.documents.order_words import needed, tokens, words_of
from workstation.journal.documents.remarks import remarks_of
from workstation.journal.troubles import told_as_trouble
from workstation.journal.words import fold

_encode = msgspec.json.Encoder(decimal_format="string").encode
_decode = msgspec.json.Decoder(Order).decode

_ONE = "SELECT id, as_of, words, flag, data FROM shop_order WHERE order_no = ? AND platform = ?"
_SEVERAL = "SELECT id, as_of, words, flag, data, order_no, platform FROM shop_order WHERE order_no IN ({})"
_REMARKED = "SELECT DISTINCT order_no, platform FROM remark WHERE order_no IN ({})"
_AT_ONCE = 500
_ADD = "INSERT INTO shop_order VALUES (?,?,?,?,?,?,?,?,?,?)"
_CHANGE = "UPDATE shop_order SET buyer=?, status=?, created=?, flag=?, as_of=?, words=?, data=? WHERE id=?"
_HIGHEST = "SELECT max(id) FROM shop_order WHERE id BETWEEN ? AND ?"
_INDEX = "INSERT INTO search_order (rowid, text) VALUES (?,?)"
_UNINDEX = "INSERT INTO search_order (search_order, rowid, text) VALUES ('delete',?,?)"
_NOTE = """INSERT INTO order_change (platform, order_no, at, clerk, file, field, before, after, taken)
    VALUES (?,?,?,?,?,?,?,?,?)"""
_NOTED = """SELECT 1 FROM order_change WHERE order_no=? AND platform=? AND file=? AND field=? AND after=?
    AND NOT taken"""
_PLACES = 20
"""Bits of an id that tell orders of the same second apart."""


class Tally(msgspec.Struct):
    """What became of the orders of a file."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0


class Prepared(msgspec.Struct, frozen=True, kw_only=True):
    """An order as it goes into the store, made beside the writer's thread, even in another process."""

    platform: str
    order_no: str
    buyer: str
    status: str
    created: str
    flag: str
    words: str
    tokens: str
    data: str
    """The order as JSON."""
    partial: bool = False


def prepare(found: FoundOrder) -> Prepared:
    """All that can be worked out of an order without the store."""
    order = found.order
    words = words_of(order, [])
    return Prepared(
        platform=order.platform.value, order_no=order.order_no, buyer=order.buyer, status=order.status or "",
        created=order.created or "", flag=flag_of(order, ()) or "", words=words, tokens=tokens(words),
        data=_encode(order).decode(), partial=found.partial,
    )  # fmt: skip


def put(
    db: sqlite3.Connection, orders: Iterable[Prepared | FoundOrder], tally: Tally, *, file: str, as_of: str, at: int,
    clerk: str,
) -> None:  # fmt: skip
    """Take in a piece of a file, within the transaction of ``Journal.change``; some hundred orders at a time.

    ``as_of``: digits of the moment the file was exported at, empty if unknown.
    """
    ready = [prepare(one) if isinstance(one, FoundOrder) else one for one in orders]
    ready.sort(key=lambda one: one.created)  # the index likes rising numbers
    for first in range(0, len(ready), _AT_ONCE):
        _put(db, ready[first : first + _AT_ONCE], tally, file=file, as_of=as_of, at=at, clerk=clerk)


def _put(
    db: sqlite3.Connection, orders: list[Prepared], tally: Tally, *, file: str, as_of: str, at: int, clerk: str
) -> None:
    """Few statements for many orders: each takes Python from the windows and gives it back."""
    places = ",".join("?" * len(orders))
    numbers = [one.order_no for one in orders]
    known = {(row[5], row[6]): row[:5] for row in db.execute(_SEVERAL.format(places), numbers)}
    remarked = set(db.execute(_REMARKED.format(places), numbers))
    fresh: dict[tuple[str, str], Prepared] = {}
    for one in orders:
        key = (one.order_no, one.platform)
        row = known.pop(key, None)
        if row is not None:
            remarked.add(key)  # what ``row`` says is no longer so if it comes again
            _bring_up(db, row, one, tally, file=file, as_of=as_of, at=at, clerk=clerk)
        elif key in fresh or key in remarked:
            remarked.add(key)
            _put_slowly(db, fresh.pop(key, None), as_of)
            _put_one(db, one, tally, file=file, as_of=as_of, at=at, clerk=clerk)
        else:
            fresh[key] = one
            tally.added += 1
    _add_all(db, list(fresh.values()), as_of)


def _add_all(db: sqlite3.Connection, orders: list[Prepared], as_of: str) -> None:
    ids: list[int] = []
    highest: dict[int, int] = {}
    for one in orders:
        second = _second(one.created)
        highest[second] = highest[second] + 1 if second in highest else _new_id(db, one.created)
        ids.append(highest[second])
    db.executemany(_ADD, [(id, *_values(one), as_of, one.words, one.data) for id, one in zip(ids, orders, strict=True)])
    db.executemany(_INDEX, [(id, one.tokens) for id, one in zip(ids, orders, strict=True)])


def _values(one: Prepared) -> tuple[str, str, str, str, str, str]:
    return one.platform, one.order_no, one.buyer, one.status, one.created, one.flag


def _put_slowly(db: sqlite3.Connection, one: Prepared | None, as_of: str) -> None:
    """An order that comes again in the same piece, the first time."""
    if one is not None:
        _add_all(db, [one], as_of)


def _put_one(
    db: sqlite3.Connection, one: Prepared, tally: Tally, *, file: str, as_of: str, at: int, clerk: str
) -> None:
    row = db.execute(_ONE, (one.order_no, one.platform)).fetchone()
    if row is None:
        _add(db, _decode(one.data), as_of)  # its remarks are found with it
        tally.added += 1
    else:
        _bring_up(db, row, one, tally, file=file, as_of=as_of, at=at, clerk=clerk)


def _bring_up(
    db: sqlite3.Connection, row: tuple[int, str, str, str, str], fresh: Prepared, tally: Tally, *, file: str,
    as_of: str, at: int, clerk: str,
) -> None:  # fmt: skip
    if row[4] == fresh.data and row[1] >= as_of:
        tally.unchanged += 1
        return
    found = FoundOrder(order=_decode(fresh.data), row=0, partial=fresh.partial)
    became = compared(_decode(row[4]), found, known_as_of=row[1], as_of=as_of)
    if became.changed:
        tally.changed += 1
    else:
        tally.unchanged += 1
    newest = max(row[1], as_of)
    if newest != row[1] or _encode(became.order).decode() != row[4]:
        _keep(db, row[0], became.order, newest, row[2])
    _note(db, found.order, became.changes, file, at, clerk)


def would_become(fresh: Prepared, stored: tuple[str, str], as_of: str) -> Merged:
    """What an import would make of a stored order (as ``OrderReading.stored`` tells it)."""
    found = FoundOrder(order=_decode(fresh.data), row=0, partial=fresh.partial)
    return compared(_decode(stored[1]), found, known_as_of=stored[0], as_of=as_of)


def as_data(order: Order) -> str:
    """An order as the store has it."""
    return _encode(order).decode()


def compared(known: Order, found: FoundOrder, *, known_as_of: str, as_of: str) -> Merged:
    """What an import makes of an order. Where both files tell when they were exported, that says which is older."""
    older = as_of < known_as_of if as_of and known_as_of and as_of != known_as_of else None
    return merged(known, found.order, partial=found.partial, older=older)


def remark_added(db: sqlite3.Connection, entry: Entry) -> None:
    """Let an order be found by the remark just added, and by its flag.

    Where remarks are folded into a scratch file to be compared (``verify``) there is no store beside them.
    """
    event = entry.event
    assert isinstance(event, RemarkAdded)
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'shop_order'").fetchone() is None:
        return
    row = db.execute(_ONE, (event.order_no, event.platform.value)).fetchone()
    if row is not None:
        _keep(db, row[0], _decode(row[4]), row[1], row[2])


def _add(db: sqlite3.Connection, order: Order, as_of: str) -> None:
    remarks = remarks_of(db, key_of(order))
    words = words_of(order, [one.line for one in remarks])
    id = _new_id(db, order.created or "")
    flag = flag_of(order, remarks)
    db.execute(
        _ADD,
        (id, order.platform.value, order.order_no, order.buyer, order.status or "", order.created or "", flag or "",
         as_of, words, _encode(order).decode()),
    )  # fmt: skip
    db.execute(_INDEX, (id, tokens(words)))


def _keep(db: sqlite3.Connection, id: int, order: Order, as_of: str, words_before: str) -> None:
    """Bring a row and its place in the index up to ``order``; it moves if the order turns out to be of another day."""
    remarks = remarks_of(db, key_of(order))
    words = words_of(order, [one.line for one in remarks])
    if id >> _PLACES != _second(order.created or ""):
        db.execute(_UNINDEX, (id, tokens(words_before)))
        db.execute("DELETE FROM shop_order WHERE id = ?", (id,))
        _add(db, order, as_of)
        return
    flag = flag_of(order, remarks)
    values = (order.buyer, order.status or "", order.created or "", flag or "", as_of, words, _encode(order).decode())
    db.execute(_CHANGE, (*values, id))
    if words != words_before:
        db.execute(_UNINDEX, (id, tokens(words_before)))
        db.execute(_INDEX, (id, tokens(words)))


def _note(db: sqlite3.Connection, order: Order, changes: Sequence[FieldChange], file: str, at: int, clerk: str) -> None:
    for one in changes:
        if not one.taken:
            same = (order.order_no, order.platform.value, file, one.field, one.after)
            if db.execute(_NOTED, same).fetchone():
                continue  # the same old file once more
        values = (at, clerk, file, one.field, one.before, one.after, one.taken)
        db.execute(_NOTE, (order.platform.value, order.order_no, *values))


def _new_id(db: sqlite3.Connection, created: str) -> int:
    first = _second(created) << _PLACES
    (highest,) = db.execute(_HIGHEST, (first, first + (1 << _PLACES) - 1)).fetchone()
    return first + 1 if highest is None else int(highest) + 1


def _second(created: str) -> int:
    """Seconds since 1970 of a local moment, 0 for an unknown one."""
    return 0 if not created else timegm(datetime.fromisoformat(created).timetuple())


class OrderReading:
    """Implements ``domain.orders.OrderSource`` on a connection that reads. Raises ``Trouble``."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._db = connection

    def order(self, key: OrderKey) -> Order | None:
        """One order, or None."""
        rows = self._rows(_ONE, key.order_no, key.platform.value)
        return _decode(rows[0][4]) if rows else None

    def stored(self, fresh: Prepared) -> tuple[str, str] | None:
        """(when the newest of its files was exported, the order as JSON) as it is in the store, or None."""
        rows = self._rows(_ONE, fresh.order_no, fresh.platform)
        return (rows[0][1], rows[0][4]) if rows else None

    def orders_of(self, buyer: str, limit: int) -> list[Order]:
        """The newest orders of a customer's account, newest first."""
        if not buyer:
            return []
        return self._orders("WHERE buyer = ? ORDER BY id DESC LIMIT ?", buyer, limit)

    def numbered(self, order_no: str) -> list[Order]:
        """The orders with this number, on whatever platform: usually one."""
        return self._orders("WHERE order_no = ? ORDER BY platform", order_no)

    def search(
        self,
        words: str,
        limit: int,
        status: OrderStatus | None = None,
        flag: Flag | None = None,
        platforms: Sequence[Platform] = (),
        skip: int = 0,
        since: str = "",
        until: str = "",
    ) -> list[Order]:
        """The newest orders with all of ``words`` in any of their fields, newest first. No words: the newest ones.

        ``skip``: so many of them are passed over; ``since`` ≤ moment of placing < ``until``, ISO 8601 local.
        Exact: the index only narrows down where the words themselves are looked for.
        """
        folded = list(dict.fromkeys(fold(words).split()))
        where = ["instr(o.words, ?)"] * len(folded)
        values: list[object] = list(folded)
        if status is not None:
            where.append("o.status = ?")
            values.append(status.value)
        if flag is not None:
            where.append("o.flag = ?")
            values.append(flag.value)
        if platforms:
            where.append(f"o.platform IN ({','.join('?' * len(platforms))})")
            values += [one.value for one in platforms]
        if since:
            where.append("o.created >= ?")
            values.append(since)
        if until:
            where.append("o.created < ?")
            values.append(until)
        match = " AND ".join(f'"{token}"' for token in needed(folded))
        origin, order = "shop_order o", "o.id"
        if match:
            origin, order = "search_order s CROSS JOIN shop_order o ON o.id = s.rowid", "s.rowid"
            where.insert(0, "search_order MATCH ?")
            values.insert(0, match)
        condition = f"WHERE {' AND '.join(where)}" if where else ""
        query = f"SELECT o.data FROM {origin} {condition} ORDER BY {order} DESC LIMIT ? OFFSET ?"
        return [_decode(data) for (data,) in self._rows(query, *values, max(0, limit), max(0, skip))]

    def unpaid(self, now: int, limit: int = 500) -> list[Order]:
        """The orders that wait for payment, placed before ``now``, oldest first."""
        until = datetime.fromtimestamp(now / 1000).isoformat(timespec="seconds")
        return self._orders("WHERE status = 'unpaid' AND created <= ? ORDER BY created LIMIT ?", until, limit)

    def changes(self, key: OrderKey) -> list[OrderChange]:
        """What imports changed of an order, the latest first."""
        query = """SELECT at, clerk, file, field, before, after, taken FROM order_change
            WHERE order_no = ? AND platform = ? ORDER BY id DESC"""
        rows = self._rows(query, key.order_no, key.platform.value)
        return [
            OrderChange(at=at, clerk=clerk, file=file, field=field, before=before, after=after, taken=bool(taken))
            for at, clerk, file, field, before, after, taken in rows
        ]

    def count(self) -> int:
        """How many orders there are."""
        return int(self._rows("SELECT count(*) FROM shop_order")[0][0])

    def all(self) -> Iterator[Order]:
        """All orders by the moment they were placed, then by number; those without a moment come first."""
        every = "SELECT data FROM shop_order ORDER BY created, order_no, platform"
        with told_as_trouble(self._path):
            rows = self._db.execute(every)
        while True:
            with told_as_trouble(self._path):
                some = rows.fetchmany(_AT_ONCE)
            if not some:
                return
            yield from (_decode(data) for (data,) in some)

    def _orders(self, rest: str, *values: object) -> list[Order]:
        return [_decode(data) for (data,) in self._rows(f"SELECT data FROM shop_order {rest}", *values)]

    def _rows(self, query: str, *values: object) -> list[Any]:  # rows are as the query has them
        with told_as_trouble(self._path):
            return self._db.execute(query, values).fetchall()
