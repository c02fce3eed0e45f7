"""What the journal costs, each against a floor measured in the same run."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.bench import rooms
from tests.bench.make_big import NOW, big_story
from tests.bench.row import Row, median, timed
from workstation.domain.entry import Entry
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader

ROUNDS = 6


def message_path(count: int = 1_500) -> list[Row]:
    """Messages made durable a second, handed over as the desk does or each waited for; against plain sqlite3.

    One floor inserts the entry rows into a bare table, a commit each; the other writes the same rows into all
    the tables of a room, a transaction each. Same settings.
    """
    entries = list(big_story(count, 40, 40))[:count]
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        done = root / "done.db"
        appended(done, entries, waiting=False)
        ways: list[Callable[[Path], float]] = [
            lambda path: appended(path, entries, waiting=True),
            lambda path: inserted(path, done),
            lambda path: inserted_whole(path, done),
            lambda path: appended(path, entries, waiting=False),
        ]
        rates = turn_by_turn(ways, root, count)
    waited, bare, full, streamed = rates
    one, stream, floor, own = median(waited), median(streamed), median(bare), median(full)
    return [
        Row("message path, handed over as the desk does", stream, "/s", 0.8, floor, target_is_ratio=True, at_least=True,
            note="floor: raw sqlite3, entry rows only, a commit each"),
        Row("message path, each waited for", one, "/s", 0.8, own, target_is_ratio=True, at_least=True,
            note="floor: raw sqlite3 writing the same rows of all tables"),
        Row("message path, each waited for, against entry rows only", one, "/s", None, floor),
    ]  # fmt: skip


def turn_by_turn(ways: list[Callable[[Path], float]], folder: Path, count: int) -> list[list[float]]:
    """How many a second each way wrote in each round; each is given a path of its own and answers seconds."""
    rates: list[list[float]] = [[] for _ in ways]
    for turn in range(ROUNDS):
        places = list(range(len(ways)))
        for place in reversed(places) if turn % 2 else places:
            rates[place].append(count / ways[place](folder / f"{turn}-{place}.db"))
    return rates


def inserted_whole(path: Path, room: Path) -> float:
    """Seconds to insert the rows of all tables of ``room`` into an empty room."""
    Journal.open(path, threaded=False, tell=lambda _: None).close()
    return inserted(path, room, TABLES)


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


def first_screen(path: Path) -> list[Row]:
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
    return [
        Row("first-screen read, 200 open of 20,000", ours, "ms", None, floor, note="floor: the same rows, read raw")
    ]


def long_conversation(path: Path) -> list[Row]:
    """Milliseconds for the newest 60 of 100,000 lines, for 60 in the middle, and for finding a rare word in it."""
    with closing(Reader.open(path)) as reader, closing(sqlite3.connect(path)) as db:
        newest = reader.before("c0", None, 60)
        query = "SELECT at, seq FROM message WHERE conversation = 'c0' ORDER BY at, seq LIMIT 1 OFFSET 50000"
        middle = db.execute(query).fetchone()
        floor = median([timed(lambda: [db.execute("SELECT * FROM entry WHERE seq = ?", (one.seq,)).fetchall()
                                       for one in newest]) for _ in range(9)])  # fmt: skip
        cases: list[tuple[str, Callable[[], object]]] = [
            ("newest 60 of 100,000 lines", lambda: reader.before("c0", None, 60)),
            ("60 lines around the middle of 100,000", lambda: reader.after("c0", middle, 60)),
            ("a word that is not among 100,000 lines", lambda: reader.containing("c0", "龘", 50)),
        ]
        measured = [(name, median([timed(call) for _ in range(9)])) for name, call in cases]
    return [Row(name, value, "ms", None, floor) for name, value in measured]


def rows() -> list[Row]:
    """All of them."""
    room = rooms.journal(rooms.big())
    return [*message_path(), *first_screen(room), *long_conversation(room)]
