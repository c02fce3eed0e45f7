"""One program writes to a room: a lock on a small file beside the database, held while it is open."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from workstation.domain.trouble import Trouble
from workstation.journal.troubles import told_as_trouble

if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _take(file: IO[str]) -> None:
        file.seek(1_000_000)  # beyond the process number, which others may read
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def holder(database: Path) -> str:
    """The number of the process that has the room open; empty if none has, or nobody can know."""
    try:
        with database.with_name(database.name + ".lock").open(encoding="ascii", errors="replace") as file:
            number = file.read(20).strip()
            if not _may_live(number):
                return ""
            try:
                _take(file)  # given back when the file is closed
            except OSError:
                return number
    except OSError:
        return ""
    return ""


def _may_live(number: str) -> bool:
    """False if the process is certainly gone, so that its lock need not be tried."""
    if not number.isdecimal():
        return False
    if sys.platform == "win32":  # pragma: no cover
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


class RoomLock:
    """Held from construction to ``release``. The system lets go of it when the process dies."""

    def __init__(self, database: Path) -> None:
        """Take it, or raise ``Trouble('writer_busy', path, pid)`` if another program holds it."""
        path = database.with_name(database.name + ".lock")
        with told_as_trouble(database):
            self._file = path.open("a+", encoding="ascii")
        try:
            _take(self._file)
        except OSError as error:
            self._file.seek(0)
            holder = self._file.read(20).strip()
            self._file.close()
            raise Trouble("writer_busy", path=str(database), pid=holder) from error
        self._file.truncate(0)
        self._file.write(str(os.getpid()))
        self._file.flush()

    def release(self) -> None:
        """Let go. The file stays: removing it would let two programs hold two files of one name."""
        self._file.close()
