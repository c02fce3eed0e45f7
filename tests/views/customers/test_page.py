"""The page of customers: found as one types, narrowed, opened, merged, exported; follow-ups that are due."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.demo.customers import LI, WANG, made_up
from tests.demo.sources import MadeUpHistory, StoryClock, past_conversation
from tests.entries import Story
from tests.input_method import type_words
from tests.views.listener import Listener
from workstation.domain import customer_events as ev
from workstation.domain.customer_profile import Wanted
from workstation.domain.customers import Customer
from workstation.domain.values import Group
from workstation.views.customers.page import BLACKLISTED, DUE, CustomersPage
from workstation.views.customers.rows import ID, PAGE, Column, CustomerRows, DueRows
from workstation.views.feed import Feed


class Archive:
    """The page over made-up customers, all heard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.source = made_up()
        self.page = CustomersPage(self.feed, self.source, MadeUpHistory([past_conversation(3, "王小丽", "好的")]))
        qtbot.addWidget(self.page)
        listener = Listener(self.page)
        listener.hear(self.page)
        listener.hear(self.page.detail.record)
        self.page.resize(1200, 700)
        self.page.show()
        self.page.ask()

    def ids(self) -> list[str]:
        model = self.page.rows
        return [model.data(model.index(row, 0), ID) for row in range(model.rowCount())]

    def click(self, qtbot: QtBot, key: object) -> None:
        qtbot.mouseClick(self.page._chips[key], Qt.MouseButton.LeftButton)


@pytest.fixture
def archive(qtbot: QtBot) -> Archive:
    return Archive(qtbot)


def test_rows_keep_the_rules_of_models(qtmodeltester: ModelTester, archive: Archive) -> None:
    qtmodeltester.check(archive.page.rows)
    due = DueRows(archive.page)
    due.show(archive.source.due("2026-12-01", 9), "2026-11-22")
    qtmodeltester.check(due)


def test_names_and_phones_are_masked_and_the_blacklist_has_a_sign(archive: Archive) -> None:
    rows = archive.page.rows
    place = rows.place_of("li")
    assert rows.data(rows.index(place, Column.NAME)) == "⛔ 李**"
    assert rows.data(rows.index(place, Column.PHONE)) == "131****9876"


def test_typing_narrows_the_list(archive: Archive, qtbot: QtBot) -> None:
    type_words(archive.page.search, "成都")
    qtbot.waitUntil(lambda: archive.ids() == ["li"])
    QTest.keyClick(archive.page.search, Qt.Key.Key_Return)
    assert archive.page.detail.customer == "li"
    QTest.keyClick(archive.page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(archive.ids()) == 3)


def test_filters_narrow_it_by_group_blacklist_and_tag(archive: Archive, qtbot: QtBot) -> None:
    archive.click(qtbot, BLACKLISTED)
    assert archive.ids() == ["li"]
    archive.click(qtbot, Group.VIP)
    assert archive.ids() == []
    assert archive.page.empty.isVisible()
    archive.click(qtbot, None)
    archive.page.tag.setCurrentIndex(archive.page.tag.findData("团购"))
    assert archive.ids() == ["tb_88123"]


def test_the_arrow_keys_move_in_the_list_while_one_types_and_open_is_told(archive: Archive, qtbot: QtBot) -> None:
    with qtbot.waitSignal(archive.page.opened) as opened:
        QTest.keyClick(archive.page.search, Qt.Key.Key_Down)
    assert opened.args == ["li"]
    assert archive.page.detail.name.text() == "李**"


def test_the_name_is_whole_once_the_contacts_were_seen(archive: Archive) -> None:
    archive.page.show_customer("w")
    assert archive.page.detail.name.text() == "王**"
    fact = ev.CustomerLookedAt(id="w", name="王小丽", revealed=True, phone="13800001234", address="x")
    archive.feed.publish([archive.story.tell(fact)])
    archive.page.detail.record.refresh()
    assert archive.page.detail.name.text() == "王小丽"


