"""The rows of the conversation list: always the true order, by small steps, and still when they must be."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.demo.sources import StoryClock
from tests.entries import Story, buyer
from workstation.domain import events as ev
from workstation.domain.urgency import by_urgency
from workstation.domain.values import Text
from workstation.views.feed import Feed
from workstation.views.inbox.filters import Filter, passes
from workstation.views.inbox.rows import InboxRole, InboxRows

NAMES = [f"c{number}" for number in range(6)]
FACTS = ["ask", "answer", "auto", "draft", "read", "pin", "unpin", "hold", "resume", "close", "transfer", "wait"]


class Desk:
    """A story, its feed and its rows."""

    def __init__(self) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.rows = InboxRows(self.feed)

    def publish(self) -> None:
        self.feed.publish(self.story.entries[self.feed.desk.seq :])

    def tick(self) -> None:
        self.publish()
        self.feed.tick()

    def true_order(self, chosen: Filter = Filter.ALL) -> list[str]:
        desk, now = self.feed.desk, self.feed.now()
        shown = [one for one in desk if passes(one, chosen, desk.limits, now)]
        return [one.id for one in by_urgency(shown, desk.limits, now)]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def tell(story: Story, fact: str, name: str) -> None:
    match fact:
        case "ask":
            story.asks(name)
        case "answer":
            story.answers(name)
        case "auto":
            story.tell(ev.AutoReplySent(conversation=name, body=Text(text="稍等")))
        case "draft":
            story.tell(ev.DraftKept(conversation=name, text="您好"))
        case "read":
            story.tell(ev.ConversationRead(conversation=name))
        case "pin" | "unpin":
            story.tell(ev.PinChanged(conversation=name, pinned=fact == "pin"))
        case "hold":
            story.tell(ev.ConversationHeld(conversation=name))
        case "resume":
            story.tell(ev.ConversationResumed(conversation=name))
        case "close":
            story.tell(ev.ConversationClosed(conversation=name))
        case "transfer":
            story.tell(ev.ConversationTransferred(conversation=name, to="小刚"))
        case _:
            story.wait(17)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.tuples(st.sampled_from(FACTS), st.sampled_from(NAMES), st.booleans()), max_size=40),
    chosen=st.sampled_from([one for one in Filter if one is not Filter.CLOSED]),
    frozen_for=st.integers(0, 20),
)
def test_after_any_facts_and_a_tick_the_rows_are_the_desk_in_the_order_of_urgency(
    qapp: object, steps: list[tuple[str, str, bool]], chosen: Filter, frozen_for: int
) -> None:
    desk = Desk()
    tester = ModelTester(None)  # checks every announced step against the rows
    tester.check(desk.rows)
    desk.rows.show_only(chosen)
    desk.rows.set_frozen(True)
    for number, (fact, name, ticks) in enumerate(steps):
        if number == frozen_for:
            desk.rows.set_frozen(False)
        tell(desk.story, fact, name)
        if ticks:
            desk.tick()
    desk.rows.set_frozen(False)
    desk.tick()
    assert desk.rows.order == desk.true_order(chosen)
    assert [desk.rows.at(row) for row in range(desk.rows.rowCount())] == [
        desk.feed.desk.get(name) for name in desk.rows.order
    ]
    tester._cleanup()


def test_facts_within_a_tick_change_the_rows_once(desk: Desk, qtbot: QtBot) -> None:
    desk.story.asks("a")
    desk.tick()
    changes: list[int] = []
    desk.rows.dataChanged.connect(lambda first, last: changes.append(last.row() - first.row() + 1))
    for number in range(50):
        desk.story.asks("a", f"第{number}条")
    with qtbot.waitSignal(desk.rows.dataChanged):
        desk.publish()
        assert changes == []
    assert changes == [1]


def test_a_message_changes_its_own_row_only(desk: Desk) -> None:
    for name in NAMES:
        desk.story.asks(name)
    desk.tick()
    changed: list[tuple[int, int]] = []
    desk.rows.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    desk.story.asks("c3", "在吗在吗")
    desk.tick()
    assert changed == [(3, 3)]


def test_resorting_keeps_the_index_of_a_row(desk: Desk) -> None:
    for name in NAMES:
        desk.story.asks(name)
        desk.story.wait(1)
    desk.tick()
    kept = QPersistentModelIndex(desk.rows.index(0))
    desk.story.answers("c0")
    desk.tick()
    assert kept.row() == len(NAMES) - 1
    assert kept.data(InboxRole.ID) == "c0"


@pytest.mark.parametrize("count", [3, 60])
def test_a_new_order_comes_by_moves_or_one_layout_and_never_by_a_reset(desk: Desk, qtbot: QtBot, count: int) -> None:
    names = [f"n{number:02}" for number in range(count)]
    for name in names:
        desk.story.asks(name)
        desk.story.wait(1)
    desk.tick()
    kept = QPersistentModelIndex(desk.rows.index(0))
    with qtbot.assertNotEmitted(desk.rows.modelReset):
        for name in names:
            desk.story.answers(name)
            desk.story.wait(1)
        desk.tick()
    assert desk.rows.order == names[::-1] == desk.true_order()
    assert kept.row() == count - 1


def test_a_frozen_list_keeps_its_order_and_says_that_it_has_drifted(desk: Desk, qtbot: QtBot) -> None:
    desk.story.asks("a")
    desk.story.wait(1).asks("b")
    desk.tick()
    desk.rows.set_frozen(True)
    with qtbot.waitSignal(desk.rows.drifted, check_params_cb=lambda drift: drift):
        desk.story.answers("a")
        desk.story.asks("c")
        desk.tick()
    assert desk.rows.order == ["a", "b", "c"]
    with qtbot.waitSignal(desk.rows.drifted, check_params_cb=lambda drift: not drift):
        desk.rows.set_frozen(False)
    assert desk.rows.order == ["b", "c", "a"]


def test_what_leaves_the_desk_leaves_a_frozen_list_too(desk: Desk) -> None:
    desk.story.asks("a")
    desk.story.asks("b")
    desk.tick()
    desk.rows.set_frozen(True)
    desk.story.tell(ev.ConversationClosed(conversation="a"))
    desk.tick()
    assert desk.rows.order == ["b"]


def test_sorting_now_brings_the_true_order_in_and_stays_frozen(desk: Desk) -> None:
    desk.story.asks("a")
    desk.story.wait(1).asks("b")
    desk.tick()
    desk.rows.set_frozen(True)
    desk.story.answers("a")
    desk.tick()
    desk.rows.sort_now()
    assert desk.rows.order == ["b", "a"]
    desk.story.asks("c")
    desk.tick()
    assert desk.rows.order == ["b", "a", "c"]


def test_the_search_looks_into_the_whole_name(desk: Desk) -> None:
    desk.story.asks("a", by=buyer("王小丽"))
    desk.story.asks("b", by=buyer("李想"))
    desk.publish()
    desk.rows.show_only(Filter.ALL, "小丽")
    assert desk.rows.order == ["a"]
    assert desk.rows.index(0).data() == "王**"


def test_a_row_reads_as_a_sentence(desk: Desk) -> None:
    desk.story.asks("a", "包裹呢", by=buyer("王小丽"))
    desk.story.wait(32)
    desk.tick()
    words = str(desk.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "0:02" in words
    assert "王**" in words
    assert "包裹呢" in words


def test_a_rewound_desk_is_read_anew(desk: Desk) -> None:
    desk.story.asks("a")
    desk.story.asks("b")
    desk.publish()
    desk.feed.rewind(desk.story.entries[:1])
    assert desk.rows.order == ["a"]
