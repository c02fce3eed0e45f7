"""What the places of a scenario's sentences stand for: ``{order_no}``, ``{product}``, ``{name}`` …"""

from __future__ import annotations

import re
from collections.abc import Mapping

from workstation.domain.orders import Order
from workstation.training.crowd.arrival import Arrival

_PLACE = re.compile(r"\{(order_no|product|name|courier|tracking_no)\}")


def places(arrival: Arrival) -> dict[str, str]:
    """The values for one customer: those of the customer's first order."""
    order = own_order(arrival)
    found = {"name": arrival.buyer.name, "order_no": "", "product": "", "courier": "", "tracking_no": ""}
    if order is not None:
        found |= {"order_no": order.order_no, "courier": order.courier, "tracking_no": order.tracking_no}
        found["product"] = order.items[0].title if order.items else ""
    return found


def own_order(arrival: Arrival) -> Order | None:
    """The first order that is the customer's own, if there is one."""
    return next((one for one in arrival.orders.values() if one.buyer == arrival.buyer.name), None)


def filled(text: str, values: Mapping[str, str]) -> str:
    """``text`` with its places filled in; braces of another kind stay as they are."""
    return _PLACE.sub(lambda place: values[place[1]], text)
