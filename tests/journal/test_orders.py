"""The store of orders: imports come in once, changes stay visible, and anything finds an order."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from decimal import Decimal

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workstation.domain.flags import Flag
from workstation.domain.orders import FoundOrder, Order, OrderItem, OrderKey, OrderStatus, Platform
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.trouble import Trouble
from workstation.journal.documents.order_words import needed, tokens
from workstation.journal.documents.orders import OrderReading, prepare
from workstation.journal.rebuild import rebuild
from workstation.journal.verify import verify
from workstation.journal.words import fold
from workstation.services.order_import import exported_at, put_piece

KEY = OrderKey(Platform.TAOBAO, "351234567890123456")
ORDER = Order(
    platform=Platform.TAOBAO, order_no="351234567890123456", buyer="山茶与海", status=OrderStatus.PAID,
    status_word="买家已付款，等待卖家发货", total=Decimal("128.00"), receiver="林晚", phone="13900001234",
    address="浙江省 杭州市 西湖区 文三路 1 号", created="2026-11-20T10:05:12", memo="要礼盒",
    tracking_no="SF1000200030004",
    items=(OrderItem(title="羊毛围巾 Red", qty=2, sku="颜色:红"),),
)  # fmt: skip


def put(journal, *orders, file="a.csv", clerk="小美", now=1000):
    piece = [prepare(FoundOrder(order=one, row=2)) for one in orders]
    return put_piece(journal, piece, file=file, clerk=clerk, now=now)


@pytest.fixture
def orders(journal, reader) -> OrderReading:
    return reader.orders


def but(**fields) -> Order:
    return msgspec.structs.replace(ORDER, **fields)


def test_an_order_is_kept_exactly_and_coming_twice_adds_nothing(journal, orders):
    assert msgspec.structs.astuple(put(journal, ORDER)) == (1, 0, 0)
    assert msgspec.structs.astuple(put(journal, ORDER)) == (0, 0, 1)
    assert orders.order(KEY) == ORDER
    assert (orders.count(), orders.changes(KEY)) == (1, [])


def test_a_change_is_kept_with_field_before_after_file_and_clerk(journal, orders):
    put(journal, ORDER)
    counts = put(journal, but(status=OrderStatus.SHIPPED, status_word="x"), file="b.csv", clerk="小刚", now=2000)
    assert counts.changed == 1
    change = orders.changes(KEY)[-1]
    assert (change.field, change.before, change.after, change.taken) == ("status", "paid", "shipped", True)
    assert (change.file, change.clerk, change.at) == ("b.csv", "小刚", 2000)


def test_what_an_older_file_says_differently_is_told_once_and_not_taken(journal, orders):
    put(journal, but(status=OrderStatus.DONE, status_word="交易成功"))
    for _ in range(3):
        assert put(journal, ORDER, file="old.csv").unchanged == 1
    assert orders.order(KEY).status is OrderStatus.DONE
    assert [(one.field, one.taken) for one in orders.changes(KEY)] == [("status_word", False), ("status", False)]


def test_the_moment_in_the_names_of_exports_says_which_is_older(journal, orders):
    put(journal, but(memo="新"), file="ExportOrderList202611221005.csv")
    put(journal, but(memo="旧"), file="ExportOrderList202611200900.csv")
    assert orders.order(KEY).memo == "新"
    put(journal, but(memo="最新"), file="ExportOrderList202611230900.csv")
    assert orders.order(KEY).memo == "最新"


@pytest.mark.parametrize(
    ("name", "stamp"),
    [
        ("ExportOrderList202611221005.csv", "20261122100500"),
        ("ExportOrderDetailList20261122100533(1).csv", "20261122100533"),
        ("orders20261122.csv", ""),
        ("351234567890123456.csv", ""),
    ],
)
def test_a_name_tells_when_it_was_exported(name, stamp):
    assert exported_at(name) == stamp


@pytest.mark.parametrize(
    "words",
    ["351234567890123456", "3456", "山茶", "海", "晚", "1234", "sf1000200030004", "围巾", "礼盒", "red", "Ｒｅｄ",
     "西湖", "山茶 围巾", "待卖家", "颜色:红", "9"],
)  # fmt: skip
def test_an_order_is_found_by_anything_on_it(journal, orders, words):
    put(journal, ORDER, but(order_no="77", buyer="甲", receiver="乙", phone="", address="", memo="", items=(),
                            tracking_no="", status_word=""))  # fmt: skip
    assert [one.order_no for one in orders.search(words, 50)] == [ORDER.order_no]


def test_the_newest_come_first_and_filters_narrow(journal, orders):
    many = [
        but(order_no=str(number), created=f"2026-11-{number:02}T08:00:00", status=state, status_word=state)
        for number, state in zip(range(1, 11), [*OrderStatus, *OrderStatus], strict=True)
    ]
    random.Random(1).shuffle(many)
    put(journal, *many)
    assert [one.order_no for one in orders.search("围巾", 3)] == ["10", "9", "8"]
    assert [one.order_no for one in orders.search("", 2)] == ["10", "9"]
    assert [one.order_no for one in orders.search("围巾", 9, status=OrderStatus.UNPAID)] == ["6", "1"]
    assert [one.order_no for one in orders.unpaid(4_000_000_000_000)] == ["1", "6"]
    assert orders.search("围巾", 9, platforms=(Platform.JD,)) == []
    assert len(orders.orders_of("山茶与海", 99)) == 10


def test_the_index_keeps_in_step_with_changes(journal, orders):
    put(journal, ORDER)
    put(journal, but(buyer="海棠", created="2026-11-21T10:00:00"))
    assert orders.search("山茶", 9) == []
    assert [one.buyer for one in orders.search("海棠", 9)] == ["海棠"]
    assert orders.count() == 1


def test_a_remark_made_here_finds_the_order_and_gives_it_its_flag(journal, orders, room):
    remark = RemarkAdded(
        platform=KEY.platform, order_no=KEY.order_no, flag=Flag.BLUE, text="催快递", line="催快递—小美—2026-11-22 10:05"
    )
    put(journal, ORDER)
    journal.append(remark, at=1, clerk="小美").result()
    assert len(orders.search("催快递", 9, flag=Flag.BLUE)) == 1
    put(journal, but(memo="要礼盒和贺卡"))
    assert len(orders.search("催快递 贺卡", 9)) == 1
    journal.close()
    assert verify(room).problems == ()
    rebuild(room)
    assert len(orders.search("催快递 贺卡", 9, flag=Flag.BLUE)) == 1


_WORDS = st.text(st.sampled_from("围巾帽子红ab1290 -:"), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titles=st.lists(_WORDS, min_size=1, max_size=8), words=_WORDS)
def test_the_index_misses_nothing(journal, orders, titles, words):
    platform = Platform.JD
    put(
        journal,
        *[Order(platform=platform, order_no=f"x{n}", items=(OrderItem(title=t),)) for n, t in enumerate(titles)],
    )
    sought = fold(words).split()
    kept = [orders.order(OrderKey(platform, f"x{n}")) for n in range(len(titles))]
    expected = {
        one.order_no
        for one in orders.search("", 99)
        if all(any(word in fold(line) for line in (one.order_no, one.items[0].title)) for word in sought)
    }
    assert {one.order_no for one in orders.search(words, 99)} == expected
    assert None not in kept


@given(_WORDS, st.data())
def test_what_is_needed_is_among_the_tokens(text, data):
    begin = data.draw(st.integers(0, len(text) - 1))
    part = fold(text[begin : begin + data.draw(st.integers(1, 8))]).split()
    assert set(needed(part)) <= set(tokens(fold(text)).split(" "))


def test_an_order_that_stands_several_times_in_a_piece_comes_in_once(journal, orders):
    counts = put(journal, ORDER, but(memo="一"), but(memo="二"), but(order_no="2"), ORDER)
    assert counts.added == 2
    assert orders.count() == 2
    assert len(orders.search("山茶", 9)) == 2


def test_a_remark_made_before_the_order_came_finds_it(journal, orders):
    remark = RemarkAdded(
        platform=KEY.platform, order_no=KEY.order_no, flag=Flag.BLUE, text="催快递", line="催快递—小美—2026-11-22 10:05"
    )
    journal.append(remark, at=1, clerk="小美").result()
    put(journal, ORDER, but(order_no="2"))
    assert [one.order_no for one in orders.search("催快递", 9, flag=Flag.BLUE)] == [ORDER.order_no]


def test_a_known_order_twice_in_one_piece_keeps_what_both_say_and_is_found_by_both(journal, orders):
    put(journal, but(memo="", courier=""))
    put(journal, but(memo="换成蓝色", courier=""), but(memo="", courier="顺丰速运"), file="b.csv")
    kept = orders.order(KEY)
    assert (kept.memo, kept.courier) == ("换成蓝色", "顺丰速运")
    assert [len(orders.search(words, 9)) for words in ("换成蓝色", "顺丰速运")] == [1, 1]


def test_what_the_disk_refuses_is_a_known_trouble_for_readers_of_orders_too(journal, reader, room):
    with closing(sqlite3.connect(room, isolation_level=None)) as db:
        put(journal, ORDER)
        asked = [
            lambda: reader.orders.order(KEY), lambda: reader.orders.orders_of("山茶与海", 5), reader.orders.count,
            lambda: reader.orders.search("围巾", 5), lambda: reader.orders.changes(KEY),
            lambda: reader.remarks.remarks_of(KEY), lambda: reader.remarks.reminded(KEY),
            lambda: reader.remarks.flagged(Flag.RED, 5), lambda: list(reader.orders.all()),
        ]  # fmt: skip
        db.execute("PRAGMA writable_schema = ON")
        db.execute(
            "UPDATE sqlite_master SET rootpage = 999999"
            " WHERE name IN ('shop_order','order_change','remark','payment_reminder')"
            " OR tbl_name IN ('shop_order','order_change','remark','payment_reminder') AND type = 'index'"
        )
        db.execute("PRAGMA schema_version = 4711")
        for ask in asked:
            with pytest.raises(Trouble, match="file_damaged"):
                ask()
