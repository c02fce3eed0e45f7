"""What the journal costs, each against a floor measured in the same run.

python -m tests.bench.journal [BIG.db]
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.bench.make_big import NOW, big_story, fill, make_big
from workstation.domain.entry import Entry
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.words import fold

Figure = tuple[str, float, float, float]
"""(what with its unit, measured, floor or peer, measured / floor)."""

ROUNDS = 4
QUERIES = 1_968

BIG = Path(tempfile.gettempdir()) / "workstation-bench" / "journal.db"
"""1,000,000 messages in 20,000 conversations of which 200 are open, and c0 with 100,000 more; made when missing."""


def big(path: Path = BIG) -> Path:
    """The big room; the first time takes two minutes."""
    return make_big(path, 1_000_000, 20_000, 200, long=100_000)


def message_path(count: int = 1_500) -> list[Figure]:
    """Messages made durable a second, handed over as the desk does or each waited for; against plain sqlite3.

    One floor inserts the entry rows into a bare table, a commit each; the other writes the same rows into all
    the tables of a room, a transaction each. Same settings.
    """
    entries = list(big_story(count, 40, 40))[:count]
    waited, streamed, bare, full = [], [], [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            room, other, empty = (Path(folder) / name for name in ("journal.db", "other.db", "empty.db"))
            waited.append(count / appended(room, entries, waiting=True))
            bare.append(count / inserted(Path(folder) / "bare.db", room))
            Journal.open(empty, threaded=False, tell=lambda _: None).close()
            full.append(count / inserted(empty, room, TABLES))
            streamed.append(count / appended(other, entries, waiting=False))
    one, stream, floor, own = median(waited), median(streamed), median(bare), median(full)
    return [
        ("message path, messages/s handed over, against raw commits/s", stream, floor, stream / floor),
        ("message path, each waited for, against raw writing the same", one, own, one / own),
        ("message path, each waited for, against raw entries only", one, floor, one / floor),
    ]


TABLES = {
    "message": "INSERT INTO message SELECT * FROM done.message WHERE seq = ?",
    "conversation": """INSERT OR REPLACE INTO conversation SELECT c.* FROM done.conversation c
        JOIN done.entry e ON e.conversation = c.id WHERE e.seq = ?""",
    "stay": "INSERT INTO stay SELECT * FROM done.stay WHERE opened_seq = ?",
    "round": "INSERT INTO round SELECT * FROM done.round WHERE seq = ?",
}
"""What raw sqlite3 writes besides each entry."""


def appended(path: Path, entries: list[Entry], *, waiting: bool) -> float:
    """Seconds to append ``entries`` through the journal's thread."""
    with closing(Journal.open(path, threaded=True, tell=lambda _: None)) as journal:
        journal.append(at=0, clerk="").result()
        begin = time.perf_counter()
        for entry in entries:
            future = journal.append(entry.event, at=entry.at, clerk=entry.clerk)
            if waiting:
                future.result()
        future.result()
        return time.perf_counter() - begin


def inserted(path: Path, room: Path, besides: dict[str, str] | None = None) -> float:
    """Seconds to insert the entry rows of ``room`` with plain sqlite3, a commit each, same settings."""
    with closing(sqlite3.connect(room)) as db:
        rows = db.execute("SELECT * FROM entry ORDER BY seq").fetchall()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"):
            db.execute(statement)
        if besides:
            db.execute("ATTACH ? AS done", (str(room),))
        else:
            db.execute(BARE)
        begin = time.perf_counter()
        for row in rows:
            db.execute("BEGIN IMMEDIATE")
            db.execute("INSERT INTO main.entry VALUES (?,?,?,?,?,?,?,?)", row)
            for statement in (besides or {}).values():
                db.execute(statement, (row[0],))
            db.execute("COMMIT")
        return time.perf_counter() - begin


BARE = "CREATE TABLE entry (seq INTEGER PRIMARY KEY, at, clerk, conversation, kind, version, data, hash)"


