"""The import dialog, from the file to the result."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from workstation.domain.imports import FileKind, ImportPreview, ImportResult, RejectedLine
from workstation.views.imports.dialog import ImportDialog

PREVIEW = ImportPreview(
    kind=FileKind.JSON_LINES,
    encoding="utf-8",
    conversations=12,
    lines=240,
    first=(("王小丽", "2026-10-01", "在吗"), ("李建国", "", "发票")),
    rejected=(RejectedLine(7, "bad_json"),),
)


@pytest.fixture
def dialog(qtbot):
    dialog = ImportDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def looked(dialog):
    dialog.look_at("/chats/file.jsonl")
    dialog.show_preview(PREVIEW)
    return dialog


def drop(dialog, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    dialog.choose.dropEvent(event)


def test_a_dropped_file_is_looked_at(qtbot, dialog):
    with qtbot.waitSignal(dialog.look_requested) as asked:
        drop(dialog, "/chats/file.csv")
    assert asked.args == ["/chats/file.csv"]
    assert not dialog.start.isEnabled()


def test_two_dropped_files_are_not_taken(qtbot, dialog):
    with qtbot.assertNotEmitted(dialog.look_requested):
        drop(dialog, "/a.csv", "/b.csv")


def test_what_was_recognised_is_said_with_masked_names(looked):
    assert "12" in looked.recognised.summary.text()
    assert "240" in looked.recognised.summary.text()
    assert "王**" in looked.recognised.first.text()
    assert "王小丽" not in looked.recognised.first.text()
    assert looked.left_out.isVisible()


def test_enter_on_import_brings_it_in_as_history(qtbot, looked):
    with qtbot.waitSignal(looked.import_requested) as asked:
        qtbot.keyClick(looked.start, Qt.Key.Key_Space)
    assert asked.args == ["/chats/file.jsonl", None]
    assert looked.progress.isVisible()
    assert looked.cancel.isVisible()


def test_four_customers_at_a_time_are_the_usual_play(qtbot, looked):
    looked.recognised.play.setFocus()
    qtbot.keyClick(looked.recognised.play, Qt.Key.Key_Space)
    assert not looked.dry.isEnabled()
    with qtbot.waitSignal(looked.import_requested) as asked:
        looked.start.click()
    assert asked.args == ["/chats/file.jsonl", 4]


def test_a_dry_run_changes_nothing_and_says_so(qtbot, looked):
    with qtbot.waitSignal(looked.dry_run_requested):
        looked.dry.click()
    looked.show_result(ImportResult(200, 40))
    assert "would" in looked.outcome.text()
    assert looked.start.isEnabled()


def test_progress_moves_and_can_be_stopped(qtbot, looked):
    looked.start.click()
    looked.show_progress(512, 1024)
    assert "50" in looked.state.text()
    with qtbot.waitSignal(looked.cancel_requested):
        qtbot.keyClick(looked.cancel, Qt.Key.Key_Space)
    assert not looked.cancel.isEnabled()
    looked.show_result(ImportResult(100, 0, cancelled=True))
    assert "Stopped" in looked.outcome.text()
    assert looked.cancel.isHidden()


def test_files_of_many_gigabytes_do_not_overflow_the_bar(looked):
    looked.start.click()
    looked.show_progress(6 * 2**33, 8 * 2**33)
    assert "75" in looked.state.text()
    assert looked.progress.maximum() > 0


def test_closing_while_it_runs_stops_it(qtbot, looked):
    looked.start.click()
    with qtbot.waitSignal(looked.cancel_requested):
        qtbot.keyClick(looked, Qt.Key.Key_Escape)


def test_late_progress_after_the_result_does_not_show(looked):
    looked.start.click()
    looked.show_result(ImportResult(1, 0))
    looked.show_progress(1, 2)
    assert looked.state.isHidden()


def test_the_result_lists_lines_left_out_and_they_can_be_copied_and_saved(looked, tmp_path):
    rejected = (RejectedLine(3, "unknown_role", {"role": "robot", "turn": 2}), RejectedLine(9, "empty_text"))
    looked.start.click()
    looked.show_result(ImportResult(5, 1, rejected, 2))
    looked.left_out.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in copied] == ["3", "9"]
    assert "robot" in copied[0]
    looked.left_out.write(str(tmp_path / "list.txt"))
    assert (tmp_path / "list.txt").read_bytes().startswith(b"\xef\xbb\xbf3\t")


def test_a_file_that_cannot_be_read_is_told_in_a_sentence(dialog):
    dialog.look_at("/chats/none.txt")
    dialog.show_trouble("empty_file", {"name": "none.txt"})
    assert dialog.trouble.text() == "none.txt is empty."
    assert not dialog.start.isEnabled()


def test_everything_known_is_said_as_nothing_new(looked):
    looked.start.click()
    looked.show_result(ImportResult(0, 240))
    assert "240" in looked.outcome.text()


def test_the_rows_keep_to_the_rules_of_item_models(qtbot, looked):
    QAbstractItemModelTester(looked.left_out.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    looked.left_out.show_lines((RejectedLine(1, "bad_row"),))


def test_enter_after_the_result_closes_and_does_not_import_again(qtbot, looked):
    looked.start.click()
    looked.show_result(ImportResult(5, 1))
    with qtbot.assertNotEmitted(looked.import_requested):
        qtbot.keyClick(looked.leave, Qt.Key.Key_Return)
    assert not looked.isVisible()


def test_the_dialog_is_low_until_it_has_something_to_list(qtbot, dialog):
    before = dialog.height()
    assert before < 240
    dialog.look_at("/chats/file.jsonl")
    dialog.show_preview(PREVIEW)
    assert dialog.height() > before
    assert dialog.height() <= dialog.screen().availableSize().height()
