"""Every platform's export, of every generation and encoding, becomes the same orders; bad rows stop no good ones."""

from __future__ import annotations

import random
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.order_samples import (
    ALIBABA,
    DETAIL,
    DETAIL_NEW,
    DOUYIN,
    DOUYIN_NEW,
    GENERATIONS,
    JD,
    PDD,
    SUB_ORDERS,
    as_csv,
    table,
    taobao_headings,
    taobao_order,
    write_csv,
    write_xlsx,
)
from workstation.app.resources import resource
from workstation.channels.order_files.order_file import OrderFile
from workstation.channels.order_files.profiles import load_profiles
from workstation.domain.flags import Flag
from workstation.domain.imports import ImportFailed
from workstation.domain.order_imports import ORDER_REASONS, UnknownWord
from workstation.domain.orders import FoundOrder, Order, OrderItem, OrderStatus, Platform, RejectedRow

PROFILES = load_profiles([resource("order_profiles")])
ENCODINGS = ["gb18030", "gbk", "utf-8", "utf-8-sig", "utf-16"]


def read(path: Path) -> tuple[list[Order], list[RejectedRow], OrderFile]:
    file = OrderFile(path, PROFILES)
    found = list(file)
    orders = [one.order for one in found if isinstance(one, FoundOrder)]
    return orders, [one for one in found if isinstance(one, RejectedRow)], file


def read_rows(tmp_path: Path, rows: list[list[str]]) -> tuple[list[Order], list[RejectedRow]]:
    orders, rejected, _file = read(write_csv(tmp_path / "orders.csv", rows))
    return orders, rejected


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_taobao_list_of_any_generation_gives_the_order(tmp_path: Path, generation: str, encoding: str) -> None:
    rows = table(taobao_headings(generation), [taobao_order(物流单号="SF1000200030004", 物流公司="顺丰速运")])
    orders, rejected, file = read(write_csv(tmp_path / "ExportOrderList202611221005.csv", rows, encoding))
    assert rejected == []
    assert orders == [
        Order(
            platform=Platform.TAOBAO,
            order_no="351234567890123456",
            buyer="山茶与海",
            status=OrderStatus.PAID,
            status_word="买家已付款，等待卖家发货",
            total=Decimal("128.00"),
            freight=Decimal("10.00"),
            receiver="林晚",
            phone="13900001111",
            address="浙江省 杭州市 西湖区 文三路 1 号",
            created="2026-11-20T10:05:12",
            paid="2026-11-20T10:06:40",
            items=(OrderItem(title="羊毛围巾", qty=2),),
            pieces=2,
            tracking_no="SF1000200030004",
            courier="顺丰速运",
            message="请发顺丰,谢谢",
            shop="山茶小店",
        )
    ]
    facts = file.facts()
    assert facts is not None
    assert (facts.platform, facts.layout, facts.since) == (Platform.TAOBAO, "订单列表", "2026-11-20T10:05:12")


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_columns_and_unknown_ones_do_not_matter(tmp_path: Path, seed: int) -> None:
    headings = [*taobao_headings("2021"), "某个新栏目", "另一个", "", ""]
    expected, _ = read_rows(tmp_path, table(taobao_headings("2021"), [taobao_order()]))
    random.Random(seed).shuffle(headings)
    orders, rejected = read_rows(tmp_path, table(headings, [taobao_order(某个新栏目="x")]))
    assert (orders, rejected) == (expected, [])


def test_a_workbook_gives_the_same_with_moments_and_numbers_as_cells(tmp_path: Path) -> None:
    row: dict[str, object] = dict(taobao_order())
    row |= {
        "订单编号": "351234567890123456",
        "买家实付金额": 128.0,
        "买家下单时间": datetime(2026, 11, 20, 10, 5, 12),
        "宝贝总数量": 2,
        "联系手机": 13900001111,
    }
    headings = taobao_headings("recent")
    cells = [headings, [row.get(one.strip()) for one in headings]]
    orders, rejected, _ = read(write_xlsx(tmp_path / "o.xlsx", [["店铺订单导出"], [], *cells]))
    expected, _ = read_rows(tmp_path, table(headings, [taobao_order()]))
    assert (orders, rejected) == (expected, [])


def test_an_order_number_as_a_long_number_cell_is_refused_by_row_and_column(tmp_path: Path) -> None:
    cells = [["订单编号", "买家会员名", "总金额"], [351234567890123456, "甲", 1], ["351234567890123457", "乙", 2]]
    orders, rejected, _ = read(write_xlsx(tmp_path / "o.xlsx", cells))
    assert [one.order_no for one in orders] == ["351234567890123457"]
    assert [(one.row, one.column, one.reason) for one in rejected] == [(2, "订单编号", "digits_lost")]


