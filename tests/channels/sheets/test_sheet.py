"""Tables of every kind come out as the same rows; what is broken is told, never raised as something else."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.channels.sheets.heading import to_heading
from workstation.channels.sheets.row import LONGEST_CELL, MOST_COLUMNS, Row, heading_word
from workstation.channels.sheets.sheet import Sheet
from workstation.domain.imports import ImportFailed, RejectedLine

TABLE = [["订单编号", "买家会员名", "备注"], ["1001", "张三,李四", "第一行\n第二行"], ["1002", "", '说"好"']]


def written(rows: list[list[str]], delimiter: str = ",", end: str = "\r\n") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end).writerows(rows)
    return text.getvalue()


def rows_of(path: Path, data: bytes) -> list[Row | RejectedLine]:
    path.write_bytes(data)
    return list(Sheet(path).rows())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r\r\n"])
def test_encoding_delimiter_and_line_end_make_no_difference(
    tmp_path: Path, encoding: str, delimiter: str, end: str
) -> None:
    rows = rows_of(tmp_path / "t.csv", written(TABLE, delimiter, end).encode(encoding))
    assert [list(row.cells) for row in rows if isinstance(row, Row)] == TABLE


def test_lines_may_end_as_on_old_machines(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "t.csv", "订单编号,标题\r1,围巾\r2,帽子\r".encode("gbk"))
    assert rows == [Row(1, ("订单编号", "标题")), Row(2, ("1", "围巾")), Row(3, ("2", "帽子"))]


def test_a_row_is_named_by_the_line_in_which_it_begins(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "t.csv", ("\n" + written(TABLE) + "\n").encode())
    assert [row.number for row in rows if isinstance(row, Row)] == [2, 3, 5]


def test_an_unclosed_quote_costs_its_own_line_only(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "t.csv", b'a,b\n1,2\n3,"four\n5,6\n7,8\n')
    assert [row.cells for row in rows if isinstance(row, Row)] == [("a", "b"), ("1", "2"), ("5", "6"), ("7", "8")]
    assert [row for row in rows if isinstance(row, RejectedLine)] == [RejectedLine(3, "open_quote")]


def test_a_quote_inside_a_cell_is_a_quote(tmp_path: Path) -> None:
    rows = rows_of(tmp_path / "t.csv", '编号,标题\n="35100",屏幕5" 大\n2,x\n'.encode())
    assert [row.cells for row in rows if isinstance(row, Row)][1:] == [('="35100"', '屏幕5" 大'), ("2", "x")]


def test_zero_bytes_and_control_characters_are_left_out(tmp_path: Path) -> None:
    data = "订单编号,标题\n1\x00001,围\x07巾\x00\n".encode("gbk")
    assert rows_of(tmp_path / "t.csv", data)[1] == Row(2, ("1001", "围巾"))


def test_a_line_of_another_encoding_is_told_and_the_others_are_kept(tmp_path: Path) -> None:
    data = "订单编号,标题\n1,围巾\n".encode("gbk") + b"2,\xff\xfe\xff\n" + "3,帽子\n".encode("gbk")
    rows = rows_of(tmp_path / "t.csv", data)
    assert rows[2] == RejectedLine(3, "bad_encoding")
    assert rows[3] == Row(4, ("3", "帽子"))


def test_a_first_line_may_name_the_delimiter(tmp_path: Path) -> None:
    assert rows_of(tmp_path / "t.csv", b"sep=;\r\na;b\r\n1;2,3\r\n") == [Row(2, ("a", "b")), Row(3, ("1", "2,3"))]


def test_commas_in_the_texts_of_a_tab_file_do_not_mislead(tmp_path: Path) -> None:
    data = "编码\t话术\n1\t好,的,呢,亲\n2\t在,的,哦,呀,哈,嗯\n3\t嗯\n"
    assert [len(row.cells) for row in rows_of(tmp_path / "t.csv", data.encode()) if isinstance(row, Row)] == [2] * 4


def test_cells_and_rows_are_bounded(tmp_path: Path) -> None:
    data = "a,b\n1," + "长" * (LONGEST_CELL + 1) + "\n" + "," * 3000 + "x\n1,2\n"
    _heading, long, wide, last = rows_of(tmp_path / "t.csv", data.encode())
    assert isinstance(long, Row)
    assert (len(long.cells[1]), long.faults) == (LONGEST_CELL, {1: "cell_too_long"})
    assert isinstance(wide, Row)
    assert len(wide.cells) == MOST_COLUMNS
    assert last == Row(4, ("1", "2"))


def test_reading_stops_when_it_is_cancelled_and_tells_how_far_it_has_come(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 200_000)
    told: list[tuple[int, int]] = []
    sheet = Sheet(path, progress=lambda done, total: told.append((done, total)), cancelled=lambda: len(told) > 1)
    assert 1000 < len(list(sheet.rows())) < 200_000
    assert sheet.stopped
    assert told[0][0] < told[1][0] < told[1][1] == path.stat().st_size


def workbook(path: Path, *rows: list[object], title: str = "Sheet") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def test_a_workbook_gives_texts_moments_and_numbers(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "t.xlsx",
        ["订单编号", "时间", "金额", "数量"],
        ["1001", datetime(2026, 11, 22, 10, 5, 3), 12.3, 2],
        [],
        [None, None, 0.1 + 0.2, True],
    )
    rows = list(Sheet(path).rows())
    assert rows[1:] == [Row(2, ("1001", "2026-11-22 10:05:03", "12.3", "2")), Row(4, ("", "", "0.3", "TRUE"))]


@pytest.mark.parametrize("number", [351234567890123456, 3.51234567890123e17, 10**15])
def test_a_number_cell_of_more_than_fifteen_digits_has_lost_some(tmp_path: Path, number: float) -> None:
    rows = list(Sheet(workbook(tmp_path / "t.xlsx", ["a", "b"], ["x", number], ["y", 999_999_999_999_999])).rows())
    assert [row.faults for row in rows if isinstance(row, Row)] == [{}, {1: "digits_lost"}, {}]


def test_a_formula_never_calculated_is_given_as_it_stands(tmp_path: Path) -> None:
    rows = list(Sheet(workbook(tmp_path / "t.xlsx", ["订单编号"], ['="351234567890123456"'])).rows())
    assert rows[1] == Row(2, ('="351234567890123456"',))


def test_an_error_of_excel_is_a_fault(tmp_path: Path) -> None:
    rows = list(Sheet(workbook(tmp_path / "t.xlsx", ["a", "b"], ["x", "#N/A"])).rows())
    assert rows[1] == Row(2, ("x", "#N/A"), {1: "cell_error"})


def test_a_heading_below_a_title_is_found(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["订单导出"], [], ["订单编号 ", "标题"], ["1", "围巾"])
    rows = Sheet(path).rows()
    heading = to_heading(rows, lambda row: "订单编号" in map(heading_word, row.cells))
    assert heading is not None
    assert heading.number == 3
    assert [row.number for row in rows if isinstance(row, Row)] == [4]


def test_headings_compare_without_widths_blanks_and_marks() -> None:
    assert heading_word("\ufeff 商品总价（元）\t") == heading_word("商品总价(元)") == "商品总价(元)"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b"\r\n \r\n", "empty_file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old_excel"),
        (b"<html><table><tr><td>1</td></tr></table>", "html_table"),
        (b"PK\x03\x04 and then nothing", "broken_xlsx"),
    ],
)
def test_a_file_that_is_no_table_is_told_by_name(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(ImportFailed) as failed:
        rows_of(tmp_path / "t.csv", data)
    assert (failed.value.reason_code, failed.value.values["name"]) == (code, "t.csv")


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(ImportFailed) as failed:
            list(Sheet(path).rows())
        assert failed.value.reason_code == "file_unreadable"


def test_a_workbook_that_would_fill_the_machine_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "t.xlsx", ["a"])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/bomb.xml", "w") as part:
        for _ in range(80):
            part.write(b" " * (1 << 20))
    with pytest.raises(ImportFailed) as failed:
        list(Sheet(path).rows())
    assert failed.value.reason_code == "sheet_too_big"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=400), kind=st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"a,b\n1,2\n"]))
def test_any_bytes_give_rows_or_the_documented_failure(tmp_path: Path, data: bytes, kind: bytes) -> None:
    try:
        rows_of(tmp_path / "t.csv", kind + data)
    except ImportFailed:
        return


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), instead=st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_gives_rows_or_the_documented_failure(tmp_path: Path, place: float, instead: bytes) -> None:
    whole = tmp_path / "whole.xlsx"
    if not whole.exists():
        workbook(whole, ["订单编号", "金额"], ["1001", 12.5], ["1002", datetime(2026, 1, 1)])
    data = bytearray(whole.read_bytes())
    at = int(place * (len(data) - 1))
    data[at : at + len(instead)] = instead
    try:
        rows_of(tmp_path / "t.xlsx", bytes(data))
    except ImportFailed:
        return
