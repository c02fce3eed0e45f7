"""A lesson played without windows: in memory and in a file the same facts, and the same bytes each time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from itertools import pairwise

import pytest

from tests.training.lessons.world_house import house, planned
from workstation.app.drill import REHEARSED, Drill, rehearsed
from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.desk import fold
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.training.lessons.clerks import CLERKS
from workstation.training.lessons.score import score


def opened(path, tell):
    return Journal.open(path, threaded=False, tell=tell)


def opened_in(folder):
    return partial(opened, folder / "journal.db")


def in_file(path, lesson: str, clerk: str, seed: str = "7"):
    with closing(Drill(house(), planned(lesson, seed), CLERKS[clerk], partial(opened, path), REHEARSED)) as drill:
        return list(drill.run(stage=True))


def rows(path) -> bytes:
    with closing(sqlite3.connect(path)) as db:
        return repr(db.execute("SELECT * FROM entry ORDER BY seq").fetchall()).encode()


def kinds(entries, *wanted):
    return [one for one in entries if isinstance(one.event, wanted)]


@pytest.mark.parametrize("clerk", ["ideal", "average", "rude"])
def test_a_drill_in_memory_has_the_facts_of_one_in_a_file(tmp_path, clerk):
    file = in_file(tmp_path / "a.db", "four_burst", clerk)
    assert list(rehearsed(house(), planned("four_burst"), CLERKS[clerk])) == file


def test_the_same_seed_gives_the_same_journal_byte_for_byte(tmp_path):
    for name in "ab":
        in_file(tmp_path / name, "two_at_once", "average")
    in_file(tmp_path / "c", "two_at_once", "average", "8")
    assert rows(tmp_path / "a") == rows(tmp_path / "b") != rows(tmp_path / "c")


def test_a_drill_begins_with_the_lesson_and_ends_with_it(tmp_path):
    entries = in_file(tmp_path / "a.db", "two_at_once", "ideal")
    assert [type(one.event) for one in entries[:2]] == [ev.SignedIn, pe.LessonBegun]
    assert len(kinds(entries, pe.LessonEnded)) == 1
    assert [one.at for one in entries] == sorted(one.at for one in entries)


def test_everybody_who_came_left_and_has_a_score(tmp_path):
    entries = in_file(tmp_path / "a.db", "four_burst", "average")
    came, left = kinds(entries, pe.CustomerCame), kinds(entries, pe.CustomerLeft)
    assert {one.conversation for one in came} == {one.conversation for one in left}
    assert len(score(entries).customers) == len(came) >= 8


@pytest.mark.parametrize("clerk", ["average", "rude"])
def test_every_reply_is_acknowledged_once_and_after_it_was_sent(clerk):
    entries = rehearsed(house(), planned("four_burst"), CLERKS[clerk])
    sent = {one.seq: one.at for one in kinds(entries, ev.ReplySent)}
    told = kinds(entries, ev.ReplyDelivered)
    delivered = {one.event.message: one.at for one in told}
    assert len(told) == len(delivered)
    assert all(sent[seq] < at <= sent[seq] + 600 for seq, at in delivered.items())
    assert {seq for seq, at in sent.items() if at < entries[-1].at - 600} <= set(delivered)


def test_the_desk_after_a_drill_is_the_fold_of_its_journal(tmp_path):
    with closing(Drill(house(), planned("two_at_once"), CLERKS["average"], opened_in(tmp_path), REHEARSED)) as drill:
        entries = drill.run(stage=True)
    with closing(Reader.open(tmp_path / "journal.db")) as reader:
        assert reader.entries(1, reader.last_seq()) == entries
        assert reader.open_desk(entries[-1].at) == fold(entries)


def test_a_clerk_types_and_inserts_and_both_are_counted():
    found = score(rehearsed(house(), planned("two_at_once"), CLERKS["kind"]))
    assert found.typed > 20
    assert found.inserted > 20


def test_a_clerk_does_one_thing_at_a_time():
    entries = rehearsed(house(), planned("four_burst"), CLERKS["ideal"])
    moments = [one.at for one in kinds(entries, ev.ReplySent)]
    assert all(later - earlier > 1_000 for earlier, later in pairwise(moments))


def test_the_silent_clerk_says_nothing_and_gets_next_to_nothing():
    entries = rehearsed(house(), planned("two_at_once"), CLERKS["silent"])
    assert not kinds(entries, ev.ReplySent)
    assert score(entries).points < 20
