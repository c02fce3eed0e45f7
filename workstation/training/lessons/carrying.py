"""What a clerk does beside talking, handed to the hands."""

from __future__ import annotations

from workstation.training.lessons.case import Case
from workstation.training.lessons.clerk import Hands
from workstation.training.lessons.filling import filled, own_order
from workstation.training.scenarios.scenario import ClerkDeed

REMINDED = "已提醒付款"
"""The remark of a payment reminder."""


def carried_out(hands: Hands, case: Case, deed: ClerkDeed, at: int) -> None:
    """Do ``deed`` (anything but ``say``) for the customer at ``at``; of an order that is not there nothing."""
    orders = case.arrival.orders
    if deed.look in orders:
        hands.look(case.conversation, orders[deed.look], at=at)
    elif deed.reveal in orders:
        hands.reveal(case.conversation, orders[deed.reveal], at=at)
    elif deed.remark is not None and deed.remark.order in orders:
        text = filled(deed.remark.says[0], case.values) if deed.remark.says else case.arrival.scenario.title
        hands.remark(case.conversation, orders[deed.remark.order], deed.remark.flag, text, at=at)
    elif deed.ticket is not None:
        hands.ticket(case.conversation, deed.ticket, own_order(case.arrival), at=at)
    elif deed.remind in orders:
        hands.remind(case.conversation, orders[deed.remind], REMINDED, at=at)
