"""Which group a customer belongs to (DOMAIN D10): by rule, unless somebody set it by hand with a reason."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from workstation.domain.customers import Customer, Dealings, GroupRule, Rating
from workstation.domain.values import Group


class Because(StrEnum):
    """Why a customer is in a group; worded by views."""

    BY_HAND = "by_hand"
    OPEN_COMPLAINT = "open_complaint"
    BAD_REVIEW = "bad_review"
    MANY_ORDERS = "many_orders"
    MUCH_SPENT = "much_spent"
    SEVERAL_ORDERS = "several_orders"
    FIRST_ORDER = "first_order"
    NO_ORDER = "no_order"


class Grouping(msgspec.Struct, frozen=True, kw_only=True):
    """A customer's group and why."""

    group: Group
    because: Because


def grouping(customer: Customer, dealings: Dealings, rule: GroupRule, day: str) -> Grouping:
    """The group on a day (ISO 8601). Complaints come first, for they need repair; then VIP, old, new, potential."""
    if customer.group is not None:
        return Grouping(group=customer.group, because=Because.BY_HAND)
    if dealings.open_complaints:
        return Grouping(group=Group.COMPLAINT, because=Because.OPEN_COMPLAINT)
    if _judged_badly(customer, rule, day):
        return Grouping(group=Group.COMPLAINT, because=Because.BAD_REVIEW)
    if dealings.orders >= rule.vip_orders:
        return Grouping(group=Group.VIP, because=Because.MANY_ORDERS)
    if dealings.spent_fen >= rule.vip_spent * 100:
        return Grouping(group=Group.VIP, because=Because.MUCH_SPENT)
    if dealings.orders >= rule.old_orders:
        return Grouping(group=Group.OLD, because=Because.SEVERAL_ORDERS)
    if dealings.orders:
        return Grouping(group=Group.NEW, because=Because.FIRST_ORDER)
    return Grouping(group=Group.POTENTIAL, because=Because.NO_ORDER)


def _judged_badly(customer: Customer, rule: GroupRule, day: str) -> bool:
    today = date.fromisoformat(day)
    return any(
        one.rating is Rating.BAD and 0 <= (today - date.fromisoformat(one.day)).days <= rule.complaint_days
        for one in customer.reviews
    )
