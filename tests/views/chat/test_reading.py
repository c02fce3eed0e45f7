"""Selecting, copying, quoting, recalling, opening: with a real mouse and real keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QImage
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.views.chat.conftest import TALK, Talk
from workstation.domain import events as ev
from workstation.domain.values import File, OrderCard, Picture, ProductCard, Side, Text
from workstation.views.chat.link_dialog import LinkDialog
from workstation.views.chat.menu import LineMenu

Make = Callable[..., Talk]
LEFT = Qt.MouseButton.LeftButton


def _place(talk: Talk, seq: int, offset: int) -> QPoint:
    """Where the character ``offset`` of a line begins, in the viewport."""
    history = talk.history
    index = history.rows.row_of(seq)
    made = history.column.rows[index]
    assert made.words is not None
    layout = made.words.layout
    line = layout.lineForTextPosition(offset)
    x = line.cursorToX(offset)
    across = x[0] if isinstance(x, tuple) else x
    left = made.left(history.viewport().width()) + made.words.place.x() + across
    top = history.box_of(index).top() + made.top + made.words.place.y() + line.y() + line.height() / 2
    return QPoint(round(left), round(top))


def _middle(talk: Talk, seq: int) -> QPoint:
    """The middle of a line's box."""
    history = talk.history
    index = history.rows.row_of(seq)
    made = history.column.rows[index]
    left = made.left(history.viewport().width()) + made.width(history.viewport().width()) / 2
    return QPoint(round(left), history.box_of(index).top() + made.top + int(made.box.height() / 2))


def _drag(qtbot: QtBot, talk: Talk, start: QPoint, end: QPoint) -> None:
    pane = talk.history.viewport()
    qtbot.mousePress(pane, LEFT, pos=start)
    qtbot.mouseMove(pane, start + (end - start) / 2)
    qtbot.mouseMove(pane, end)
    qtbot.mouseRelease(pane, LEFT, pos=end)


def _choose(history: object, name: str) -> None:
    menu = history.findChild(LineMenu)  # type: ignore[attr-defined]
    action = menu.findChild(QAction, name)
    assert action is not None
    action.trigger()
    menu.close()


