"""The report: from journal entries alone the same wherever they come from; each mark rests on entries that exist."""

from __future__ import annotations

from contextlib import closing
from functools import partial

import pytest

from tests.training.coach.drills import played
from tests.training.lessons.world_house import house, planned
from workstation.app.drill import REHEARSED, Drill
from workstation.app.pictures import PictureStore
from workstation.app.replaying import record
from workstation.domain import practice_events as pe
from workstation.domain.report import Quote, Report
from workstation.domain.tickets import Step
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.replay.recording_file import open_recording, write_recording
from workstation.training.coach.report import report
from workstation.training.lessons.clerks import CLERKS
from workstation.training.lessons.score import score

LESSONS = ("four_burst", "traps")


def quoted(found: Report) -> list[Quote]:
    """Every quote of a report."""
    quotes = []
    for customer in found.customers:
        parts = (*customer.marks, *customer.star, *customer.sor, *customer.requirements)
        quotes += [quote for part in parts for quote in part.quotes]
        quotes += [one.promise for one in customer.promises]
    return quotes


@pytest.mark.parametrize("clerk", ["average", "rude"])
def test_live_replayed_and_opened_from_a_file_the_report_is_the_same(tmp_path, clerk):
    path = tmp_path / "journal.db"
    open_journal = partial(lambda path, tell: Journal.open(path, threaded=False, tell=tell), path)
    with closing(Drill(house(), planned("four_burst"), CLERKS[clerk], open_journal, REHEARSED)) as drill:
        live = list(drill.run(stage=True))
    with closing(Reader.open(path)) as reader:
        replayed = reader.entries(1, reader.last_seq())
        recording = record(reader, PictureStore(tmp_path / "pictures"), 0, live[-1].at + 1, practice=True)
    write_recording(recording, tmp_path / "exported.workrec")
    opened = open_recording(tmp_path / "exported.workrec")
    assert report(live) == report(replayed) == report(opened.entries)
    assert report(live).customers


@pytest.mark.parametrize("clerk", sorted(CLERKS))
@pytest.mark.parametrize("lesson", LESSONS)
def test_every_mark_has_evidence_that_exists_in_the_journal(lesson, clerk):
    entries = played(lesson, clerk)
    known = {one.seq: one for one in entries}
    found = report(entries)
    for customer in found.customers:
        for mark in customer.marks:
            assert mark.quotes, mark
            assert {one.conversation for one in mark.quotes} == {customer.conversation}
    for quote in quoted(found):
        assert known[quote.seq].at == quote.at
        assert type(known[quote.seq].event).__name__ == quote.kind


@pytest.mark.parametrize("lesson", LESSONS)
def test_the_points_are_those_of_the_score_and_the_marks_explain_each_that_is_missing(lesson):
    entries = played(lesson, "average")
    found = report(entries)
    assert [one.points for one in found.customers] == [one.points for one in score(entries).customers]
    assert found.points == score(entries).points
    for customer in found.customers:
        lost = 100 - sum(one.points for one in customer.marks)
        assert customer.capped or customer.points == pytest.approx(max(0, lost), abs=0.35)


def test_scripted_clerks_keep_their_order_and_kindness_alone_never_beats_the_average():
    for lesson in LESSONS:
        points = {name: report(played(lesson, name)).points for name in CLERKS}
        assert points["ideal"] > points["average"] > points["slow"]
        assert points["slow"] > max(points[name] for name in ("rude", "silent", "template", "promiser", "kind"))


def test_a_report_knows_its_lesson_among_several():
    first, second = played("four_burst", "average"), played("traps", "average")
    shift = first[-1].seq
    later = [type(one)(seq=one.seq + shift, at=one.at, clerk=one.clerk, event=one.event) for one in second]
    both = [*first, *later]
    run = next(one.event.run for one in first if isinstance(one.event, pe.LessonBegun))
    assert report(both).lesson == "traps"
    assert report([*first, *later], "another") == Report()
    assert report(first, run) == report(first)


def test_of_a_sealed_exam_nothing_counts_that_came_after_its_recording():
    entries = played("four_burst", "average")
    run = next(one.event.run for one in entries if isinstance(one.event, pe.LessonBegun))
    last = entries[-1]
    seal = pe.LessonSealed(run=run, last=last.seq, sha256="0" * 64)
    done = next(one for one in entries if isinstance(one.event, pe.RequirementMet))
    later = [
        type(last)(seq=last.seq + number, at=last.at + number, clerk=last.clerk, event=event)
        for number, event in enumerate((seal, done.event), 1)
    ]
    assert report([*entries, *later]) == report(entries)


def test_entries_without_a_lesson_give_an_empty_report():
    assert report(()) == Report()
    assert (
        report(one for one in played("four_burst", "average") if not isinstance(one.event, pe.LessonBegun)) == Report()
    )


def test_a_solved_customer_went_through_all_of_star_with_words_that_show_it():
    found = report(played("four_burst", "ideal"))
    solved = [one for one in found.customers if one.outcome is pe.Outcome.SOLVED]
    assert solved
    for customer in solved:
        assert [one.step for one in customer.star] == list(Step)
        assert customer.star[-1].reached
        assert all(quote.text for one in customer.star for quote in one.quotes if quote.kind == "ReplySent")


def test_the_result_is_not_reached_where_the_customer_never_said_so():
    for customer in report(played("four_burst", "rude")).customers:
        if customer.outcome is not pe.Outcome.SOLVED:
            assert not customer.star[-1].reached


def test_sor_is_asked_for_only_where_a_customer_was_upset():
    entries = played("four_burst", "slow")
    upset = {
        one.conversation
        for one in entries
        if isinstance(one.event, pe.MoodChanged) and one.event.mood in (pe.Mood.UPSET, pe.Mood.FURIOUS)
    }
    for customer in report(entries).customers:
        assert bool(customer.sor) == (customer.conversation in upset or customer.customer_type == "emotional")


def test_causes_add_up_to_what_the_lesson_lost():
    found = report(played("four_burst", "average"))
    lost = sum(mark.points for one in found.customers for mark in one.marks) / len(found.customers)
    assert sum(one.points for one in found.causes) == pytest.approx(lost, abs=0.2)
    assert [one.points for one in found.causes] == sorted((one.points for one in found.causes), reverse=True)