def test_detail_rows_become_items_wherever_they_stand(tmp_path: Path) -> None:
    rows = [
        {"订单编号": "1001", "标题": "围巾", "价格": "39.90", "购买数量": "2", "商品属性": "颜色:红", "商家编码": "W1"},
        {"订单编号": "1002", "标题": "帽子", "价格": "20", "购买数量": "1"},
        {"订单编号": "1001", "标题": "手套", "价格": "19.9", "购买数量": "1", "退款状态": "无退款申请"},
    ]
    for headings in (DETAIL, DETAIL_NEW):
        first, second = read_rows(tmp_path, table(headings, rows))[0]
        assert [(one.title, one.qty, one.sku, one.price) for one in first.items] == [
            ("围巾", 2, "颜色:红", Decimal("39.90")),
            ("手套", 1, "", Decimal("19.90")),
        ]
        assert (first.total, first.summed, first.pieces) == (Decimal("99.70"), True, 3)
        assert second.order_no == "1002"


def test_sub_orders_are_grouped_under_their_order(tmp_path: Path) -> None:
    rows = [
        {"子订单编号": "11", "主订单编号": "1001", "商品标题": "围巾", "商品价格": "10", "购买数量": "1"},
        {"子订单编号": "12", "主订单编号": "1001", "商品标题": "围巾", "商品价格": "10", "购买数量": "1"},
    ]
    orders, rejected = read_rows(tmp_path, table(SUB_ORDERS, rows))
    assert [(one.order_no, len(one.items), one.total) for one in orders] == [("1001", 2, Decimal("20.00"))]
    assert rejected == []


def test_pinduoduo(tmp_path: Path) -> None:
    row = {
        "订单成交时间": "2026-11-20 08:00:01\t",
        "商品": "纯棉四件套\t",
        "订单号": "260607-400012345678901\t",
        "订单状态": "已发货，待收货\t",
        "用户实付金额(元)": "88.5",
        "商品数量(件)": "1",
        "商品规格": "1.8 米",
        "商家备注": "-",
        "快递单号": "YT8800112233445\t",
        "快递公司": "圆通快递",
    }
    blank = {"订单号": "260607-400012345678902", "订单状态": "未发货，退款成功", "商品": "杯子", "订单成交时间": "\t"}
    second, first = read_rows(tmp_path, table(PDD, [row, blank]))[0]  # without a moment comes first
    assert first == Order(
        platform=Platform.PDD,
        order_no="260607-400012345678901",
        status=OrderStatus.SHIPPED,
        status_word="已发货，待收货",
        total=Decimal("88.50"),
        created="2026-11-20T08:00:01",
        items=(OrderItem(title="纯棉四件套", qty=1, sku="1.8 米"),),
        pieces=1,
        detailed=True,
        tracking_no="YT8800112233445",
        courier="圆通快递",
    )
    assert (second.status, second.created, second.total) == (OrderStatus.CLOSED, None, None)


@pytest.mark.parametrize(("headings", "amount"), [(DOUYIN, "应付金额"), (DOUYIN_NEW, "订单应付金额")])
def test_douyin_adds_up_its_sub_orders(tmp_path: Path, headings: list[str], amount: str) -> None:
    def sub(order: str, number: str, title: str, value: str) -> dict[str, str]:
        return {
            "主订单编号": f"\t{order}", "子订单编号": f"\t{number}", "选购商品": title, "商品数量": "1", amount: value,
            "订单提交时间": "2026/11/20 8:05", "旗帜颜色": "红", "商家备注": "要礼盒", "订单状态": "待发货",
            "收件人": "顾北", "收件人手机号": "13900002222", "详细地址": "苏州市姑苏区花园路 2 号",
        }  # fmt: skip

    rows = [
        sub("6919001122334455667", "1", "甲", "10.10"),
        sub("6919001122334455668", "2", "乙", "5"),
        sub("6919001122334455667", "3", "丙", "0.2元"),
    ]
    orders, rejected = read_rows(tmp_path, table(headings, rows))
    assert [(one.order_no, one.total, len(one.items)) for one in orders] == [
        ("6919001122334455667", Decimal("10.30"), 2),
        ("6919001122334455668", Decimal("5.00"), 1),
    ]
    assert (orders[0].flag, orders[0].memo, orders[0].created) == (Flag.RED, "要礼盒", "2026-11-20T08:05:00")
    assert rejected == []


def test_jd_has_no_status(tmp_path: Path) -> None:
    row = {
        "订单号": "310000112233", "商品名称": "饭盒", "订购数量": "3", "下单时间": "2026-11-20 09:00:00",
        "应付金额": "159.00", "下单帐号": "jd_shan", "客户姓名": "沈青禾", "客户地址": "成都市锦江区 3 号",
        "联系电话": "13900003333",
    }  # fmt: skip
    (order,) = read_rows(tmp_path, table(JD, [row]))[0]
    assert (order.platform, order.status, order.total, order.buyer) == (
        Platform.JD,
        None,
        Decimal("159.00"),
        "jd_shan",
    )


