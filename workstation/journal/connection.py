"""Connections to the database file: how they are set, and whether this program may use the file at all."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from workstation.domain.trouble import Trouble
from workstation.journal.troubles import told_as_trouble

HEAD = 2
"""The schema that this program reads and writes (``PRAGMA user_version``)."""

LOG_PAGES = 1_000
"""So long the write-ahead log may grow before a commit has to move it into the file; an idle writer does it before.

A log that begins anew writes over itself, which the file system need not note down: longer ones commit more slowly.
"""

BUSY_MS = 5_000
"""How long a statement waits for another's lock, milliseconds."""


def connect_to_write(path: Path) -> sqlite3.Connection:
    """A connection that writes: WAL, every commit on the disk (FULL), foreign keys on, explicit transactions.

    It may be handed to another thread, never shared by two.
    """
    with told_as_trouble(path):
        if not path.parent.is_dir():
            raise Trouble("folder_missing", path=str(path), folder=str(path.parent))
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
        try:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            refuse_newer(connection, path)
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that only reads, for one thread. ``Trouble`` if the file is empty or another program's.

    In a folder that may not be written SQLite cannot share a log: there the file is read as one that does not change.
    """
    if not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists() and path.is_file():
        return connect_to_look(path)
    with told_as_trouble(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)
        try:
            connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            connection.execute("PRAGMA query_only = ON")
            refuse_newer(connection, path)
            if schema_version(connection) == 0:
                raise Trouble("database_empty", path=str(path))
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_look(path: Path) -> sqlite3.Connection:
    """A connection that reads and leaves no trace: no file is made beside the database, also in a read-only folder.

    Where nobody has the room open SQLite is told that the file does not change; a program that opens the room
    at that moment may make what is read look damaged, so look again before telling of damage.
    """
    if path.with_name(path.name + "-wal").exists() or not path.is_file():
        return connect_to_read(path)
    with told_as_trouble(path):
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
        try:
            refuse_newer(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


def schema_version(connection: sqlite3.Connection) -> int:
    """The schema's number; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ``Trouble('newer_schema', path, found, known)`` if a newer program has had the file."""
    found = schema_version(connection)
    if found > HEAD:
        raise Trouble("newer_schema", path=str(path), found=found, known=HEAD)
    if found == 0 and connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        raise Trouble("not_a_database", path=str(path), folder=str(path.parent), detail="another program's database")
