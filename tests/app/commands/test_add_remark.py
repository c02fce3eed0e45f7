"""``workstation add-remark``: the line, the text to paste, and what is refused."""

from __future__ import annotations

import getpass
import json
from contextlib import closing

import pytest

from workstation.app.paths import DataFolder, RoomKind
from workstation.app.people import PeopleFile
from workstation.domain.people import Person
from workstation.domain.values import Role
from workstation.journal.journal import Journal

NUMBER = "3151200044718812345"
HEAD = "订单编号,买家会员名,总金额,订单状态,订单备注,订单创建时间"


@pytest.fixture
def shop(call, data, tmp_path):
    """A room with one order that has a remark already."""
    file = tmp_path / "ExportOrderList202611221000.csv"
    file.write_text(f'{HEAD}\n="{NUMBER}",晴天,59.90,"买家已付款，等待卖家发货",老备注,2026-11-22 09:00:00\n', "gbk")
    assert call("import-orders", file)[0] == 0
    PeopleFile(DataFolder(data).people).keep(Person(name="小美", role=Role.CLERK))
    return call


def remarks(call):
    (line,) = call("orders", "--json")[1].splitlines()
    return json.loads(line)


def test_it_prints_the_line_and_the_whole_text(shop):
    status, out, _ = shop("add-remark", NUMBER, "--flag", "blue", "--text", "催快递")
    line = out.splitlines()[0]
    assert status == 0
    assert line.startswith("催快递—小美—20")
    assert out.splitlines()[-2:] == ["老备注", line]


def test_as_json_it_has_everything_for_other_programs(shop):
    status, out, _ = shop("add-remark", NUMBER, "--flag", "R", "--text", "改地址", "--clerk", "小林", "--json")
    told = json.loads(out)
    assert status == 0
    assert (told["order_no"], told["platform"], told["flag"], told["text"], told["clerk"]) == (
        NUMBER, "taobao", "red", "改地址", "小林",
    )  # fmt: skip
    assert told["paste"] == f"老备注\n{told['line']}"
    assert told["line"] == f"改地址—小林—{told['at'][:16].replace('T', ' ')}"
    assert told["over"] == 0


def test_where_nobody_ever_sat_it_bears_the_name_of_who_is_signed_in_at_the_machine(shop, data):
    DataFolder(data).people.unlink()
    status, out, _ = shop("add-remark", NUMBER, "--flag", "red", "--text", "送赠品")
    assert status == 0
    assert out.splitlines()[0].startswith(f"送赠品—{getpass.getuser()}—20")


def test_other_programs_see_it_with_the_order(shop):
    shop("add-remark", NUMBER, "--flag", "蓝旗", "--text", "催快递")
    order = remarks(shop)
    assert order["flag"] == "blue"
    assert [one["text"] for one in order["remarks"]] == ["老备注", "催快递"]


@pytest.mark.parametrize(
    ("named", "flag"),
    [("1", "red"), ("3", "green"), ("4", "blue"), ("5", "purple"), ("粉", "purple"), ("粉色", "purple"),
     ("Pink", "purple"), ("红色", "red"), ("紫旗", "purple")],
)  # fmt: skip
def test_a_flag_goes_by_the_number_and_the_words_that_platforms_have_for_it(shop, named, flag):
    status, out, _ = shop("add-remark", NUMBER, "--flag", named, "--text", "改地址", "--json")
    assert (status, json.loads(out)["flag"]) == (0, flag)


@pytest.mark.parametrize("named", ["2", "黄色"])
def test_yellow_is_refused_with_its_reason_whatever_it_is_called(shop, named):
    status, out, said = shop("add-remark", NUMBER, "--flag", named, "--text", "改地址")
    assert (status, out) == (1, "")
    assert "保留旗帜" in said


def test_yellow_is_refused_with_the_reason_and_nothing_is_written(shop):
    status, out, said = shop("add-remark", NUMBER, "--flag", "yellow", "--text", "催快递")
    assert (status, out) == (1, "")
    assert "黄旗" in said
    assert "保留" in said
    assert len(remarks(shop)["remarks"]) == 1


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("404", "--flag", "red", "--text", "改地址"), "404"),
        ((NUMBER, "--flag", "red", "--text", "改地址", "--platform", "jd"), NUMBER),
        ((NUMBER, "--flag", "orange", "--text", "改地址"), "orange"),
        ((NUMBER, "--flag", "grey", "--text", "改地址"), "grey"),
        ((NUMBER, "--flag", "red", "--text", " "), "内容"),
        ((NUMBER, "--flag", "red", "--text", "一\n二"), "一行"),
        ((NUMBER, "--flag", "red", "--text", "改" * 500), "1000"),
        ((NUMBER, "--flag", "red", "--text", "改地址", "--clerk", ""), "名"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(shop, arguments, word):
    status, out, said = shop("add-remark", *arguments)
    assert (status, out) == (1, "")
    assert word in said
    assert "Traceback" not in said
    assert len(remarks(shop)["remarks"]) == 1


def test_a_platform_that_does_not_exist_is_not_understood(shop):
    assert shop("add-remark", NUMBER, "--flag", "red", "--text", "改地址", "--platform", "x")[0] == 2


def test_while_the_desk_is_open_it_says_so(shop, data):
    room = DataFolder(data).room(RoomKind.SHOP)
    with closing(Journal.open(room.journal, threaded=False, tell=lambda _: None)):
        status, _, said = shop("add-remark", NUMBER, "--flag", "red", "--text", "改地址")
    assert status == 1
    assert "工作台" in said


def test_too_long_a_text_is_whole_and_says_how_far_it_is_over(shop):
    for number in range(5):
        _, out, _ = shop("add-remark", NUMBER, "--flag", "red", "--text", f"{number}" + "改" * 100, "--json")
    told = json.loads(out)
    assert told["bytes"] == 1000 + told["over"] > 1000
    assert len(told["paste"].splitlines()) == 6


def test_before_anything_was_imported_it_says_what_to_do(call):
    status, _, said = call("add-remark", NUMBER, "--flag", "red", "--text", "改地址")
    assert status == 1
    assert said.strip()
