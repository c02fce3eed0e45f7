"""The page of all orders: found as one types, filtered, paged, changed orders visible, nobody pressed twice."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.demo.orders import CONVENTION, DONE, POLICY, SHIPPED, UNPAID
from tests.demo.sources import StoryClock
from tests.entries import START, Story
from tests.views.listener import Listener
from workstation.domain.anomalies import Anomaly
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import OrderRevealed
from workstation.domain.order_policy import Deed
from workstation.domain.order_times import HOUR, local
from workstation.domain.orders import Order, OrderChange, OrderKey, OrderStatus, key_of
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Remark
from workstation.domain.shown_orders import OrderQuery, ShownOrder
from workstation.views.feed import Feed
from workstation.views.orders.page import Listing, OrderPage
from workstation.views.orders.table import FIRST, PAGE, Column


class MadeUpBook:
    """An ``OrderBook`` in memory."""

    def __init__(self, orders: list[Order]) -> None:
        self.orders = orders
        self.remarks: dict[OrderKey, tuple[Remark, ...]] = {}
        self.reminded: dict[OrderKey, tuple[int, str]] = {}
        self.asked = 0

    def find(self, query: OrderQuery, skip: int, count: int) -> list[Order]:
        self.asked += 1
        fits = [
            one
            for one in self.orders
            if all(word in f"{one.order_no}{one.buyer}{one.phone}{one.tracking_no}" for word in query.words.split())
            and query.status in (None, one.status)
            and query.flag in (None, one.flag)
            and query.platform in (None, one.platform)
            and (one.created or "") >= query.since
        ]
        return fits[skip : skip + count]

    def unpaid(self, now: int) -> list[Order]:
        return [one for one in self.orders if one.status is OrderStatus.UNPAID]

    def shown(self, order: Order) -> ShownOrder:
        at, by = self.reminded.get(key_of(order), (None, ""))
        return ShownOrder(
            order=order, remarks=self.remarks.get(key_of(order), ()), reminded_at=at, reminded_by=by
        )  # fmt: skip

    def order(self, key: OrderKey) -> Order | None:
        return next((one for one in self.orders if key_of(one) == key), None)

    def of_customer(self, order: Order) -> list[Order]:
        return [one for one in self.orders if one.buyer == order.buyer]

    def changes(self, key: OrderKey) -> list[OrderChange]:
        del key
        return [
            OrderChange(at=START, clerk="小美", file="a.csv", field="phone", before="13800001234", after="13900001234")
        ]

    def count(self) -> int:
        return len(self.orders)


class Open:
    """A page on a story."""

    def __init__(self, qtbot: QtBot, orders: list[Order]) -> None:
        self.story = Story()
        self.feed = Feed(StoryClock(self.story))
        self.book = MadeUpBook(orders)
        self.page = OrderPage(self.feed, self.book, CONVENTION, POLICY)
        self.listener = Listener(self.page)
        self.listener.hear(self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1200, 700)
        self.page.show()
        if orders:  # the one in front is shown whole after the rows
            qtbot.waitUntil(lambda: bool(self.page.detail.number.text()))

    def numbers(self) -> list[str]:
        rows = self.page.rows
        return [str(rows.index(row, Column.NUMBER).data()) for row in range(rows.rowCount())]

    def choose(self, box: object, data: object) -> None:
        box.setCurrentIndex(box.findData(data))


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    return Open(qtbot, [UNPAID, SHIPPED, DONE])


def test_all_are_listed_and_the_first_is_shown_whole(opened: Open) -> None:
    assert opened.numbers() == [UNPAID.order_no, SHIPPED.order_no, DONE.order_no]
    assert opened.page.detail.number.text() == UNPAID.order_no
    ModelTester(None).check(opened.page.rows)


def test_one_finds_as_one_types(opened: Open, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.page.field, "SF1390")
    qtbot.waitUntil(lambda: opened.numbers() == [SHIPPED.order_no])
    qtbot.waitUntil(lambda: opened.page.detail.number.text() == SHIPPED.order_no)


def test_filters_narrow_down(opened: Open) -> None:
    page = opened.page
    opened.choose(page.status, OrderStatus.DONE)
    assert opened.numbers() == [DONE.order_no]
    opened.choose(page.status, None)
    opened.choose(page.flag, Flag.YELLOW)
    assert opened.numbers() == [SHIPPED.order_no]
    opened.choose(page.flag, None)
    opened.choose(page.anomaly, Anomaly.NOT_MOVING)
    assert opened.numbers() == [SHIPPED.order_no]
    opened.choose(page.anomaly, Anomaly.PAYMENT_DUE)
    assert opened.numbers() == [UNPAID.order_no]
    opened.choose(page.anomaly, None)
    opened.choose(page.period, 6)
    assert opened.numbers() == [UNPAID.order_no, SHIPPED.order_no]
    opened.choose(page.status, OrderStatus.CLOSED)
    assert opened.numbers() == []
    assert page.empty.isVisible()


def test_many_orders_come_in_pages_while_one_scrolls(qtbot: QtBot) -> None:
    many = [replace(DONE, order_no=f"{n:015}") for n in range(5 * PAGE)]
    opened = Open(qtbot, many)
    assert opened.page.rows.rowCount() == FIRST
    opened.page.table.scrollToBottom()
    qtbot.waitUntil(lambda: opened.page.rows.rowCount() == FIRST + PAGE)
    assert opened.book.asked <= 3
    assert len(list(opened.page.all_cells())) == 5 * PAGE


def test_a_changed_order_says_what_changed_masked_and_by_which_file(opened: Open) -> None:
    assert "138****1234 → 139****1234" in opened.page.changes.text()
    assert "a.csv" in opened.page.changes.text()


def test_reminders_are_by_when_they_close_those_made_already_behind(qtbot: QtBot) -> None:
    early = replace(UNPAID, order_no="1", created=local(START - 23 * HOUR))
    late = replace(UNPAID, order_no="2", created=local(START - 2 * HOUR))
    over = replace(UNPAID, order_no="3", created=local(START - 30 * HOUR))
    done = replace(UNPAID, order_no="4", created=local(START - int(23.9 * HOUR)))
    opened = Open(qtbot, [late, early, over, done, DONE])
    opened.book.reminded[key_of(done)] = (START - HOUR, "小林")
    qtbot.mouseClick(opened.page.listings[Listing.REMIND], Qt.MouseButton.LeftButton)
    assert opened.numbers() == ["1", "2", "4", "3"]
    assert "小林" in str(opened.page.rows.index(2, Column.REMINDED).data())
    assert not opened.page.table.isColumnHidden(Column.DUE)


def test_flags_against_the_convention_are_listed(opened: Open, qtbot: QtBot) -> None:
    qtbot.mouseClick(opened.page.listings[Listing.AGAINST], Qt.MouseButton.LeftButton)
    assert opened.numbers() == [SHIPPED.order_no]


def test_a_deed_gives_the_words_and_asks_without_a_conversation(opened: Open, qtbot: QtBot) -> None:
    page = opened.page
    button = next(one for one in page.detail.deeds if one.deed is Deed.REMIND)
    with qtbot.waitSignal(page.handled_requested) as asked, qtbot.waitSignal(page.words_requested) as words:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args[:3] == ["", key_of(UNPAID), Deed.REMIND]
    assert words.args == [key_of(UNPAID), asked.args[3]]


def test_a_remark_made_elsewhere_shows_its_flag_in_the_row(opened: Open) -> None:
    key = key_of(UNPAID)
    opened.book.remarks[key] = (
        Remark(seq=9, key=key, flag=Flag.BLUE, text="催快递", clerk="小美", at=START, line="催快递—小美"),
    )
    opened.feed.publish(
        [opened.story.tell(RemarkAdded(platform=key.platform, order_no=key.order_no, flag=Flag.BLUE, text="催快递",
                                       line="催快递—小美"))]
    )  # fmt: skip
    assert opened.page.rows.index(0, Column.FLAG).data() == "蓝旗"


def test_unmasked_data_are_masked_again_on_another_order(opened: Open) -> None:
    page, key = opened.page, key_of(UNPAID)
    fact = OrderRevealed(conversation="", platform=key.platform, order_no=key.order_no, phone="13800001234")
    opened.feed.publish([opened.story.tell(fact)])
    assert page.detail.receiver.value("phone") == "13800001234"
    page.table.selectRow(1)
    page.table.selectRow(0)
    assert page.detail.receiver.value("phone") == "138****1234"


def test_one_order_is_found_by_its_key_whatever_was_filtered(opened: Open) -> None:
    opened.choose(opened.page.status, OrderStatus.CLOSED)
    opened.page.show_order(key_of(DONE))
    assert opened.page.detail.number.text() == DONE.order_no


def test_an_empty_room_says_how_orders_come(qtbot: QtBot) -> None:
    opened = Open(qtbot, [])
    assert opened.page.empty.isVisible()
    assert not opened.page.export.isEnabled()


def test_amounts_that_no_shop_makes_do_not_stop_the_page(qtbot: QtBot) -> None:
    odd = [replace(DONE, order_no=str(n), total=Decimal(text)) for n, text in enumerate(("NaN", "1E+9999", "-0.001"))]
    assert len(Open(qtbot, odd).numbers()) == 3


def test_the_first_day_of_a_period_is_counted(opened: Open) -> None:
    opened.choose(opened.page.period, 0)
    assert timedelta(0) == timedelta(days=opened.page.period.currentData())
    assert opened.page.query.since == local(START)[:10]
