"""What can happen to the remarks of an order (DOMAIN D4). Nothing ever changes or removes one."""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.flags import Flag
from workstation.domain.orders import Platform


class RemarkAdded(Event, frozen=True):
    """A remark was put below those that an order has. Who and when stand in the entry."""

    platform: Platform
    order_no: str
    flag: Flag
    text: str
    """What the clerk wrote, one line."""
    line: str
    """The whole line as the convention in force worded it: a later convention changes no old remark."""
    conversation: str = ""
    """Where it was written from, empty if from elsewhere."""
