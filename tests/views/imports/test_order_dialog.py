"""The dialog that brings orders in, from the file to the result."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from workstation.domain.order_imports import ORDER_REASONS, OrderFileFacts, OrderImportResult, UnknownWord
from workstation.domain.orders import Platform, RejectedRow
from workstation.views.imports.order_dialog import OrderImportDialog
from workstation.views.imports.order_sentences import row_sentence
from workstation.views.imports.rejected_orders import RejectedOrderRows

FACTS = OrderFileFacts(
    name="ExportOrderList.csv", platform=Platform.TAOBAO, layout="订单列表", encoding="gb18030",
    since="2026-11-01T08:00:00", until="2026-11-22T10:05:00", unknown_statuses=(UnknownWord("云里雾里", 3),),
)  # fmt: skip
BAD = (RejectedRow(row=7, column="订单编号", reason="scientific", value="3.5E+17"),)
PREVIEW = OrderImportResult(facts=FACTS, added=12, changed=3, unchanged=40, rejected=BAD, dry=True)


@pytest.fixture
def dialog(qtbot):
    dialog = OrderImportDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def looked(dialog):
    dialog.look_at("/exports/ExportOrderList.csv")
    dialog.show_preview(PREVIEW)
    return dialog


def words(dialog):
    return " ".join(
        one.text() for one in (dialog.summary, dialog.counts, dialog.facts, dialog.unknown) if one.isVisible()
    )


def test_choosing_a_file_asks_what_it_holds_and_can_be_stopped(qtbot, dialog):
    with qtbot.waitSignal(dialog.look_requested) as asked:
        dialog.look_at("/a.csv")
    assert asked.args == ["/a.csv"]
    assert dialog.cancel.isVisible()
    with qtbot.waitSignal(dialog.cancel_requested):
        QTest.keyClick(dialog.cancel, Qt.Key.Key_Space)


def test_the_preview_tells_platform_period_counts_and_unknown_words(looked):
    said = words(looked)
    for part in ("Taobao", "订单列表", "2026-11-01 08:00", "2026-11-22 10:05", "12", "3", "40", "云里雾里 ×3"):
        assert part in said
    assert looked.left_out.isVisible()
    assert looked.start.isEnabled()


def test_enter_brings_it_in_and_the_result_is_told(qtbot, looked):
    with qtbot.waitSignal(looked.import_requested) as asked:
        QTest.keyClick(looked, Qt.Key.Key_Return)
    assert asked.args == ["/exports/ExportOrderList.csv"]
    looked.show_progress(30, 100)
    assert looked.progress.value() == 30
    looked.show_result(OrderImportResult(facts=FACTS, added=12, changed=3, unchanged=40, rejected=BAD))
    assert "12" in looked.counts.text()
    assert not looked.start.isEnabled()
    assert looked.leave.hasFocus()


def test_a_file_that_brings_nothing_new_is_not_taken(dialog):
    dialog.look_at("/a.csv")
    dialog.show_preview(OrderImportResult(facts=FACTS, unchanged=5, dry=True))
    assert not dialog.start.isEnabled()


def test_a_file_of_something_else_is_told_and_another_can_be_chosen(dialog):
    dialog.look_at("/a.csv")
    dialog.show_trouble("unknown_orders", {"name": "a.csv"})
    assert "a.csv" in dialog.trouble.text()
    assert dialog.choose.button.isEnabled()


def test_closing_stops_what_is_running(qtbot, dialog):
    dialog.look_at("/a.csv")
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.reject()


def test_rejected_rows_can_be_saved(looked, tmp_path):
    path = tmp_path / "left_out.txt"
    looked.left_out.write(str(path))
    assert path.read_text(encoding="utf-8-sig").startswith("7\t订单编号\t")


def test_rejected_rows_are_a_sound_model(qtbot):
    rows = RejectedOrderRows()
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    rows.show(BAD * 3)
    assert rows.rowCount() == 3
    rows.show(())
    del tester


@pytest.mark.parametrize("reason", ORDER_REASONS)
def test_every_reason_has_a_sentence(qapp, reason):
    said = row_sentence(RejectedRow(row=1, column="总金额", reason=reason, value="abc"))
    assert reason not in said
    assert "{" not in said
