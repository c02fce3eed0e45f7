"""What one does with the remarks of an order: add one. Nobody changes or removes any (DOMAIN D4)."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.flags import Flag
from workstation.domain.orders import OrderKey
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Convention, checked
from workstation.services.appending import Appends


def remark(
    convention: Convention, key: OrderKey, flag: Flag, text: str, *, clerk: str, now: int, conversation: str = ""
) -> RemarkAdded:
    """The fact, or ``Refused`` by the convention."""
    clean, line = checked(convention, flag, text, clerk, now)
    return RemarkAdded(
        platform=key.platform, order_no=key.order_no, flag=flag, text=clean, line=line, conversation=conversation
    )


def add_remark(
    journal: Appends, convention: Convention, key: OrderKey, flag: Flag, text: str, *, clerk: str, now: int,
    conversation: str = "",
) -> Future[list[Entry]]:  # fmt: skip
    """Put a remark below those that the order has. ``Refused``: a forbidden flag, no words, too long."""
    event = remark(convention, key, flag, text, clerk=clerk, now=now, conversation=conversation)
    return journal.append(event, at=now, clerk=clerk)
