"""Search everywhere: any words, from one character, newest first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from workstation.domain.sources import Found
from workstation.journal.lines import Lines
from workstation.journal.past import Past
from workstation.journal.words import fold, needed

_Hit = tuple[int, int]
"""(at, seq)."""

_INDEXED = """SELECT m.at, m.seq, m.place FROM search s CROSS JOIN message m ON m.place = s.rowid
    WHERE search MATCH ? AND m.seq <= ? AND m.recalled = 0 AND {} ORDER BY s.rowid DESC"""
_TAIL = "SELECT at, seq FROM message m WHERE seq > ? AND recalled = 0 AND {}"

MOST_TOKENS = 12
"""More would not narrow a search any further."""


class Finding:
    """Finds lines by their words, on a connection that reads."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._lines = Lines(connection)
        self._past = Past(connection)

    def search(self, words: str, limit: int) -> list[Found]:
        """The newest ``limit`` lines with all of ``words`` (separated by blanks) in them, newest first.

        Case and width are ignored; recalled lines are not found. Exact: the index only narrows down
        where the words themselves are looked for, and what is not indexed yet is looked through.
        """
        folded = list(dict.fromkeys(fold(words).split()))
        if not folded or limit < 1:
            return []
        indexed = int(self._db.execute("SELECT value FROM meta WHERE key='indexed'").fetchone()[0])
        hits = {*self._indexed(folded, indexed, limit), *self._tail(folded, indexed)}
        newest = sorted(hits, reverse=True)[:limit]
        return self._found(newest)

    def _indexed(self, folded: list[str], indexed: int, limit: int) -> list[_Hit]:
        wanted = list(dict.fromkeys(token for word in folded for token in needed(word)))[:MOST_TOKENS]
        match = " AND ".join(f'"{token}"' for token in wanted)
        query = _INDEXED.format(" AND ".join("instr(m.text, ?)" for _ in folded))
        return _newest(self._db.execute(query, (match, indexed, *folded)), limit)

    def _tail(self, folded: list[str], indexed: int) -> Iterable[_Hit]:
        check = " AND ".join("instr(m.text, ?)" for _ in folded)
        return self._db.execute(_TAIL.format(check), (indexed, *folded)).fetchall()

    def _found(self, hits: list[_Hit]) -> list[Found]:
        lines = self._lines.lines([seq for _at, seq in hits])
        buyers = self._past.buyers({line.conversation for line in lines})
        return [Found(line=line, buyer=buyers[line.conversation]) for line in lines]


def _newest(rows: Iterator[tuple[int, int, int]], limit: int) -> list[_Hit]:
    """At least the ``limit`` newest hits: rows come by place, and within its second a place says nothing."""
    hits: list[_Hit] = []
    second = -1
    for at, seq, spot in rows:
        if len(hits) >= limit and spot >> 6 != second:
            break
        second = spot >> 6
        hits.append((at, seq))
    return hits
