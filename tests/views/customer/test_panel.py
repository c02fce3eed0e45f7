"""The customer panel: masked until asked, no line for what is not known, tags changed by asking."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.demo.sources import MadeUpHistory, StoryClock, past_conversation
from tests.entries import Story, buyer
from tests.input_method import type_words
from tests.views.listener import Listener
from workstation.domain import events as ev
from workstation.domain.values import Buyer, Group, OrderCard
from workstation.views.customer.facts import Facts
from workstation.views.customer.panel import CustomerPanel
from workstation.views.customer.past import PastRows
from workstation.views.customer.tags import split_tags
from workstation.views.feed import Feed

KNOWN = Buyer(id="w", name="王小丽", group=Group.VIP, city="杭州", since="2023-06", orders=17, remark="发顺丰")


class Side:
    """A panel on a story."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        past = past_conversation(3, "王小丽", "好的")
        own = type(past)(**{f: getattr(past, f) for f in past.__struct_fields__} | {"buyer": KNOWN})
        self.panel = CustomerPanel(self.feed, MadeUpHistory([own, past_conversation(5, "王小丽", "别人")]))
        qtbot.addWidget(self.panel)
        Listener(self.panel).hear(self.panel)
        self.panel.resize(280, 600)
        self.panel.show()

    def tell(self, event: ev.AnyEvent) -> None:
        self.feed.publish([self.story.tell(event)])
        self.panel.show_conversation(self.panel.conversation)


@pytest.fixture
def side(qtbot: QtBot) -> Side:
    side = Side(qtbot)
    side.feed.publish([side.story.asks("a", by=KNOWN), side.story.asks("b", by=buyer("李"))])
    side.panel.show_conversation("a")
    return side


def test_the_name_is_masked_until_the_fact_that_it_was_revealed(side: Side, qtbot: QtBot) -> None:
    assert side.panel.heading.name.text() == "王**"
    with qtbot.waitSignal(side.panel.reveal_requested) as asked:
        qtbot.mouseClick(side.panel.heading.eye, Qt.MouseButton.LeftButton)
    assert asked.args == ["a"]
    assert side.panel.heading.name.text() == "王**"
    side.tell(ev.CustomerRevealed(conversation="a"))
    assert side.panel.heading.name.text() == "王小丽"
    assert not side.panel.heading.eye.isEnabled()


def test_what_is_known_is_shown_and_what_is_not_has_no_line(side: Side) -> None:
    assert side.panel.facts.words("city").text() == "杭州"
    assert "17" in side.panel.facts.words("orders").text()
    side.panel.show_conversation("b")
    assert not side.panel.facts.isVisible()
    assert not side.panel.past.isVisible()


def test_earlier_conversations_of_the_same_customer_only_and_a_click_asks_for_one(side: Side, qtbot: QtBot) -> None:
    assert side.panel.past_rows.rowCount() == 1
    box = side.panel.past.visualRect(side.panel.past_rows.index(0))
    with qtbot.waitSignal(side.panel.past_requested) as asked:
        qtbot.mouseClick(side.panel.past.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked.args == ["past-3"]


def test_tags_are_written_in_a_field_and_asked_for(side: Side, qtbot: QtBot) -> None:
    qtbot.mouseClick(side.panel.tags.button, Qt.MouseButton.LeftButton)
    type_words(side.panel.tags.field, "物流，催单 物流")
    with qtbot.waitSignal(side.panel.tags_requested) as asked:
        QTest.keyClick(side.panel.tags.field, Qt.Key.Key_Return)
    assert asked.args == ["a", ("物流", "催单")]
    assert not side.panel.tags.field.isVisible()
    assert not side.panel.tags.chips.isVisible()
    side.tell(ev.TagsChanged(conversation="a", tags=("物流", "催单")))
    assert side.panel.tags.chips.isVisible()


def test_escape_leaves_the_tags_as_they_are(side: Side, qtbot: QtBot) -> None:
    qtbot.mouseClick(side.panel.tags.button, Qt.MouseButton.LeftButton)
    type_words(side.panel.tags.field, "物流")
    with qtbot.assertNotEmitted(side.panel.tags_requested):
        QTest.keyClick(side.panel.tags.field, Qt.Key.Key_Escape)
    assert not side.panel.tags.field.isVisible()


def test_what_is_written_as_a_tag_stays_while_messages_come(side: Side, qtbot: QtBot) -> None:
    qtbot.mouseClick(side.panel.tags.button, Qt.MouseButton.LeftButton)
    type_words(side.panel.tags.field, "物流")
    side.feed.publish([side.story.asks("a", by=KNOWN)])
    side.feed.tick()
    assert side.panel.tags.field.text() == "物流"
    assert side.panel.tags.field.isVisible()


def test_the_waiting_time_runs_and_stops_with_the_answer(side: Side) -> None:
    side.story.wait(31)
    side.feed.tick()
    assert "0:31" in side.panel.waiting.words
    side.feed.publish([side.story.answers("a")])
    side.feed.tick()
    assert "0:31" not in side.panel.waiting.words


def test_the_note_of_a_held_conversation_is_shown_as_text(side: Side) -> None:
    side.tell(ev.ConversationHeld(conversation="a", note="<b>等仓库</b>"))
    assert side.panel.held.isVisible()
    assert "<b>等仓库</b>" in side.panel.held.text()
    assert side.panel.held.textFormat() is Qt.TextFormat.PlainText


def test_an_order_sent_into_the_conversation_becomes_a_card(side: Side) -> None:
    order = OrderCard(order_no="20261122", title="羽绒服", status="shipped", total="399.00")
    side.feed.publish([side.story.asks("a", order, KNOWN)])
    assert side.panel.cards.cards == [order]
    side.panel.show_conversation("b")
    assert side.panel.cards.cards == []


def test_without_a_conversation_there_is_a_hint(side: Side) -> None:
    side.panel.show_conversation("")
    assert side.panel.empty.isVisible()
    side.panel.show_conversation("past-3")
    assert not side.panel.empty.isVisible()
    assert side.panel.heading.name.text() == "王**"
    assert not side.panel.heading.eye.isVisible()


def test_tags_are_parted_by_blanks_and_commas_of_both_kinds() -> None:
    assert split_tags(" 物流，催单,  a、b ;物流") == ("物流", "催单", "a", "b")


def test_the_rows_of_the_past_keep_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    rows = PastRows()
    qtmodeltester.check(rows)
    rows.show([past_conversation(1, "王小丽", "好的"), past_conversation(2, "李想", "谢谢")])
    rows.show([])


def test_what_nobody_hears_is_not_offered(qtbot: QtBot) -> None:
    story = Story()
    feed = Feed(StoryClock(story))
    panel = CustomerPanel(feed, MadeUpHistory([]))
    qtbot.addWidget(panel)
    panel.show()
    feed.publish([story.asks("a", by=KNOWN)])
    panel.show_conversation("a")
    assert panel.heading.name.text() == "王**"
    assert not panel.heading.eye.isVisible()
    assert not panel.tags.button.isVisible()


def test_a_city_of_blanks_has_no_line(qtbot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_buyer(
        Buyer(id="w", name="王小丽", group=Group.VIP, city=" ", since="2023-06", orders=1, remark="发顺丰")
    )
    facts.show()
    assert not facts.words("city").isVisible()
    assert facts.words("since").isVisible()
