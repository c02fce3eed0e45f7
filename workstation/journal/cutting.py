"""A copy of a room as it was after one of its entries: from there another handling may go on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from workstation.domain.remark_events import RemarkAdded
from workstation.journal.backup import backup_to
from workstation.journal.codec import decode_entry
from workstation.journal.connection import connect_to_write
from workstation.journal.copying import Progress
from workstation.journal.rebuild import project_anew, without_guards
from workstation.journal.troubles import told_as_trouble
from workstation.journal.verify import PROJECTIONS

_NOTED = f"""SELECT seq, at, clerk, kind, version, data FROM entry
    WHERE seq > ? AND kind = '{RemarkAdded.__name__}' ORDER BY seq"""


def cut(path: Path, target: Path, seq: int, progress: Progress | None = None) -> None:
    """Copy the room ``path``, which may be in use, to the new file ``target``, without the entries after ``seq``.

    The entries that stay are those of the room byte for byte, hashes included; projections are folded from them.
    Documents (orders, phrases, customers) are as they are now: they have no past that could be gone back to, but
    an order's flag and the words by which it is found follow the remarks that stay. The search index fills when
    the room is opened. Raises ``Trouble`` or ``Cancelled``; then no file stays.
    """
    backup_to(path, target, progress)
    try:
        with closing(connect_to_write(target)) as db, told_as_trouble(target):
            db.execute("PRAGMA synchronous = OFF")  # a copy that is thrown away if it fails
            db.execute("BEGIN IMMEDIATE")
            db.execute("PRAGMA defer_foreign_keys = ON")
            _drop_after(db, seq, progress)
            db.execute("COMMIT")
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _drop_after(db: sqlite3.Connection, seq: int, progress: Progress | None) -> None:
    dropped = [decode_entry(*row) for row in db.execute(_NOTED, (seq,))]
    guards = without_guards(db, ("entry", "origin", *PROJECTIONS))
    for table in PROJECTIONS:
        db.execute(f"DELETE FROM {table}")  # they refer to entries
    db.execute("DELETE FROM origin WHERE seq > ?", (seq,))
    db.execute("DELETE FROM entry WHERE seq > ?", (seq,))
    for guard in guards:
        db.execute(guard)
    project_anew(db, progress)
    if dropped:
        from workstation.journal.documents import orders  # only where a remark was taken back with the time

        for entry in dropped:
            orders.remark_added(db, entry)
