"""Make the projections anew from the entries."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path

from workstation.domain.entry import Entry
from workstation.journal.codec import decode_entry
from workstation.journal.connection import HEAD, connect_to_write, schema_version
from workstation.journal.copying import Cancelled, Progress
from workstation.journal.indexer import Indexer
from workstation.journal.lock import RoomLock
from workstation.journal.troubles import told_as_trouble
from workstation.journal.verify import EVERY, PROJECTIONS, fold_into

_ALL = "SELECT seq, at, clerk, kind, version, data FROM entry ORDER BY seq"


def rebuild(path: Path, progress: Progress | None = None) -> int:
    """Make the projections and the search index of a room anew; how many entries there are.

    Nobody else may have the room open (``Trouble('writer_busy')``). Cancelled or failed, nothing changes but
    that the search index may still be filling; the next run of the program goes on with it.
    """
    lock = RoomLock(path)
    try:
        with closing(connect_to_write(path)) as db, told_as_trouble(path):
            if schema_version(db) != HEAD:
                from workstation.journal.migrate import migrate  # Alembic, only when it is needed

                migrate(db, path, None)
            (count,) = db.execute("SELECT count(*) FROM entry").fetchone()
            db.execute("BEGIN IMMEDIATE")
            try:
                project_anew(db, progress)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise
            index_anew(db)
            return int(count)
    finally:
        lock.release()


def project_anew(db: sqlite3.Connection, progress: Progress | None) -> None:
    """Make the projections anew and the search index empty, within the caller's transaction."""
    (total,) = db.execute("SELECT count(*) FROM entry").fetchone()
    guards = without_guards(db, PROJECTIONS)
    for table in PROJECTIONS:
        db.execute(f"DELETE FROM {table}")
    for guard in guards:
        db.execute(guard)
    fold_into(db, _stepping(db, int(total), progress), with_origins=False)
    db.execute("INSERT INTO search (search) VALUES ('delete-all')")
    db.execute("UPDATE meta SET value = '0' WHERE key = 'indexed'")


def index_anew(db: sqlite3.Connection) -> None:
    """Fill the search index up to the last line."""
    indexer = Indexer(db)
    while indexer.batch(EVERY):
        pass


def without_guards(db: sqlite3.Connection, tables: Collection[str]) -> list[str]:
    """Take the triggers off ``tables``, within the transaction; the statements that put them back."""
    every = "SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'"
    guards = [(name, sql) for table, name, sql in db.execute(every) if table in tables]
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in guards]


def _stepping(db: sqlite3.Connection, total: int, progress: Progress | None) -> Iterator[Entry]:
    for row in db.execute(_ALL):
        if progress is not None and row[0] % EVERY == 0 and not progress(row[0], total):
            raise Cancelled
        yield decode_entry(*row)
