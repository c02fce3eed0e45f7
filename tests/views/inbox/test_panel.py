"""The inbox under mouse and keys: it asks, keeps still where somebody aims, and finds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.demo.sources import MadeUpHistory, StoryClock
from tests.entries import Story, buyer
from tests.input_method import type_words
from tests.views.listener import Listener
from workstation.domain import events as ev
from workstation.domain.values import Presence
from workstation.views.feed import Feed
from workstation.views.inbox.delegate import FRESH
from workstation.views.inbox.filters import Filter
from workstation.views.inbox.list import hint_bottom
from workstation.views.inbox.menu import ConversationMenu, Verb
from workstation.views.inbox.panel import InboxPanel


class Inbox:
    """A panel on a story."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.panel = InboxPanel(self.feed, MadeUpHistory())
        self.listener = Listener()
        self.listener.hear(self.panel)
        qtbot.addWidget(self.panel)
        self.panel.resize(300, 600)
        self.panel.show()
        qtbot.waitExposed(self.panel)

    def tick(self) -> None:
        self.feed.publish(self.story.entries[self.feed.desk.seq :])
        self.feed.tick()

    def point_at_list(self) -> None:
        spot = QPointF(10, 10)
        QApplication.sendEvent(self.panel.list.viewport(), QEnterEvent(spot, spot, spot))

    def leave_list(self) -> None:
        QApplication.sendEvent(self.panel.list.viewport(), QEvent(QEvent.Type.Leave))


@pytest.fixture
def inbox(qtbot: QtBot) -> Inbox:
    inbox = Inbox(qtbot)
    inbox.leave_list()
    inbox.story.asks("a", "包裹呢", by=buyer("王小丽"))
    inbox.story.wait(1).asks("b", "尺码", by=buyer("李想"))
    inbox.story.wait(1).asks("c", "发票", by=buyer("赵敏"))
    inbox.tick()
    return inbox


