"""What happens to orders at the desk: shown beside a conversation, unmasked, set about, reminded of payment."""

from __future__ import annotations

from workstation.domain.event import Event
from workstation.domain.order_policy import Deed
from workstation.domain.orders import Platform
from workstation.domain.shown_orders import ShownOrder


class OrdersShown(Event, frozen=True):
    """These orders stood beside the conversation, personal data masked, the newest first."""

    conversation: str
    orders: tuple[ShownOrder, ...]


class OrderRevealed(Event, frozen=True):
    """The clerk asked to see an order's personal data, and saw this."""

    conversation: str
    platform: Platform
    order_no: str
    receiver: str = ""
    phone: str = ""
    address: str = ""


class OrderHandled(Event, frozen=True):
    """The clerk set about this; the platform carries it out, not the desk."""

    conversation: str
    platform: Platform
    order_no: str
    deed: Deed
    text: str = ""
    """What was put into the reply."""


class PaymentReminded(Event, frozen=True):
    """The customer was reminded of payment: once for an order, never again (DOMAIN D5, D8)."""

    platform: Platform
    order_no: str
    conversation: str = ""


AnyOrderDeskEvent = OrdersShown | OrderRevealed | OrderHandled | PaymentReminded
