"""The rows of the history."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.views.chat.conftest import TALK, Talk
from workstation.domain import events as ev
from workstation.domain.values import Side


def test_the_rows_are_a_sound_model_through_slices_live_lines_and_amendments(
    talk_of: Callable[..., Talk], qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    talk = talk_of(300)
    rows = talk.history.rows
    qtmodeltester.check(rows)
    rows.grow_up()
    first = talk.asks("一")
    second = talk.answers("二")
    talk.happens(talk.story.tell(ev.ReplyFailed(conversation=TALK, message=second.seq, reason="断网")))
    talk.happens(talk.story.tell(ev.MessageRecalled(conversation=TALK, message=first.seq, by=Side.CUSTOMER)))
    qtbot.waitUntil(lambda: len(rows.rows) > 0 and rows.row_of(second.seq) > 0)
    rows.show_start()
    rows.grow_down()
    qtmodeltester.check(rows)


def test_a_day_line_stands_before_the_first_line_of_a_day_and_after_a_pause(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    talk.asks()
    talk.story.wait(60)
    talk.asks()
    talk.story.wait(31 * 60)
    talk.asks()
    talk.story.wait(86_400)
    talk.asks()
    talk.history.rows.show_conversation(TALK)
    assert [row.day for row in talk.history.rows.rows] == [True, False, False, True, False, True, False]
    assert talk.history.rows.index(0).data().startswith("Yesterday")
    assert talk.history.rows.index(5).data().startswith("Today")


def test_lines_of_one_sender_within_a_minute_stand_together(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    for wait in (0, 20, 61):
        talk.story.wait(wait)
        talk.asks()
    talk.answers()
    talk.history.rows.show_conversation(TALK)
    assert [row.heads for row in talk.history.rows.rows if not row.day] == [True, False, True, True]


def test_many_messages_in_one_tick_are_one_change(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of(10)
    told: list[int] = []
    talk.history.rows.settled.connect(lambda: told.append(1))
    talk.happens(*(talk.story.asks(TALK, str(number)) for number in range(100)))
    qtbot.waitUntil(lambda: talk.words()[-1] == "99")
    assert len(told) <= 5


def test_the_rows_stay_few_however_much_arrives(talk_of: Callable[..., Talk], qtbot: QtBot) -> None:
    talk = talk_of(100)
    talk.happens(*(talk.story.asks(TALK, str(number)) for number in range(3_000)))
    qtbot.waitUntil(lambda: talk.words()[-1] == "2999")
    assert len(talk.history.rows.window.lines) <= 600


def test_lines_of_other_conversations_do_not_come_in(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    talk.happens(talk.story.asks("李想", "我是别人"))
    assert talk.words() == []


def test_a_name_is_masked_until_it_is_revealed(talk_of: Callable[..., Talk]) -> None:
    talk = talk_of()
    talk.asks("在吗")
    spoken = talk.history.rows.index(1).data(11)  # AccessibleTextRole
    assert spoken.startswith("王** ")
    talk.happens(talk.story.tell(ev.CustomerRevealed(conversation=TALK)))
    assert talk.history.rows.index(1).data(11).startswith("王小丽 ")
