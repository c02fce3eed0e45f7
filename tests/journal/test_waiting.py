"""Whoever waits for an append may write it; there is one writer at a time all the same, and one order."""

from __future__ import annotations

import queue
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from workstation.domain.entry import Entry
from workstation.domain.events import NoteAdded, SignedIn
from workstation.domain.trouble import Trouble
from workstation.domain.values import Role
from workstation.journal.indexer import BATCH, WORTHWHILE
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify

SAT_DOWN = SignedIn(name="小美", role=Role.CLERK)


def append(journal: Journal, clerk: str, at: int):
    return journal.append(SAT_DOWN, at=at, clerk=clerk)


def test_who_waits_writes_and_tells_in_order(tmp_path: Path) -> None:
    told: list[Entry] = []
    with closing(Journal.open(tmp_path / "journal.db", threaded=True, tell=told.extend)) as journal:
        for number in range(50):
            [entry] = append(journal, "小美", number).result()
            assert entry.seq == number + 1
    assert [entry.at for entry in told] == list(range(50))


def test_many_that_wait_and_one_that_does_not_make_one_chain(tmp_path: Path) -> None:
    told: list[Entry] = []
    found: dict[str, list[int]] = {}
    with closing(Journal.open(tmp_path / "journal.db", threaded=True, tell=told.extend)) as journal:

        def wait(clerk: str) -> None:
            found[clerk] = [append(journal, clerk, number).result()[0].seq for number in range(60)]

        def hurry() -> None:
            futures = [append(journal, "hurry", number) for number in range(200)]
            found["hurry"] = [future.result(timeout=30)[0].seq for future in futures]

        threads = [threading.Thread(target=wait, args=(name,)) for name in ("一", "二", "三")]
        threads.append(threading.Thread(target=hurry))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [entry.seq for entry in told] == list(range(1, 381))
    for clerk, seqs in found.items():
        assert seqs == sorted(seqs) == [entry.seq for entry in told if entry.clerk == clerk]
    assert verify(tmp_path / "journal.db").ok


def test_what_nobody_waits_for_is_written_after_what_somebody_did(tmp_path: Path) -> None:
    written = threading.Event()

    def tell(entries: list[Entry]) -> None:
        if entries[-1].at == 2:
            written.set()

    with closing(Journal.open(tmp_path / "journal.db", threaded=True, tell=tell)) as journal:
        append(journal, "小美", 1).result()
        append(journal, "小美", 2)
        assert written.wait(5)


def test_a_closed_journal_says_so_to_who_waits(tmp_path: Path) -> None:
    journal = Journal.open(tmp_path / "journal.db", threaded=True, tell=lambda _: None)
    append(journal, "小美", 1).result()
    journal.close()
    with pytest.raises(Trouble):
        append(journal, "小美", 2).result()
    assert isinstance(append(journal, "小美", 3).exception(), Trouble)


def test_what_is_handed_over_while_others_wait_is_never_forgotten(tmp_path: Path) -> None:
    told: queue.SimpleQueue[int] = queue.SimpleQueue()

    def tell(entries: list[Entry]) -> None:
        for entry in entries:
            if entry.clerk == "handed over":
                told.put(entry.at)

    with closing(Journal.open(tmp_path / "journal.db", threaded=True, tell=tell)) as journal:
        for number in range(120):
            for _ in range(number % 7):
                append(journal, "小美", number).result()
            append(journal, "handed over", number)
            assert told.get(timeout=5) == number


def test_the_index_waits_until_nobody_asks_and_then_catches_up(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal = Journal.open(path, threaded=True, tell=lambda _: None)
    with closing(journal), closing(Reader.open(path)) as reader:
        for number in range(WORTHWHILE + 2 * BATCH):
            note = NoteAdded(conversation="c1", text=f"line {number}")
            journal.append(note, at=number, clerk="小美").result()
        assert reader.with_connection(_indexed) == 0
        while reader.with_connection(_indexed) < 2 * BATCH:
            pass  # a timeout of the test run ends it if the index never comes
        assert reader.with_connection(_indexed) >= BATCH


def _indexed(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT value FROM meta WHERE key='indexed'").fetchone()[0])
