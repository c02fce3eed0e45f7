"""The live archive: records by id and by account, masked, with what orders, tickets and reviews add up to."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal

import pytest

from tests.entries import START
from workstation.app.customer_archive import CustomerArchive, day_of
from workstation.domain.customer_groups import Because
from workstation.domain.customer_profile import Alike, Wanted
from workstation.domain.customers import Customer, GroupRule
from workstation.domain.orders import Order, OrderStatus, Platform
from workstation.domain.values import Buyer, Group
from workstation.journal.journal import Journal
from workstation.journal.reader import Reader
from workstation.services import customers

LI = Customer(
    id="b1", name="李想", phone="13000001234", city="杭州", address="浙江省杭州市西湖区文三路 1 号", tags=("老师",)
)
TWIN = Customer(id="b2", name="lixiang_88", phone="130-0000-1234", blacklisted="调包", tags=("老师", "团购"))
BY = {"clerk": "小美", "now": START}


@pytest.fixture
def journal(tmp_path):
    with closing(Journal.open(tmp_path / "journal.db", threaded=False, tell=lambda entries: None)) as one:
        for each in (LI, TWIN):
            customers.keep_customer(one, each, **BY).result()
        yield one


@pytest.fixture
def reader(journal, tmp_path):
    with closing(Reader.open(tmp_path / "journal.db")) as one:
        yield one


def _archive(reader, orders=None):
    return CustomerArchive(reader, GroupRule(), lambda: day_of(START), orders)


def _order(number, status=OrderStatus.DONE, total="120.50", **named):
    created = f"2026-11-{int(number):02}T10:00:00"
    return Order(
        platform=Platform.TAOBAO, order_no=number, status=status, total=Decimal(total), created=created, **named
    )


def test_a_buyer_is_known_by_id_and_by_account_and_never_unmasked(reader) -> None:
    for buyer in (Buyer(id="b1", name="别的名字"), Buyer(id="tb:77", name="李想")):
        one = _archive(reader).beside("c", buyer)
        assert one is not None
        assert (one.customer.id, one.kept, one.customer.phone) == ("b1", True, "130****1234")
        assert one.customer.address == "浙江省杭州市西湖区****"


def test_without_a_record_the_channel_tells_the_group(reader) -> None:
    one = _archive(reader).beside("c", Buyer(id="x", name="赵", group=Group.VIP))
    assert one is not None
    assert (one.kept, one.grouping, one.customer.name) == (False, None, "赵")


def test_where_the_channel_knows_of_more_orders_its_group_holds(reader) -> None:
    one = _archive(reader, lambda name, limit: [_order("1")]).beside("c", Buyer(id="b1", name="李想", orders=27))
    assert one is not None
    assert (one.grouping, one.dealings.orders) == (None, 1)


def test_orders_of_all_accounts_add_up(reader) -> None:
    orders = {
        "李想": [_order("1"), _order("2", OrderStatus.CLOSED), _order("3", OrderStatus.UNPAID)],
        "b1": [_order("1"), _order("9", refund=Decimal("5.00"))],
    }
    one = _archive(reader, lambda name, limit: orders.get(name, [])[:limit]).beside("c", Buyer(id="b1", name="李想"))
    assert one is not None
    assert (one.dealings.orders, one.dealings.spent_fen, one.dealings.refunds) == (3, 24_100, 1)
    assert (one.dealings.first_day, one.dealings.last_day) == ("2026-11-01", "2026-11-09")
    assert one.grouping is not None
    assert one.grouping.because is Because.SEVERAL_ORDERS


def test_the_same_phone_may_be_the_same_person(reader) -> None:
    one = _archive(reader).profile("b1")
    assert one is not None
    assert [(twin.id, twin.because) for twin in one.twins] == [("b2", Alike.PHONE)]


def test_lists_are_narrowed_by_tag_blacklist_and_words_and_counted(reader) -> None:
    archive = _archive(reader)

    def ids(wanted):
        assert archive.count(wanted) == len(archive.listed(wanted, "", 10))
        return [one.customer.id for one in archive.listed(wanted, "", 10)]

    assert ids(Wanted()) == ["b1", "b2"]
    assert ids(Wanted(tag="团购")) == ["b2"]
    assert ids(Wanted(blacklisted=True)) == ["b2"]
    assert ids(Wanted(words="1234 杭")) == ["b1"]
    assert [one.customer.phone for one in archive.listed(Wanted(), "b1", 10)] == ["130****1234"]
    assert archive.tags(5) == [("老师", 2), ("团购", 1)]


def test_after_merging_both_ids_lead_to_one_and_its_tags_are_counted_once(journal, reader) -> None:
    customers.merge_customers(journal, LI, TWIN, **BY).result()
    archive = _archive(reader)
    one = archive.profile("b2")
    assert one is not None
    assert (one.customer.id, one.twins) == ("b1", ())
    assert archive.tags(5) == [("团购", 1), ("老师", 1)]


def test_versions_are_masked(reader) -> None:
    assert [one.customer.phone for one in _archive(reader).versions_of("b1")] == ["130****1234"]
