"""The archive of customers as panels and the page read it: on the reader's connection, contacts masked."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace

from workstation.domain.customer_groups import Because, grouping
from workstation.domain.customer_profile import (
    Contacts,
    Listed,
    Profile,
    Wanted,
    dealings_of,
    known_from,
    masked,
)
from workstation.domain.customers import Customer, CustomerVersion, Dealings, Due, GroupRule
from workstation.domain.orders import Order
from workstation.domain.tickets import TicketKind
from workstation.domain.values import Buyer
from workstation.journal.documents import customers as archive
from workstation.journal.reader import Reader

ORDERS_READ = 1_000
"""So many of a customer's orders are looked at."""
TWINS = 5

_SURE = (Because.BY_HAND, Because.OPEN_COMPLAINT, Because.BAD_REVIEW)
"""Reasons that stand whatever orders there are."""
OrdersOf = Callable[[str, int], list[Order]]
"""The newest orders of an account, at most so many."""


def day_of(moment: int) -> str:
    """The local day of a moment (milliseconds since 1970 UTC), ISO 8601."""
    return datetime.fromtimestamp(moment / 1000).date().isoformat()


class CustomerArchive:
    """Implements ``domain.customer_profile.CustomerSource`` for a live room. For the thread of the windows."""

    def __init__(
        self, reader: Reader, rule: GroupRule, today: Callable[[], str], orders_of: OrdersOf | None = None
    ) -> None:
        self._read = reader.with_connection
        self._tickets = reader.tickets
        self._orders_of = orders_of or reader.orders.orders_of
        self._rule = rule
        self._today = today

    def beside(self, conversation: str, buyer: Buyer) -> Profile | None:
        """See ``CustomerSource``: by the buyer's id, else by the account's name."""
        record = self.record(buyer)
        accounts = [*self._accounts(record), buyer.id, buyer.name]
        made = self._profile(record or known_from(buyer), accounts, kept=record is not None)
        by_orders = made.grouping is not None and made.grouping.because not in _SURE
        if by_orders and (not made.dealings.orders or buyer.orders > made.dealings.orders):
            return replace(made, grouping=None)  # not all orders are here: the channel knows more
        return made

    def profile(self, id: str) -> Profile | None:
        """See ``CustomerSource``."""
        record = self._read(lambda db: archive.get(db, id))
        return None if record is None else self._profile(record, self._accounts(record), kept=True)

    def contacts(self, id: str) -> Contacts | None:
        """See ``CustomerSource``."""
        del id
        return None

    def listed(self, wanted: Wanted, after: str, limit: int) -> list[Listed]:
        """See ``CustomerSource``."""
        found = self._read(lambda db: archive.listed(db, wanted, after, limit))
        return [replace(one, customer=masked(one.customer)) for one in found]

    def count(self, wanted: Wanted) -> int:
        """See ``CustomerSource``."""
        return self._read(lambda db: archive.count(db, wanted))

    def tags(self, limit: int) -> list[tuple[str, int]]:
        """See ``CustomerSource``."""
        return self._read(lambda db: archive.tags(db, limit))

    def due(self, day: str, limit: int) -> list[Due]:
        """See ``CustomerSource``."""
        return self._read(lambda db: archive.due(db, day, limit))

    def versions_of(self, id: str) -> list[CustomerVersion]:
        """See ``CustomerSource``."""
        kept = self._read(lambda db: archive.RECORDS.versions(db, id))
        return [
            CustomerVersion(at=one.at, clerk=one.clerk, customer=masked(one.document))
            for one in kept
            if one.document is not None
        ]

    def record(self, buyer: Buyer) -> Customer | None:
        """The record of whoever writes, contacts as they are."""
        return self._read(lambda db: _record(db, buyer))

    def whole(self, id: str) -> Customer | None:
        """A record by id, contacts as they are: for the one fact that may carry them."""
        return self._read(lambda db: archive.get(db, id))

    def dealings(self, customer: Customer, accounts: Sequence[str]) -> Dealings:
        """What the orders and matters of these accounts add up to."""
        orders = {(one.platform, one.order_no): one for name in accounts for one in self._orders_of(name, ORDERS_READ)}
        complaints = {
            one.number
            for name in accounts
            for one in self._tickets.of(customer=name)
            if one.is_open and one.kind is TicketKind.COMPLAINT
        }
        return dealings_of(orders.values(), customer.reviews, len(complaints))

    def _profile(self, record: Customer, accounts: Sequence[str], *, kept: bool) -> Profile:
        dealings = self.dealings(record, list(dict.fromkeys(name for name in accounts if name)))
        return Profile(
            customer=masked(record), dealings=dealings, kept=kept,
            grouping=grouping(record, dealings, self._rule, self._today()),
            twins=tuple(self._read(lambda db: archive.twins(db, record, TWINS))) if kept else (),
        )  # fmt: skip

    def _accounts(self, record: Customer | None) -> list[str]:
        return [] if record is None else self._read(lambda db: archive.accounts(db, record.id))


def _record(db: sqlite3.Connection, buyer: Buyer) -> Customer | None:
    found = archive.get(db, buyer.id)
    if found is None and buyer.name:
        other = archive.id_of(db, buyer.name)
        found = archive.get(db, other) if other else None
    return found
