"""Backups: one a day by SQLite's backup API, the latest kept; and the way back."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from workstation.domain.trouble import Trouble
from workstation.journal.connection import connect_to_read, connect_to_write
from workstation.journal.copying import Progress, copy_database
from workstation.journal.lock import RoomLock
from workstation.journal.troubles import told_as_trouble
from workstation.journal.verify import verify

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def backup_daily(
    path: Path, folder: Path, today: date, keep: int = 14, progress: Progress | None = None
) -> Path | None:
    """Copy the room's database to ``folder``/ROOM-YYYY-MM-DD.db unless that is there; keep the latest ``keep``.

    The room may be in use: the copy is of one moment and holds up no writer. Returns the copy or None if
    today's was there. Raises ``Trouble`` or ``Cancelled``; nothing half-made stays.
    """
    target = folder / f"{path.parent.name}-{today.isoformat()}.db"
    if target.exists():
        return None
    backup_to(path, target, progress)
    for old in daily_backups(path, folder)[keep:]:
        with told_as_trouble(old):
            old.unlink(missing_ok=True)
    return target


def backup_to(path: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy the database to ``target``, as it is at this moment."""
    with told_as_trouble(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    with closing(connect_to_read(path)) as db:
        with told_as_trouble(path):
            db.execute("BEGIN")
            db.execute("SELECT max(seq) FROM entry").fetchone()  # the moment; without it each commit starts it anew
        copy_database(db, target, progress)


def daily_backups(path: Path, folder: Path) -> list[Path]:
    """The daily backups of the room ``path`` in ``folder``, newest first."""
    room = path.parent.name
    found = [one for one in folder.glob("*.db") if _DAY.fullmatch(one.stem.removeprefix(f"{room}-"))]
    return sorted((one for one in found if one.name.startswith(f"{room}-")), reverse=True)


def restore(backup: Path, path: Path, progress: Progress | None = None) -> Path | None:
    """Put ``backup`` in the place of the database ``path``; where what was there is kept, None if nothing was.

    The backup is verified first (``Trouble('backup_damaged', path, problem)``). Nobody may have the room open
    (``writer_busy``). Until the last step the old database stays in its place.
    """
    if not backup.is_file():
        raise Trouble("backup_missing", path=str(backup))
    report = verify(backup, progress)
    if not report.ok:
        raise Trouble("backup_damaged", path=str(backup), problem=report.problems[0].code)
    lock = RoomLock(path)
    try:
        fresh = path.with_name(path.name + ".restored")
        with closing(connect_to_read(backup)) as db:
            copy_database(db, fresh, progress)
        with told_as_trouble(path):
            kept = _keep(path)
            fresh.replace(path)
        return kept
    finally:
        lock.release()


def _keep(path: Path) -> Path | None:
    """A copy of the database and what its write-ahead log holds, under a name of its own; the log is gone then."""
    if not path.exists():
        return None
    with suppress(Trouble, sqlite3.Error), closing(connect_to_write(path)) as db:  # a damaged one is kept as it is
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    number = 1
    while (kept := path.with_name(f"{path.stem}-replaced-{number}{path.suffix}")).exists():
        number += 1
    shutil.copy2(path, kept)
    for ending in ("-wal", "-shm"):
        log = path.with_name(path.name + ending)
        if log.exists():
            log.replace(kept.with_name(kept.name + ending))
    return kept
