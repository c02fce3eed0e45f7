"""A lesson is taken over from one of its moments: without a change it is the same lesson again, byte for byte."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial

import msgspec
import pytest

from tests.training.lessons.world import START
from tests.training.lessons.world_house import house, planned
from workstation.app.clock import SteppedClock, TakenOverClock
from workstation.app.drill import REHEARSED, Drill, Plan
from workstation.app.paths import DataFolder, RoomKind
from workstation.app.pictures import PictureStore
from workstation.app.practice_material import read_material
from workstation.app.taking_over import NOTE, Origin, prepare
from workstation.domain import events as ev
from workstation.domain import practice_events as pe
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.trouble import Trouble
from workstation.journal.cutting import cut
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.journal.verify import verify
from workstation.services import practice, reception
from workstation.training.crowd.crowd import Crowd
from workstation.training.lessons.casting import cast
from workstation.training.lessons.clerks import CLERKS
from workstation.training.lessons.playing import play

OWN = (ev.MessageReceived, ev.ReplyDelivered, pe.CustomerFact)
"""What customers cause; all else a clerk did."""


def rows(path) -> list[tuple]:
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT * FROM entry ORDER BY seq").fetchall()


@pytest.fixture(scope="module")
def drilled(tmp_path_factory):
    """The file of a lesson with remarks and a ticket, and its entries."""
    path = tmp_path_factory.mktemp("drilled") / "journal.db"

    def opened(tell):
        return Journal.open(path, threaded=False, tell=tell)

    with closing(Drill(house(), planned("four_burst"), CLERKS["ideal"], opened, REHEARSED)) as drill:
        return path, list(drill.run(stage=True))


class Again:
    """Goes on with a lesson in a branch: its customers, and a clerk who does what was done ``before``."""

    def __init__(self, path, before) -> None:
        with closing(Reader.open(path)) as reader:
            self.entries = reader.entries(1, reader.last_seq())
        self._clerks = [one for one in before[len(self.entries) :] if not isinstance(one.event, OWN)]
        self._journal = Journal.open(path, threaded=False, tell=self._on_told)
        plan = planned("four_burst")
        self._crowd = Crowd(
            plan.run, plan.arrivals, plan.seed, plan.begun_at, house().kit,
            partial(self._keep, reception.receive_message), partial(self._keep, reception.acknowledge),
            partial(self._keep, practice.record),
        )  # fmt: skip
        self._crowd.follow(self.entries)

    def goes_on(self, until: int) -> None:
        self.advance(self.entries[-1].at)  # what a clerk did in one go is not parted
        play((self._crowd, self), self.entries[-1].at, until)
        self._journal.close()

    def next_due(self):
        return self._clerks[0].at if self._clerks else None

    def advance(self, now: int) -> None:
        while self._clerks and self._clerks[0].at <= now and self._clerks[0].seq == len(self.entries) + 1:
            entry = self._clerks.pop(0)
            self._journal.append(entry.event, at=entry.at, clerk=entry.clerk).result()

    def _on_told(self, entries) -> None:
        for entry in entries:
            self.entries.append(entry)
            self._crowd.hear(entry)

    def _keep(self, verb, event, at: int) -> None:
        verb(self._journal, event, clerk=REHEARSED, now=at).result()


@pytest.mark.parametrize("share", [0.02, 0.33, 0.68, 0.99])
def test_a_branch_without_any_change_is_the_original_byte_for_byte(drilled, tmp_path, share):
    path, entries = drilled
    seq = max(2, round(len(entries) * share))
    branch = tmp_path / "branch.db"
    cut(path, branch, seq)
    assert rows(branch) == rows(path)[:seq]
    Again(branch, entries).goes_on(entries[-1].at)
    assert rows(branch) == rows(path)


def test_from_each_entry_on_the_customers_do_what_they_did_before_the_clerk_did_anything(drilled, tmp_path):
    path, entries = drilled
    for seq in range(40, 60, 3):
        branch = tmp_path / f"{seq}.db"
        cut(path, branch, seq)
        following = next(one for one in entries[seq:] if not isinstance(one.event, OWN))
        Again(branch, []).goes_on(following.at - 1)
        untouched = [one for one in rows(path) if one[0] <= seq or (one[0] < following.seq and one[1] < following.at)]
        assert rows(branch) == untouched


def test_a_room_that_was_cut_is_sound_and_its_remarks_are_those_of_then(drilled, tmp_path):
    path, entries = drilled
    remarks = [one for one in entries if isinstance(one.event, RemarkAdded)]
    assert len(remarks) > 2
    seq = remarks[1].seq - 1
    branch = tmp_path / "branch.db"
    cut(path, branch, seq)
    report = verify(branch)
    assert report.ok, report.problems
    assert report.entries == seq
    with closing(sqlite3.connect(branch)) as db:
        assert db.execute("SELECT count(*) FROM remark").fetchone() == (1,)
        later = remarks[1].event.order_no
        (flag,) = db.execute("SELECT flag FROM shop_order WHERE order_no = ?", (later,)).fetchone()
    assert flag != remarks[1].event.flag.value


def test_cutting_changes_nothing_in_the_room_itself(drilled, tmp_path):
    path, _ = drilled
    before = rows(path)
    cut(path, tmp_path / "branch.db", 30)
    assert rows(path) == before
    assert verify(path).ok


def test_a_recording_of_somebody_elses_lesson_is_refused(drilled, tmp_path):
    path, entries = drilled
    foreign = [msgspec.structs.replace(one, at=one.at + 1) for one in entries[:40]]
    with pytest.raises(Trouble) as told:
        prepare(DataFolder(tmp_path), [path], foreign, foreign[-1].at)
    assert told.value.code == "not_own_lesson"


def test_before_a_lesson_and_after_its_end_there_is_nothing_to_take_over(drilled, tmp_path):
    path, entries = drilled
    for seen in (entries[:1], entries):
        with pytest.raises(Trouble) as told:
            prepare(DataFolder(tmp_path), [path], seen, seen[-1].at)
        assert told.value.code == "no_lesson_then"
    assert not list(tmp_path.glob("branches/*"))


def test_what_is_prepared_says_what_it_was_taken_from_and_stands_where_the_lesson_stood(tmp_path):
    folder, path = DataFolder(tmp_path), tmp_path / "journal.db"
    material = read_material(folder, PictureStore(folder.room(RoomKind.PRACTICE).pictures))
    lesson = material.lessons["one_customer"]
    arrivals = cast(lesson, material.stories(), material.extras, seed="7", begun_at=START)
    plan = Plan(lesson=lesson, arrivals=arrivals, seed="7", begun_at=START)
    make = partial(Journal.open, path, threaded=False)
    with closing(Drill(material.house, plan, CLERKS["ideal"], lambda tell: make(tell=tell), REHEARSED)) as drill:
        seen = list(drill.run(stage=True))[:30]
    prepared = prepare(folder, [path], seen, seen[-1].at + 500)
    noted = msgspec.json.decode((prepared.paths.folder / NOTE).read_bytes(), type=Origin)
    assert noted == prepared.origin
    assert (noted.seq, noted.at, noted.source) == (seen[-1].seq, seen[-1].at + 500, str(path))
    assert rows(prepared.paths.journal) == rows(path)[: noted.seq]
    assert prepared.progress.running


def test_the_clock_of_a_branch_stands_until_it_is_started_and_goes_on_from_its_moment():
    machine = SteppedClock(9_000_000)
    clock = TakenOverClock(machine, 1_000)
    machine.move_to(9_500_000)
    assert clock.now() == 1_000
    clock.start()
    machine.move_to(9_500_250)
    assert clock.now() == 1_250
