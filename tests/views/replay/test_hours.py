"""The recorded hours as rows."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from tests.demo.pages import MadeUpHours
from workstation.views.replay.hours import Column, HourRows


def test_the_rows_are_a_sound_model_before_and_after_others_are_shown(qtmodeltester: ModelTester) -> None:
    rows = HourRows(MadeUpHours(3).hours)
    qtmodeltester.check(rows)
    rows.show_hours(MadeUpHours(9).hours)
    rows.show_hours([])
    assert rows.rowCount() == 0


def test_a_row_tells_the_day_the_hour_who_sat_there_and_how_much(qapp) -> None:
    hours = MadeUpHours(2)
    rows = HourRows(hours.hours)
    told = [rows.data(rows.index(1, column)) for column in Column]
    assert told[Column.HOUR].count(":") == 2
    assert told[Column.CLERK] == "小美"
    assert told[Column.CUSTOMERS :] == ["14", "45", "41"]
    headers = [rows.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert len(set(headers)) == len(Column)


def test_numbers_stand_at_the_right(qapp) -> None:
    rows = HourRows(MadeUpHours(1).hours)
    alignment = rows.data(rows.index(0, Column.SENT), Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignRight
    assert rows.data(rows.index(0, Column.CLERK), Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft


def test_the_name_of_a_column_stands_over_its_cells(qapp) -> None:
    rows = HourRows(MadeUpHours(1).hours)
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in Column:
        over = rows.headerData(column, Qt.Orientation.Horizontal, role)
        assert over == rows.index(0, column).data(role)