def test_1688_and_a_row_that_goes_on_with_goods(tmp_path: Path) -> None:
    headings = [*ALIBABA, "货品标题", "数量", "单价(元)"]
    rows = [
        {"订单编号": "99887766554433221", "买家公司名": "某某商行", "买家会员名": "shop88", "实付款": "1,200.00",
         "订单状态": "等待卖家发货", "货品标题": "毛巾", "数量": "100", "单价(元)": "10", "运费": "200"},
        {"货品标题": "浴巾", "数量": "2", "单价(元)": "0"},
    ]  # fmt: skip
    (order,) = read_rows(tmp_path, table(headings, rows))[0]
    assert (order.platform, order.total, order.status) == (Platform.ALIBABA_1688, Decimal("1200.00"), OrderStatus.PAID)
    assert [one.title for one in order.items] == ["毛巾", "浴巾"]


@pytest.mark.parametrize(
    ("headings", "platform"),
    [(JD, "jd"), (PDD, "pdd"), (DOUYIN, "douyin"), (DOUYIN_NEW, "douyin"), (ALIBABA, "1688"), (DETAIL, "taobao"),
     (SUB_ORDERS, "taobao"), *((taobao_headings(one), "taobao") for one in GENERATIONS)],
)  # fmt: skip
def test_a_file_of_headings_only_has_a_platform_and_no_orders(
    tmp_path: Path, headings: list[str], platform: str
) -> None:
    orders, rejected, file = read(write_csv(tmp_path / "o.csv", [headings]))
    facts = file.facts()
    assert (orders, rejected) == ([], [])
    assert facts is not None
    assert facts.platform == platform


@pytest.mark.parametrize(
    ("change", "column", "reason"),
    [
        ({"订单编号": "3.51235E+17"}, "订单编号", "scientific"),
        ({"订单编号": "351234567890123456.0"}, "订单编号", "digits_lost"),
        ({"订单编号": ""}, "订单编号", "no_order_no"),
        ({"订单编号": "合计"}, "订单编号", "bad_order_no"),
        ({"总金额": "一百"}, "总金额", "bad_money"),
        ({"总金额": "-5"}, "总金额", "bad_money"),
        ({"订单创建时间": "2026-13-40 10:00"}, "订单创建时间", "bad_time"),
        ({"订单创建时间": "42:32.0"}, "订单创建时间", "bad_time"),
        ({"宝贝总数量": "两件"}, "宝贝总数量", "bad_number"),
        ({"物流单号": "7.73112E+14"}, "物流单号", "scientific"),
        ({"订单备注": "长" * 20_001}, "订单备注", "cell_too_long"),
    ],
)
def test_a_bad_row_is_named_and_stops_no_good_one(
    tmp_path: Path, change: dict[str, str], column: str, reason: str
) -> None:
    rows = [taobao_order("1001"), taobao_order("1002") | change, taobao_order("1003")]
    orders, rejected = read_rows(tmp_path, table(taobao_headings("2015"), rows))
    assert [one.order_no for one in orders] == ["1001", "1003"]
    assert [(one.row, one.column, one.reason) for one in rejected] == [(3, column, reason)]
    assert reason in ORDER_REASONS


def test_a_row_is_named_by_its_line_though_memos_have_several(tmp_path: Path) -> None:
    rows = [taobao_order("1001", 订单备注="一\n二\n三"), taobao_order("1002", 总金额="?")]
    orders, rejected = read_rows(tmp_path, table(taobao_headings("2015"), rows))
    assert orders[0].memo == "一\n二\n三"
    assert [one.row for one in rejected] == [5]


def test_a_row_with_more_values_than_headings_is_not_believed(tmp_path: Path) -> None:
    data = "订单编号,买家会员名,收货地址\n1001,甲,杭州,西湖区\n1002,乙,苏州,\n".encode("gbk")
    (tmp_path / "o.csv").write_bytes(data)
    orders, rejected, _ = read(tmp_path / "o.csv")
    assert [one.order_no for one in orders] == ["1002"]
    assert [(one.row, one.reason) for one in rejected] == [(2, "row_shifted")]


def test_unknown_words_are_kept_and_listed_and_never_guessed(tmp_path: Path) -> None:
    rows = [taobao_order("1001", 订单状态="等待神秘力量"), taobao_order("1002", 旗帜="彩虹")]
    headings = [*taobao_headings("2015"), "旗帜"]
    orders, rejected, file = read(write_csv(tmp_path / "o.csv", table(headings, rows)))
    assert rejected == []
    assert (orders[0].status, orders[0].status_word) == (None, "等待神秘力量")
    facts = file.facts()
    assert facts is not None
    assert facts.unknown_statuses == (UnknownWord("等待神秘力量", 1),)
    assert facts.unknown_flags == (UnknownWord("彩虹", 1),)


