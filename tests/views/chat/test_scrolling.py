"""The history stays where it is read, and follows the end where it stands there."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.entries import Story
from tests.memory_lines import NoPictures
from tests.views.chat.conftest import TALK, Talk
from workstation.domain import events as ev
from workstation.domain.values import Side, Text
from workstation.views.chat.history import ChatHistory


def _top_line(talk: Talk) -> tuple[int, int]:
    """(seq, y) of the first line in sight."""
    history = talk.history
    for index in history.visible_rows():
        row = history.rows.rows[index]
        if not row.day:
            return row.line.seq, history.box_of(index).bottom()
    raise AssertionError


def test_it_opens_at_the_end_and_follows_what_comes(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of(200)
    bar = talk.history.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    talk.asks("新的一句")
    assert bar.value() == bar.maximum()
    assert talk.words()[-1] == "新的一句"


def test_what_is_read_stays_in_place_while_older_lines_load_above(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of(2_000)
    talk.history.verticalScrollBar().setValue(talk.history.verticalScrollBar().maximum() - 600)
    before = _top_line(talk)
    for _ in range(5):
        assert talk.history.rows.grow_up()
        assert _top_line(talk) == before


def test_what_is_read_stays_in_place_while_new_lines_arrive_and_the_pill_counts_them(
    talk_of: Callable[..., Talk], qtbot: QtBot
) -> None:
    talk = talk_of(300)
    talk.history.verticalScrollBar().setValue(talk.history.verticalScrollBar().maximum() - 700)
    talk.settle()
    before = _top_line(talk)
    talk.happens(*(talk.story.asks(TALK, f"新 {number}") for number in range(12)))
    qtbot.waitUntil(lambda: "12" in talk.history.pill.text())
    assert _top_line(talk) == before
    qtbot.mouseClick(talk.history.pill, Qt.MouseButton.LeftButton)
    assert talk.words()[-1] == "新 11"
    assert talk.history.following
    assert talk.history.pill.isHidden()


def test_one_who_reads_far_up_keeps_their_lines_while_thousands_arrive(
    talk_of: Callable[..., Talk], qtbot: QtBot
) -> None:
    talk = talk_of(300)
    talk.history.go_to_start()
    talk.settle()
    before = _top_line(talk)
    for number in range(1_500):
        talk.happens(talk.story.asks(TALK, str(number)))
    qtbot.waitUntil(lambda: "1500" in talk.history.pill.text())
    assert _top_line(talk) == before
    qtbot.keyClick(talk.history, Qt.Key.Key_End)
    assert talk.words()[-1] == "1499"


def test_ones_own_reply_brings_the_end_into_sight(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of(300)
    talk.history.go_to_start()
    talk.answers("马上")
    assert talk.history.following
    assert talk.words()[-1] == "马上"


def test_home_and_end_reach_the_first_and_the_last_line_of_a_long_conversation(
    talk_of: Callable[..., Talk], qtbot: QtBot
) -> None:
    talk = talk_of(5_000)
    qtbot.keyClick(talk.history, Qt.Key.Key_Home)
    assert _top_line(talk)[0] == 1
    qtbot.keyClick(talk.history, Qt.Key.Key_End)
    assert talk.history.rows.rows[-1].line.seq == 5_000


def test_scrolling_up_page_by_page_meets_every_line(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of(1_000)
    met: set[int] = set()
    for _ in range(300):
        met |= {talk.history.rows.rows[index].line.seq for index in talk.history.visible_rows()}
        if 1 in met:
            break
        qtbot.keyClick(talk.history, Qt.Key.Key_PageUp)
    assert met == set(range(1, 1_001))


def test_it_stays_at_the_end_when_the_window_narrows(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of(200)
    talk.history.resize(360, 300)
    bar = talk.history.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_a_rewind_reads_all_anew(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    talk.asks("一")
    other = Story()
    other.asks(TALK, "另一个")
    talk.source._all.clear()
    talk.source._order.clear()
    for entry in other.entries:
        talk.source.take(entry)
    talk.feed.rewind(other.entries)
    assert talk.words() == ["另一个"]


def test_a_failed_reply_tells_its_reason_and_a_delivered_one_that_it_was_sent(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    reply = talk.answers()
    spoken = talk.history.rows.index(1)
    assert "Sending" in spoken.data(11)
    talk.happens(talk.story.tell(ev.ReplyFailed(conversation=TALK, message=reply.seq, reason="网络断开")))
    talk.history.rows._on_tick()
    assert "网络断开" in spoken.data(11)
    talk.happens(talk.story.tell(ev.ReplyDelivered(conversation=TALK, message=reply.seq)))
    talk.history.rows._on_tick()
    assert "Sent" in spoken.data(11)


def test_a_quote_of_a_recalled_message_no_longer_tells_it(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of()
    asked = talk.asks("秘密")
    reply = talk.story.tell(ev.ReplySent(conversation=TALK, body=Text(text="好"), quote=asked.seq))
    talk.happens(reply)
    talk.history.rows._on_tick()
    talk.happens(talk.story.tell(ev.MessageRecalled(conversation=TALK, message=asked.seq, by=Side.CUSTOMER)))
    talk.history.rows._on_tick()
    made = talk.history.column.made(reply.seq)
    assert made is not None
    assert made.quoted == "A message was recalled"


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["up", "down", "live", "many", "narrow", "wide", "recall"]), max_size=12))
def test_a_reader_in_the_middle_is_never_moved(talk_of: Callable[..., Talk], todo: list[str]) -> None:
    talk = talk_of(400)
    talk.history.reveal(200)
    talk.history.jump_to(talk.history.offset + 150)
    seq = _top_line(talk)[0]
    for step in todo:
        if step in ("narrow", "wide"):
            talk.history.resize(420 if step == "narrow" else 640, 480)
        elif step == "up":
            talk.history.rows.grow_up()
        elif step == "down":
            talk.history.rows.grow_down()
        elif step == "recall":
            talk.happens(talk.story.tell(ev.MessageRecalled(conversation=TALK, message=190, by=Side.CLERK)))
        else:
            talk.happens(*(talk.story.asks(TALK) for _ in range(1 if step == "live" else 300)))
        talk.history.rows._on_tick()
        assert _top_line(talk)[0] == seq


def test_a_history_that_was_closed_hears_no_more(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of(5)
    history = ChatHistory(talk.feed, talk.source, NoPictures())
    history.show_conversation(TALK)
    with qtbot.waitSignal(history.destroyed):
        history.deleteLater()
    talk.asks("还在吗")
    talk.feed.tick()
    talk.feed.rewound.emit()
    assert talk.words()[-1] == "还在吗"
