"""The archive's record of a customer: what it shows, what it asks for, and that it paints when the fact comes."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.demo.customers import LI, WANG, MadeUpCustomers, made_up
from tests.demo.sources import MadeUpHistory, StoryClock
from tests.entries import START, Story, buyer
from tests.input_method import type_words
from tests.views.listener import Listener
from workstation.domain import customer_events as ev
from workstation.domain.customers import CustomerNote
from workstation.domain.values import Buyer, Group
from workstation.views.customer.dialogs import BlacklistDialog, DayDialog, FieldsDialog, GroupDialog, OutcomeDialog
from workstation.views.customer.history_dialog import HistoryDialog
from workstation.views.customer.merge import MergeDialog
from workstation.views.customer.panel import CustomerPanel
from workstation.views.customer.record import RecordView
from workstation.views.feed import Feed


class Side:
    """A panel that carries a record."""

    def __init__(self, qtbot: QtBot, *, heard: bool = True) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.source: MadeUpCustomers = made_up()
        self.panel = CustomerPanel(self.feed, MadeUpHistory([]))
        qtbot.addWidget(self.panel)
        self.record = RecordView(self.feed, self.source, self.panel.facts, self.panel)
        if heard:
            Listener(self.panel).hear(self.record)
        self.panel.carry(self.record)
        self.panel.resize(300, 900)
        self.panel.show()
        self.story.asks("a", by=Buyer(id="w", name="王小丽", group=Group.OLD))
        self.story.asks("b", by=Buyer(id="li", name="李想"))
        self.story.asks("c", by=buyer("赵"))
        self.feed.publish(self.story.entries)
        self.panel.show_conversation("a")

    def tell(self, event: ev.AnyCustomerEvent) -> None:
        self.feed.publish([self.story.tell(event)])


@pytest.fixture
def side(qtbot: QtBot) -> Side:
    return Side(qtbot)


def _dialog(side: Side, kind: type):
    dialog = side.record.dialog
    assert isinstance(dialog, kind)
    return dialog


def test_the_archive_says_the_group_and_why(side: Side) -> None:
    assert side.panel.heading.badge.accessibleName() == "Customer with a complaint"
    assert "2026-09-11" in side.record.standing.reason.text()


def test_a_customer_without_a_record_is_shown_as_the_channel_knows_them(side: Side) -> None:
    side.panel.show_conversation("c")
    assert side.panel.heading.badge.accessibleName() == "New customer"
    assert side.record.notes.field.isVisible()


def test_a_note_is_asked_for_with_enter_and_stands_there_when_the_fact_comes(side: Side, qtbot: QtBot) -> None:
    type_words(side.record.notes.field, "  怕热 ")
    with qtbot.waitSignal(side.record.note_requested) as asked:
        QTest.keyClick(side.record.notes.field, Qt.Key.Key_Return)
    assert asked.args[0].id == "w"
    assert asked.args[1] == "怕热"
    assert "怕热" not in [text.text() for text, _ in side.record.notes.labels]
    after = side.source.put(replace(WANG, notes=(*WANG.notes, CustomerNote(at=START, clerk="小美", text="怕热"))))
    side.tell(ev.CustomerNoted(customer=after, text="怕热"))
    assert side.record.notes.labels[0][0].text() == "怕热"
    assert "小美" in side.record.notes.labels[0][1].text()


def test_what_is_half_written_goes_with_another_customer_but_not_with_a_message(side: Side) -> None:
    type_words(side.record.notes.field, "怕")
    side.feed.publish([side.story.asks("a", by=Buyer(id="w", name="王小丽", group=Group.OLD))])
    assert side.record.notes.field.text() == "怕"
    side.panel.show_conversation("b")
    assert side.record.notes.field.text() == ""


def test_contacts_are_masked_until_the_fact_that_they_were_seen(side: Side, qtbot: QtBot) -> None:
    phone = side.panel.facts.words("phone")
    assert phone.text() == "138****1234"
    with qtbot.waitSignal(side.record.contacts_requested):
        qtbot.mouseClick(side.panel.facts.eye, Qt.MouseButton.LeftButton)
    assert phone.text() == "138****1234"
    side.tell(ev.CustomerLookedAt(id="w", name="王小丽", revealed=True, phone="13800001234", address="文三路 1 号"))
    assert phone.text() == "13800001234"
    side.panel.show_conversation("b")
    side.panel.show_conversation("a")
    assert phone.text() == "138****1234"


def test_the_customers_own_tags_are_not_those_of_the_conversation(side: Side, qtbot: QtBot) -> None:
    assert side.panel.tags.title.text() != side.record.tags.title.text()
    qtbot.mouseClick(side.record.tags.button, Qt.MouseButton.LeftButton)
    side.record.tags.field.setText("团购 老师")
    with qtbot.waitSignal(side.record.tags_requested) as asked:
        QTest.keyClick(side.record.tags.field, Qt.Key.Key_Return)
    assert asked.args[1] == ("团购", "老师")


def test_a_follow_up_is_planned_by_its_words_and_a_quick_day(side: Side, qtbot: QtBot) -> None:
    type_words(side.record.follow_ups.field, "到货没有")
    qtbot.mouseClick(side.record.follow_ups.choices.button(7), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(side.record.follow_up_requested) as asked:
        QTest.keyClick(side.record.follow_ups.field, Qt.Key.Key_Return)
    assert asked.args[1:] == [date(2026, 11, 29), "到货没有"]


def test_another_day_is_asked_for(side: Side, qtbot: QtBot) -> None:
    type_words(side.record.follow_ups.field, "到货没有")
    qtbot.mouseClick(side.record.follow_ups.other, Qt.MouseButton.LeftButton)
    dialog = _dialog(side, DayDialog)
    with qtbot.waitSignal(side.record.follow_up_requested) as asked:
        dialog.accept()
    assert asked.args[1:] == [date(2026, 11, 23), "到货没有"]
    assert side.record.follow_ups.field.text() == ""


def test_a_follow_up_is_done_with_what_came_of_it(side: Side, qtbot: QtBot) -> None:
    qtbot.mouseClick(side.record.follow_ups.rows[0].done, Qt.MouseButton.LeftButton)
    dialog = _dialog(side, OutcomeDialog)
    type_words(dialog.words, "收到了，合身")
    with qtbot.waitSignal(side.record.follow_up_done_requested) as asked:
        QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    assert asked.args[1:] == [1, "收到了，合身"]


def test_a_follow_up_is_put_off_by_a_menu_of_days(side: Side, qtbot: QtBot) -> None:
    menu = side.record.follow_ups.rows[0].menu()
    with qtbot.waitSignal(side.record.follow_up_moved_requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args[1:] == [1, date(2026, 11, 23)]


def test_a_follow_up_is_overdue_the_day_after_by_sign_and_word(side: Side) -> None:
    side.story.wait(86_400)
    side.feed.tick()
    assert side.record.follow_ups.rows[0].accessibleName().startswith("⚠")


def test_the_group_is_set_by_hand_with_a_reason_only(side: Side, qtbot: QtBot) -> None:
    side.record.ask_group()
    dialog = _dialog(side, GroupDialog)
    assert not dialog.accept_button.isEnabled()
    type_words(dialog.words, "老板的同学")
    dialog.group.setCurrentIndex(list(Group).index(Group.VIP))
    with qtbot.waitSignal(side.record.group_requested) as asked:
        dialog.accept()
    assert asked.args[1:] == [Group.VIP, "老板的同学"]
    after = side.source.put(replace(WANG, group=Group.VIP, group_reason="老板的同学"))
    side.tell(ev.CustomerGrouped(customer=after, group=Group.VIP, reason="老板的同学"))
    assert side.panel.heading.badge.accessibleName() == "VIP customer"
    assert "老板的同学" in side.record.standing.reason.text()
    rule = [one for one in side.record.standing.menu().actions() if "rule" in one.text()]
    with qtbot.waitSignal(side.record.group_requested) as asked:
        rule[0].trigger()
    assert asked.args[1:] == [None, ""]


def test_the_blacklist_shows_its_reason_with_a_sign_and_is_left_by_the_menu(side: Side, qtbot: QtBot) -> None:
    side.panel.show_conversation("b")
    assert side.record.standing.blacklisted.isVisible()
    assert LI.blacklisted in side.record.standing.blacklisted.words.text()
    assert "⛔" in side.record.standing.blacklisted.words.text()
    off = [one for one in side.record.standing.menu().actions() if "lacklist" in one.text()]
    with qtbot.waitSignal(side.record.blacklist_requested) as asked:
        off[0].trigger()
    assert asked.args[1] is None


def test_the_blacklist_needs_a_reason(side: Side, qtbot: QtBot) -> None:
    side.record.standing.blacklist_wanted.emit(True)
    dialog = _dialog(side, BlacklistDialog)
    assert not dialog.accept_button.isEnabled()
    type_words(dialog.words, "骗退款")
    with qtbot.waitSignal(side.record.blacklist_requested) as asked:
        dialog.accept()
    assert asked.args[1] == "骗退款"


def test_masked_details_stay_unless_something_is_written(side: Side, qtbot: QtBot) -> None:
    side.record.ask_fields()
    dialog = _dialog(side, FieldsDialog)
    assert dialog.fields["phone"].text() == ""
    assert "138****1234" in dialog.fields["phone"].placeholderText()
    dialog.fields["city"].setText("宁波")
    with qtbot.waitSignal(side.record.fields_requested) as asked:
        dialog.accept()
    assert asked.args[1] == {"city": "宁波"}


def test_merging_shows_what_goes_over_and_says_that_it_cannot_be_undone(side: Side, qtbot: QtBot) -> None:
    qtbot.mouseClick(side.record.twins.buttons[0], Qt.MouseButton.LeftButton)
    dialog = _dialog(side, MergeDialog)
    assert dialog.choices[0].isChecked()
    assert "团购" in dialog.preview.text()
    dialog.choices[1].setChecked(True)
    assert "发顺丰" in dialog.preview.text()
    with qtbot.waitSignal(side.record.merge_requested) as asked:
        dialog.accept()
    assert [one.id for one in asked.args] == ["tb_88123", "w"]


def test_the_history_tells_what_changed(side: Side) -> None:
    side.record.show_history()
    words = _dialog(side, HistoryDialog).list.item(0).text()
    assert "发顺丰" in words
    assert "团购" in words


def test_where_nobody_hears_nothing_is_offered(qtbot: QtBot) -> None:
    side = Side(qtbot, heard=False)
    hidden = (
        side.record.notes.field, side.record.standing.more, side.panel.facts.eye, side.record.tags.button,
        side.record.follow_ups.field, side.record.twins.buttons[0],
    )  # fmt: skip
    assert not any(one.isVisible() for one in hidden)
    assert side.record.notes.labels[0][0].isVisible()


def test_what_stands_beside_is_told_once_for_each_reading(side: Side, qtbot: QtBot) -> None:
    with qtbot.waitSignal(side.record.shown) as told:
        side.panel.show_conversation("b")
    assert told.args[0] == "b"
    asked = side.source.asked
    side.feed.publish([side.story.asks("b", by=Buyer(id="li", name="李想"))])
    side.panel.show_conversation("b")
    assert side.source.asked == asked
