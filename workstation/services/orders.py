"""What one does with orders at the desk: see them, see them unmasked, set about something."""

from __future__ import annotations

from concurrent.futures import Future

from workstation.domain.entry import Entry
from workstation.domain.order_desk_events import OrderHandled, OrderRevealed, OrdersShown
from workstation.domain.order_policy import Deed
from workstation.domain.orders import Order, OrderKey
from workstation.domain.shown_orders import ShownOrder, masked, personal
from workstation.services.appending import Appends


def show_orders(
    journal: Appends, conversation: str, orders: tuple[ShownOrder, ...], *, clerk: str, now: int
) -> Future[list[Entry]]:
    """These stand beside the conversation now; personal data goes masked into the journal."""
    event = OrdersShown(conversation=conversation, orders=tuple(_masked(one) for one in orders))
    return journal.append(event, at=now, clerk=clerk)


def reveal_order(journal: Appends, conversation: str, order: Order, *, clerk: str, now: int) -> Future[list[Entry]]:
    """Show who gets the parcel and where, which is a fact with what was shown."""
    shown = personal(order)
    event = OrderRevealed(
        conversation=conversation, platform=order.platform, order_no=order.order_no,
        receiver=shown.receiver, phone=shown.phone, address=shown.address,
    )  # fmt: skip
    return journal.append(event, at=now, clerk=clerk)


def handle_order(
    journal: Appends, conversation: str, key: OrderKey, deed: Deed, text: str, *, clerk: str, now: int
) -> Future[list[Entry]]:
    """The clerk set about ``deed``, with ``text`` put into the reply. The platform is not touched."""
    event = OrderHandled(
        conversation=conversation, platform=key.platform, order_no=key.order_no, deed=deed, text=text
    )  # fmt: skip
    return journal.append(event, at=now, clerk=clerk)


def _masked(shown: ShownOrder) -> ShownOrder:
    return ShownOrder(
        order=masked(shown.order), remarks=shown.remarks, reminded_at=shown.reminded_at,
        reminded_by=shown.reminded_by, asked_at=shown.asked_at,
    )  # fmt: skip
