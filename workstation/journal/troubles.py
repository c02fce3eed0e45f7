"""What SQLite and the system say, as known troubles with what the sentence needs."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workstation.domain.trouble import Trouble

ROOM_NEEDED = 65_536
"""Bytes without which SQLite cannot open a file for several programs."""

_BY_SQLITE = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "file_locked",
    sqlite3.SQLITE_LOCKED: "file_locked",
    sqlite3.SQLITE_READONLY: "folder_read_only",
    sqlite3.SQLITE_PERM: "folder_read_only",
    sqlite3.SQLITE_CORRUPT: "file_damaged",
    sqlite3.SQLITE_NOTADB: "not_a_database",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
}
_BY_ERRNO = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EROFS: "folder_read_only",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.ENOENT: "folder_missing",
    errno.ENOTDIR: "folder_missing",
    errno.EIO: "disk_error",
    errno.EEXIST: "cannot_open",
    errno.EISDIR: "cannot_open",
    errno.ENAMETOOLONG: "cannot_open",
    errno.EFBIG: "cannot_open",
}


def trouble_of(error: BaseException, path: Path) -> Trouble | None:
    """The known trouble that ``error`` means at ``path``, or None if it is none and so a bug.

    ``values``: path, folder, detail (what SQLite or the system said).
    """
    if isinstance(error, Trouble):
        return error
    code = None
    if isinstance(error, sqlite3.Error):
        code = _BY_SQLITE.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
    elif isinstance(error, OSError):
        code = _BY_ERRNO.get(error.errno or 0)
    if code is None:
        return None
    if code == "disk_error" and _is_full(path.parent):
        code = "disk_full"  # SQLite says IOERR where the disk has no room for its shared memory
    return Trouble(code, **_where(path), detail=str(error))


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < ROOM_NEEDED
    except OSError:
        return False


def _where(path: Path) -> dict[str, str | int]:
    return {"path": str(path), "folder": str(path.parent)}


@contextmanager
def told_as_trouble(path: Path) -> Iterator[None]:
    """Raise the known trouble instead of what SQLite or the system raised; let bugs through."""
    try:
        yield
    except Trouble as known:
        known.values = {**_where(path), **known.values}
        raise
    except (sqlite3.Error, OSError) as error:
        trouble = trouble_of(error, path)
        if trouble is None:
            raise
        raise trouble from error
