"""Rows of one file that belong to one order become that order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from workstation.channels.order_files.profiles import Layout
from workstation.domain.orders import Order, OrderItem, OrderStatus

_RANK = {state: place for place, state in enumerate(OrderStatus)}
_LISTED = ("tracking_no", "courier", "memo", "message")
"""Different texts of the rows stand one after another."""


def joined(known: Order, more: Order, layout: Layout) -> Order:
    """``known`` with what the row ``more`` adds."""
    if layout.items == "joined":
        return _replaced(known, more)
    again = _comes_again(known, more, layout)
    items = _items(known, more, again)
    texts = {
        field: getattr(known, field) or getattr(more, field)
        for field in known.__struct_fields__
        if isinstance(getattr(known, field), str) or getattr(known, field) is None
    }
    changes: dict[str, Any] = texts | {  # Any: each field's own type
        "items": items,
        "detailed": bool(items),
        "pieces": sum(item.qty for item in items),
        "total": _total(known, more, layout, again=again),
        **{field: _both(getattr(known, field), getattr(more, field), field) for field in _LISTED},
        **_state(known, more),
    }
    if layout.items == "each" and not again:
        changes["refund"] = _sum(known.refund, more.refund)
    return msgspec.structs.replace(known, **changes)


def _replaced(known: Order, more: Order) -> Order:
    """The row that stands further down is believed, where it says anything."""
    said = {
        field: value for field in more.__struct_fields__ if (value := getattr(more, field)) not in (None, "", (), False)
    }
    return msgspec.structs.replace(known, **said)


def _comes_again(known: Order, more: Order, layout: Layout) -> bool:
    """Whether the same line of goods stood in the file before."""
    if not more.items:
        return False
    return any(_same(one, more.items[0], layout) for one in known.items)


def _same(one: OrderItem, other: OrderItem, layout: Layout) -> bool:
    if one.sub_order or other.sub_order:
        return one.sub_order == other.sub_order
    return layout.items == "row" and (one.title, one.sku, one.code) == (other.title, other.sku, other.code)


def _items(known: Order, more: Order, again: bool) -> tuple[OrderItem, ...]:
    if not again:
        return known.items + more.items
    new = more.items[0]
    by_sub_order = bool(new.sub_order)

    def is_new(item: OrderItem) -> bool:
        if by_sub_order:
            return item.sub_order == new.sub_order
        return (item.title, item.sku, item.code) == (new.title, new.sku, new.code)

    return tuple(new if is_new(item) else item for item in known.items)


def _total(known: Order, more: Order, layout: Layout, *, again: bool) -> Decimal | None:
    if again:
        return known.total if more.total is None or layout.total in ("sum", "priced") else more.total
    match layout.total:
        case "sum":
            return _sum(known.total, more.total)
        case "priced":
            return None if known.total is None or more.total is None else known.total + more.total
        case "once":
            return known.total if more.total in (None, known.total) else _sum(known.total, more.total)
        case _:
            return known.total if more.total is None else more.total


def _sum(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    if one is None or other is None:
        return other if one is None else one
    return one + other


def _both(one: str, other: str, field: str) -> str:
    if not other or other in one:
        return one
    return f"{one}{chr(10) if field in ('memo', 'message') else ','}{other}" if one else other


def _state(known: Order, more: Order) -> dict[str, Any]:
    """The state of the part that is least far; a closed part says nothing while another lives."""
    if not more.status_word:
        return {"status": known.status, "status_word": known.status_word}
    if not known.status_word:
        return {"status": more.status, "status_word": more.status_word}
    least = min((known, more), key=_distance)
    return {"status": least.status, "status_word": least.status_word}


def _distance(order: Order) -> int:
    return -1 if order.status is None else _RANK[order.status]
