"""Searching a million messages: how long, and whether anything is missed."""

from __future__ import annotations

import random
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.bench import rooms
from tests.bench.row import Row, median, quantile, timed
from workstation.journal.reader import Reader
from workstation.journal.words import fold

QUERIES = 1_968
COMPARED = 60
"""So many are looked for by a full scan too."""


def rows() -> list[Row]:
    """p50 and p99 of searches of 1–4 characters for the newest 50, against looking through everything; missed hits.

    Each query is measured three times and the middle counts, so that other programs do not.
    """
    path, chosen = rooms.journal(rooms.big()), random.Random(7)
    with closing(sqlite3.connect(path)) as db:
        (last,) = db.execute("SELECT max(seq) FROM message").fetchone()
        pick = "SELECT text FROM message WHERE seq >= ? LIMIT 1"
        texts = [db.execute(pick, (chosen.randrange(last),)).fetchone() for _ in range(QUERIES)]
    queries = [part(chosen, fold(row[0])) if row and row[0] else "退款" for row in texts]
    with closing(Reader.open(path)) as reader:
        reader.search("退", 50)
        times = [median([timed(lambda: reader.search(words, 50)) for _ in range(3)]) for words in queries]  # noqa: B023
    scans, missed = compared(path, queries[:COMPARED])
    return [
        Row("search 1,000,000 messages, newest 50, p99", quantile(times, 0.99), "ms", 5.0, quantile(scans, 0.99),
            note=f"{QUERIES:,} queries of 1–4 characters; peer: looking through everything"),
        Row("search, p50", quantile(times, 0.5), "ms", None, quantile(scans, 0.5)),
        Row("search, longest", max(times), "ms", None, max(scans)),
        Row("search, missed hits", float(missed), "", 0.0, note=f"of {COMPARED} queries compared with a scan"),
    ]  # fmt: skip


def part(chosen: random.Random, text: str) -> str:
    """One to four characters of ``text``, or now and then two characters that may never stand together."""
    if chosen.random() < 0.1:
        return "".join(chosen.choices(text, k=2))
    length = chosen.randint(1, 4)
    begin = chosen.randrange(max(1, len(text) - length + 1))
    return text[begin : begin + length].strip() or "退款"


def compared(path: Path, queries: list[str]) -> tuple[list[float], int]:
    """Milliseconds of full scans for ``queries``, and how many of their newest 50 the index does not give."""
    scan = "SELECT seq FROM message WHERE {} AND NOT recalled ORDER BY at DESC, seq DESC LIMIT 50"
    times, missed = [], 0
    with closing(sqlite3.connect(path)) as db, closing(Reader.open(path)) as reader:
        for words in queries:
            parts = words.split()
            query = scan.format(" AND ".join("instr(text, ?)" for _ in parts))
            begin = time.perf_counter()
            expected = [seq for (seq,) in db.execute(query, parts)]
            times.append((time.perf_counter() - begin) * 1000)
            missed += len(set(expected) - {one.line.seq for one in reader.search(words, 50)})
    return times, missed
