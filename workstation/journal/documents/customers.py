"""The archive of customers: a record each, the accounts that are theirs, and how records read before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from workstation.domain.customers import Customer, Due
from workstation.domain.values import Group
from workstation.domain.wanted import folded
from workstation.journal.documents.shelf import Shelf

RECORDS = Shelf("customer", Customer)
"""Records by id, with their versions. Searched through ``customer_found``."""

_FOUND = "INSERT OR REPLACE INTO customer_found VALUES (?,?,?,?,?)"
_NAME = "INSERT OR REPLACE INTO customer_name VALUES (?,?)"
_LIST = "SELECT c.data FROM customer_found f JOIN customer c ON c.id = f.id WHERE f.id > ?"
_DUE = """SELECT c.data FROM customer_found f JOIN customer c ON c.id = f.id
    WHERE f.due <> '' AND f.due <= ? ORDER BY f.due, f.id LIMIT ?"""


def put(db: sqlite3.Connection, customer: Customer, *, at: int, clerk: str) -> bool:
    """Keep a record and what it is found by; False if it stands there already."""
    if not RECORDS.put(db, customer.id, customer, at=at, clerk=clerk):
        return False
    _index(db, customer)
    return True


def put_new(db: sqlite3.Connection, customers: Iterable[Customer], *, at: int, clerk: str) -> int:
    """Keep those whose account nobody has yet; how many that were. For imports, some hundred at a time."""
    added = 0
    for one in customers:
        if id_of(db, one.name) is None:
            added += put(db, one, at=at, clerk=clerk)
    return added


def remove(db: sqlite3.Connection, id: str, *, at: int, clerk: str) -> None:
    """Take a record out; its versions stay."""
    RECORDS.remove(db, id, at=at, clerk=clerk)
    db.execute("DELETE FROM customer_found WHERE id = ?", (id,))


def lead_to(db: sqlite3.Connection, names: Iterable[str], id: str) -> None:
    """These accounts and ids are the customer ``id`` from now on."""
    db.executemany(_NAME, [(name, id) for name in names if name])


def id_of(db: sqlite3.Connection, name: str) -> str | None:
    """Whose account (or earlier id) this is."""
    row = db.execute("SELECT id FROM customer_name WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def get(db: sqlite3.Connection, id: str) -> Customer | None:
    """A record by id, also by an id that was merged into another."""
    found = RECORDS.get(db, id)
    if found is None and (other := id_of(db, id)) not in (None, id):
        return RECORDS.get(db, str(other))
    return found


def search(
    db: sqlite3.Connection, words: str, limit: int, *, group: Group | None = None, due_by: str = "", after: str = ""
) -> list[Customer]:
    """Records with all of ``words`` in what they are found by, by id; see ``CustomerSource.search_customers``."""
    where, values = [_LIST], [after]
    for word in folded(words).split():
        where.append("instr(f.words, ?)")
        values.append(word)
    if group is not None:
        where.append("f.grp = ?")
        values.append(group.value)
    if due_by:
        where.append("f.due <> '' AND f.due <= ?")
        values.append(due_by)
    rows = db.execute(" AND ".join(where) + " ORDER BY f.id LIMIT ?", (*values, limit))
    return [RECORDS.decode(data) for (data,) in rows]


def due(db: sqlite3.Connection, day: str, limit: int) -> list[Due]:
    """Open follow-ups due by ``day``, earliest first."""
    found = [
        Due(customer=one.id, name=one.name, follow_up=follow_up)
        for (data,) in db.execute(_DUE, (day, limit))
        for one in (RECORDS.decode(data),)
        for follow_up in one.follow_ups
        if follow_up.done_at is None and follow_up.day <= day
    ]
    return sorted(found, key=lambda one: (one.follow_up.day, one.customer, one.follow_up.id))[:limit]


def regroup(db: sqlite3.Connection, groups: Sequence[tuple[str, Group]]) -> None:
    """Note the group that the rule gives these customers, so that lists can be narrowed to it."""
    db.executemany("UPDATE customer_found SET grp = ? WHERE id = ?", [(group.value, id_) for id_, group in groups])


def _index(db: sqlite3.Connection, customer: Customer) -> None:
    notes = (note.text for note in customer.notes)
    words = (
        *customer.all_names,
        customer.id,
        *customer.tags,
        customer.city,
        customer.occupation,
        customer.phone,
        *notes,
    )
    row = db.execute("SELECT grp FROM customer_found WHERE id = ?", (customer.id,)).fetchone()
    group = customer.group.value if customer.group else (row[0] if row else Group.NEW.value)
    look = folded("\n".join(words))
    db.execute(_FOUND, (customer.id, folded(customer.name), look, group, customer.next_due))
    lead_to(db, (customer.id, *customer.all_names), customer.id)
