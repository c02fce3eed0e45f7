"""Tickets through the program: evidence, the panel beside the chat, the page, after a restart, in a replay."""

from __future__ import annotations

import csv

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.input_method import type_words
from tests.walks.sitting import ALT, CTRL, Sitting, seat
from tests.walks.test_a_complaint import beside, complain, fill, finish, open_one, ticket
from tests.walks.test_orders import import_orders
from workstation.app.language import install_language
from workstation.app.ticket_preview import TicketPreview
from workstation.app.tickets_desk import TICKETS
from workstation.domain import ticket_events as ev
from workstation.domain.orders import Order, OrderKey, Platform
from workstation.domain.tickets import Step
from workstation.views.tickets.detail import TicketDetail
from workstation.views.tickets.paper import document
from workstation.views.windows.rail import RailButton

MINUTE = 60_000


def stand_on_the_last_line(shop: Sitting) -> None:
    history = shop.panel.history
    history.setFocus()
    QTest.keyClick(history, Qt.Key.Key_End)
    QTest.keyClick(history, Qt.Key.Key_Up)
    shop.until(lambda: history.current_line() is not None)


def test_a_line_of_the_chat_becomes_evidence_by_one_key(shop):
    open_one(shop)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    shop.writes("王小丽", "照片发你了")
    stand_on_the_last_line(shop)
    line = shop.panel.history.current_line()
    QTest.keyClick(shop.panel.history, Qt.Key.Key_E)
    shop.until(lambda: line.seq in {one.message for one in ticket(shop).evidence})


def test_evidence_before_there_is_a_ticket_opens_the_form_of_one(shop):
    complain(shop)
    stand_on_the_last_line(shop)
    QTest.keyClick(shop.panel.history, Qt.Key.Key_E)
    shop.until(lambda: beside(shop).drawer.is_opening)
    assert len(beside(shop).drawer.opening.matter.evidence) == 1


def test_escape_folds_the_form_away_and_f4_brings_it_back_with_what_was_typed(shop):
    open_one(shop)
    drawer = beside(shop).drawer
    fill(drawer.detail.form, verified="看过照片")
    QTest.keyClick(drawer.detail.form.editor("verified"), Qt.Key.Key_Escape)
    shop.until(shop.panel.composer.editor.hasFocus)
    assert drawer.isHidden()
    shop.press(Qt.Key.Key_F4)
    shop.until(drawer.isVisible)
    assert drawer.detail.form.value("verified") == "看过照片"


