"""Whether a database is what it says: chain, numbers, references, pages, and projections equal to a fresh fold."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.trouble import Trouble
from workstation.journal import subjects
from workstation.journal.chain import GENESIS, link
from workstation.journal.codec import decode_entry
from workstation.journal.connection import connect_to_read
from workstation.journal.copying import Cancelled, Progress
from workstation.journal.projector import Projector
from workstation.journal.troubles import trouble_of
from workstation.journal.writer import origin_key

PROJECTIONS = ("message", "conversation", "stay", "round", *subjects.tables())
"""The tables that ``rebuild`` makes anew."""

COMPARED = (*PROJECTIONS, "origin")
"""The tables that must equal what the entries give."""

MOST_PROBLEMS = 20
"""More are not listed."""

EVERY = 2_000
"""Entries between two calls of progress."""


class Problem(msgspec.Struct, frozen=True):
    """One thing that is not as it must be.

    ``code``: damaged(detail), hole(seq), hash_differs(seq), unreadable(seq, detail), reference(table, row),
    projection(table, rows). The sentences stand in ``views/notices/sentences.py``.
    """

    code: str
    values: dict[str, str | int]


class VerifyReport(msgspec.Struct, frozen=True):
    """What ``verify`` found. ``last_hash`` in hex stands for the whole journal: write it down to compare later."""

    entries: int
    last_hash: str
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def verify(
    path: Path, progress: Progress | None = None, connect: Callable[[Path], sqlite3.Connection] = connect_to_read
) -> VerifyReport:
    """Look through the whole file; it may be in use. Raises ``Trouble`` if it cannot be opened, ``Cancelled``."""
    with closing(connect(path)) as db, tempfile.TemporaryDirectory(prefix="workstation-verify-") as folder:
        check = _Check(db, progress)
        try:
            db.execute("BEGIN")
            check.file()
            check.entries()
            if not check.problems:
                check.projections(Path(folder) / "scratch.db")
        except (sqlite3.Error, Trouble) as error:
            trouble = trouble_of(error, path)
            if trouble is None:
                raise
            check.problem("damaged", detail=str(error.__cause__ or error))
        return VerifyReport(check.count, check.hash.hex(), tuple(check.problems[:MOST_PROBLEMS]))


class _Check:
    """One look through a file."""

    def __init__(self, db: sqlite3.Connection, progress: Progress | None) -> None:
        self._db = db
        self._progress = progress
        self.count = 0
        self.hash = GENESIS
        self.problems: list[Problem] = []
        self._all = 0

    def problem(self, code: str, **values: str | int) -> None:
        self.problems.append(Problem(code, values))

    def file(self) -> None:
        """Pages, indexes and references."""
        for (said,) in self._db.execute(f"PRAGMA integrity_check({MOST_PROBLEMS})"):
            if said != "ok":
                self.problem("damaged", detail=said)
        for table, row, *_ in self._db.execute("PRAGMA foreign_key_check"):
            self.problem("reference", table=table, row=row or 0)

    def entries(self) -> None:
        """Numbers without holes, and the chain."""
        (self._all,) = self._db.execute("SELECT count(*) FROM entry").fetchone()
        query = "SELECT seq, at, clerk, conversation, kind, version, data, hash FROM entry ORDER BY seq"
        for seq, at, clerk, conversation, kind, version, data, stored in self._db.execute(query):
            self.count += 1
            if len(self.problems) >= MOST_PROBLEMS:
                return
            if seq != self.count:
                self.problem("hole", seq=self.count)
                return
            self.hash = link(self.hash, seq, at, clerk, conversation, kind, version, data)
            if self.hash != stored:
                self.problem("hash_differs", seq=seq)
                return
            self._step(self.count, self._all * 2)

    def projections(self, scratch: Path) -> None:
        """Fold everything anew into ``scratch`` and compare."""
        with closing(sqlite3.connect(scratch, isolation_level=None)) as fresh:
            for table in COMPARED:
                (sql,) = self._db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
                fresh.execute(sql)
            fresh.execute("PRAGMA journal_mode = OFF")
            fresh.execute("PRAGMA synchronous = OFF")
            fresh.execute("BEGIN")
            fold_into(fresh, self._entries(), with_origins=True)
            fresh.execute("COMMIT")
            for table in COMPARED:
                self._compare(table, fresh)

    def _entries(self) -> Iterator[Entry]:
        query = "SELECT seq, at, clerk, kind, version, data FROM entry ORDER BY seq"
        for row in self._db.execute(query):
            self._step(self._all + row[0], self._all * 2)
            try:
                yield decode_entry(*row)
            except Trouble as trouble:
                self.problem("unreadable", seq=row[0], detail=str(trouble.values.get("detail", trouble.code)))
                return

    def _compare(self, table: str, fresh: sqlite3.Connection) -> None:
        query = f"SELECT * FROM {table} ORDER BY 1"
        ours, theirs = self._db.execute(query), fresh.execute(query)
        differ = 0
        while True:
            one, other = ours.fetchmany(EVERY), theirs.fetchmany(EVERY)
            differ += sum(a != b for a, b in zip(one, other, strict=False)) + abs(len(one) - len(other))
            if not one or not other:
                break
        if differ:
            self.problem("projection", table=table, rows=differ)

    def _step(self, done: int, total: int) -> None:
        if self._progress is not None and done % EVERY == 0 and not self._progress(done, total):
            raise Cancelled


def fold_into(db: sqlite3.Connection, entries: Iterator[Entry], *, with_origins: bool) -> None:
    """Write the projections of ``entries`` into empty tables, within the caller's transaction."""
    projector = Projector(db)
    for count, entry in enumerate(entries, 1):
        if with_origins and (key := origin_key(entry.event)):
            db.execute("INSERT INTO origin VALUES (?,?)", (key, entry.seq))
        projector.apply(entry)
        if count % EVERY == 0:
            projector.flush()
            projector.settle()
    projector.flush()
