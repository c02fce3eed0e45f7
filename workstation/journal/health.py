"""How a room's database is, without changing it or making a file beside it: for ``workstation doctor``."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from workstation.domain.trouble import Trouble
from workstation.journal.chain import GENESIS, link
from workstation.journal.connection import connect_to_look, schema_version
from workstation.journal.copying import Progress
from workstation.journal.lock import holder
from workstation.journal.troubles import trouble_of
from workstation.journal.verify import MOST_PROBLEMS, Problem, verify

TAIL = 1_000
"""The latest entries whose chain is looked at unless all are."""


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """What was found in one room's database."""

    path: str
    there: bool = False
    """False: nothing was written in this room yet, and the rest says nothing."""
    size: int = 0
    """Bytes, the write-ahead log included."""
    used_by: str = ""
    """The number of the process that has the room open."""
    schema: int = 0
    entries: int = 0
    last_at: int = 0
    """The moment of the last entry, milliseconds since 1970 UTC."""
    checked: int = 0
    """The entries whose chain was looked at."""
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def examine(path: Path, *, full: bool, progress: Progress | None = None) -> Health:
    """Look at the database ``path``: pages, numbers and chain; with ``full`` also everything ``verify`` does.

    Raises ``Trouble`` if it cannot be opened at all, ``Cancelled``.
    """
    if not path.exists():
        return Health(path=str(path))
    health = _examined(path, full=full, progress=progress)
    if not health.ok and not health.used_by and holder(path):
        health = _examined(path, full=full, progress=progress)  # somebody came while it was looked at
    return health


def _examined(path: Path, *, full: bool, progress: Progress | None) -> Health:
    found = Health(
        path=str(path), there=True, size=sum(one.stat().st_size for one in _files(path)), used_by=holder(path)
    )
    with closing(connect_to_look(path)) as db:
        try:
            found = _counted(db, found)
            if not full:
                return msgspec.structs.replace(found, **_tail(db, found.entries))
        except sqlite3.Error as error:
            return msgspec.structs.replace(found, problems=(_damage(error, path),))
    report = verify(path, progress, connect_to_look)
    return msgspec.structs.replace(found, checked=report.entries, problems=report.problems)


def _files(path: Path) -> list[Path]:
    both = (path, path.with_name(path.name + "-wal"))
    return [one for one in both if one.is_file()]


def _counted(db: sqlite3.Connection, found: Health) -> Health:
    schema = schema_version(db)
    if schema == 0:
        return msgspec.structs.replace(found, schema=0)
    last, at = db.execute("SELECT seq, at FROM entry ORDER BY seq DESC LIMIT 1").fetchone() or (0, 0)
    return msgspec.structs.replace(found, schema=schema, entries=last, last_at=at)


def _tail(db: sqlite3.Connection, entries: int) -> dict[str, object]:
    """The pages, and the chain of the latest entries."""
    said = [one for (one,) in db.execute(f"PRAGMA quick_check({MOST_PROBLEMS})") if one != "ok"]
    problems = [Problem("damaged", {"detail": one}) for one in said]
    first = max(1, entries - TAIL + 1)
    count, broken = _chain(db, first) if entries else (0, None)
    return {"checked": count, "problems": (*problems, *([broken] if broken else []))}


def _chain(db: sqlite3.Connection, first: int) -> tuple[int, Problem | None]:
    """How many entries from ``first`` on hang together, and the first that does not."""
    before = db.execute("SELECT hash FROM entry WHERE seq = ?", (first - 1,)).fetchone()
    if before is None and first > 1:
        return 0, Problem("hole", {"seq": first - 1})
    running, count = before[0] if before else GENESIS, 0
    query = "SELECT seq, at, clerk, conversation, kind, version, data, hash FROM entry WHERE seq >= ? ORDER BY seq"
    for *row, stored in db.execute(query, (first,)):
        if row[0] != first + count:
            return count, Problem("hole", {"seq": first + count})
        running = link(running, *row)
        if running != stored:
            return count, Problem("hash_differs", {"seq": row[0]})
        count += 1
    return count, None


def _damage(error: sqlite3.Error, path: Path) -> Problem:
    trouble = trouble_of(error, path)
    if not isinstance(trouble, Trouble):
        raise error
    return Problem("damaged", {"detail": str(error)})
