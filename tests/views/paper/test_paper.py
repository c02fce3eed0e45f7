"""A sheet: pieces are taken by click or key as plain text, nothing opens by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor, QTextDocument

from workstation.views.paper.markdown import read_markdown
from workstation.views.paper.paper import Paper

Key = Qt.Key
TEXT = "- 冷水**手洗**\n- 平铺晾干\n\n| 问题 | 处理 |\n| --- | --- |\n| 缩了 | 蒸汽熨 |\n\n[店铺](https://a.example/b)"


@pytest.fixture
def paper(qtbot) -> Paper:
    one = Paper("条目")
    qtbot.addWidget(one)
    one.resize(320, 400)
    one.show_blocks(read_markdown(TEXT))
    one.show()
    return one


def _place(paper: Paper, unit: int) -> QPoint:
    (rect,) = paper._rects(unit)
    return QPoint(60, round(rect.center().y()))


def test_the_pieces_are_paragraphs_items_and_rows(paper) -> None:
    assert paper.units == ("冷水手洗", "平铺晾干", "缩了：蒸汽熨", "店铺")


def test_enter_takes_the_piece_chosen_with_the_arrows(qtbot, paper) -> None:
    qtbot.keyClick(paper, Key.Key_Down)
    qtbot.keyClick(paper, Key.Key_Down)
    with qtbot.waitSignal(paper.insert_requested) as taken:
        qtbot.keyClick(paper, Key.Key_Return)
    assert taken.args == ["平铺晾干"]


def test_a_click_takes_the_piece_under_it(qtbot, paper) -> None:
    with qtbot.waitSignal(paper.insert_requested) as taken:
        qtbot.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=_place(paper, 2))
    assert taken.args == ["缩了：蒸汽熨"]


def test_control_enter_takes_everything_as_plain_text(qtbot, paper) -> None:
    with qtbot.waitSignal(paper.insert_requested) as taken:
        qtbot.keyClick(paper, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert taken.args == ["• 冷水手洗\n• 平铺晾干\n缩了：蒸汽熨\n店铺"]


def test_enter_takes_the_selection(qtbot, paper) -> None:
    cursor = paper.document().find("手洗")
    paper.setTextCursor(cursor)
    with qtbot.waitSignal(paper.insert_requested) as taken:
        qtbot.keyClick(paper, Key.Key_Return)
    assert taken.args == ["手洗"]


def test_a_selection_across_pieces_stays_plain_text(qtbot, paper) -> None:
    cursor = QTextCursor(paper.document())
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    paper.setTextCursor(cursor)
    assert "\n" in paper.chosen_text()
    assert paper.createMimeDataFromSelection().formats() == ["text/plain"]


def test_nothing_is_taken_where_nobody_hears_it(qtbot, paper) -> None:
    paper.set_offering(False)
    with qtbot.assertNotEmitted(paper.insert_requested):
        qtbot.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=_place(paper, 0))
        qtbot.keyClick(paper, Key.Key_Down)
        qtbot.keyClick(paper, Key.Key_Return)


def test_copying_copies_the_piece_chosen(qtbot, paper) -> None:
    qtbot.keyClick(paper, Key.Key_Down)
    qtbot.keyClick(paper, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "冷水手洗"


def test_a_link_is_told_and_does_not_open(qtbot, paper) -> None:
    with qtbot.waitSignal(paper.link_requested) as asked:
        paper.anchorClicked.emit(QUrl("https://a.example/b"))
    assert asked.args == ["https://a.example/b"]
    assert paper.units[3] == "店铺"


def test_tab_and_enter_follow_a_link(qtbot, paper) -> None:
    paper.setFocus()
    qtbot.keyClick(paper, Key.Key_Tab)
    with qtbot.waitSignal(paper.link_requested) as asked:
        qtbot.keyClick(paper, Key.Key_Return)
    assert asked.args == ["https://a.example/b"]


def test_nothing_is_loaded_from_anywhere(paper, tmp_path) -> None:
    (tmp_path / "a.txt").write_text("x")
    url = QUrl.fromLocalFile(str(tmp_path / "a.txt"))
    assert paper.loadResource(QTextDocument.ResourceType.ImageResource.value, url) is None


def test_a_wide_table_becomes_lines_where_it_is_narrow_and_says_the_same(qtbot) -> None:
    one = Paper("表")
    qtbot.addWidget(one)
    blocks = read_markdown("| 尺码 | 衣长 | 胸围 | 肩宽 | 袖长 |\n|-|-|-|-|-|\n| M | 62 | 94 | 38 | 55 |")
    one.resize(260, 200)
    one.show()
    one.show_blocks(blocks)
    narrow = one.units
    assert not one.document().rootFrame().childFrames()
    one.resize(700, 200)
    assert one.document().rootFrame().childFrames()
    assert one.units == narrow == ("M：衣长 62，胸围 94，肩宽 38，袖长 55",)
