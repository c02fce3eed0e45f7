"""The table of a lesson that was handled twice."""

from __future__ import annotations

from tests.domain.test_two_handlings import Lesson
from workstation.domain import practice_events as pe
from workstation.domain.two_handlings import compared
from workstation.domain.values import Limits
from workstation.views.branch.rows import Column, PairRows
from workstation.views.branch.words import headline


def two():
    original = Lesson().answers(9, "a").loses(90, "a", pe.Outcome.LOST, 1, pe.Mood.UPSET)
    branch = Lesson().answers(5, "b").answers(29, "a").loses(90, "a", pe.Outcome.SOLVED, 4, pe.Mood.UPSET)
    return compared(original.entries, branch.entries, 3_000, Limits())


def test_it_is_a_sound_model(qapp, qtmodeltester):
    rows = PairRows()
    rows.show_pairs(two().pairs)
    qtmodeltester.check(rows)


def test_a_row_says_how_it_went_in_both_and_what_is_otherwise(qapp):
    rows = PairRows()
    rows.show_pairs(two().pairs)
    original, branch, otherwise = (
        rows.index(0, one).data() for one in (Column.ORIGINAL, Column.BRANCH, Column.OTHERWISE)
    )
    assert "lost" in original
    assert "★★★★" in branch
    assert otherwise == ("solved instead of lost; rating ★★★★ instead of ★; waited 20 s more for the first reply")


def test_the_headline_says_who_was_answered_first(qapp):
    assert "客**" in headline(two()) or "客" in headline(two())
    assert "was answered first" in headline(two())


def test_where_nothing_is_otherwise_it_is_said(qapp):
    same = compared(Lesson().entries, Lesson().entries, 3_000, Limits())
    assert "nothing was said or done otherwise" in headline(same)
