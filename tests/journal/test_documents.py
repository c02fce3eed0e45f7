"""Documents are changed on the writer's connection, together with the facts that tell of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.entries import START
from workstation.domain.events import NoteAdded, SignedIn
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Role
from workstation.journal.journal import Journal


@pytest.fixture
def heard():
    return []


@pytest.fixture(params=[True, False], ids=["threaded", "in_line"])
def journal(request, tmp_path, heard):
    journal = Journal.open(tmp_path / "journal.db", threaded=request.param, tell=heard.extend)
    yield journal
    journal.close()


def _keep(key: str, value: str):
    def work(db: sqlite3.Connection):
        db.execute("INSERT INTO meta VALUES (?,?)", (key, value))
        return [SignedIn(name=value, role=Role.CLERK)]

    return work


def test_a_change_of_documents_and_its_fact_come_together_and_are_told(journal, heard):
    entries = journal.change(_keep("colour", "red"), at=START, clerk="小美").result()
    assert [entry.event for entry in entries] == [SignedIn(name="red", role=Role.CLERK)]
    assert heard == entries
    with closing(sqlite3.connect(journal.path)) as db:
        assert db.execute("SELECT value FROM meta WHERE key = 'colour'").fetchone() == ("red",)


def test_a_change_that_is_refused_leaves_nothing_behind_and_nobody_hears_of_it(journal, heard):
    def work(db: sqlite3.Connection):
        db.execute("INSERT INTO meta VALUES ('colour', 'red')")
        raise Refused(Reason.NAME_MISSING)

    with pytest.raises(Refused):
        journal.change(work, at=START, clerk="小美").result()
    assert heard == []
    with closing(sqlite3.connect(journal.path)) as db:
        assert db.execute("SELECT value FROM meta WHERE key = 'colour'").fetchone() is None


def test_facts_asked_for_beside_a_failing_change_are_kept(journal):
    def work(db: sqlite3.Connection):
        raise Refused(Reason.NAME_MISSING)

    before = journal.append(NoteAdded(conversation="c", text="before"), at=START, clerk="小美")
    failing = journal.change(work, at=START, clerk="小美")
    after = journal.append(NoteAdded(conversation="c", text="after"), at=START, clerk="小美")
    assert isinstance(failing.exception(), Refused)
    assert [one.result()[0].seq for one in (before, after)] == [1, 2]


def test_a_change_without_a_fact_is_told_to_nobody(journal, heard):
    def work(db: sqlite3.Connection):
        db.execute("INSERT INTO meta VALUES ('colour', 'blue')")
        return []

    assert journal.change(work, at=START, clerk="小美").result() == []
    assert heard == []
