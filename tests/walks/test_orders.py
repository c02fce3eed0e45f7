"""Orders beside the chat: a remark by real keys, a reminder once, what a replay shows of it."""

from __future__ import annotations

import csv
from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.demo.orders import DONE, SHIPPED, UNPAID
from tests.input_method import type_words
from tests.walks.sitting import ALT, CTRL, SHIFT, Sitting, click
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderHandled, OrderRevealed, OrdersShown, PaymentReminded
from workstation.domain.order_events import OrdersImported
from workstation.domain.order_policy import Deed
from workstation.domain.orders import FoundOrder, Order, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.journal.documents.orders import Tally, put
from workstation.views.orders.chip import OrderChip
from workstation.views.orders.detail import DeedButton
from workstation.views.orders.panel import OrderPanel

NAME = "王小丽"


def import_orders(shop: Sitting, orders: Sequence[Order] = (UNPAID, SHIPPED, DONE), file: str = "orders.csv") -> None:
    """Orders come in from a file, as the import does it."""
    found = [FoundOrder(order=one, row=row) for row, one in enumerate(orders, 2)]

    def work(db: object) -> Sequence[OrdersImported]:
        put(db, found, Tally(), file=file, as_of="", at=shop.clock.now(), clerk="小美")
        return (OrdersImported(file=file, added=len(found)),)

    shop.room.journal.change(work, at=shop.clock.now(), clerk="小美").result()
    shop.settle()


def beside(shop: Sitting, words: str = "催一下快递", name: str = NAME) -> OrderPanel:
    """The customer writes, the clerk turns to them and looks at the orders."""
    conversation = shop.writes(name, words)
    shop.clicks_on(conversation)
    shop.press(Qt.Key.Key_G, CTRL | SHIFT)
    panel = shop.desk.orders.panel
    shop.until(lambda: panel.conversation == conversation and panel.isVisible())
    return panel


def deed(panel: OrderPanel, wanted: Deed) -> DeedButton:
    return next(one for one in panel.detail.deeds if one.deed is wanted)


def test_a_remark_with_keys_alone_and_the_text_for_the_platform(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    assert panel.select(key_of(SHIPPED))
    shop.press(Qt.Key.Key_M, CTRL)
    shop.until(lambda: panel.detail.remarks.form.isVisible())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_B)
    type_words(QApplication.focusWidget(), "催快递，明早回话")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    shop.until(lambda: shop.facts(RemarkAdded))
    fact = shop.facts(RemarkAdded)[0].event
    assert (fact.flag, fact.text, fact.order_no) == (Flag.BLUE, "催快递，明早回话", SHIPPED.order_no)
    shop.until(lambda: not panel.detail.remarks.form.isVisible())
    shop.press(Qt.Key.Key_C, ALT)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines == [SHIPPED.memo, fact.line]


