"""The search index, filled behind the writer's back in small batches."""

from __future__ import annotations

import sqlite3

from workstation.journal.words import tokens

BATCH = 100
"""Lines a transaction: a reply that comes meanwhile waits for one, some two milliseconds."""

WORTHWHILE = 200
"""So many lines may stay unindexed for good: searches look through them one by one."""

_NEXT = "SELECT place, text, seq FROM message WHERE seq > ? ORDER BY seq LIMIT ?"


class Indexer:
    """Moves lines into the index, on the writer's connection and thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._waiting: int | None = None

    def noticed(self, lines: int) -> None:
        """So many lines more wait."""
        if self._waiting is not None:
            self._waiting += lines

    def waiting(self) -> int:
        """How many lines wait, at most."""
        if self._waiting is None:
            query = "SELECT count(*) FROM message WHERE seq > ?"
            (self._waiting,) = self._db.execute(query, (self._indexed(),)).fetchone()
        return self._waiting or 0

    def batch(self, count: int = BATCH) -> int:
        """Index the next ``count`` lines in a transaction of their own; how many there were."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            rows = self._db.execute(_NEXT, (self._indexed(), count)).fetchall()
            if rows:
                self._add(rows)
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._waiting = max(0, self.waiting() - len(rows)) if rows else 0
        return len(rows)

    def _add(self, rows: list[tuple[int, str, int]]) -> None:
        lines = ((spot, " ".join(tokens(text))) for spot, text, _seq in sorted(rows))
        self._db.executemany("INSERT INTO search (rowid, text) VALUES (?,?)", lines)
        self._db.execute("UPDATE meta SET value=? WHERE key='indexed'", (str(rows[-1][2]),))

    def _indexed(self) -> int:
        return int(self._db.execute("SELECT value FROM meta WHERE key='indexed'").fetchone()[0])
