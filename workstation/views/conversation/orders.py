"""The last order that the customer sent into a conversation, and how the header words it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.lines import LineSource
from workstation.domain.values import OrderCard, Side

LOOK_BACK = 60
"""Lines in which the last order is looked for."""


def last_order(lines: LineSource, conversation: str) -> OrderCard | None:
    """The last order card that the customer sent, within the latest lines."""
    for line in reversed(lines.before(conversation, None, LOOK_BACK)):
        if line.side is Side.CUSTOMER and isinstance(line.body, OrderCard):
            return line.body
    return None


def order_words(order: OrderCard) -> str:
    """The tail of its number, its state and its title: …4471 已发货 · 羽绒服."""
    head = f"…{order.order_no[-4:]} {status_words(order.status)}".rstrip()
    return f"{head} · {order.title}" if order.title else head


def status_words(status: str) -> str:
    """An order's state in words; what is not known stays as it came."""
    match status:
        case "unpaid":
            return QCoreApplication.translate("Conversation", "unpaid")
        case "paid":
            return QCoreApplication.translate("Conversation", "paid")
        case "shipped":
            return QCoreApplication.translate("Conversation", "shipped")
        case "done":
            return QCoreApplication.translate("Conversation", "completed")
        case "closed":
            return QCoreApplication.translate("Conversation", "closed")
        case _:
            return status
