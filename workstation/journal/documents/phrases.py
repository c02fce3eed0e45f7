"""Phrases on their shelf: found by what identifies them, removed and brought back, and how often each is used."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.phrase_events import FavouriteChosen, PhraseUsed
from workstation.domain.phrase_weight import heavier
from workstation.domain.phrases import Phrase, PhraseIdentity, identity
from workstation.journal.documents.shelf import Shelf, Version

SHELF = Shelf("phrase", Phrase)
TABLES = ("phrase_use", "phrase_favourite")
"""Projections."""

_KEY = "INSERT OR REPLACE INTO phrase_key VALUES (?,?)"
_REMOVED = """SELECT c.data FROM phrase_change c WHERE c.change IN (
    SELECT max(change) FROM phrase_change WHERE data IS NOT NULL
    AND id NOT IN (SELECT id FROM phrase) GROUP BY id) ORDER BY c.change DESC LIMIT ?"""


class PhraseUse(msgspec.Struct, frozen=True):
    """How a clerk used a phrase."""

    phrase: str
    uses: int
    last_at: int
    weight: float


def put(db: sqlite3.Connection, phrase: Phrase, *, at: int, clerk: str) -> bool:
    """Keep ``phrase`` (with its id); False if it stands there already."""
    if not SHELF.put(db, phrase.id, phrase, at=at, clerk=clerk):
        return False
    name = key(identity(phrase))
    db.execute("DELETE FROM phrase_key WHERE id = ? AND key <> ?", (phrase.id, name))
    db.execute(_KEY, (name, phrase.id))
    return True


def remove(db: sqlite3.Connection, phrase_id: str, *, at: int, clerk: str) -> bool:
    """Take it out; its versions stay. False if it is not there."""
    return SHELF.remove(db, phrase_id, at=at, clerk=clerk)


def get(db: sqlite3.Connection, phrase_id: str) -> Phrase | None:
    """The phrase with this id, if it is kept."""
    return SHELF.get(db, phrase_id)


def every(db: sqlite3.Connection) -> Iterator[Phrase]:
    """All that are kept, of everybody."""
    for (data,) in db.execute("SELECT data FROM phrase"):
        yield SHELF.decode(data)


def id_of(db: sqlite3.Connection, wanted: PhraseIdentity) -> str | None:
    """The id of the phrase with this identity, kept or removed."""
    row = db.execute("SELECT id FROM phrase_key WHERE key = ?", (key(wanted),)).fetchone()
    return row[0] if row else None


def next_id(db: sqlite3.Connection) -> str:
    """An id that was never given: every phrase begins with a change of its own."""
    (last,) = db.execute("SELECT ifnull(max(change), 0) FROM phrase_change").fetchone()
    return f"p{last + 1}"


def versions(db: sqlite3.Connection, phrase_id: str) -> list[Version[Phrase]]:
    """How it read after each change, newest first; None where it was removed."""
    return SHELF.versions(db, phrase_id)


def removed(db: sqlite3.Connection, limit: int) -> list[Phrase]:
    """How those read that were removed, the latest first."""
    return [SHELF.decode(data) for (data,) in db.execute(_REMOVED, (limit,))]


def key(wanted: PhraseIdentity) -> str:
    """An identity as the table has it."""
    return "\n".join(wanted)


def uses(db: sqlite3.Connection, clerk: str) -> list[PhraseUse]:
    """What ``clerk`` used, and how often."""
    rows = db.execute("SELECT phrase, uses, last_at, weight FROM phrase_use WHERE clerk = ?", (clerk,))
    return [PhraseUse(*row) for row in rows]


def favourites(db: sqlite3.Connection, clerk: str) -> dict[int, str]:
    """What ``clerk`` put on the number keys: ids, empty where a key was freed."""
    return dict(db.execute("SELECT number, phrase FROM phrase_favourite WHERE clerk = ?", (clerk,)))


def project_use(db: sqlite3.Connection, entry: Entry) -> None:
    """Count a use."""
    event = entry.event
    assert isinstance(event, PhraseUsed)
    row = db.execute(
        "SELECT uses, weight FROM phrase_use WHERE clerk = ? AND phrase = ?", (entry.clerk, event.phrase)
    ).fetchone()
    count, weight = row or (0, None)
    values = (entry.clerk, event.phrase, count + 1, entry.at, heavier(weight, entry.at))
    db.execute("INSERT OR REPLACE INTO phrase_use VALUES (?,?,?,?,?)", values)


def project_favourite(db: sqlite3.Connection, entry: Entry) -> None:
    """Note what stands on a number key; a phrase stands on one only."""
    event = entry.event
    assert isinstance(event, FavouriteChosen)
    if event.phrase:
        moved = "UPDATE phrase_favourite SET phrase = '' WHERE clerk = ? AND phrase = ?"
        db.execute(moved, (entry.clerk, event.phrase))
    db.execute("INSERT OR REPLACE INTO phrase_favourite VALUES (?,?,?)", (entry.clerk, event.number, event.phrase))
