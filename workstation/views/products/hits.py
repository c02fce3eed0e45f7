"""A product that was found, as a row of a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workstation.domain.products import Product
from workstation.views.paper.hits import Hit, marks_in
from workstation.views.products.words import money


def hit_of(product: Product, wanted: list[str], why: str = "") -> Hit:
    """The row; ``wanted`` (folded) is marked in it. That it is out of stock is said before ``why``."""
    out = bool(product.stock) and not product.pieces
    line = f"{product.code} · {product.title}"
    return Hit(
        key=product.code,
        title=product.called,
        line=line,
        side=f"¥{money(product.price)}" if product.price is not None else "",
        badge=QCoreApplication.translate("ProductPanel", "Out of stock") if out else why,
        tone="danger" if out else "accent",
        title_marks=marks_in(product.called, wanted),
        line_marks=marks_in(line, wanted),
    )
