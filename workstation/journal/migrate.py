"""Bring the schema to ``HEAD``. Imported only when a file is not there yet: Alembic costs more than a window."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from workstation.journal.connection import schema_version
from workstation.journal.copying import copy_database

STEPS = Path(__file__).parent / "migrations"
"""Where the revisions lie."""


def scripts() -> ScriptDirectory:
    """The revisions as Alembic knows them."""
    return ScriptDirectory(str(STEPS), version_locations=[str(STEPS)])


def migrate(connection: sqlite3.Connection, path: Path, backups: Path | None) -> Path | None:
    """Take every step to the head in one transaction; either all or nothing.

    Unless the file is empty a copy is kept first: ``backups``/before-migration-vN-NAME. Returns where it lies.
    """
    found = schema_version(connection)
    kept = None
    if found:
        kept = (backups or path.parent) / f"before-migration-v{found}-{path.parent.name}-{path.name}"
        kept.parent.mkdir(parents=True, exist_ok=True)
        copy_database(connection, kept)
    _upgrade(connection, "head")
    return kept


def _upgrade(connection: sqlite3.Connection, target: str) -> None:
    directory = scripts()
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as bind:
        context = MigrationContext.configure(
            bind,
            opts={
                "fn": lambda revision, _context: directory._upgrade_revs(target, revision),
                "transactional_ddl": True,
                "script": directory,
            },
        )
        bind.exec_driver_sql("BEGIN IMMEDIATE")
        with Operations.context(context):
            context.run_migrations()
        bind.commit()
