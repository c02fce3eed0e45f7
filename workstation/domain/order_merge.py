"""An order that is known and the same order in another file: what is taken over, what is kept, and what changed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from workstation.domain.orders import Order, OrderItem, OrderStatus

_RANK = {
    OrderStatus.UNPAID: 0,
    OrderStatus.PAID: 1,
    OrderStatus.SHIPPED: 2,
    OrderStatus.DONE: 3,
    OrderStatus.CLOSED: 4,
}
_PLAIN = (
    "buyer", "freight", "receiver", "phone", "address", "created", "paid", "shipped", "received", "tracking_no",
    "courier", "message", "memo", "flag", "close_reason", "after_sale", "refund", "invoice", "shop",
)  # fmt: skip
"""Fields where what another file says replaces what is known, if it says anything."""


_GOODS = ("items", "detailed", "pieces")
"""What a detail file knows better, however old it is."""


class FieldChange(msgspec.Struct, frozen=True):
    """One field of an order became another in an import, or was not taken because the file is an older one."""

    field: str
    """A field of ``Order``."""
    before: str
    after: str
    taken: bool = True


class Merged(msgspec.Struct, frozen=True):
    """What became of an order."""

    order: Order
    changes: tuple[FieldChange, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything that is shown became another."""
        return any(one.taken for one in self.changes)


def merged(known: Order, fresh: Order, *, partial: bool = False, older: bool | None = None) -> Merged:
    """``known`` after a file said ``fresh``.

    - An empty field never wipes a known one, a masked value (``*``) never an unmasked one, a joined title never
      items, a total added up from items never a list's total.
    - An older file only fills what is not known, and gives real items for a joined title; where it differs else
      that is told, not taken. ``older`` says so if the files tell when they were made, else (None) the status does:
      unpaid → paid → shipped → done → closed never goes back.
    - ``partial``: rows of ``fresh`` were rejected, so its items are not the whole and do not replace any.
    """
    if older is None:
        older = _goes_back(known, fresh)
    taken: dict[str, Any] = {}  # Any: each field's own type
    changes: list[FieldChange] = []
    for field, value in _said(known, fresh, partial=partial).items():
        before = getattr(known, field)
        if value == before:
            continue
        keeps = older and not _is_empty(before) and not (field in _GOODS and fresh.detailed and not known.detailed)
        if not keeps:
            taken[field] = value
        if field not in ("detailed", "summed", "pieces"):
            changes.append(FieldChange(field, shown(before), shown(value), not keeps))
    order = msgspec.structs.replace(known, **taken) if taken else known
    return Merged(order, tuple(changes))


def shown(value: object) -> str:
    """A field's value as text, for the list of changes."""
    match value:
        case None:
            return ""
        case tuple():
            return "；".join(f"{item.title} {item.sku}".strip() + f" ×{item.qty}" for item in value)
        case _:
            return str(value)


def _said(known: Order, fresh: Order, *, partial: bool) -> dict[str, Any]:
    """The fields that ``fresh`` says something of that is no poorer than what is known."""
    said: dict[str, Any] = {}
    for field in _PLAIN:
        value, before = getattr(fresh, field), getattr(known, field)
        if not _is_empty(value) and not (_is_masked(value) and not _is_empty(before) and not _is_masked(before)):
            said[field] = value
    if fresh.status_word:
        said |= {"status": fresh.status, "status_word": fresh.status_word}
    if fresh.total is not None and (known.total is None or known.summed or not fresh.summed):
        said |= {"total": fresh.total, "summed": fresh.summed}
    if fresh.items and not partial and (fresh.detailed or not known.detailed):
        items = _enriched(known.items, fresh.items) if known.detailed else fresh.items
        said |= {"items": items, "detailed": fresh.detailed, "pieces": fresh.pieces}
    elif fresh.items and not known.items:
        said |= {"items": fresh.items, "detailed": fresh.detailed, "pieces": fresh.pieces}
    return said


def _goes_back(known: Order, fresh: Order) -> bool:
    return known.status is not None and fresh.status is not None and _RANK[fresh.status] < _RANK[known.status]


def _enriched(known: tuple[OrderItem, ...], fresh: tuple[OrderItem, ...]) -> tuple[OrderItem, ...]:
    """The fresh items, with what only the known ones tell of each."""
    left = list(known)
    items = []
    for item in fresh:
        twin = next((one for one in left if _is_same(one, item)), None)
        if twin is not None:
            left.remove(twin)
            item = _filled(item, twin)
        items.append(item)
    return tuple(items)


def _is_same(one: OrderItem, other: OrderItem) -> bool:
    if one.sub_order and other.sub_order:
        return one.sub_order == other.sub_order
    return one.title == other.title and (one.sku == other.sku or not one.sku or not other.sku)


def _filled(item: OrderItem, twin: OrderItem) -> OrderItem:
    gaps = {
        field: getattr(twin, field)
        for field in ("sku", "price", "code", "refund", "sub_order")
        if _is_empty(getattr(item, field))
    }
    return msgspec.structs.replace(item, **gaps)


def _is_empty(value: object) -> bool:
    return value is None or value in ("", ())


def _is_masked(value: object) -> bool:
    return isinstance(value, str) and "*" in value


def money_text(amount: Decimal | None) -> str | None:
    """Yuan as text with two decimals, or None."""
    return None if amount is None else f"{amount:.2f}"
