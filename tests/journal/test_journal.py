"""Appending: commit, then tell; nothing twice, nothing half, nothing changed."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import Future, wait
from contextlib import closing

import pytest

from tests.entries import START
from tests.journal.stories import answers, asks, imported
from workstation.domain.events import ConversationClosed, DraftKept, PinChanged
from workstation.domain.refused import Reason, Refused
from workstation.domain.trouble import Trouble
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify


@pytest.mark.parametrize("table", ["entry", "origin"])
def test_the_database_refuses_changes_to_what_was_written(journal, table):
    journal.append(asks(origin="7"), at=START, clerk="")
    with closing(sqlite3.connect(journal.path)) as db:
        for statement in (f"UPDATE {table} SET seq = 9", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match="is never"):
                db.execute(statement)


def test_an_entry_cannot_be_put_over_another(journal):
    journal.append(asks(), at=START, clerk="")
    with closing(sqlite3.connect(journal.path)) as db, pytest.raises(sqlite3.IntegrityError, match="without holes"):
        db.execute("INSERT OR REPLACE INTO entry SELECT 1, 0, '', NULL, 'x', 1, '{}', x'00'")


def test_a_known_origin_adds_nothing_the_second_time(journal, told):
    first = journal.append(asks(origin="7"), asks(origin="7"), at=START, clerk="").result()
    second = journal.append(asks(origin="7"), asks(text="新的", origin="8"), at=START, clerk="").result()
    assert [entry.seq for entry in first + second] == [1, 2]
    assert told == first + second


def test_the_same_origin_in_another_channel_is_another_message(journal):
    journal.append(asks(origin="7"), at=START, clerk="")
    assert len(journal.append(imported("王", "在吗", START, "7"), at=START, clerk="").result()) == 1


def test_a_decision_upon_an_old_version_is_refused_whole_and_alone(journal, told):
    version = journal.append(asks(), at=START, clerk="").result()[0].seq
    journal.append(asks(text="快点"), at=START, clerk="")
    pins = (PinChanged(conversation="王小丽", pinned=True), answers())
    refused = journal.append(*pins, at=START, clerk="", expect={"王小丽": version})
    assert isinstance(refused.exception(), Refused)
    assert refused.exception().reason is Reason.CHANGED_MEANWHILE
    assert len(told) == 2
    assert journal.append(*pins, at=START, clerk="", expect={"王小丽": 2}).exception() is None


def test_the_version_of_a_closed_conversation_counts_too(journal):
    journal.append(asks(), ConversationClosed(conversation="王小丽"), at=START, clerk="")
    assert journal.append(asks(), at=START, clerk="", expect={"王小丽": 1}).exception() is not None
    assert journal.append(asks(), at=START, clerk="", expect={"王小丽": 2}).exception() is None


def test_many_threads_append_and_all_is_told_in_order_after_its_commit(room):
    told, seen = [], []

    def tell(entries):
        told.extend(entries)
        with closing(Reader.open(room)) as reader:
            seen.append(reader.last_seq() >= entries[-1].seq)

    with closing(Journal.open(room, threaded=True, tell=tell)) as journal:
        futures = []

        def work(name):
            futures.extend(journal.append(asks(name, str(i)), at=START + i, clerk="") for i in range(200))

        threads = [threading.Thread(target=work, args=(name,)) for name in "甲乙丙丁"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wait(futures)
    assert [entry.seq for entry in told] == list(range(1, 801))
    assert all(seen)
    for name in "甲乙丙丁":
        assert [e.event.body.text for e in told if e.conversation == name] == [str(i) for i in range(200)]
    assert verify(room).ok


def test_closing_writes_what_is_waiting(room):
    journal = Journal.open(room, threaded=True, tell=lambda _: None)
    futures = [journal.append(asks(text=str(i)), at=START, clerk="") for i in range(700)]
    journal.close()
    assert [future.result()[0].seq for future in futures] == list(range(1, 701))
    assert journal.append(asks(), at=START, clerk="").exception().code == "journal_closed"


def test_a_bug_in_a_listener_is_reported_and_the_writer_goes_on(room):
    bugs = []

    def tell(_entries):
        raise ValueError("listener")

    with closing(Journal.open(room, threaded=True, tell=tell, on_bug=bugs.append)) as journal:
        for _ in range(3):
            assert journal.append(asks(), at=START, clerk="").result(5)
    assert [type(bug) for bug in bugs] == [ValueError] * len(bugs)
    assert bugs


def test_a_request_that_cannot_be_written_fails_alone(room):
    with closing(Journal.open(room, threaded=True, tell=lambda _: None)) as journal:
        good = [journal.append(asks(text=str(i)), at=START, clerk="") for i in range(20)]
        bad = journal.append(asks(text="\ud800"), at=START, clerk="")
        more = [journal.append(asks(text=str(i)), at=START, clerk="") for i in range(20)]
        assert isinstance(bad.exception(5), UnicodeError)
        assert [future.result()[0].seq for future in good + more] == list(range(1, 41))
    assert verify(room).ok


def test_what_is_appended_from_a_listener_follows(room):
    with closing(Journal.open(room, threaded=False, tell=lambda entries: answer(entries))) as journal:

        def answer(entries):
            if isinstance(entries[-1].event, type(asks())):
                journal.append(answers(), at=START, clerk="小美")

        journal.append(asks(), at=START, clerk="")
        with closing(Reader.open(room)) as reader:
            assert [type(entry.event).__name__ for entry in reader.entries(1, 9)] == ["MessageReceived", "ReplySent"]


def test_a_draft_is_on_the_desk_of_the_next_start(room):
    with closing(Journal.open(room, threaded=True, tell=lambda _: None)) as journal:
        journal.append(asks(), at=START, clerk="")
        journal.append(DraftKept(conversation="王小丽", text="亲，您的"), at=START, clerk="")
    with closing(Reader.open(room)) as reader:
        assert reader.open_desk(START).get("王小丽").draft == "亲，您的"


def test_a_second_program_is_told_that_the_room_is_taken(journal):
    with pytest.raises(Trouble) as caught:
        Journal.open(journal.path, threaded=False, tell=lambda _: None)
    assert caught.value.code == "writer_busy"
    assert int(caught.value.values["pid"]) > 0


def test_a_span_has_no_hole_where_moments_were_out_of_order_at_its_edge(journal, reader):
    for at in (START - 500, START + 5, START - 3, START + 100, START + 2_000, START + 900, START + 5_000):
        journal.append(asks(), at=at, clerk="小美")
    span = reader.entries_between(START, START + 1_000)
    assert [entry.seq for entry in span] == [2, 3, 4, 5, 6]


def test_a_span_takes_in_nothing_of_another_day_though_the_clock_was_put_back(journal, reader):
    for at in (START, START + 90_000_000, START + 10):
        journal.append(asks(), at=at, clerk="小美")
    assert [entry.seq for entry in reader.entries_between(START, START + 1_000)] == [1, 3]


def test_an_append_while_another_thread_closes_is_written_or_told_never_forgotten(room):
    journal = Journal.open(room, threaded=True, tell=lambda _: None)
    futures: list[Future] = []
    begun = threading.Event()

    def keep_asking():
        for i in range(400):
            futures.append(journal.append(asks(text=str(i)), at=START, clerk=""))
            begun.set()

    asking = threading.Thread(target=keep_asking)
    asking.start()
    begun.wait()
    journal.close()
    asking.join()
    assert all(future.done() for future in futures)