def test_the_panel_beside_the_chat_lists_the_customers_tickets_and_enter_opens_one(shop):
    open_one(shop)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    shop.desk.windows.reception.show_panel(TICKETS)
    panel = shop.desk.tickets.panel
    shop.until(lambda: [one.number for one in panel.rows.tickets()] == [ticket(shop).number])
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.rows.index(0, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    shop.until(beside(shop).drawer.isVisible)


def test_the_page_is_one_key_away_and_ctrl_f_searches_it(shop):
    open_one(shop)
    shop.press(Qt.Key.Key_4, ALT)
    shop.until(lambda: shop.desk.window.page == TICKETS)
    page = shop.desk.tickets.page
    shop.until(page.table.hasFocus)
    assert page.detail.ticket == ticket(shop)
    shop.press(Qt.Key.Key_F, CTRL)
    assert page.bar.words.hasFocus()


def test_what_is_overdue_is_counted_at_the_rail_and_in_the_status_bar(shop):
    open_one(shop)
    button = shop.desk.window.rail.findChild(RailButton, TICKETS)
    assert button.accessibleDescription() == ""
    shop.clock.move_to(shop.clock.now() + 16 * MINUTE)
    shop.pass_time(1)
    shop.until(lambda: "1" in button.accessibleDescription())
    shop.until(lambda: "1" in shop.desk.windows.status.tickets.text())


def test_tickets_are_there_again_after_a_restart(open_program):
    first = open_program()
    open_one(first)
    number = ticket(first).number
    first.close()
    second = open_program()
    second.until(lambda: second.room.feed.desk.tickets.complete)
    assert ticket(second).number == number
    second.clicks_on(next(iter(second.room.feed.desk)).id)
    second.until(lambda: beside(second).strip.ticket is not None)


def test_a_replay_shows_the_ticket_as_it_stood_and_offers_nothing(shop):
    open_one(shop)
    fill(beside(shop).drawer.detail.form, verified="看过照片")
    shop.pass_time(5)
    finish(shop)
    shop.until(lambda: ticket(shop).step is Step.TASK)
    now = shop.clock.now()
    shop.desk.recorder.watch_span(now - 60 * MINUTE, now + MINUTE)
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[0]
    moved = next(entry for entry in shop.heard if isinstance(entry.event, ev.TicketMoved))
    opened = next(entry for entry in shop.heard if isinstance(entry.event, ev.TicketOpened))
    replay.replay.jump(opened.at + 1)
    assert replay.replay.feed.desk.tickets.get(opened.seq).step is Step.SITUATION
    replay.replay.jump(moved.at + 1)
    strip = replay.tickets.strip_of(replay.windows.panel)
    replay.windows.show_conversation(opened.event.conversation)
    shop.until(lambda: strip.strip.ticket is not None and strip.strip.ticket.step is Step.TASK)
    strip.strip.press()
    assert strip.drawer.isVisibleTo(replay.window)
    assert not strip.drawer.detail.go_on.isVisible()
    assert replay.replay.tickets.ticket(opened.seq) == replay.replay.feed.desk.tickets.get(opened.seq)


def test_what_is_shown_is_written_as_a_table_without_formulas(shop, tmp_path):
    complain(shop)
    shop.press(Qt.Key.Key_D, CTRL)
    shop.until(lambda: beside(shop).drawer.is_opening)
    fill(beside(shop).drawer.opening.form, what_happened="=1+1", verified="看过")
    finish(shop)
    shop.until(lambda: len(shop.room.feed.desk.tickets) == 1)
    path = tmp_path / "工单.csv"
    papers = shop.desk.tickets._papers
    shop.program.tasks.start(papers.write([ticket(shop)], path), "export")
    shop.until(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file)
    assert head[0] == "单号"
    assert row[-1] == "'=1+1"
    assert row[4] == "王**"


def test_a_print_is_shown_first_with_words_from_outside_as_text(shop):
    open_one(shop)
    rules = shop.desk.tickets._rules()
    words = document([ticket(shop)], rules, shop.clock.now()).toPlainText()
    assert "投诉" in words
    assert "杯子到手就是裂的" in words
    shop.desk.tickets.page.detail.show_ticket(ticket(shop).number)
    shop.desk.tickets.page.detail.print_requested.emit([ticket(shop)])
    preview = shop.desk.window.findChild(TicketPreview)
    shop.until(preview.isVisible)
    preview.close()
    assert "投诉" in document([ticket(shop)] * 2, rules, shop.clock.now()).toPlainText()


def detail_on_the_page(shop: Sitting) -> TicketDetail:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    shop.press(Qt.Key.Key_4, ALT)
    detail = shop.desk.tickets.page.detail
    shop.until(lambda: detail.isVisible() and detail.ticket == ticket(shop))
    return detail


def test_a_ticket_is_given_to_a_colleague_by_name_and_the_order_it_is_about_is_found_by_its_number(shop):
    order = Order(platform=Platform.TAOBAO, order_no="330012345678901234", buyer="李雷")
    import_orders(
        shop, [order, replace(order, order_no="7788"), replace(order, order_no="7788", platform=Platform.PDD)]
    )
    open_one(shop)
    detail = detail_on_the_page(shop)
    detail.give_menu.other_wanted.emit()
    type_words(detail.why.field, "小林")
    QTest.keyClick(detail.why.field, Qt.Key.Key_Return)
    shop.until(lambda: ticket(shop).owner == "小林")
    for said, found in (
        ("330012345678901234", OrderKey(Platform.TAOBAO, "330012345678901234")),
        ("pdd 7788", OrderKey(Platform.PDD, "7788")),
    ):
        detail.link_menu.other_wanted.emit()
        type_words(detail.why.field, said)
        QTest.keyClick(detail.why.field, Qt.Key.Key_Return)
        shop.until(lambda found=found: ticket(shop).order == found)
    for said, told in (("7788", "pdd"), ("4711", "4711")):
        detail.link_menu.other_wanted.emit()
        type_words(detail.why.field, said)
        QTest.keyClick(detail.why.field, Qt.Key.Key_Return)
        shop.until(lambda told=told: told in shop.notice())
    assert ticket(shop).order == OrderKey(Platform.PDD, "7788")


def test_a_ticket_opened_elsewhere_gets_the_customer_of_a_conversation(shop):
    conversation = shop.writes("王小丽", "在吗")
    shop.clicks_on(conversation)
    shop.press(Qt.Key.Key_4, ALT)
    page = shop.desk.tickets.page
    shop.until(page.isVisible)
    page.begin()
    fill(page.opening.form, what_happened="电话里说少发一件")
    QTest.keyClick(page.opening.form.editor("what_happened"), Qt.Key.Key_Return, CTRL)
    shop.until(lambda: page.detail.isVisible() and page.detail.ticket is not None)
    assert ticket(shop).customer == ""
    page.detail.link_menu.fill()
    page.detail.link_menu.actions()[0].trigger()
    shop.until(lambda: ticket(shop).conversation == conversation)
    buyer = shop.one(conversation).buyer
    assert (ticket(shop).customer, ticket(shop).customer_name) == (buyer.id, buyer.name)


def test_fields_that_are_missing_are_named_in_the_language_of_the_program(shop):
    open_one(shop)
    detail = detail_on_the_page(shop)
    labels = {field.id: field for field in shop.desk.tickets._rules().tickets.fields}
    detail.move_requested.emit(ticket(shop).number, Step.RESULT, "")
    shop.until(lambda: labels["verified"].label in shop.notice())
    app = QApplication.instance()
    install_language(app, "en")
    try:
        detail.move_requested.emit(ticket(shop).number, Step.RESULT, "")
        shop.until(lambda: labels["verified"].label_en in shop.notice())
        assert labels["verified"].label not in shop.notice()
    finally:
        install_language(app)


def test_colleagues_who_sat_at_this_machine_are_offered_by_name(open_program, tmp_path):
    seat(tmp_path / "data", "小林")
    shop = open_program()
    open_one(shop)
    menu = beside(shop).drawer.detail.give_menu
    menu.fill()
    assert menu.actions()[0].text() == "小林"
    menu.actions()[0].trigger()
    shop.until(lambda: ticket(shop).owner == "小林")
