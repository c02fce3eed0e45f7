"""Stock of an order's item, by its code and the platform's words for colour and size."""

from __future__ import annotations

import pytest

from workstation.app.order_stock import stock_of
from workstation.domain.products import Product

COAT = Product(code="AY-1", title="羽绒服", stock={"米白/M": 3, "米白/L": 0, "黑/M": 5})


@pytest.mark.parametrize(
    ("code", "sku", "left"),
    [
        ("AY-1", "米白 M", 3),
        ("AY-1", "颜色分类：米白;尺码：L", 0),
        ("AY-1", "", 8),
        ("AY-1", "紫 M", None),
        ("AY-1", "米白", None),
        ("other", "米白 M", None),
    ],
)
def test_pieces_are_told_where_colour_and_size_are_sure(code, sku, left):
    assert stock_of(lambda asked: COAT if asked == COAT.code else None)(code, sku) == left
