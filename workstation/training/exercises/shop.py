"""What a shop's policies say, as exercises ask for it: a shop that changes a number changes the question."""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from workstation.domain.customers import GroupRule
from workstation.domain.exercise_policy import ExercisePolicy
from workstation.domain.freight import AfterSale
from workstation.domain.order_policy import OrderPolicy
from workstation.domain.remarks import Convention
from workstation.domain.speech_policy import Published
from workstation.domain.ticket_policy import TicketPolicy
from workstation.domain.values import Limits

NUMBER = re.compile(r"\{([\w.]+)\}")
"""The place of a number in a text: ``{orders.review_days}``."""


class Shop(msgspec.Struct, frozen=True, kw_only=True):
    """The policies in force."""

    limits: Limits
    orders: OrderPolicy
    after_sale: AfterSale
    customers: GroupRule
    tickets: TicketPolicy
    published: tuple[Published, ...]
    convention: Convention
    exercises: ExercisePolicy
    phrases: tuple[str, ...]
    """Texts that are typed."""


def numbers(shop: Shop) -> dict[str, int]:
    """Every number a question may ask for, by name: ``orders.review_days``, ``tickets.complaint.first_minutes``."""
    found = {
        **_whole("limits", shop.limits),
        **_whole("orders", shop.orders),
        **_whole("after_sale", shop.after_sale),
        **_whole("customers", shop.customers),
        **_whole("exercises", shop.exercises),
        "flags.limit": shop.convention.limit,
    }
    for platform, minutes in shop.orders.unpaid_minutes.items():
        found[f"orders.unpaid_hours.{platform.value}"] = minutes // 60
    for kind, policy in shop.tickets.kinds.items():
        found[f"tickets.{kind.value}.first_minutes"] = policy.first_minutes
        for severity, minutes in policy.solve_minutes.items():
            found[f"tickets.{kind.value}.{severity.value}_hours"] = minutes // 60
    for promise in shop.published:
        if promise.number is not None and promise.number == int(promise.number):
            found[f"published.{promise.promise}"] = int(promise.number)
    return found


def askable(shop: Shop, known: Mapping[str, int], unpublished: str, *texts: str) -> bool:
    """Whether every number named in ``texts`` is known, and the shop does not publish what it must not."""
    if unpublished and any(one.promise == unpublished for one in shop.published):
        return False
    return all(name in known for text in texts for name in NUMBER.findall(text))


def filled(text: str, known: Mapping[str, int]) -> str:
    """``text`` with its numbers."""
    return NUMBER.sub(lambda found: str(known[found[1]]), text)


def _whole(name: str, policy: msgspec.Struct) -> dict[str, int]:
    values = {field: getattr(policy, field) for field in policy.__struct_fields__}
    return {f"{name}.{field}": value for field, value in values.items() if type(value) is int}
