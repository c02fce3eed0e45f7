"""A room for each test: a real database file, copied from one made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from workstation.domain.entry import Entry
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "journal.db"
    Journal.open(path, threaded=False, tell=lambda _: None).close()
    return path


@pytest.fixture
def room(tmp_path: Path, empty_database: Path) -> Path:
    path = tmp_path / "shop" / "journal.db"
    path.parent.mkdir()
    shutil.copy(empty_database, path)
    return path


@pytest.fixture
def told() -> list[Entry]:
    return []


@pytest.fixture
def journal(room: Path, told: list[Entry]) -> Iterator[Journal]:
    one = Journal.open(room, threaded=False, tell=told.extend)
    yield one
    one.close()


@pytest.fixture
def reader(journal: Journal) -> Iterator[Reader]:
    one = Reader.open(journal.path)
    yield one
    one.close()
