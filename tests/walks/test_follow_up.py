"""A promise kept: a follow-up is planned beside the chat, comes up on its day and is done on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.input_method import type_words
from workstation.app.desk_windows import CUSTOMERS, RECEPTION
from workstation.domain.customer_events import (
    CustomerBlacklisted,
    CustomerNoted,
    CustomerShown,
    FollowUpDone,
    FollowUpPlanned,
)
from workstation.domain.ticket_events import TicketClosed, TicketOpened
from workstation.domain.tickets import TicketKind
from workstation.views.customer.dialogs import OutcomeDialog, PlanDialog

DAY = 86_400


def test_a_follow_up_is_planned_comes_up_the_next_day_and_is_done(shop) -> None:
    shop.clicks_on(shop.writes("王小丽", "羽绒服换货寄到了吗"))
    customers = shop.desk.customers
    shop.until(lambda: customers.record is not None and customers.record.profile is not None)
    record = customers.record
    assert customers.due.count == 0

    shop.does("customers.note")
    shop.until(record.notes.field.hasFocus)
    type_words(record.notes.field, "鞋码 37，偏瘦")
    QTest.keyClick(record.notes.field, Qt.Key.Key_Return)
    shop.until(lambda: shop.facts(CustomerNoted))
    shop.until(lambda: record.notes.labels and record.notes.labels[0][0].text() == "鞋码 37，偏瘦")

    shop.does("customers.follow_up")
    shop.until(record.follow_ups.field.hasFocus)
    type_words(record.follow_ups.field, "换货收到没有，合不合身")
    shop.qtbot.mouseClick(record.follow_ups.choices.button(1), Qt.MouseButton.LeftButton)
    QTest.keyClick(record.follow_ups.field, Qt.Key.Key_Return)
    shop.until(lambda: shop.facts(FollowUpPlanned))
    shop.until(lambda: record.follow_ups.rows)

    shop.clock.move_to(shop.clock.now() + DAY * 1000)
    shop.room.beat()
    shop.until(lambda: customers.due.count == 1)
    assert "1" in shop.notice()

    shop.does("customers.due")
    shop.until(lambda: shop.desk.window.page == CUSTOMERS)
    page = customers.shown_page
    shop.until(lambda: page.due_rows.rowCount() == 1)
    shop.qtbot.mouseClick(page.due_done, Qt.MouseButton.LeftButton)
    dialog = page.detail.record.dialog
    assert isinstance(dialog, OutcomeDialog)
    type_words(dialog.words, "收到了，很合身")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    shop.until(lambda: shop.facts(FollowUpDone))
    shop.until(lambda: customers.due.count == 0)
    assert shop.facts(FollowUpDone)[0].event.outcome == "收到了，很合身"
    shop.desk.window.show_page(RECEPTION)


def test_a_closed_ticket_offers_a_follow_up(shop) -> None:
    conversation = shop.writes("王小丽", "鞋底开胶了")
    shop.clicks_on(conversation)
    shop.until(lambda: shop.desk.customers.record is not None)
    buyer = shop.one(conversation).buyer
    opened = TicketOpened(
        matter=TicketKind.EXCHANGE, conversation=conversation, customer=buyer.id, customer_name="王小丽"
    )
    shop.room.teller.watch(shop.room.journal.append(opened, at=shop.clock.now(), clerk="小美"))
    shop.settle()
    number = shop.facts(TicketOpened)[0].seq
    closed = TicketClosed(ticket=number, confirmed=True)
    shop.room.teller.watch(shop.room.journal.append(closed, at=shop.clock.now(), clerk="小美"))
    shop.settle()
    assert f"#{number}" in shop.notice()
    QTest.mouseClick(shop.desk.windows.notices.findChild(QPushButton), Qt.MouseButton.LeftButton)
    dialog = next(one for one in shop.desk.window.findChildren(PlanDialog))
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    shop.until(lambda: shop.facts(FollowUpPlanned))
    planned = shop.facts(FollowUpPlanned)[0].event.customer.follow_ups[0]
    assert (planned.ticket, planned.day) == (number, "2026-11-25")


def test_what_stood_beside_a_conversation_stands_there_in_a_replay(shop) -> None:
    begins = shop.clock.now()
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    customers = shop.desk.customers
    shop.until(lambda: customers.record is not None and customers.record.profile is not None)
    customers.record.blacklist_requested.emit(customers.record.profile.customer, "三次退货都调包")
    shop.until(lambda: shop.facts(CustomerBlacklisted))
    shop.until(lambda: shop.facts(CustomerShown))
    shop.until(lambda: "三次退货都调包" in shop.panel.header.name.accessibleName())
    shop.settle()
    shop.desk.recorder.watch_span(begins, shop.clock.now() + 1)
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[-1]
    replay.replay.jump(replay.recording.ends_at)
    replay.windows.show_conversation(conversation)
    shop.until(lambda: replay.customers.record is not None and replay.customers.record.profile is not None)
    shown = replay.customers.record
    assert "三次退货都调包" in shown.standing.blacklisted.words.text()
    assert not shown.standing.more.isVisibleTo(shown.head)
    replay.replay.jump(replay.recording.starts_at)
    assert shown.profile is None or not shown.profile.customer.blacklisted