def test_drawing_over_words_selects_them_and_ctrl_c_copies_them(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("昨天的包裹怎么还没动")
    _drag(qtbot, talk, _place(talk, asked.seq, 3), _place(talk, asked.seq, 5))
    assert talk.history.selected_text() == "包裹"
    qtbot.keyClick(talk.history, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "包裹"


def test_drawing_upwards_selects_the_same(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("昨天的包裹怎么还没动")
    _drag(qtbot, talk, _place(talk, asked.seq, 5), _place(talk, asked.seq, 3))
    assert talk.history.selected_text() == "包裹"


def test_an_emoji_is_never_cut_in_half(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("😀😀好")
    _drag(qtbot, talk, _place(talk, asked.seq, 2), _place(talk, asked.seq, 5))
    assert talk.history.selected_text() == "😀好"


def test_a_selection_over_lines_is_copied_with_names_and_times(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    first = talk.asks("第一句话")
    talk.answers("第二句")
    last = talk.asks("第三句话")
    talk.settle()
    talk.history.rows._on_tick()
    _drag(qtbot, talk, _place(talk, first.seq, 2), _place(talk, last.seq, 3))
    heads = [line for line in talk.history.selected_text().split("\n") if ":" in line]
    assert [head.split(" ")[0] for head in heads] == ["王**", "小美", "王**"]
    assert [part.split("\n")[1] for part in talk.history.selected_text().split("\n\n")] == ["句话", "第二句", "第三句"]


def test_a_selection_outlives_lines_that_left_the_window(talk_of: Make) -> None:
    talk = talk_of(2_000)
    lines = talk.source.after(TALK, None, 2_000)
    talk.history.selection.whole(lines[0], lines[-1])
    assert talk.history.selected_text().count("\n\n") == 1_999


def test_ctrl_a_selects_the_line_and_then_everything(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    talk.asks("一")
    talk.history.rows._on_tick()
    talk.asks("二")
    talk.history.rows._on_tick()
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert talk.history.selected_text() == "二"
    qtbot.keyClick(talk.history, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert "一" in talk.history.selected_text()
    qtbot.keyClick(talk.history, Qt.Key.Key_Escape)
    assert talk.history.selected_text() == ""


def test_a_double_click_selects_a_word(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("order 12345 here")
    qtbot.mouseDClick(talk.history.viewport(), LEFT, pos=_place(talk, asked.seq, 8))
    assert talk.history.selected_text().strip() == "12345"


def test_up_and_down_walk_from_line_to_line_past_day_lines(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    for words in ("一", "二"):
        talk.asks(words)
        talk.history.rows._on_tick()
        talk.story.wait(3_600)
    stood_on = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(talk.history, key)
        line = talk.history.current_line()
        assert line is not None
        stood_on.append(line.body)
    assert stood_on == [Text(text="二"), Text(text="一"), Text(text="二")]


def test_shift_and_arrows_select_line_by_line(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    for words in ("一", "二", "三"):
        talk.asks(words)
        talk.history.rows._on_tick()
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert [part.split("\n")[1] for part in talk.history.selected_text().split("\n\n")] == ["二", "三"]


def test_shift_f10_opens_the_menu_and_plain_f10_does_not(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    talk.asks("一")
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_F10)
    assert talk.history.findChild(LineMenu) is None
    qtbot.keyClick(talk.history, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    talk.history.findChild(LineMenu).close()


def test_q_asks_to_quote_the_current_line(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("引用我")
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    with qtbot.waitSignal(talk.history.quote_requested) as heard:
        qtbot.keyClick(talk.history, Qt.Key.Key_Q)
    assert heard.args[0].seq == asked.seq


@pytest.mark.parametrize(("waited", "offered"), [(119, True), (120, False)])
def test_ones_own_reply_can_be_recalled_for_two_minutes(
    talk_of: Make, qtbot: QtBot, waited: int, offered: bool
) -> None:
    talk = talk_of()
    talk.answers("打错了")
    talk.story.wait(waited)
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_Menu)
    menu = talk.history.findChild(LineMenu)
    assert (menu.findChild(QAction, "recall") is not None) == offered
    menu.close()


def test_recall_is_asked_for_and_shown_only_when_it_happened(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    reply = talk.answers("打错了")
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_Menu)
    with qtbot.waitSignal(talk.history.recall_requested) as heard:
        _choose(talk.history, "recall")
    assert heard.args == [TALK, reply.seq]
    assert talk.words() == ["打错了"]
    talk.happens(talk.story.tell(ev.MessageRecalled(conversation=TALK, message=reply.seq, by=Side.CLERK)))
    qtbot.waitUntil(lambda: talk.words() == ["A message was recalled"])


def test_another_clerks_reply_cannot_be_recalled(talk_of: Make) -> None:
    talk = talk_of()
    reply = talk.answers()
    talk.feed.desk.clerk = "阿强"
    line = talk.source.line(reply.seq)
    assert line is not None
    assert not talk.history.may_recall(line)


def test_enter_on_a_card_asks_for_the_order(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    talk.asks(OrderCard(order_no="20261120", title="羽绒服", status="shipped", total="329.00"))
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    with qtbot.waitSignal(talk.history.order_requested) as heard:
        qtbot.keyClick(talk.history, Qt.Key.Key_Return)
    assert heard.args == ["20261120"]
    qtbot.keyClick(talk.history, Qt.Key.Key_Menu)
    _choose(talk.history, "copy_order")
    assert QGuiApplication.clipboard().text() == "20261120"


@pytest.mark.parametrize(
    ("body", "signal", "value"),
    [
        (ProductCard(product="SKU-1", title="洗涤剂", price="39.90"), "product_requested", "SKU-1"),
        (Picture(sha256="a" * 64, width=600, height=400), "picture_requested", "a" * 64),
        (File(sha256="b" * 64, name="发票.pdf", size=1), "file_requested", "b" * 64),
        (OrderCard(order_no="1", title="衣"), "order_requested", "1"),
    ],
)
def test_a_click_on_a_body_asks_for_it(talk_of: Make, qtbot: QtBot, body: object, signal: str, value: str) -> None:
    talk = talk_of()
    asked = talk.asks(body)
    with qtbot.waitSignal(getattr(talk.history, signal)) as heard:
        qtbot.mouseClick(talk.history.viewport(), LEFT, pos=_middle(talk, asked.seq))
    assert heard.args == [value, body.name] if isinstance(body, Picture | File) else [value]


def test_a_link_opens_only_after_the_whole_address_was_shown(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    url = "http://taobao.com@例子.cn/login?a=1"
    asked = talk.asks(f"看 {url} 好吗")
    opened: list[str] = []
    talk.history.link_requested.connect(opened.append)
    qtbot.mouseClick(talk.history.viewport(), LEFT, pos=_place(talk, asked.seq, 8))
    dialog = talk.history.findChild(LinkDialog)
    assert opened == []
    shown = dialog.findChild(QPlainTextEdit).toPlainText()
    assert url in shown
    assert "xn--fsqu00a.cn" in shown
    qtbot.mouseClick(dialog.open_button, LEFT)
    assert opened == ["http://taobao.com@xn--fsqu00a.cn/login?a=1"]


def test_leaving_the_link_opens_nothing(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("https://example.com/")
    qtbot.mouseClick(talk.history.viewport(), LEFT, pos=_place(talk, asked.seq, 5))
    dialog = talk.history.findChild(LinkDialog)
    with qtbot.assertNotEmitted(talk.history.link_requested):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_click_on_a_quote_goes_to_what_was_quoted(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of(400)
    entry = talk.story.tell(ev.ReplySent(conversation=TALK, body=Text(text="这就查"), quote=3))
    talk.happens(entry)
    index = talk.history.rows.row_of(entry.seq)
    made = talk.history.column.rows[index]
    assert made.quote is not None
    box = talk.history.box_of(index)
    left = round(made.left(talk.history.viewport().width()) + made.quote.center().x())
    qtbot.mouseClick(
        talk.history.viewport(), LEFT, pos=QPoint(left, box.top() + made.top + int(made.quote.center().y()))
    )
    line = talk.history.current_line()
    assert line is not None
    assert line.seq == 3
    assert talk.history.rows.row_of(3) in talk.history.visible_rows()


def test_a_long_message_is_cut_until_all_of_it_is_asked_for(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("啊" * 10_000)
    made = talk.history.column.made(asked.seq)
    assert made is not None
    assert made.words is not None
    assert made.words.length < 1_000
    qtbot.keyClick(talk.history, Qt.Key.Key_Up)
    qtbot.keyClick(talk.history, Qt.Key.Key_Return)
    whole = talk.history.column.made(asked.seq)
    assert whole is not None
    assert whole.words is not None
    assert whole.words.length == 10_000
    qtbot.keyClick(talk.history, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "啊" * 10_000


class Folder:
    """A ``PictureSource`` over a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str) -> str | None:
        """The file of that name."""
        found = self.folder / sha256
        return str(found) if found.exists() else None


def test_a_picture_is_read_in_the_background_into_a_box_that_stays(talk_of: Make, qtbot: QtBot, tmp_path: Path) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "abc"), "PNG")
    talk = talk_of(pictures=Folder(tmp_path))
    with qtbot.waitSignal(talk.history.thumbnails.ready):
        asked = talk.asks(Picture(sha256="abc", width=900, height=600))
        height = talk.history.column.height
    assert talk.history.column.height == height
    shown = talk.history.viewport().grab().toImage().pixelColor(_middle(talk, asked.seq))
    assert shown.red() > 200 > shown.green() + 100


def test_a_picture_that_is_not_here_or_not_a_picture_leaves_a_sentence(
    talk_of: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "bad").write_bytes(b"no picture at all")
    talk = talk_of(pictures=Folder(tmp_path))
    talk.asks(Picture(sha256="gone", width=30, height=20))
    with qtbot.waitSignal(talk.history.thumbnails.ready):
        talk.asks(Picture(sha256="bad", width=300, height=200))
    talk.history.grab()
