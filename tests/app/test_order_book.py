"""Orders as a file: nothing in it is a formula, long numbers stay text."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.app.order_book import write_table
from workstation.domain.csv_text import harmless
from workstation.domain.trouble import Trouble


@pytest.mark.parametrize("cell", ["=1+1", "+86", "-1", "@x", "\tx", "＝1", "=HYPERLINK(1)"])
def test_what_a_spreadsheet_would_reckon_with_stays_text(cell):
    assert harmless(cell) == f"'{cell}"


@given(st.text())
def test_no_cell_begins_as_a_formula_does(cell):
    assert harmless(cell)[:1] not in set("=+-@\t\r")


def test_long_numbers_are_kept_as_platforms_keep_them():
    assert harmless("3151200044718812345") == "3151200044718812345\t"
    assert harmless("260607-400012345678901") == "260607-400012345678901"


def test_the_file_opens_in_spreadsheets_and_reads_back(tmp_path):
    path = tmp_path / "订单.csv"
    write_table(path, ["旗帜", "备注"], [["红旗", '一,"二"\n三']])
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(content.decode("utf-8-sig").splitlines(keepends=True)))
    assert rows == [["旗帜", "备注"], ["红旗", '一,"二"\n三']]


def test_what_fails_in_the_middle_leaves_the_earlier_file_as_it_was(tmp_path):
    path = tmp_path / "订单.csv"
    write_table(path, ["订单号"], [["1001"]])
    before = path.read_bytes()

    def rows():
        yield ["1002"]
        raise Trouble("disk_error", path="", folder="", detail="")

    with pytest.raises(Trouble):
        write_table(path, ["订单号"], rows())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