def test_an_earlier_conversation_is_asked_for(archive: Archive, qtbot: QtBot) -> None:
    archive.page.show_customer("w")
    past = archive.page.detail.past
    box = past.visualRect(archive.page.detail.past_rows.index(0))
    with qtbot.waitSignal(archive.page.conversation_requested) as asked:
        qtbot.mouseClick(past.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert asked.args == ["past-3"]


def test_two_chosen_customers_can_be_merged(archive: Archive, qtbot: QtBot) -> None:
    table = archive.page.table
    table.selectRow(archive.page.rows.place_of("w"))
    assert not archive.page.merge.isEnabled()
    other = archive.page.rows.index(archive.page.rows.place_of("tb_88123"), 0)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().select(other, flags.Select | flags.Rows)
    qtbot.mouseClick(archive.page.merge, Qt.MouseButton.LeftButton)
    dialog = archive.page.detail.record.dialog
    assert dialog is not None
    with qtbot.waitSignal(archive.page.detail.record.merge_requested):
        dialog.accept()


def test_what_changed_is_shown_where_one_stands(archive: Archive, qtbot: QtBot) -> None:
    archive.page.show_customer("w")
    after = archive.source.put(replace(WANG, tags=("常客",)))
    archive.feed.publish([archive.story.tell(ev.CustomerTagged(customer=after))])
    rows = archive.page.rows
    qtbot.waitUntil(lambda: rows.data(rows.index(rows.place_of("w"), Column.TAGS)) == "常客")
    assert archive.page.detail.customer == "w"
    qtbot.waitUntil(lambda: archive.page.tag.findData("常客") > 0)


def test_what_is_due_is_listed_earliest_first_and_is_done_or_put_off(archive: Archive, qtbot: QtBot) -> None:
    archive.story.wait(3 * 86_400)
    archive.feed.tick()
    archive.page.show_due()
    rows = archive.page.due_rows
    assert [rows.data(rows.index(row, 2)) for row in range(rows.rowCount())] == [
        "羽绒服换货收到没有，合不合身",
        "退款到账没有",
    ]
    assert rows.data(rows.index(0, 0)).startswith("⚠")
    assert archive.page.detail.customer == "w"
    with qtbot.waitSignal(archive.page.due_done_requested) as asked:
        qtbot.mouseClick(archive.page.due_done, Qt.MouseButton.LeftButton)
    assert asked.args[0].follow_up.id == 1
    qtbot.mouseClick(archive.page.due_later, Qt.MouseButton.LeftButton)
    menu = archive.page.due_menu
    assert menu is not None
    with qtbot.waitSignal(archive.page.due_moved_requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args[1] == date(2026, 11, 26)


def test_nothing_due_says_so(archive: Archive) -> None:
    archive.source.customers = {"li": LI}
    archive.page._chips[DUE].setChecked(True)
    archive.page.ask()
    assert archive.page.empty.isVisible()


def test_an_export_is_asked_for_with_what_is_shown(archive: Archive, qtbot: QtBot) -> None:
    archive.click(qtbot, BLACKLISTED)
    with qtbot.waitSignal(archive.page.export_requested) as asked:
        archive.page._on_export_masked()
    assert asked.args == [Wanted(blacklisted=True), False]


def test_many_customers_are_read_in_pages(archive: Archive) -> None:
    for number in range(3 * PAGE):
        archive.source.put(Customer(id=f"z{number:05}", name=f"客户{number}"))
    rows = CustomerRows(archive.source, archive.page)
    rows.ask(Wanted(), "2026-11-22")
    assert (rows.rowCount(), rows.count()) == (PAGE, 3 * PAGE + 3)
    while rows.canFetchMore(rows.index(-1, -1)):
        rows.fetchMore(rows.index(-1, -1))
    assert rows.rowCount() == rows.total
