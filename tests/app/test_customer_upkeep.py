"""What keeps the archive true on a thread: records for new accounts, groups, and the file for other programs."""

from __future__ import annotations

import csv
from contextlib import closing
from decimal import Decimal

import pytest

from tests.entries import START
from workstation.app.customer_export import export_customers
from workstation.app.regrouping import bring_up_to_date
from workstation.domain.csv_text import harmless
from workstation.domain.customer_profile import Wanted
from workstation.domain.customers import Customer, CustomerNote, GroupRule
from workstation.domain.orders import FoundOrder, Order, OrderStatus, Platform
from workstation.domain.values import Group
from workstation.journal.documents import customers as archive
from workstation.journal.documents.orders import prepare
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services import customers
from workstation.services.order_import import put_piece

LI = Customer(
    id="b1", name="李想", phone="13000001234", address="浙江省杭州市西湖区文三路 1 号",
    notes=(CustomerNote(at=START, clerk="小美", text='=HYPERLINK("http://x")'),),
)  # fmt: skip
BY = {"clerk": "小美", "now": START}


def _order(number: int, buyer: str, total: str = "99.00", status: OrderStatus = OrderStatus.DONE) -> FoundOrder:
    order = Order(
        platform=Platform.TAOBAO, order_no=f"{number:015}", buyer=buyer, status=status, total=Decimal(total),
        created=f"2026-11-{number % 28 + 1:02}T10:00:00", phone="13911112222",
        address="江苏省 苏州市 昆山市 前进路 9 号",
    )  # fmt: skip
    return FoundOrder(order=order, row=number)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.db"


@pytest.fixture
def journal(path):
    with closing(Journal.open(path, threaded=False, tell=lambda entries: None)) as one:
        customers.keep_customer(one, LI, **BY).result()
        yield one


def _groups(path):
    with closing(Reader.open(path)) as reader:
        return {
            one.customer.id: one.group
            for one in reader.with_connection(lambda db: archive.listed(db, Wanted(), "", 100))
        }


def test_accounts_with_orders_get_a_record_and_everybody_the_group_by_the_rule(journal, path) -> None:
    found = [_order(1, "李想"), _order(2, "李想"), _order(3, "新人"), _order(4, "t**1"), _order(5, "大户", "1200.00")]
    found.append(_order(6, "取消", status=OrderStatus.CLOSED))
    put_piece(journal, [prepare(one) for one in found], file="x.csv", **BY)
    assert bring_up_to_date(journal, path, GroupRule(), "2026-11-22", now=START) > 0
    assert _groups(path) == {
        "b1": Group.OLD, "新人": Group.NEW, "大户": Group.VIP, "取消": Group.POTENTIAL
    }  # fmt: skip
    with closing(Reader.open(path)) as reader:
        made = reader.with_connection(lambda db: archive.get(db, "新人"))
    assert (made.city, made.phone, made.platform) == ("苏州", "13911112222", "taobao")
    assert bring_up_to_date(journal, path, GroupRule(), "2026-11-22", now=START) == 0


def test_bringing_up_to_date_stops_between_pieces(journal, path) -> None:
    put_piece(journal, [prepare(_order(1, "新人"))], file="x.csv", **BY)
    assert bring_up_to_date(journal, path, GroupRule(), "2026-11-22", now=START, stop=lambda: True) == 0
    assert set(_groups(path)) == {"b1"}


def test_an_export_is_masked_and_formulas_are_made_harmless(journal, path, tmp_path) -> None:
    target = tmp_path / "客户.csv"
    assert export_customers(path, target, Wanted(), revealed=False) == 1
    with target.open(encoding="utf-8-sig", newline="") as file:
        heading, row = list(csv.reader(file))
    shown = dict(zip(heading, row, strict=True))
    assert (shown["Customer"], shown["Phone"], shown["Address"]) == ("李**", "130****1234", "浙江省杭州市西湖区****")
    assert shown["Notes"].startswith("'=")


def test_an_export_with_everything_has_everything(journal, path, tmp_path) -> None:
    target = tmp_path / "客户.csv"
    export_customers(path, target, Wanted(), revealed=True)
    assert "13000001234" in target.read_text(encoding="utf-8-sig")


def test_an_export_that_cannot_be_written_leaves_nothing(journal, path, tmp_path) -> None:
    target = tmp_path / "没有这个文件夹" / "客户.csv"
    with pytest.raises(FileNotFoundError):
        export_customers(path, target, Wanted(), revealed=False)
    assert not target.with_name("客户.csv.part").exists()


@pytest.mark.parametrize("text", ["=1+1", "+86", "-2", "@SUM(A1)", "\t=1"])
def test_what_a_spreadsheet_would_calculate_is_told_to_be_text(text) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@"))
