"""The archive of customers: nothing that was noted is lost, and facts carry no contacts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.customer_events import (
    CustomerGrouped,
    CustomerNoted,
    CustomersMerged,
    FollowUpDone,
    FollowUpMoved,
)
from workstation.domain.customer_groups import Because, grouping
from workstation.domain.customers import Customer, Dealings, GroupRule, Rating, Review
from workstation.domain.refused import Reason, Refused
from workstation.domain.values import Group
from workstation.journal.documents import customers as archive
from workstation.services import customers

LI = Customer(id="b1", name="李想", phone="13000001234", city="杭州", address="浙江省杭州市西湖区文三路 1 号")
TODAY = "2026-11-22"


def _read(shop, id_="b1"):
    return shop.reader.with_connection(lambda db: archive.get(db, id_))


def _found(shop, words="", **narrowed):
    return [one.id for one in shop.reader.with_connection(lambda db: archive.search(db, words, 10, **narrowed))]


def test_a_note_stands_in_the_record_and_makes_one_where_there_was_none(shop) -> None:
    customers.note_customer(shop.journal, LI, " 怕热，推薄款 ", **shop.by).result()
    note = _read(shop).notes[0]
    assert (note.text, note.clerk, note.at) == ("怕热，推薄款", "小美", shop.clock.now())


def test_facts_carry_contacts_masked_only(shop) -> None:
    customers.note_customer(shop.journal, LI, "怕热", **shop.by).result()
    fact = shop.last()
    assert isinstance(fact, CustomerNoted)
    assert (fact.customer.phone, fact.customer.address) == ("130****1234", "浙江省杭州市西湖区****")
    assert _read(shop).phone == "13000001234"


def test_a_group_set_by_hand_needs_a_reason_and_goes_before_the_rule(shop) -> None:
    with pytest.raises(Refused) as refused:
        customers.set_group(shop.journal, LI, Group.VIP, " ", **shop.by)
    assert refused.value.reason is Reason.REASON_MISSING
    customers.set_group(shop.journal, LI, Group.VIP, "老板的同学", **shop.by).result()
    found = grouping(_read(shop), Dealings(), GroupRule(), TODAY)
    assert (found.group, found.because) == (Group.VIP, Because.BY_HAND)
    customers.set_group(shop.journal, LI, None, "", **shop.by).result()
    assert isinstance(shop.last(), CustomerGrouped)
    assert _read(shop).group is None


@pytest.mark.parametrize(
    ("dealings", "group", "because"),
    [
        (Dealings(), Group.POTENTIAL, Because.NO_ORDER),
        (Dealings(orders=1), Group.NEW, Because.FIRST_ORDER),
        (Dealings(orders=2), Group.OLD, Because.SEVERAL_ORDERS),
        (Dealings(orders=8), Group.VIP, Because.MANY_ORDERS),
        (Dealings(orders=1, spent_fen=100_000), Group.VIP, Because.MUCH_SPENT),
        (Dealings(orders=9, open_complaints=1), Group.COMPLAINT, Because.OPEN_COMPLAINT),
    ],
)
def test_the_rule_names_the_group_and_why(dealings, group, because) -> None:
    found = grouping(LI, dealings, GroupRule(), TODAY)
    assert (found.group, found.because) == (group, because)


def test_a_bad_review_counts_for_a_while() -> None:
    def judged(day):
        one = Customer(id="b1", name="李想", reviews=(Review(day=day, rating=Rating.BAD),))
        return grouping(one, Dealings(orders=3), GroupRule(complaint_days=90), TODAY).group

    assert (judged("2026-11-01"), judged("2026-01-01")) == (Group.COMPLAINT, Group.OLD)


def test_a_follow_up_comes_up_on_its_day_and_goes_when_it_is_done(shop) -> None:
    customers.plan_follow_up(shop.journal, LI, date(2026, 11, 25), "退款到账没有", **shop.by).result()
    due = lambda day: shop.reader.with_connection(lambda db: archive.due(db, day, 10))  # noqa: E731
    assert due("2026-11-24") == []
    assert [(one.name, one.follow_up.about) for one in due("2026-11-25")] == [("李想", "退款到账没有")]
    assert _found(shop, due_by="2026-11-25") == ["b1"]
    customers.finish_follow_up(shop.journal, LI, 1, "已到账", **shop.by).result()
    assert isinstance(shop.last(), FollowUpDone)
    assert due("2026-12-31") == []


def test_a_follow_up_is_done_once(shop) -> None:
    customers.plan_follow_up(shop.journal, LI, date(2026, 11, 25), "退款到账没有", **shop.by).result()
    customers.finish_follow_up(shop.journal, LI, 1, "已到账", **shop.by).result()
    again = customers.finish_follow_up(shop.journal, LI, 1, "又问", **shop.by)
    assert again.exception().reason is Reason.UNKNOWN_FOLLOW_UP


def test_a_follow_up_is_put_off_and_comes_up_later(shop) -> None:
    customers.plan_follow_up(shop.journal, LI, date(2026, 11, 22), "退款到账没有", **shop.by).result()
    customers.move_follow_up(shop.journal, LI, 1, date(2026, 11, 25), **shop.by).result()
    assert isinstance(shop.last(), FollowUpMoved)
    due = lambda day: shop.reader.with_connection(lambda db: archive.due(db, day, 10))  # noqa: E731
    assert (due("2026-11-24"), len(due("2026-11-25"))) == ([], 1)
    late = customers.move_follow_up(shop.journal, LI, 7, date(2026, 11, 25), **shop.by)
    assert late.exception().reason is Reason.UNKNOWN_FOLLOW_UP


def test_only_plain_fields_are_changed_by_hand(shop) -> None:
    customers.keep_customer(shop.journal, LI, **shop.by).result()
    fields = {"city": " 宁波 ", "name": "别人", "blacklisted": "x"}
    customers.change_fields(shop.journal, LI, fields, **shop.by).result()
    one = _read(shop)
    assert (one.city, one.name, one.blacklisted, one.phone) == ("宁波", "李想", "", "13000001234")


def test_contacts_are_in_the_journal_only_by_the_fact_that_they_were_seen(shop) -> None:
    customers.look_at(shop.journal, LI, **shop.by).result()
    assert (shop.last().revealed, shop.last().phone) == (False, "")
    customers.look_at(shop.journal, LI, revealed=True, **shop.by).result()
    assert (shop.last().phone, shop.last().address) == (LI.phone, LI.address)


def test_two_records_become_one_and_both_ids_lead_there(shop) -> None:
    other = Customer(id="b9", name="lixiang_88", occupation="教师", tags=("常退货",))
    customers.note_customer(shop.journal, LI, "怕热", **shop.by).result()
    customers.note_customer(shop.journal, other, "两个号", **shop.by).result()
    customers.merge_customers(shop.journal, LI, other, **shop.by).result()
    one = _read(shop, "b9")
    assert (one.id, one.occupation, one.tags, one.all_names) == ("b1", "教师", ("常退货",), ("李想", "lixiang_88"))
    assert [note.text for note in one.notes] == ["怕热", "两个号"]
    assert isinstance(shop.last(), CustomersMerged)
    assert _found(shop) == ["b1"]


def test_a_group_set_by_hand_goes_over_with_its_reason() -> None:
    other = Customer(id="b9", name="lixiang_88", group=Group.VIP, group_reason="老板的同学")
    one = customers.merged(LI, other)
    assert (one.group, one.group_reason) == (Group.VIP, "老板的同学")


def test_a_record_is_not_merged_with_itself(shop) -> None:
    with pytest.raises(Refused) as refused:
        customers.merge_customers(shop.journal, LI, LI, **shop.by)
    assert refused.value.reason is Reason.SAME_CUSTOMER


def test_customers_are_found_by_name_note_city_and_the_phones_end(shop) -> None:
    customers.note_customer(shop.journal, LI, "怕热", **shop.by).result()
    assert _found(shop, "想") == _found(shop, "热") == _found(shop, "杭州 1234") == ["b1"]
    assert _found(shop, "北京") == []


def test_a_blacklisting_needs_a_reason_and_can_be_lifted(shop) -> None:
    with pytest.raises(Refused):
        customers.blacklist(shop.journal, LI, "", **shop.by)
    customers.blacklist(shop.journal, LI, "恶意退款三次", **shop.by).result()
    assert _read(shop).blacklisted == "恶意退款三次"
    customers.lift_blacklist(shop.journal, LI, **shop.by).result()
    assert _read(shop).blacklisted == ""


def test_new_accounts_of_an_import_are_added_once(shop) -> None:
    def work(db):
        assert archive.put_new(db, [LI, Customer(id="x", name="王芳")], at=1, clerk="") == 2
        assert archive.put_new(db, [Customer(id="y", name="王芳")], at=2, clerk="") == 0
        return []

    shop.journal.change(work, at=1, clerk="").result()
    assert _found(shop) == ["b1", "x"]


_PEOPLE = st.builds(
    Customer,
    id=st.just("a"),
    name=st.sampled_from(["甲", "乙"]),
    tags=st.lists(st.sampled_from("abc"), max_size=3).map(tuple),
    city=st.sampled_from(["", "杭州"]),
    since=st.sampled_from(["", "2024-01", "2025-03"]),
)


@given(_PEOPLE, _PEOPLE)
def test_merging_loses_no_tag_no_account_and_no_first_purchase(one, other) -> None:
    both = customers.merged(one, other)
    assert set(both.tags) == {*one.tags, *other.tags}
    assert {one.name, other.name} <= set(both.all_names)
    assert both.since == min((each.since for each in (one, other) if each.since), default="")
