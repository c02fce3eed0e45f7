"""Remind a customer of payment: friendly, once for an order, with the green flag left by the same append."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Protocol

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.flags import Flag
from workstation.domain.order_desk_events import PaymentReminded
from workstation.domain.orders import Order, OrderStatus, key_of
from workstation.domain.refused import Reason, Refused
from workstation.domain.remarks import Convention
from workstation.journal.documents.remarks import reminded
from workstation.journal.writer import Work
from workstation.services.remarks import remark


class Changes(Protocol):
    """The part of ``journal.Journal`` that looks before it appends."""

    def change(self, work: Work, *, at: int, clerk: str) -> Future[list[Entry]]:
        """Run ``work`` within the transaction and append what it returns."""
        ...


def remind_of_payment(
    journal: Changes, convention: Convention, order: Order, text: str, *, clerk: str, now: int, conversation: str = ""
) -> Future[list[Entry]]:
    """The reminder and its remark (green flag). ``Refused``: not unpaid; reminded already, by whom."""
    key = key_of(order)
    if order.status is not OrderStatus.UNPAID:
        raise Refused(Reason.NOT_UNPAID, order=order.order_no)
    line = remark(convention, key, Flag.GREEN, text, clerk=clerk, now=now, conversation=conversation)
    fact = PaymentReminded(platform=key.platform, order_no=key.order_no, conversation=conversation)

    def work(db: sqlite3.Connection) -> Sequence[AnyEvent]:
        earlier = reminded(db, key)
        if earlier is not None:
            at, by = earlier
            time = datetime.fromtimestamp(at / 1000).strftime("%m-%d %H:%M")
            raise Refused(Reason.ALREADY_REMINDED, order=order.order_no, clerk=by, time=time)
        return (fact, line)

    return journal.change(work, at=now, clerk=clerk)
