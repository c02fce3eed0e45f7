"""Each step of the schema has a test here that names it; the way up keeps a copy and is whole or not at all."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from workstation.domain.trouble import Trouble
from workstation.journal.connection import HEAD, connect_to_write, schema_version
from workstation.journal.journal import Journal
from workstation.journal.migrate import _upgrade, migrate, scripts
from workstation.models.tables import METADATA


def test_migration_0001_makes_the_tables_the_guards_and_the_index(room):
    with closing(sqlite3.connect(room)) as db:
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type IN ('table','trigger')")}
        assert {"entry", "origin", "message", "conversation", "stay", "round", "meta", "search"} <= names
        assert {"entry_not_updated", "entry_not_deleted", "origin_not_updated", "origin_not_deleted"} <= names
        assert schema_version(db) == HEAD


def test_migration_0002_brings_a_room_of_version_1_up_with_all_that_was_in_it(tmp_path):
    room = tmp_path / "journal.db"
    with closing(connect_to_write(room)) as db:
        _upgrade(db, "0001")
        assert schema_version(db) == 1
        db.execute("INSERT INTO meta VALUES ('kept', 'yes')")
    with closing(connect_to_write(room)) as db:
        migrate(db, room, tmp_path)
        assert schema_version(db) == 2
        assert db.execute("SELECT value FROM meta WHERE key = 'kept'").fetchone() == ("yes",)


def test_every_migration_has_a_test_that_names_it():
    tests = Path(__file__).read_text(encoding="utf-8")
    missing = [one.revision for one in scripts().walk_revisions() if f"def test_migration_{one.revision}_" not in tests]
    assert not missing


def test_the_newest_migration_is_the_head_that_the_program_knows():
    assert scripts().get_heads() == [f"{HEAD:04d}"]
    assert len(list(scripts().walk_revisions())) == HEAD


def test_the_models_are_the_migrated_schema(room):
    def ours(_object, name, kind, _reflected, _compare_to):
        return not (kind == "table" and name.startswith("search"))

    engine = create_engine(f"sqlite:///{room}", poolclass=NullPool)
    with engine.connect() as bind:
        context = MigrationContext.configure(bind, opts={"include_object": ours, "compare_type": True})
        names = {
            name for (name,) in bind.exec_driver_sql("SELECT name FROM sqlite_master WHERE type='index' AND sql<>''")
        }
        assert compare_metadata(context, METADATA) == []
    assert names == {index.name for table in METADATA.tables.values() for index in table.indexes}


def test_a_copy_is_kept_before_a_migration(room, tmp_path):
    backups = tmp_path / "backups"
    with closing(connect_to_write(room)) as db:
        kept = migrate(db, room, backups)
    assert kept == backups / f"before-migration-v{HEAD}-shop-journal.db"
    with closing(sqlite3.connect(kept)) as copy:
        assert schema_version(copy) == HEAD


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    from workstation.journal.migrations import m0001_ground

    path = tmp_path / "journal.db"
    steps = tmp_path / "steps"
    steps.mkdir()
    broken = Path(m0001_ground.__file__).read_text(encoding="utf-8").replace('"PRAGMA user_version', '"PRAGMA no; ')
    (steps / "m0001_ground.py").write_text(broken, encoding="utf-8")
    monkeypatch.setattr("workstation.journal.migrate.STEPS", steps)
    with pytest.raises(Exception, match=r"PRAGMA|one statement"):
        Journal.open(path, threaded=False, tell=lambda _: None)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    monkeypatch.undo()
    Journal.open(path, threaded=False, tell=lambda _: None).close()


def test_migrating_needs_the_disk_like_everything_else(tmp_path):
    with pytest.raises(Trouble):
        Journal.open(tmp_path / "a" / "b.db", threaded=False, tell=lambda _: None)


def test_the_start_path_never_loads_sqlalchemy(room):
    program = f"""
import sys
from pathlib import Path
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
journal = Journal.open(Path({str(room)!r}), threaded=True, tell=lambda _: None)
Reader.open(journal.path).open_desk(0)
journal.close()
sys.exit(bool({{"sqlalchemy", "sqlmodel", "alembic"}} & set(sys.modules)))
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
