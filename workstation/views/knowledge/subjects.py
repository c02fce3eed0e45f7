"""Which products a conversation is about: those of its product cards and orders, the latest first."""

from __future__ import annotations

from collections.abc import Iterable

from workstation.domain.lines import Line
from workstation.domain.products import Product, ProductSource
from workstation.domain.values import OrderCard, ProductCard

LINES_ASKED = 60
"""So many lines of a conversation are looked through."""
MOST = 5


def products_in(lines: Iterable[Line], source: ProductSource, items: Iterable[str] = ()) -> tuple[Product, ...]:
    """The shop's products among the cards in ``lines`` (oldest first) and the order items ``items`` (codes, titles)."""
    found: dict[str, Product] = {}
    for line in reversed(list(lines)):
        match line.body:
            case ProductCard(product=code, title=title) if not line.recalled:
                _take(found, source.product(code) or source.titled(title))
            case OrderCard(title=title) if not line.recalled:
                _take(found, source.titled(title))
            case _:
                pass
    for one in items:
        _take(found, source.product(one) or source.titled(one))
    return tuple(found.values())[:MOST]


def _take(found: dict[str, Product], product: Product | None) -> None:
    if product is not None:
        found.setdefault(product.code, product)
