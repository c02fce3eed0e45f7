"""The archive of customers: a record each, the accounts that are theirs, and how records read before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from workstation.domain.customer_profile import Alike, Listed, Twin, Wanted
from workstation.domain.customers import Customer, Due
from workstation.domain.values import Group
from workstation.domain.wanted import folded
from workstation.journal.documents.shelf import Shelf

RECORDS = Shelf("customer", Customer)
"""Records by id, with their versions. Searched through ``customer_found``."""

_FOUND = "INSERT OR REPLACE INTO customer_found VALUES (?,?,?,?,?,?,?,?)"
_NAME = "INSERT OR REPLACE INTO customer_name VALUES (?,?)"
_TAG = "INSERT INTO customer_tag VALUES (?,?)"
_LIST = "SELECT c.data, f.grp FROM customer_found f JOIN customer c ON c.id = f.id WHERE f.id > ?"
_COUNT = "SELECT count(*) FROM customer_found f WHERE f.id > ?"
_SAME = (
    "SELECT f.id, f.name FROM customer_found f WHERE f.{by} = ? AND f.{by} <> '' AND f.id <> ? ORDER BY f.id LIMIT ?"
)
_TAGS = "SELECT tag, count(*) FROM customer_tag GROUP BY tag ORDER BY 2 DESC, tag LIMIT ?"
WHOLE_NUMBER = 7
"""A phone has at least so many digits."""
WHOLE_ADDRESS = 8
"""Characters; what is shorter says too little to tell two people by."""
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
    db.execute("DELETE FROM customer_tag WHERE id = ?", (id,))


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


def accounts(db: sqlite3.Connection, id: str) -> list[str]:
    """Every account name and id that is this customer's, merged ones included."""
    return [name for (name,) in db.execute("SELECT name FROM customer_name WHERE id = ? ORDER BY name", (id,))]


def search(
    db: sqlite3.Connection, words: str, limit: int, *, group: Group | None = None, due_by: str = "", after: str = ""
) -> list[Customer]:
    """Records with all of ``words`` in what they are found by, by id."""
    return [one.customer for one in listed(db, Wanted(words=words, group=group, due_by=due_by), after, limit)]


def listed(db: sqlite3.Connection, wanted: Wanted, after: str, limit: int) -> list[Listed]:
    """The records wanted with their groups, by id, behind the id ``after``; contacts as they are."""
    where, values = _narrowed(wanted)
    rows = db.execute(f"{_LIST}{where} ORDER BY f.id LIMIT ?", (after, *values, limit))
    return [Listed(customer=RECORDS.decode(data), group=Group(group)) for data, group in rows]


def count(db: sqlite3.Connection, wanted: Wanted) -> int:
    """How many records are wanted."""
    where, values = _narrowed(wanted)
    return int(db.execute(f"{_COUNT}{where}", ("", *values)).fetchone()[0])


def tags(db: sqlite3.Connection, limit: int) -> list[tuple[str, int]]:
    """The tags most in use with how many customers have them."""
    return list(db.execute(_TAGS, (limit,)))


def twins(db: sqlite3.Connection, customer: Customer, limit: int) -> list[Twin]:
    """Other records with the same phone, or the same whole address."""
    found: dict[str, Twin] = {}
    for by, value in ((Alike.PHONE, _number(customer)), (Alike.ADDRESS, _place(customer))):
        if value:
            for id_, _ in db.execute(_SAME.format(by=by.value), (value, customer.id, limit)):
                one = RECORDS.get(db, id_)
                if one is not None:
                    found.setdefault(id_, Twin(id=id_, name=one.name, because=by))
    return list(found.values())[:limit]


def _narrowed(wanted: Wanted) -> tuple[str, list[object]]:
    """What is asked of a row beside its place."""
    where, values = [""], list[object]()
    for word in folded(wanted.words).split():
        where.append("instr(f.words, ?)")
        values.append(word)
    if wanted.group is not None:
        where.append("f.grp = ?")
        values.append(wanted.group.value)
    if wanted.due_by:
        where.append("f.due <> '' AND f.due <= ?")
        values.append(wanted.due_by)
    if wanted.blacklisted:
        where.append("f.blacklisted")
    if wanted.tag:
        where.append("f.id IN (SELECT id FROM customer_tag WHERE tag = ?)")
        values.append(wanted.tag)
    return " AND ".join(where), values


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
    db.execute(
        _FOUND,
        (customer.id, folded(customer.name), look, group, customer.next_due, _number(customer), _place(customer),
         bool(customer.blacklisted)),
    )  # fmt: skip
    db.execute("DELETE FROM customer_tag WHERE id = ?", (customer.id,))
    db.executemany(_TAG, [(tag, customer.id) for tag in dict.fromkeys(customer.tags)])
    lead_to(db, (customer.id, *customer.all_names), customer.id)


def _number(customer: Customer) -> str:
    """The phone's digits if they are all there."""
    digits = "".join(one for one in customer.phone if one.isdigit())
    return digits if "*" not in customer.phone and len(digits) >= WHOLE_NUMBER else ""


def _place(customer: Customer) -> str:
    """The address as two spellings of it can be compared."""
    place = "".join(folded(customer.address).split())
    return place if "*" not in place and len(place) >= WHOLE_ADDRESS else ""
