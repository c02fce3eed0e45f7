"""Find in a conversation, and jump to a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.views.chat.conftest import TALK, Talk
from workstation.domain.values import OrderCard

Make = Callable[..., Talk]


def _at(talk: Talk) -> int:
    line = talk.history.current_line()
    assert line is not None
    return line.seq


def test_finding_counts_and_walks_through_the_whole_conversation(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of(2_000)
    told: list[tuple[int, int]] = []
    talk.history.match_changed.connect(lambda here, count: told.append((here, count)))
    assert talk.history.find(" 50") == 11  # 50 and 500 to 509
    assert _at(talk) == 509
    talk.history.previous_match()
    assert _at(talk) == 508
    talk.history.next_match()
    talk.history.next_match()
    assert _at(talk) == 50
    assert told == [(11, 11), (10, 11), (11, 11), (1, 11)]


def test_words_found_are_lit_up_case_ignored(talk_of: Make) -> None:
    talk = talk_of()
    asked = talk.asks("ABC 和 abc")
    assert talk.history.find("Abc") == 1
    made = talk.history.column.made(asked.seq)
    assert made is not None
    assert made.words is not None
    assert made.words.matches("Abc") == [(0, 3), (6, 3)]


def test_nothing_found_says_so_and_empty_words_end_the_search(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of(10)
    with qtbot.waitSignal(talk.history.match_changed) as heard:
        assert talk.history.find("没有这样的话") == 0
    assert heard.args == [0, 0]
    assert talk.history.find("") == 0


def test_a_line_that_arrives_while_searching_is_counted(talk_of: Make, qtbot: QtBot) -> None:
    talk = talk_of()
    talk.asks("退款")
    talk.history.rows._on_tick()
    talk.history.find("退款")
    with qtbot.waitSignal(talk.history.match_changed) as heard:
        talk.asks("我要退款")
    assert heard.args == [1, 2]


def test_a_match_in_the_part_left_off_is_shown_whole(talk_of: Make) -> None:
    talk = talk_of()
    asked = talk.asks("啊" * 3_000 + "退款")
    talk.history.find("退款")
    made = talk.history.column.made(asked.seq)
    assert made is not None
    assert made.words is not None
    assert made.words.matches("退款") == [(3_000, 2)]


def test_reveal_loads_what_is_far_away_and_stands_on_it(talk_of: Make) -> None:
    talk = talk_of(5_000)
    assert talk.history.reveal(17)
    assert _at(talk) == 17
    assert talk.history.rows.row_of(17) in talk.history.visible_rows()


def test_reveal_of_a_line_of_another_conversation_does_nothing(talk_of: Make) -> None:
    talk = talk_of(10)
    other = talk.story.asks("李想")
    talk.happens(other)
    assert not talk.history.reveal(other.seq)
    assert not talk.history.reveal(999_999)


def test_a_screen_reader_reads_the_lines(talk_of: Make) -> None:
    talk = talk_of()
    talk.asks("昨天的包裹怎么还没动")
    talk.history.rows._on_tick()
    talk.asks(OrderCard(order_no="123", title="羽绒服", status="shipped", total="329.00"))
    talk.history.rows._on_tick()
    talk.answers("马上查")
    talk.history.rows._on_tick()
    reader = QAccessible.queryAccessibleInterface(talk.history)
    assert reader.role() == QAccessible.Role.List
    assert reader.text(QAccessible.Text.Name) == "Conversation history"
    names = [reader.child(number).text(QAccessible.Text.Name) for number in range(reader.childCount())]
    assert names[0].startswith("Today")
    assert names[1].startswith("王** ")
    assert names[1].endswith(": 昨天的包裹怎么还没动")
    assert "Order 123 · 羽绒服 · Shipped · ¥ 329.00" in names[2]
    assert names[3].endswith("马上查 (Sending)")
    assert reader.child(1).rect().height() == talk.history.box_of(1).height()


def test_a_screen_reader_is_told_of_what_a_customer_writes(talk_of: Make) -> None:
    talk = talk_of()
    QAccessible.setActive(True)
    try:
        talk.asks("我来了")
    finally:
        QAccessible.setActive(False)
    assert talk.words() == ["我来了"]


def test_with_no_conversation_it_says_what_to_do(talk_of: Make) -> None:
    talk = talk_of(5)
    talk.history.show_conversation("")
    assert talk.history.rows.rows == []
    assert talk.history.empty_words()
    talk.history.show_conversation("nobody")
    assert talk.history.empty_words()
    assert talk.history.conversation == "nobody"
    assert TALK not in talk.words()
