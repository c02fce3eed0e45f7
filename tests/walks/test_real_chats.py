"""A file of dialogues is brought in as history, and played as live customers."""

import json

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.walks.sitting import CTRL, SHIFT, click
from workstation.app.paths import RoomKind
from workstation.domain import events as ev
from workstation.domain.values import Side, plain

GOOD = (
    ("d1", "张三", ["这件羊毛衫会起球吗", "那我拍一件"], ["亲，正常穿着不会的", "好的"]),
    ("d2", "李四", ["退货运费谁出", "谢谢"], ["质量问题我们承担", "不客气"]),
    ("d3", "王五", ["能开发票吗", "电子的就行"], ["可以的", "已登记"]),
)


@pytest.fixture
def file(tmp_path):
    """Three good dialogues and two lines that are none."""
    lines = []
    for name, customer, asked, answered in GOOD:
        turns = []
        for number, (question, answer) in enumerate(zip(asked, answered, strict=True)):
            turns.append({"role": "user", "text": question, "at": f"2026-10-0{number + 1}T10:00:00"})
            turns.append({"role": "assistant", "text": answer, "at": f"2026-10-0{number + 1}T10:00:20"})
        lines.append(json.dumps({"id": name, "customer": customer, "turns": turns}, ensure_ascii=False))
    lines[1:1] = ["{not json", json.dumps({"id": "x"})]
    path = tmp_path / "chats.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def dialog_with(sitting, file):
    """The import dialog by its key, with the file dropped on it and looked at."""
    sitting.press(Qt.Key.Key_I, CTRL | SHIFT)
    dialog = sitting.program.imports.at_work.dialog
    sitting.until(dialog.isVisible)
    drop(dialog.choose, file)
    sitting.until(dialog.start.isEnabled)
    return dialog


def drop(target, file):
    """A file let go over a widget."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, left, none))


def brought_in(sitting, dialog):
    click(dialog.start)
    sitting.until(lambda: dialog.outcome.isVisible() and dialog.start.isVisible())
    return dialog.outcome.text()


def test_as_history_good_lines_come_in_once_and_bad_ones_are_listed(shop, file):
    dialog = dialog_with(shop, file)
    assert "3" in dialog.recognised.summary.text()
    assert "12" in dialog.recognised.summary.text()
    assert "12" in brought_in(shop, dialog)
    assert dialog.left_out.rows.rowCount() == 2
    imported = [one for one in shop.written() if isinstance(one.event, ev.MessageImported)]
    assert len(imported) == 12
    assert [one.event.side for one in imported[:2]] == [Side.CUSTOMER, Side.CLERK]
    assert "12" in brought_in(shop, dialog)
    assert len([one for one in shop.written() if isinstance(one.event, ev.MessageImported)]) == 12
    dialog.close()
    assert len(shop.state) == 0


def test_what_came_in_is_found_by_one_character(shop, file):
    dialog = dialog_with(shop, file)
    brought_in(shop, dialog)
    dialog.close()
    shop.comes_back()
    shop.press(Qt.Key.Key_F, CTRL | SHIFT)
    search = shop.desk.windows.search
    shop.until(search.field.hasFocus)
    shop.types("毛")
    shop.until(lambda: search.rows.rowCount() == 1)
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: plain(shop.panel.history.current_line().body) == "这件羊毛衫会起球吗")
    search.close()


def test_trying_without_adding_adds_nothing(shop, file):
    dialog = dialog_with(shop, file)
    click(dialog.dry)
    shop.until(lambda: dialog.outcome.isVisible())
    assert "12" in dialog.outcome.text()
    assert not [one for one in shop.written() if isinstance(one.event, ev.MessageImported)]
    dialog.close()


def test_played_two_at_a_time_their_customers_arrive_live_in_practice(shop, file):
    dialog = dialog_with(shop, file)
    dialog.recognised.play.setFocus()
    QTest.keyClick(dialog.recognised.play, Qt.Key.Key_Space)
    dialog.recognised.customers.setValue(2)
    click(dialog.start)
    shop.until(lambda: RoomKind.PRACTICE in shop.program.desks)
    practice = shop.program.desks[RoomKind.PRACTICE]
    dialog.close()
    feed, played = practice.room.feed, []
    feed.happened.connect(lambda entry: played.append(entry) if is_played(entry) else None)
    shop.until(lambda: feed.desk.clerk)
    shop.pass_time(25, practice.room)
    assert {one.event.buyer.name for one in played} == {"张三", "李四"}
    assert len(shop.state) == 0
    shop.comes_back(practice.window)
    conversation = played[0].conversation
    practice.windows.go_to(conversation)
    practice.windows.panel.composer.editor.setFocus()
    shop.types("yes")
    shop.press(Qt.Key.Key_Return)
    shop.until(lambda: feed.desk.get(conversation).waiting_since is None)
    before = len(played)
    shop.pass_time(40, practice.room)
    assert [plain(one.event.body) for one in played[before:] if one.conversation == conversation]


def is_played(entry):
    return isinstance(entry.event, ev.MessageReceived) and not entry.conversation.startswith("practice:")
