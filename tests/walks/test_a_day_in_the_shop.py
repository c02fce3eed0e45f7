"""The paragraph at the top of issue 3, in the demo shop: a phrase, a parcel that stands still, a remark, a ticket."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.input_method import type_words
from tests.walks.sitting import ALT, CTRL, SHIFT, Sitting
from tests.walks.test_a_complaint import beside, fill, finish, ticket
from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.domain.anomalies import Anomaly, anomalies
from workstation.domain.flags import Flag
from workstation.domain.order_events import OrdersImported
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.orders import Order, OrderStatus, key_of
from workstation.domain.phrase_events import PhraseUsed
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.stock import Stock
from workstation.domain.tickets import Step
from workstation.services.stocking import stock_room
from workstation.training.shop.demo import build

Key = Qt.Key


@pytest.fixture
def demo(open_program, clock) -> tuple[Sitting, Stock]:
    """The shop's desk with a small demo shop in it."""
    sitting = open_program("--room shop")
    stock = build(resource("shop"), datetime.fromtimestamp(clock.now() / 1000), clerk="小美", customers=80, count=120)
    assert stock_room(sitting.room.journal, stock, clerk="小美", now=clock.now(), progress=lambda _done, _all: True)
    sitting.settle()
    return sitting, stock


def one_that_does_not_move(sitting: Sitting, stock: Stock) -> Order:
    """A parcel on its way, whose buyer has no other open order."""
    policy = load("orders", OrderPolicy, None)
    for order in stock.orders:
        same = [one for one in stock.orders if one.buyer == order.buyer]
        stuck = [found.kind for found in anomalies(order, policy, sitting.clock.now())] == [Anomaly.NOT_MOVING]
        if order.status is OrderStatus.SHIPPED and stuck and len(same) == 1:
            return order
    raise AssertionError("the demo shop has no parcel that stands still")


def test_while_four_customers_wait_a_phrase_an_order_a_remark_and_a_ticket(demo) -> None:
    desk, stock = demo
    order = one_that_does_not_move(desk, stock)
    asking = desk.writes(order.buyer, "我的包裹好几天没动了，你们什么态度，我要投诉！")
    for other in ("王小丽", "李想", "赵敏"):
        desk.writes(other, "在吗")
    assert sum(one.waiting_since is not None for one in desk.state) == 4

    # /thh, and the return policy stands in the reply with the customer's name in it
    desk.clicks_on(asking)
    desk.types("/thh")
    desk.press(Key.Key_Return)
    desk.until(lambda: desk.facts(PhraseUsed))
    said = desk.editor.toPlainText()
    assert "七天" in said
    assert "{" not in said
    assert "/thh" not in said

    # on the right: the parcel has not moved
    desk.press(Key.Key_G, CTRL | SHIFT)
    panel = desk.desk.orders.panel
    desk.until(lambda: panel.conversation == asking and panel.rows.rowCount() == 1)
    assert [one.order.order_no for one in panel.rows.orders] == [order.order_no]

    # one key, and the blue remark stands on the order, ready to paste
    assert panel.select(key_of(order))
    desk.press(Key.Key_B, CTRL | SHIFT)
    desk.until(lambda: desk.facts(RemarkAdded))
    remark = desk.facts(RemarkAdded)[0].event
    assert (remark.flag, remark.text, remark.order_no) == (Flag.BLUE, "催快递", order.order_no)
    moment = datetime.fromtimestamp(desk.clock.now() / 1000)
    assert remark.line == f"催快递—小美—{moment:%Y-%m-%d %H:%M}"
    desk.press(Key.Key_C, ALT)
    assert QGuiApplication.clipboard().text().split("\n")[-1] == remark.line

    # the complaint becomes a ticket, prefilled from the chat, and is led to the customer's word
    desk.press(Key.Key_I, CTRL)
    desk.press(Key.Key_D, CTRL)
    desk.until(lambda: beside(desk).drawer.is_opening)
    finish(desk)
    desk.until(lambda: len(desk.state.tickets) == 1)
    one = ticket(desk)
    assert one.conversation == asking
    assert one.value("what_happened").startswith("我的包裹好几天没动了")
    lead_to_the_end(desk)
    assert desk.room.reader.tickets.ticket(one.number).confirmed


def lead_to_the_end(desk: Sitting) -> None:
    """S→T→A→R by the forms of a complaint."""
    form = beside(desk).drawer.detail.form
    fill(form, verified="已查轨迹，停在中转站两天")
    finish(desk)
    desk.until(lambda: ticket(desk).step is Step.TASK)
    fill(form, core_problem="包裹重新动起来", responsibility="courier", consulted="客户同意等一天")
    finish(desk)
    desk.until(lambda: ticket(desk).step is Step.ACTION)
    fill(form, solution="催网点，停滞就补发", plan="明早回话", carried_out="已催网点")
    finish(desk)
    desk.until(lambda: ticket(desk).step is Step.RESULT)
    fill(form, customer_confirmed="yes", feedback="可以")
    finish(desk)
    desk.until(lambda: len(desk.state.tickets) == 0)


def test_a_yellow_flag_is_tried_and_told_why_not(demo) -> None:
    desk, stock = demo
    order = one_that_does_not_move(desk, stock)
    desk.clicks_on(desk.writes(order.buyer, "在吗"))
    desk.press(Key.Key_G, CTRL | SHIFT)
    panel = desk.desk.orders.panel
    desk.until(lambda: panel.rows.rowCount() == 1)
    desk.press(Key.Key_M, CTRL)
    form = panel.detail.remarks.form
    desk.until(form.isVisible)
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Y)
    desk.until(
        lambda: any("黄旗" in one.text() and one.isVisible() for one in panel.detail.remarks.findChildren(QLabel))
    )
    type_words(QApplication.focusWidget(), "先放着")
    QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)
    desk.settle()
    flags = [one.event.flag for one in desk.facts(RemarkAdded)]
    assert Flag.YELLOW not in flags


def test_this_mornings_orders_come_in_and_show_what_is_new(demo, tmp_path: Path) -> None:
    desk, _ = demo
    file = tmp_path / "ExportOrderList202611221000.csv"
    head = "订单编号,买家会员名,总金额,订单状态,收货人姓名,收货地址 ,联系手机,订单创建时间,宝贝标题 ,宝贝总数量"
    line = (
        '="2900000000000000001",新来的客户,59.00,"买家已付款，等待卖家发货",'
        "李雷,杭州市西湖区书院街 1 号,'13000000001,2026-11-22 09:00:00,毛巾,1"
    )
    file.write_text(f"{head}\n{line}\n", encoding="gbk")
    desk.does("import.orders")
    imports = desk.program.imports.at_work
    dialog = imports.dialog
    desk.until(dialog.isVisible)
    dialog.look_at(str(file))
    desk.until(dialog.start.isEnabled)
    assert "1" in dialog.counts.text()
    QTest.keyClick(dialog, Key.Key_Return)
    desk.until(lambda: desk.facts(OrdersImported))
    assert desk.facts(OrdersImported)[0].event.added == 1
    dialog.close()
    desk.clicks_on(desk.writes("新来的客户", "我刚拍的毛巾什么时候发"))
    desk.press(Key.Key_G, CTRL | SHIFT)
    panel = desk.desk.orders.panel
    desk.until(lambda: [one.order.order_no for one in panel.rows.orders] == ["2900000000000000001"])
