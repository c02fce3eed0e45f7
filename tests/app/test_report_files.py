"""Reports in files: the same marks in every form, words from outside escaped, whole or not at all."""

from __future__ import annotations

import csv

import msgspec
import pytest
from msgspec.structs import replace

from tests.training.coach.drills import played
from workstation.app.report_files import write_report
from workstation.domain.report import Report
from workstation.training.coach.report import report
from workstation.views.report.words import points

EVIL = "<script>alert('x')</script>"


@pytest.fixture(scope="module")
def found() -> Report:
    return report(played("four_burst", "average"))


def evil(found: Report) -> Report:
    """A customer who writes markup and formulas."""
    first = found.customers[0]
    mark = first.marks[0]
    words = replace(mark.quotes[0], kind="MessageReceived", text=EVIL)
    formula = replace(mark.quotes[0], kind="MessageReceived", speaker="customer", text="=HYPERLINK(1)")
    marks = (replace(mark, quotes=(words, formula)), *first.marks[1:])
    return replace(
        found, customers=(replace(first, name=EVIL, title=EVIL, review=EVIL, marks=marks), *found.customers[1:])
    )


def test_the_page_for_a_browser_stands_alone_and_names_every_customer(found, qapp, tmp_path):
    path = tmp_path / "r.html"
    write_report(found, {}, path)
    page = path.read_text(encoding="utf-8")
    assert all(one.title in page for one in found.customers)
    assert all(points(mark.points) in page for one in found.customers for mark in one.marks if mark.points >= 0.05)
    assert "src=" not in page
    assert "href=" not in page


def test_words_from_outside_are_escaped_in_the_page(found, qapp, tmp_path):
    path = tmp_path / "r.html"
    write_report(evil(found), {}, path)
    page = path.read_text(encoding="utf-8")
    assert EVIL not in page
    assert "&lt;script&gt;" in page


def test_the_table_has_a_row_for_each_thing_that_shows_a_mark_and_no_formula(found, qapp, tmp_path):
    path = tmp_path / "r.csv"
    write_report(evil(found), {}, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    quotes = sum(len(mark.quotes) for one in evil(found).customers for mark in one.marks)
    clean = sum(not one.marks for one in evil(found).customers)
    assert len(rows) == 1 + quotes + clean
    assert {len(row) for row in rows} == {10}
    assert not any(cell.startswith(("=", "@", "+")) for row in rows for cell in row)
    assert any(cell == "'=HYPERLINK(1)" for row in rows for cell in row)


def test_the_data_give_the_same_report_again(found, tmp_path):
    path = tmp_path / "r.json"
    write_report(found, {}, path)
    assert msgspec.json.decode(path.read_bytes(), type=Report) == found


def test_the_paper_has_pages(found, qapp, tmp_path):
    path = tmp_path / "r.pdf"
    write_report(evil(found), {}, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 2


@pytest.mark.parametrize("ending", ["html", "pdf", "csv", "json"])
def test_what_cannot_be_written_leaves_nothing_behind(found, qapp, tmp_path, ending):
    missing = tmp_path / "no" / f"r.{ending}"
    with pytest.raises(OSError, match="No such file"):
        write_report(found, {}, missing)
    assert not list(tmp_path.iterdir())
