"""Which orders stand beside a conversation: those of the customer's account, and those spoken of in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from workstation.domain.lines import LineSource
from workstation.domain.orders import Order, OrderKey, OrderSource, key_of
from workstation.domain.remarks import RemarkSource
from workstation.domain.shown_orders import Personal, ShownOrder
from workstation.domain.sources import HistorySource
from workstation.domain.values import Buyer, OrderCard, plain
from workstation.views.feed import Feed

MOST = 20
"""Orders beside a conversation."""
LOOKED_THROUGH = 200
"""Lines of the conversation in which numbers are looked for."""
_NUMBER = re.compile(r"(?<!\d)(\d{6}-\d{12,18}|\d{12,20})(?!\d)")
"""What an order's number looks like in a text."""


class Reminded(Protocol):
    """Who was reminded of payment."""

    def reminded(self, key: OrderKey) -> tuple[int, str] | None:
        """When, and by whom; None if never."""
        ...


class RemarksAndReminders(RemarkSource, Reminded, Protocol):
    """What this desk keeps of orders."""


class BesideOrders:
    """Implements ``domain.shown_orders.BesideSource`` live."""

    def __init__(
        self, feed: Feed, history: HistorySource, lines: LineSource, orders: OrderSource, kept: RemarksAndReminders
    ) -> None:
        self._feed = feed
        self._history = history
        self._lines = lines
        self._orders = orders
        self._kept = kept

    def orders_in(self, conversation: str) -> list[ShownOrder]:
        """The customer's orders and those spoken of, the newest first."""
        found = {key_of(one): one for one in self._spoken_of(conversation)}
        buyer = self._buyer(conversation)
        if buyer is not None and buyer.name:
            found |= {key_of(one): one for one in self._orders.orders_of(buyer.name, MOST)}
        newest = sorted(found.values(), key=lambda one: (one.created or "", one.order_no), reverse=True)
        return [self.shown(one) for one in newest[:MOST]]

    def items_in(self, conversation: str) -> list[str]:
        """Codes and titles of what they are about, of the latest first; for whoever knows products."""
        orders = (shown.order for shown in self.orders_in(conversation))
        items = (item for order in orders for item in order.items)
        return [name for item in items for name in (item.code, item.title) if name]

    def revealed_in(self, conversation: str) -> dict[OrderKey, Personal]:
        """Nothing: live what was revealed is told by the feed."""
        del conversation
        return {}

    def account(self, conversation: str) -> str:
        """The account name of whoever writes in it, empty if unknown."""
        buyer = self._buyer(conversation)
        return buyer.name if buyer is not None else ""

    def shown(self, order: Order) -> ShownOrder:
        """``order`` with what this desk knows of it."""
        key = key_of(order)
        at, by = self._kept.reminded(key) or (None, "")
        return ShownOrder(
            order=order, remarks=tuple(self._kept.remarks_of(key)), reminded_at=at, reminded_by=by,
            asked_at=self._asked_at(order),
        )  # fmt: skip

    def _asked_at(self, order: Order) -> int | None:
        """When an import first told of the after-sale application that stands.

        That is when a field of it was filled that was empty before; that goods became others counts only where
        nothing else tells.
        """
        if not order.after_sale and not any(item.refund for item in order.items):
            return None
        said = [one for one in self._orders.changes(key_of(order)) if one.taken and one.field in _AFTER_SALE]
        begun = [one for one in said if not one.before] or said
        return begun[0].at if begun else None

    def _buyer(self, conversation: str) -> Buyer | None:
        one = self._feed.desk.get(conversation)
        if one is not None:
            return one.buyer
        past = self._history.conversation(conversation) if conversation else None
        return past.buyer if past is not None else None

    def _spoken_of(self, conversation: str) -> Iterator[Order]:
        for number in numbers_in(self._words(conversation)):
            yield from self._orders.numbered(number)

    def _words(self, conversation: str) -> Iterator[str]:
        for line in reversed(self._lines.before(conversation, None, LOOKED_THROUGH)):
            if not line.recalled:
                yield line.body.order_no if isinstance(line.body, OrderCard) else plain(line.body)


_AFTER_SALE = ("after_sale", "items", "refund")
"""Fields in which an application shows."""


def numbers_in(texts: Iterable[str]) -> list[str]:
    """What may be numbers of orders in ``texts``, each once, at most ``MOST``."""
    found = dict.fromkeys(number for text in texts for number in _NUMBER.findall(text))
    return list(found)[:MOST]