def search(path: Path) -> list[Figure]:
    """p50 and p99 of searches of 1–4 characters for the newest 50, against looking through everything; missed hits.

    Each query is measured three times and the middle counts, so that other programs do not.
    """
    chosen = random.Random(7)
    with closing(sqlite3.connect(path)) as db:
        (last,) = db.execute("SELECT max(seq) FROM message").fetchone()
        pick = "SELECT text FROM message WHERE seq >= ? LIMIT 1"
        texts = [db.execute(pick, (chosen.randrange(last),)).fetchone() for _ in range(QUERIES)]
    queries = [part(chosen, fold(row[0])) if row and row[0] else "退款" for row in texts]
    with closing(Reader.open(path)) as reader:
        reader.search("退", 50)
        times = [median([timed(lambda: reader.search(words, 50)) for _ in range(3)]) for words in queries]  # noqa: B023
    scans, missed = compared(path, queries[:60])
    p50, p99 = quantile(times, 0.5), quantile(times, 0.99)
    name = "search, newest 50, ms"
    return [
        (f"{name}, p50", p50, quantile(scans, 0.5), p50 / quantile(scans, 0.5)),
        (f"{name}, p99", p99, quantile(scans, 0.99), p99 / quantile(scans, 0.99)),
        (f"{name}, longest of {len(times)}", max(times), max(scans), max(times) / max(scans)),
        ("search, missed hits of the 60 compared with a scan", float(missed), 0.0, 0.0),
    ]


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


def first_screen(path: Path) -> list[Figure]:
    """Milliseconds to open the room and read the desk, against reading the same rows and nothing else."""

    def read() -> None:
        with closing(Reader.open(path)) as reader:
            reader.open_desk(NOW)

    def bare() -> None:
        with closing(sqlite3.connect(path)) as db:
            query = (
                "SELECT c.data FROM stay s CROSS JOIN conversation c ON c.id = s.conversation WHERE left_seq IS NULL"
            )
            db.execute(query).fetchall()

    ours, floor = median([timed(read) for _ in range(15)]), median([timed(bare) for _ in range(15)])
    return [("first-screen read, 200 of 20,000, ms", ours, floor, ours / floor)]


def long_conversation(path: Path) -> list[Figure]:
    """Milliseconds for the newest 60 of 100,000 lines, for 60 in the middle, and for finding a rare word in it."""
    with closing(Reader.open(path)) as reader, closing(sqlite3.connect(path)) as db:
        newest = reader.before("c0", None, 60)
        query = "SELECT at, seq FROM message WHERE conversation = 'c0' ORDER BY at, seq LIMIT 1 OFFSET 50000"
        middle = db.execute(query).fetchone()
        floor = median([timed(lambda: [db.execute("SELECT * FROM entry WHERE seq = ?", (one.seq,)).fetchall()
                                       for one in newest]) for _ in range(9)])  # fmt: skip
        cases: list[tuple[str, Callable[[], object]]] = [
            ("newest 60 of 100,000 lines, ms", lambda: reader.before("c0", None, 60)),
            ("60 lines around the middle of 100,000, ms", lambda: reader.after("c0", middle, 60)),
            ("a word that is not among 100,000 lines, ms", lambda: reader.containing("c0", "龘", 50)),
        ]
        measured = [(name, median([timed(call) for _ in range(9)])) for name, call in cases]
    return [(name, value, floor, value / floor) for name, value in measured]


def memory(path: Path) -> list[Figure]:
    """MB that the process grows by reading the first screen, 60 lines and one search of the big room; a small one's."""
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder) / "journal.db"
        fill(small, big_story(2_000, 220, 200, long=100))
        ours, floor = grown(path), grown(small)
    return [("memory for reading 1,000,000 messages, MB more than for 2,000", ours - floor, floor, ours / floor)]


def grown(path: Path) -> float:
    """MB that a fresh process grows by."""
    program = f"""
import os, sys
from pathlib import Path
from workstation.journal.reader import Reader
def rss(): return int(open("/proc/self/statm").read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
before = rss()
reader = Reader.open(Path({str(path)!r}))
desk, lines, found = reader.open_desk({NOW}), reader.before("c0", None, 60), reader.search("退款", 50)
print(rss() - before)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=os.environ)
    return float(result.stdout)


def timed(call: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begin = time.perf_counter()
    call()
    return (time.perf_counter() - begin) * 1000


def median(values: list[float]) -> float:
    """The middle one."""
    return quantile(values, 0.5)


def quantile(values: list[float], part: float) -> float:
    """The value below which ``part`` of them lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))]


def figures(path: Path | None = None) -> list[Figure]:
    """All of them."""
    room = path or big()
    return [*message_path(), *search(room), *first_screen(room), *long_conversation(room), *memory(room)]


if __name__ == "__main__":
    for name, measured, floor, ratio in figures(Path(sys.argv[1]) if len(sys.argv) > 1 else None):
        print(f"{name:64} {measured:12.2f} {floor:12.2f} {ratio:8.3f}")