def test_one_key_is_the_blue_remark(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    assert panel.select(key_of(SHIPPED))
    shop.press(Qt.Key.Key_B, CTRL | SHIFT)
    shop.until(lambda: shop.facts(RemarkAdded))
    fact = shop.facts(RemarkAdded)[0].event
    assert (fact.flag, fact.text, fact.conversation) == (Flag.BLUE, "催快递", panel.conversation)


def test_a_reminder_of_payment_is_made_once_with_the_green_flag_and_the_words_in_the_reply(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop, "这个还有货吗")
    assert panel.select(key_of(UNPAID))
    click(deed(panel, Deed.REMIND))
    shop.until(lambda: shop.facts(PaymentReminded))
    assert [one.event.flag for one in shop.facts(RemarkAdded)] == [Flag.GREEN]
    assert "2346" in shop.editor.toPlainText()
    shop.until(lambda: not deed(panel, Deed.REMIND).isEnabled())
    shop.desk.orders.intents.remind(key_of(UNPAID))
    shop.settle()
    assert len(shop.facts(PaymentReminded)) == 1
    shop.until(lambda: "小美" in shop.notice())


def test_words_go_behind_the_draft_and_the_deed_is_a_fact(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    assert panel.select(key_of(SHIPPED))
    type_words(shop.editor, "您好，")
    click(deed(panel, Deed.EXCHANGE))
    shop.until(lambda: shop.facts(OrderHandled))
    assert shop.editor.toPlainText().startswith("您好，")
    assert len(shop.editor.toPlainText()) > 10
    assert shop.facts(OrderHandled)[0].event.deed is Deed.EXCHANGE


def test_what_was_shown_is_recorded_masked_and_once(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    shop.until(lambda: shop.facts(OrdersShown))
    (fact,) = shop.facts(OrdersShown)
    assert [one.order.order_no for one in fact.event.orders] == [UNPAID.order_no, SHIPPED.order_no, DONE.order_no]
    assert {one.order.phone for one in fact.event.orders} == {"138****1234"}
    other = shop.writes("李想", "在吗")
    shop.clicks_on(other)
    shop.clicks_on(shop.writes(NAME, "嗯"))
    shop.until(lambda: panel.rows.rowCount() == 3)
    shop.settle()
    assert len([one for one in shop.facts(OrdersShown) if one.event.orders]) == 1


def test_the_receiver_is_shown_on_request_and_masked_again_elsewhere(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    panel.select(key_of(SHIPPED))
    click(panel.detail.eye)
    shop.until(lambda: shop.facts(OrderRevealed))
    assert panel.detail.receiver.value("phone") == "13800001234"
    shop.clicks_on(shop.writes("李想", "在吗"))
    shop.until(lambda: panel.rows.rowCount() == 0)
    shop.clicks_on(panel_of := shop.writes(NAME, "嗯"))
    shop.until(lambda: panel.conversation == panel_of and panel.rows.rowCount() == 3)
    panel.select(key_of(SHIPPED))
    assert panel.detail.receiver.value("phone") == "138****1234"


def test_an_order_of_another_account_that_is_spoken_of_stands_there_with_a_warning(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop, f"帮我看下 {SHIPPED.order_no} 的地址", "李想")
    assert [one.order.order_no for one in panel.rows.orders] == [SHIPPED.order_no]
    assert "西湖" not in panel.detail.reply_for(Deed.ASK_TRACK, shop.clock.now())
    told = shop.desk.orders.values()(panel.conversation)
    assert told["运单号"] == SHIPPED.tracking_no
    assert "收件人" not in told


def test_an_import_that_changes_an_order_shows_at_once(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    panel.select(key_of(SHIPPED))
    import_orders(shop, [replace(SHIPPED, courier="京东物流")], "later.csv")
    shop.until(lambda: panel.detail.parcel.value("courier") == "京东物流")


def test_a_replay_shows_the_orders_as_they_stood_beside_the_chat(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    panel.select(key_of(SHIPPED))
    shop.press(Qt.Key.Key_B, CTRL | SHIFT)
    shop.until(lambda: shop.facts(RemarkAdded))
    shop.settle()
    shop.desk.recorder.watch_span(0, shop.clock.now() + 1)
    shop.until(lambda: shop.program.replays)
    replay = shop.program.replays[0]
    replay.replay.jump(replay.recording.ends_at)
    replay.orders.show_panel()
    watched = replay.orders.panel
    shop.until(lambda: watched.rows.rowCount() == 3)
    watched.select(key_of(SHIPPED))
    assert watched.detail.receiver.value("phone") == "138****1234"
    assert watched.detail.remarks.flag.flag is Flag.BLUE
    assert not watched.detail.deeds


def test_an_order_becomes_a_ticket_of_its_kind(shop: Sitting) -> None:
    import_orders(shop)
    panel = beside(shop)
    panel.select(key_of(SHIPPED))
    click(deed(panel, Deed.EXCHANGE))
    asked: list[object] = []
    shop.desk.orders.ticket_requested.connect(lambda *values: asked.extend(values))
    click(panel.detail.ticket)
    assert asked == [panel.conversation, key_of(SHIPPED), "exchange"]


def test_the_page_finds_an_order_reminds_its_customer_and_opens_their_conversation(shop: Sitting) -> None:
    import_orders(shop)
    conversation = shop.writes(NAME, "在吗")
    shop.press(Qt.Key.Key_5, ALT)
    page = shop.desk.orders.page
    shop.until(page.isVisible)
    type_words(page.field, UNPAID.order_no[-8:])
    shop.until(lambda: page.rows.rowCount() == 1)
    click(next(one for one in page.detail.deeds if one.deed is Deed.REMIND))
    shop.until(lambda: shop.facts(PaymentReminded))
    shop.until(lambda: shop.panel.conversation == conversation)
    assert "2346" in shop.editor.toPlainText()
    shop.press(Qt.Key.Key_5, ALT)
    shop.until(page.isVisible)
    shop.until(lambda: page.detail.remarks.flag.flag is Flag.GREEN)
    click(page.open_chat)
    shop.until(lambda: not page.isVisible())
    assert shop.panel.conversation == conversation


def test_what_an_import_changed_is_visible_on_the_page(shop: Sitting) -> None:
    import_orders(shop)
    import_orders(shop, [replace(SHIPPED, courier="京东物流")], "later.csv")
    shop.desk.orders.find_order(key_of(SHIPPED))
    page = shop.desk.orders.page
    assert "later.csv" in page.changes.text()
    assert "京东物流" in page.changes.text()


def test_the_head_of_the_conversation_shows_the_order_with_its_flag(shop: Sitting) -> None:
    import_orders(shop, [SHIPPED])
    shop.clicks_on(shop.writes(NAME, "在吗"))
    chip = shop.panel.header.findChild(OrderChip)
    shop.until(lambda: chip.isVisible())
    assert SHIPPED.order_no[-4:] in chip.text()
    assert "黄旗" in chip.accessibleName()
    click(chip)
    panel = shop.desk.orders.panel
    shop.until(panel.isVisible)
    shop.press(Qt.Key.Key_B, CTRL | SHIFT)
    shop.until(lambda: "蓝旗" in chip.accessibleName())


def test_all_orders_that_fit_are_saved_also_those_not_scrolled_to_while_one_looks_for_others(
    shop, tmp_path, monkeypatch
):
    path = tmp_path / "saved.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    import_orders(shop, [replace(DONE, order_no=f"{number:015}") for number in range(450)])
    shop.does("page.orders")
    page = shop.desk.orders.page
    shop.until(lambda: page.rows.rowCount() > 0)
    click(page.export)
    shop.types("nothing fits this")
    shop.until(path.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == page.heading()
    assert len(rows) == 451
    shop.until(lambda: str(path) in shop.notice())
