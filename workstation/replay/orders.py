"""The orders of a replay: what stood beside each conversation, as it was shown then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from workstation.domain.entry import Entry
from workstation.domain.events import FocusChanged, MessageReceived
from workstation.domain.order_desk_events import OrderRevealed, OrdersShown, PaymentReminded
from workstation.domain.orders import OrderKey
from workstation.domain.remark_events import RemarkAdded
from workstation.domain.remarks import Remark
from workstation.domain.shown_orders import Personal, ShownOrder
from workstation.replay.recording import Recording


class RecordedOrders:
    """Implements ``domain.shown_orders.BesideSource`` over a recording up to ``shown()`` entries."""

    def __init__(self, recording: Recording, shown: Callable[[], int]) -> None:
        self._recording = recording
        self._shown = shown
        told = OrdersShown | OrderRevealed | PaymentReminded | RemarkAdded | FocusChanged
        self._told = [
            (number, entry) for number, entry in enumerate(recording.entries, 1) if isinstance(entry.event, told)
        ]
        self._accounts = {one.id: one.buyer.name for one in recording.conversations}
        for entry in recording.entries:
            if isinstance(entry.event, MessageReceived):
                self._accounts[entry.event.conversation] = entry.event.buyer.name

    def orders_in(self, conversation: str) -> list[ShownOrder]:
        """Those shown last, with the remarks and reminders that came since."""
        orders: dict[OrderKey, ShownOrder] = {}
        for entry in self._so_far():
            event = entry.event
            if isinstance(event, OrdersShown) and event.conversation == conversation:
                orders = {one.key: one for one in event.orders}
            elif isinstance(event, RemarkAdded):
                _remark(orders, entry, event)
            elif isinstance(event, PaymentReminded):
                key = OrderKey(event.platform, event.order_no)
                if key in orders:
                    orders[key] = replace(orders[key], reminded_at=entry.at, reminded_by=entry.clerk)
        return list(orders.values())

    def revealed_in(self, conversation: str) -> dict[OrderKey, Personal]:
        """What stood unmasked: revealed, and no other conversation came to the front since."""
        found: dict[OrderKey, Personal] = {}
        for entry in self._so_far():
            event = entry.event
            if isinstance(event, OrderRevealed) and event.conversation == conversation:
                found[OrderKey(event.platform, event.order_no)] = Personal(event.receiver, event.phone, event.address)
            elif isinstance(event, FocusChanged) and event.conversation not in ("", conversation):
                found = {}
        return found

    def account(self, conversation: str) -> str:
        """The account name of whoever writes in it."""
        return self._accounts.get(conversation, "")

    def _so_far(self) -> Iterator[Entry]:
        yield from self._recording.orders
        shown = self._shown()
        yield from (entry for number, entry in self._told if number <= shown)


def _remark(orders: dict[OrderKey, ShownOrder], entry: Entry, event: RemarkAdded) -> None:
    key = OrderKey(event.platform, event.order_no)
    one = orders.get(key)
    if one is None or any(known.seq >= entry.seq for known in one.remarks):
        return
    added = Remark(
        seq=entry.seq, key=key, flag=event.flag, text=event.text, clerk=entry.clerk, at=entry.at, line=event.line
    )  # fmt: skip
    orders[key] = replace(one, remarks=(*one.remarks, added))
