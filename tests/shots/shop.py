"""The screens of a whole shop: orders, tickets, knowledge, products, with the demo shop in the room."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.shots.camera import Camera
from tests.shots.stage import CHINA, Stage, moment, settle
from workstation.app.desk_windows import RECEPTION
from workstation.app.policies import load
from workstation.app.resources import resource
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.tickets import Fact, Severity, Step, TicketKind
from workstation.services import tickets
from workstation.services.stocking import stock_room
from workstation.training.shop.demo import build

MATTERS = (
    ("lin_xiaolu", TicketKind.LOGISTICS, Severity.MILD, "10:05:00", "包裹停在嘉兴转运中心两天，周五前要收到"),
    (
        "chen_zhiyuan",
        TicketKind.COMPLAINT,
        Severity.MEDIUM,
        "10:12:00",
        "保温杯漏水，电脑包湿了，要求退货",
    ),
    ("liu_fang", TicketKind.ADDRESS, Severity.MILD, "10:20:00", "四件套改寄到番禺市桥，收件人刘桂珍"),
    ("wang_jianguo", TicketKind.INVOICE, Severity.MILD, "09:40:00", "单位报销，要电子发票"),
    ("he_meiling", TicketKind.EXCHANGE, Severity.MILD, "09:10:00", "围巾两条想换一条浅灰"),
)
"""Who, what kind, how severe, since when, what happened."""


def stock(stage: Stage) -> None:
    """The demo shop as of this morning, and five matters under way."""
    shop = build(resource("shop"), datetime.fromtimestamp(moment("09:00:00") / 1000, CHINA).replace(tzinfo=None))
    stock_room(stage.room.journal, shop, clerk="小美", now=stage.clock.now(), progress=lambda _done, _all: True)
    settle(300)


def open_tickets(stage: Stage) -> None:
    """Matters of this morning."""
    policy = load("tickets", TicketPolicy)
    for who, kind, severity, at, what in MATTERS:
        happened = Fact(field="what_happened", step=Step.SITUATION, label="发生了什么", value=what)
        future = tickets.open_ticket(
            stage.room.journal, stage.room.feed.desk, policy, kind, severity=severity, conversation=stage.id(who),
            customer_name=stage.customers.buyers[who].name, facts=(happened,),
            clerk="小美", now=moment(at),
        )  # fmt: skip
        stage.room.teller.watch(future)
    settle(300)


def orders_beside(stage: Stage, camera: Camera) -> None:
    """The order of the customer in front: what is wrong, its track, its remarks."""
    window = stage.desk.window
    stage.shows("lin_xiaolu")
    stage.windows.reception.show_panel("orders")
    settle(200)
    camera.take("orders-beside", window)
    stage.desk.orders.write_remark()
    settle(100)
    camera.take("orders-remark", window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    stage.windows.reception.show_panel("customer")


def pages_of_the_shop(stage: Stage, camera: Camera) -> None:
    """Orders, tickets, knowledge, customers: whatever stands on the rail."""
    desk = stage.desk.window
    for key in ("orders", "tickets", "customers", "knowledge"):
        if key not in desk._pages:
            continue
        desk.show_page(key)
        settle(400)
        camera.take(f"page-{key}", desk)
    desk.show_page(RECEPTION)
    settle()


def to_answer_with(stage: Stage, camera: Camera) -> None:
    """Knowledge and products beside the chat."""
    window = stage.desk.window
    stage.shows("zhao_qiuyu")
    for key in ("knowledge", "products", "phrases"):
        stage.windows.reception.show_panel(key)
        settle(300)
        camera.take(f"beside-{key}", window)
    stage.desk.knowledge.show_product("NZ-1106")
    settle(200)
    camera.take("beside-product", window)
    stage.desk.knowledge.show_entry("demo:care-wool")
    settle(200)
    camera.take("beside-entry", window)
    stage.windows.reception.show_panel("phrases")


def star(stage: Stage, camera: Camera) -> None:
    """A ticket beside the chat: the strip and the step under way."""
    stage.shows("chen_zhiyuan")
    stage.desk.tickets.toggle()
    settle(300)
    camera.take("ticket-step", stage.desk.window)
    stage.desk.tickets.toggle()
    settle()