def test_the_changed_address_wins_and_both_memos_are_kept(tmp_path: Path) -> None:
    row = taobao_order("1", 修改后的收货地址="上海市 静安区 9 号（200000）", 订单备注="要红色", 商家备忘="送贺卡")
    (order,) = read_rows(tmp_path, table(taobao_headings("2021"), [row]))[0]
    assert order.address == "上海市 静安区 9 号"
    assert order.memo == "要红色\n送贺卡"


def test_an_order_with_a_rejected_row_does_not_pretend_to_a_sum(tmp_path: Path) -> None:
    rows = [{"订单编号": "1", "标题": "甲", "价格": "5", "购买数量": "1"},
            {"订单编号": "1", "标题": "乙", "价格": "?", "购买数量": "1"}]  # fmt: skip
    file = OrderFile(write_csv(tmp_path / "o.csv", table(DETAIL, rows)), PROFILES)
    found = [one for one in file if isinstance(one, FoundOrder)]
    assert [(one.partial, one.order.total) for one in found] == [(True, None)]


def test_a_heading_that_comes_again_is_no_row(tmp_path: Path) -> None:
    rows = table(JD, [{"订单号": "1"}])
    assert [one.order_no for one in read_rows(tmp_path, [*rows, *table(JD, [{"订单号": "2"}])])[0]] == ["1", "2"]


def test_a_file_of_something_else_is_told(tmp_path: Path) -> None:
    with pytest.raises(ImportFailed) as failed:
        read_rows(tmp_path, [["分组", "编码", "内容"], ["售后", "thh", "您好"]])
    assert failed.value.reason_code == "unknown_orders"


def test_a_shop_adds_a_profile_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(
        'platform = "taobao"\nname = "自家系统"\n[status]\npaid = ["已付"]\n[[layout]]\nname = "导出"\n'
        'needs = ["order_no"]\ntelling = ["单据号"]\ntotal = "column"\nitems = "row"\n'
        '[layout.columns]\norder_no = ["单据号"]\ntotal = ["金额"]\nstatus = ["状态"]\n',
        encoding="utf-8",
    )
    profiles = load_profiles([resource("order_profiles"), tmp_path])
    path = write_csv(tmp_path / "o.csv", [["单据号", "金额", "状态"], ["A1", "3", "已付"]])
    (found,) = [one for one in OrderFile(path, profiles) if isinstance(one, FoundOrder)]
    assert (found.order.order_no, found.order.status) == ("A1", OrderStatus.PAID)


@pytest.mark.parametrize("text", ["platform = 3", "platform = [", "name = 'x'"])
def test_a_profile_with_a_mistake_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "ours.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ImportFailed) as failed:
        load_profiles([tmp_path])
    assert (failed.value.reason_code, failed.value.values["name"]) == ("bad_profile", "ours.toml")


_CELLS = st.text(max_size=12) | st.sampled_from(["", "'", "-", '"', "1e9", "=1", '="', "0元", "2026-1-1", "﻿", "9" * 40])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), kind=st.sampled_from([taobao_headings("2021"), DETAIL_NEW, PDD, DOUYIN, JD, ALIBABA]))
def test_any_values_give_orders_or_named_rows_and_good_rows_survive(
    tmp_path: Path, data: st.DataObject, kind: list[str]
) -> None:
    number = "订单编号" if "订单编号" in kind else "订单号" if "订单号" in kind else "主订单编号"
    odd = data.draw(st.dictionaries(st.sampled_from([one.strip() for one in kind]), _CELLS, max_size=6))
    good = {number: "GOOD1", "标题": "甲", "价格": "1"}
    orders, rejected, _ = read(
        write_csv(tmp_path / "o.csv", table(kind, [good, odd, good | {number: "GOOD2"}]), "utf-8")
    )
    assert {"GOOD1", "GOOD2"} <= {one.order_no for one in orders}
    assert all(one.reason in ORDER_REASONS for one in rejected)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), instead=st.binary(max_size=6), encoding=st.sampled_from(ENCODINGS))
def test_a_damaged_file_gives_what_is_left_or_the_documented_failure(
    tmp_path: Path, place: float, instead: bytes, encoding: str
) -> None:
    rows = table(taobao_headings("2020"), [taobao_order("1001"), taobao_order("1002"), taobao_order("1003")])
    data = bytearray(as_csv(rows, encoding))
    at = int(place * len(data))
    data[at : at + len(instead)] = instead
    (tmp_path / "o.csv").write_bytes(bytes(data))
    try:
        read(tmp_path / "o.csv")
    except ImportFailed:
        return
