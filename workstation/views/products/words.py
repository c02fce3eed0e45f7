"""Words and figures of the product screens."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from workstation.domain.products import Campaign, Product

translate = QCoreApplication.translate
FEW = 3
"""Pieces at or below which the stock is said to be short."""


def money(amount: Decimal | None) -> str:
    """Yuan without needless zeros: ``239``, ``239.5``; empty if unknown."""
    if amount is None:
        return ""
    text = f"{amount:.2f}"
    return text.rstrip("0").rstrip(".") if text.endswith("0") else text


def days_left(campaign: Campaign, day: str) -> int:
    """How many days the campaign still runs on ``day``, today included; days are ISO 8601."""
    return (date.fromisoformat(campaign.last_day) - date.fromisoformat(day)).days + 1


def stock_words(pieces: int) -> str:
    """What is in a cell of the stock: a number with a sign where it is short."""
    if pieces <= 0:
        return translate("Products", "✕ out")
    if pieces <= FEW:
        return translate("Products", "! {count}").format(count=pieces)
    return str(pieces)


def stock_tone(pieces: int) -> str:
    """The colour that goes with ``stock_words``."""
    return "danger" if pieces <= 0 else "warning" if pieces <= FEW else ""


def stock_grid(product: Product) -> tuple[tuple[str, ...], tuple[tuple[str, tuple[int | None, ...]], ...]]:
    """The stock as (sizes, (colour, pieces of each size)…); one row without a name where only one of both is kept.

    None stands for a combination that the shop does not have at all.
    """
    pairs = {key: key.partition("/") for key in product.stock}
    if not any(slash for _, slash, _ in pairs.values()):
        return tuple(product.stock), (("", tuple(product.stock.values())),)
    colours = dict.fromkeys(first for first, _, _ in pairs.values())
    sizes = tuple(dict.fromkeys(second for _, _, second in pairs.values()))
    rows = tuple(
        (colour, tuple(product.stock.get(f"{colour}/{size}" if size else colour) for size in sizes))
        for colour in colours
    )
    return sizes, rows


def stock_said(colour: str, sizes: tuple[str, ...], pieces: tuple[int | None, ...]) -> str:
    """A row of the stock as one tells a customer: what is short is said, plenty is not counted."""
    said = []
    for size, count in zip(sizes, pieces, strict=True):
        if count is None:
            continue
        if count <= 0:
            said.append(translate("Products", "{size} is out of stock").format(size=size).strip())
        elif count <= FEW:
            said.append(translate("Products", "only {count} left of {size}").format(size=size, count=count).strip())
        else:
            said.append(translate("Products", "{size} is in stock").format(size=size).strip())
    told = translate("Products", ", ").join(said)
    return translate("Products", "{colour}: {told}").format(colour=colour, told=told) if colour and told else told
