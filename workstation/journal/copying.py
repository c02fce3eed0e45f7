"""Copies of a database by SQLite's backup API, in steps, so that the writer is never held up."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from workstation.journal.troubles import told_as_trouble

PAGES = 512
"""Pages a step: 2 MB."""

Progress = Callable[[int, int], bool]
"""Called with (done, all); answers False to cancel."""


class Cancelled(Exception):  # noqa: N818  not an error: somebody asked for it
    """Somebody asked to stop."""


def copy_database(source: sqlite3.Connection, target: Path, progress: Progress | None = None) -> None:
    """Copy ``source`` to the file ``target``; it appears there only when it is whole. May raise ``Cancelled``."""
    part = target.with_name(target.name + ".part")

    def stepped(_status: int, remaining: int, total: int) -> None:
        if progress is not None and not progress(total - remaining, total):
            raise Cancelled

    with told_as_trouble(target):
        part.unlink(missing_ok=True)
        copy = sqlite3.connect(part)
        try:
            source.backup(copy, pages=PAGES, progress=stepped, sleep=0.005)
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.close()
            part.replace(target)
        except BaseException:
            copy.close()
            part.unlink(missing_ok=True)
            raise
        _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
