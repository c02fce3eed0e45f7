"""``workstation import-orders`` and ``workstation orders``: exports in, every order out, for other programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.order_samples import (
    DETAIL,
    DOUYIN,
    GENERATIONS,
    JD,
    many_taobao,
    table,
    taobao_headings,
    taobao_order,
    write_csv,
)
from workstation.journal.verify import verify


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return write_csv(tmp_path / "ExportOrderList.csv", table(taobao_headings("2021"), many_taobao(30)))


def summary(said: str) -> dict:
    return json.loads(said)


def orders(call) -> list[dict]:
    status, said, objected = call("orders", "--json")
    assert (status, objected) == (0, "")
    return [json.loads(line) for line in said.splitlines()]


def test_orders_come_in_and_go_out(call, data, tmp_path):
    path = write_csv(
        tmp_path / "o.csv",
        table(
            taobao_headings("2021"), [taobao_order(订单备注="要礼盒", 物流单号="SF1000200030004", 物流公司="顺丰速运")]
        ),
    )
    assert summary(call("import-orders", path, "--json")[1]) == {
        "added": 1, "changed": 0, "unchanged": 0, "rejected": [],
    }  # fmt: skip
    assert orders(call) == [
        {
            "platform": "taobao",
            "order_no": "351234567890123456",
            "buyer": "山茶与海",
            "status": "paid",
            "total": "128.00",
            "receiver": "林晚",
            "phone": "13900001111",
            "address": "浙江省 杭州市 西湖区 文三路 1 号",
            "created": "2026-11-20T10:05:12",
            "paid": "2026-11-20T10:06:40",
            "items": [{"title": "羊毛围巾", "qty": 2, "sku": ""}],
            "tracking_no": "SF1000200030004",
            "courier": "顺丰速运",
            "remarks": [{"text": "要礼盒", "clerk": None, "at": None, "flag": None}],
            "flag": None,
        }
    ]
    assert verify(data / "shop" / "journal.db").problems == ()


def test_twice_adds_nothing(call, export):
    assert summary(call("import-orders", export, "--json")[1])["added"] == 30
    before = orders(call)
    again = summary(call("import-orders", export, "--json")[1])
    assert (again["added"], again["changed"], again["unchanged"]) == (0, 0, 30)
    assert orders(call) == before


def test_they_are_in_the_order_in_which_they_were_placed(call, export):
    call("import-orders", export)
    placed = [(one["created"], one["order_no"]) for one in orders(call)]
    assert placed == sorted(placed)


def test_bad_rows_are_told_with_row_column_and_reason_and_the_command_succeeds(call, tmp_path):
    rows = [taobao_order("1001"), taobao_order("1002") | {"订单编号": "3.51E+17"}, taobao_order("1003", 总金额="?")]
    path = write_csv(tmp_path / "o.csv", table(taobao_headings("2015"), rows))
    status, said, _ = call("import-orders", path, "--json")
    assert status == 0
    rejected = summary(said)["rejected"]
    assert [(one["row"], one["column"]) for one in rejected] == [(3, "订单编号"), (4, "总金额")]
    assert "科学计数" in rejected[0]["reason"]
    assert set(rejected[0]) == {"row", "column", "reason"}


def test_reasons_are_english_where_the_language_is(call, tmp_path):
    call("settings", "language", "en")
    path = write_csv(tmp_path / "o.csv", table(JD, [{"订单号": ""}, {"订单号": "", "商品名称": "x"}]))
    (rejected,) = summary(call("import-orders", path, "--json")[1])["rejected"]
    assert rejected["reason"] == "The order number is missing."


def test_a_dry_run_says_the_same_and_changes_nothing(call, data, export):
    planned = call("import-orders", export, "--dry-run", "--json")
    assert not data.exists()
    assert planned[1] == call("import-orders", export, "--json")[1]
    assert summary(call("import-orders", export, "--dry-run", "--json")[1])["unchanged"] == 30


def test_headings_alone_give_nothing(call, tmp_path):
    path = write_csv(tmp_path / "o.csv", [DOUYIN])
    assert summary(call("import-orders", path, "--json")[1]) == {
        "added": 0, "changed": 0, "unchanged": 0, "rejected": [],
    }  # fmt: skip
    assert orders(call) == []


def test_a_list_and_its_details_make_whole_orders(call, tmp_path):
    listed = write_csv(tmp_path / "l.csv", table(taobao_headings("2020"), [taobao_order("1001")]))
    detail = write_csv(
        tmp_path / "d.csv",
        table(DETAIL, [{"订单编号": "1001", "标题": "围巾", "价格": "59", "购买数量": "1", "商品属性": "颜色:红"},
                       {"订单编号": "1001", "标题": "手套", "价格": "59", "购买数量": "1"}]),
    )  # fmt: skip
    result = summary(call("import-orders", listed, detail, "--json")[1])
    assert (result["added"], result["changed"]) == (1, 1)
    (order,) = orders(call)
    assert order["total"] == "128.00"
    assert order["items"] == [{"title": "围巾", "qty": 1, "sku": "颜色:红"}, {"title": "手套", "qty": 1, "sku": ""}]
    assert summary(call("import-orders", listed, detail, "--json")[1])["unchanged"] == 2


def test_remarks_of_this_desk_stand_below_the_memo(call, tmp_path):
    path = write_csv(tmp_path / "o.csv", table(taobao_headings("2015"), [taobao_order("1001", 订单备注="要礼盒")]))
    call("import-orders", path)
    assert call("add-remark", "1001", "--flag", "red", "--text", "改地址", "--clerk", "小美")[0] == 0
    (order,) = orders(call)
    assert [one["text"] for one in order["remarks"]] == ["要礼盒", "改地址"]
    assert order["flag"] == "red"


@pytest.mark.parametrize(
    ("name", "content"),
    [("none.csv", None), ("empty.csv", b""), ("else.csv", b"a,b\n1,2\n"), ("old.xls", b"\xd0\xcf\x11\xe0" * 50)],
)
def test_a_file_that_cannot_be_read_is_one_sentence_and_nothing_is_made(call, data, tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    status, said, objected = call("import-orders", tmp_path / name, "--json")
    assert (status, said) == (1, "")
    assert name in objected
    assert len(objected.splitlines()) == 1
    assert not data.exists()


def test_no_room_has_no_orders(call, data):
    assert call("orders", "--json") == (0, "", "")
    assert not data.exists()


def test_the_table_for_people_is_masked(call, export):
    call("import-orders", export)
    said = call("orders")[1]
    assert len(said.splitlines()) == 30
    assert "13900000001" not in said
    assert "139****0001" in said


def test_unknown_states_are_told_and_kept_as_they_are(call, tmp_path):
    path = write_csv(tmp_path / "o.csv", table(taobao_headings("2015"), [taobao_order(订单状态="云里雾里")]))
    assert "云里雾里" in call("import-orders", path)[1]
    assert orders(call)[0]["status"] == "云里雾里"


@pytest.mark.parametrize("generation", GENERATIONS)
def test_newer_files_of_any_generation_bring_orders_up_to_date(call, tmp_path, generation):
    first = write_csv(tmp_path / "a.csv", table(taobao_headings(generation), [taobao_order("1001")]))
    later = taobao_order("1001", 订单状态="卖家已发货，等待买家确认", 物流单号="YT1", 运单号="YT1")
    second = write_csv(tmp_path / "b.csv", table(taobao_headings(generation), [later]))
    call("import-orders", first)
    assert summary(call("import-orders", second, "--json")[1])["changed"] == 1
    assert (orders(call)[0]["status"], orders(call)[0]["tracking_no"]) == ("shipped", "YT1")
    assert summary(call("import-orders", first, "--json")[1])["unchanged"] == 1
    assert orders(call)[0]["status"] == "shipped"