def test_a_click_asks_for_the_conversation(inbox: Inbox, qtbot: QtBot) -> None:
    box = inbox.panel.list.visualRect(inbox.panel.rows.index(1))
    with qtbot.waitSignal(inbox.panel.conversation_requested) as asked:
        qtbot.mouseClick(inbox.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked.args == ["b"]


def test_a_second_that_passes_is_painted_though_nothing_happened(inbox: Inbox, qtbot: QtBot) -> None:
    painted = _Paints(inbox.panel.list.viewport())
    QApplication.processEvents()
    painted.count = 0
    inbox.story.wait(1)
    inbox.tick()
    qtbot.waitUntil(lambda: painted.count > 0)


class _Paints(QObject):
    """Counts what Qt paints by itself."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_down_and_enter_ask_and_ctrl_enter_asks_for_a_window(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.panel.list.setFocus()
    inbox.panel.list.setCurrentIndex(inbox.panel.rows.index(0))
    QTest.keyClick(inbox.panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(inbox.panel.conversation_requested) as asked:
        QTest.keyClick(inbox.panel.list, Qt.Key.Key_Return)
    with qtbot.waitSignal(inbox.panel.window_requested) as window:
        QTest.keyClick(inbox.panel.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == window.args == ["b"]


def test_the_order_keeps_still_under_the_pointer_and_follows_when_it_leaves(inbox: Inbox) -> None:
    inbox.point_at_list()
    inbox.story.answers("a")
    inbox.tick()
    assert inbox.panel.rows.order == ["a", "b", "c"]
    assert inbox.panel.changed.isVisible()
    inbox.leave_list()
    assert inbox.panel.rows.order == ["b", "c", "a"]
    assert not inbox.panel.changed.isVisible()


def test_the_order_keeps_still_for_a_moment_after_a_key(inbox: Inbox, qtbot: QtBot) -> None:
    QTest.keyClick(inbox.panel.list, Qt.Key.Key_Down)
    inbox.story.answers("a")
    inbox.tick()
    assert inbox.panel.rows.order == ["a", "b", "c"]
    with qtbot.waitSignal(inbox.panel.rows.drifted, timeout=3000):
        pass
    assert inbox.panel.rows.order == ["b", "c", "a"]


def test_the_hint_sorts_the_list_at_once(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.point_at_list()
    inbox.story.answers("a")
    inbox.tick()
    qtbot.mouseClick(inbox.panel.changed, Qt.MouseButton.LeftButton)
    assert inbox.panel.rows.order == ["b", "c", "a"]


def open_menu(inbox: Inbox, row: int) -> ConversationMenu:
    inbox.panel.list.setCurrentIndex(inbox.panel.rows.index(row))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(inbox.panel.list.viewport(), event)
    menu = inbox.panel.findChild(ConversationMenu)
    assert menu is not None
    return menu


def test_the_order_keeps_still_while_a_menu_is_open(inbox: Inbox) -> None:
    menu = open_menu(inbox, 0)
    inbox.story.answers("a")
    inbox.tick()
    assert inbox.panel.rows.order == ["a", "b", "c"]
    menu.close()
    assert inbox.panel.rows.order == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("verb", "signal", "args"),
    [
        (Verb.OPEN, "conversation_requested", ["a"]),
        (Verb.WINDOW, "window_requested", ["a"]),
        (Verb.PIN, "pin_requested", ["a", True]),
        (Verb.CLOSE, "close_requested", ["a"]),
    ],
)
def test_the_menu_asks(inbox: Inbox, qtbot: QtBot, verb: Verb, signal: str, args: list[object]) -> None:
    menu = open_menu(inbox, 0)
    action = menu.action(verb)
    assert action is not None
    with qtbot.waitSignal(getattr(inbox.panel, signal)) as asked:
        action.trigger()
        menu.close()
    assert asked.args == args
    one = inbox.feed.desk.get("a")
    assert one is not None
    assert not one.pinned


def test_a_held_conversation_offers_to_resume_and_a_pinned_one_to_unpin(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.story.tell(ev.ConversationHeld(conversation="a"))
    inbox.story.tell(ev.PinChanged(conversation="a", pinned=True))
    inbox.tick()
    menu = open_menu(inbox, 0)
    resume, unpin = menu.action(Verb.RESUME), menu.action(Verb.UNPIN)
    assert resume is not None
    assert unpin is not None
    assert menu.action(Verb.HOLD) is None
    with qtbot.waitSignal(inbox.panel.resume_requested) as resumed:
        resume.trigger()
    with qtbot.waitSignal(inbox.panel.pin_requested) as unpinned:
        unpin.trigger()
        menu.close()
    assert resumed.args == ["a"]
    assert unpinned.args == ["a", False]


def test_filters_show_what_they_say_and_count_it(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.story.answers("a")
    inbox.story.tell(ev.DraftKept(conversation="b", text="您好"))
    inbox.tick()
    assert inbox.panel.rows.counts[Filter.WAITING] == 2
    qtbot.mouseClick(inbox.panel.chips.chip(Filter.DRAFT), Qt.MouseButton.LeftButton)
    assert inbox.panel.rows.order == ["b"]
    assert inbox.panel.chips.chip(Filter.DRAFT).accessibleName().endswith("1")
    qtbot.mouseClick(inbox.panel.chips.chip(Filter.ALL), Qt.MouseButton.LeftButton)
    assert len(inbox.panel.rows.order) == 3


def test_the_overdue_filter_fills_as_time_passes(inbox: Inbox) -> None:
    inbox.panel.show_only(Filter.OVERDUE)
    assert inbox.panel.rows.order == []
    inbox.story.wait(28)
    inbox.tick()
    assert inbox.panel.rows.order == ["a"]


def test_typing_a_name_finds_the_desk_and_the_history(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.panel.search.setFocus()
    with qtbot.waitSignal(inbox.panel.past_rows.modelReset):
        type_words(inbox.panel.search, "王")
    assert inbox.panel.rows.order == ["a"]
    assert inbox.panel.past.isVisible()
    assert inbox.panel.past_rows.rowCount() == 3
    with qtbot.waitSignal(inbox.panel.conversation_requested) as asked:
        QTest.keyClick(inbox.panel.search, Qt.Key.Key_Return)
    assert asked.args == ["a"]
    QTest.keyClick(inbox.panel.search, Qt.Key.Key_Escape)
    assert inbox.panel.rows.rowCount() == 3


def test_closed_conversations_come_from_the_history_and_a_click_views_one(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.panel.show_only(Filter.CLOSED)
    assert inbox.panel.past_rows.rowCount() == 4
    box = inbox.panel.past.visualRect(inbox.panel.past_rows.index(0))
    with qtbot.waitSignal(inbox.panel.conversation_requested) as asked:
        qtbot.mouseClick(inbox.panel.past.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked.args == ["past-3"]


def test_the_most_urgent_is_the_one_whose_deadline_comes_first_pinned_or_not(inbox: Inbox) -> None:
    inbox.story.tell(ev.PinChanged(conversation="c", pinned=True))
    inbox.tick()
    assert inbox.panel.rows.order[0] == "c"
    assert inbox.panel.most_urgent() == "a"


def test_next_and_previous_walk_from_the_conversation_in_front(inbox: Inbox, qtbot: QtBot) -> None:
    inbox.story.tell(ev.FocusChanged(conversation="b"))
    inbox.tick()
    assert inbox.panel.list.current() == "b"
    with qtbot.waitSignal(inbox.panel.conversation_requested) as asked:
        assert inbox.panel.next() == "c"
    assert asked.args == ["c"]
    assert inbox.panel.previous() == "a"


def test_behind_the_last_conversation_comes_the_first(inbox: Inbox) -> None:
    inbox.story.tell(ev.FocusChanged(conversation="c"))
    inbox.tick()
    assert inbox.panel.next() == "a"
    inbox.story.tell(ev.FocusChanged(conversation="a"))
    inbox.tick()
    assert inbox.panel.previous() == "c"


def test_the_current_row_stays_with_its_conversation_when_the_order_changes(inbox: Inbox) -> None:
    inbox.panel.select("a")
    inbox.story.answers("a")
    inbox.tick()
    assert inbox.panel.rows.order == ["b", "c", "a"]
    assert inbox.panel.list.current() == "a"


def test_an_empty_list_says_why(qtbot: QtBot) -> None:
    inbox = Inbox(qtbot)
    online = inbox.panel.list.accessibleDescription()
    inbox.story.tell(ev.PresenceChanged(presence=Presence.AWAY))
    inbox.tick()
    away = inbox.panel.list.accessibleDescription()
    inbox.panel.show_only(Filter.HELD)
    held = inbox.panel.list.accessibleDescription()
    assert len({online, away, held}) == 3


@pytest.mark.parametrize("width", [220, 300, 420])
def test_rows_paint_at_any_width(inbox: Inbox, width: int) -> None:
    inbox.story.tell(ev.TagsChanged(conversation="a", tags=("物流", "很长很长很长很长很长的标签", "三")))
    inbox.story.tell(ev.ConversationHeld(conversation="a", note="<b>等</b>"))
    inbox.tick()
    inbox.panel.resize(width, 600)
    assert not inbox.panel.grab().isNull()


def answer_next_dialog(words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """When the question has come up, write ``words`` into the field with the focus and press ``key``."""

    def write() -> None:
        dialog = QApplication.activeModalWidget()
        field = dialog.focusWidget() if dialog else None
        if dialog is None or field is None:
            QTimer.singleShot(10, write)
            return
        if words:
            type_words(field, words)
        QTest.keyClick(field, key)

    QTimer.singleShot(10, write)


def test_hold_asks_for_a_note_first(inbox: Inbox, qtbot: QtBot) -> None:
    menu = open_menu(inbox, 0)
    action = menu.action(Verb.HOLD)
    assert action is not None
    answer_next_dialog("等仓库回电")
    with qtbot.waitSignal(inbox.panel.hold_requested) as asked:
        action.trigger()
        menu.close()
    assert asked.args == ["a", "等仓库回电", None]


def test_transfer_asks_to_whom(inbox: Inbox, qtbot: QtBot) -> None:
    menu = open_menu(inbox, 0)
    action = menu.action(Verb.TRANSFER)
    assert action is not None
    answer_next_dialog("小刚")
    with qtbot.waitSignal(inbox.panel.transfer_requested) as asked:
        action.trigger()
        menu.close()
    assert asked.args == ["a", "小刚", ""]


def test_a_question_left_with_escape_asks_for_nothing(inbox: Inbox, qtbot: QtBot) -> None:
    menu = open_menu(inbox, 0)
    action = menu.action(Verb.TAGS)
    assert action is not None
    answer_next_dialog("", Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(inbox.panel.tags_requested):
        action.trigger()
        menu.close()


def test_the_hint_that_the_order_changed_moves_no_row(inbox: Inbox) -> None:
    before = inbox.panel.list.geometry()
    inbox.point_at_list()
    inbox.story.answers("a")
    inbox.tick()
    inbox.panel.layout().activate()
    assert inbox.panel.changed.isVisible()
    assert inbox.panel.list.geometry() == before


def test_the_menu_offers_nothing_that_nobody_hears(qtbot: QtBot) -> None:
    feed = Feed(StoryClock(Story()))
    feed.publish([Story().asks("a")])
    panel = InboxPanel(feed, MadeUpHistory())
    qtbot.addWidget(panel)
    panel.show()
    panel.list.menu_wanted.emit("a", QPoint(0, 0))
    menu = panel.findChild(ConversationMenu)
    assert menu is not None
    assert [one.data() for one in menu.actions() if not one.isSeparator()] == [Verb.OPEN.value]
    menu.close()


def test_an_empty_list_offers_where_to_begin_to_those_who_hear_it(qtbot: QtBot) -> None:
    story = Story()
    panel = InboxPanel(Feed(StoryClock(story)), MadeUpHistory())
    listener = Listener()
    listener.hear(panel)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    panel.show()
    buttons = [one for one in panel.list.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 2
    below = hint_bottom(panel.list.viewport().rect(), panel.list, *panel.list.hint)
    assert all(one.mapTo(panel.list.viewport(), QPoint()).y() >= below for one in buttons)
    with qtbot.waitSignal(panel.practice_requested):
        buttons[0].click()
    with qtbot.waitSignal(panel.import_requested):
        buttons[1].click()


def test_an_empty_list_of_a_replay_offers_nothing(qtbot: QtBot) -> None:
    panel = InboxPanel(Feed(StoryClock(Story())), MadeUpHistory())
    qtbot.addWidget(panel)
    panel.show()
    assert panel.list.findChildren(QPushButton) == []


def test_where_to_begin_goes_when_somebody_writes(inbox: Inbox) -> None:
    assert [one for one in inbox.panel.list.findChildren(QPushButton) if one.isVisible()] == []


def test_down_from_the_last_row_goes_on_to_the_history_and_up_comes_back(inbox: Inbox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inbox.panel.past_rows.modelReset):
        inbox.panel.search.setText("王")
    panel = inbox.panel
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.past.hasFocus()
    assert panel.past.currentIndex().row() == 0
    QTest.keyClick(panel.past, Qt.Key.Key_Down)
    assert panel.past.currentIndex().row() == 1
    QTest.keyClick(panel.past, Qt.Key.Key_Up)
    QTest.keyClick(panel.past, Qt.Key.Key_Up)
    assert panel.list.hasFocus()
    assert panel.list.currentIndex().row() == panel.rows.rowCount() - 1


def test_up_from_the_history_alone_goes_to_the_search(inbox: Inbox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inbox.panel.past_rows.modelReset):
        inbox.panel.search.setText("王刚")
    QTest.keyClick(inbox.panel.search, Qt.Key.Key_Down)
    assert inbox.panel.past.hasFocus()
    QTest.keyClick(inbox.panel.past, Qt.Key.Key_Up)
    assert inbox.panel.search.hasFocus()


def test_when_all_countdowns_change_at_once_every_row_is_painted_anew_in_the_end(inbox: Inbox, qtbot: QtBot) -> None:
    for number in range(2 * FRESH):
        inbox.story.asks(f"more {number}", "在吗", by=buyer("钱多多"))
    inbox.tick()
    inbox.panel.list.grab()
    inbox.story.wait(45)
    inbox.tick()
    inbox.panel.list.grab()
    assert inbox.panel.list.waits
    qtbot.waitUntil(lambda: not inbox.panel.list.waits)
    shown = inbox.panel.list.grab().toImage()
    other = InboxPanel(inbox.feed, MadeUpHistory())
    qtbot.addWidget(other)
    other.resize(inbox.panel.size())
    other.show()
    qtbot.waitExposed(other)
    qtbot.waitUntil(lambda: other.list.size() == inbox.panel.list.size())
    assert other.list.grab().toImage() == shown
