"""How many pieces of an order's item are in stock, from what the shop knows of its products."""

from __future__ import annotations

import re
from collections.abc import Callable

from workstation.domain.anomalies import Stock
from workstation.domain.products import Product


def stock_of(product: Callable[[str], Product | None]) -> Stock:
    """A function of (code, sku): the pieces left of that colour and size; None if nobody knows."""

    def left(code: str, sku: str) -> int | None:
        found = product(code)
        if found is None or not found.stock:
            return None
        if not sku:
            return found.pieces
        words = set(re.findall(r"[^\s,，;；:：/|]+", sku))
        fits = [pieces for kind, pieces in found.stock.items() if set(kind.split("/")) <= words]
        return fits[0] if len(fits) == 1 else None

    return left
