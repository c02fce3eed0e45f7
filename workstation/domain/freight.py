"""Who pays the freight of a return or an exchange, by the shop's rule table, and why (DOMAIN D7)."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Payer(StrEnum):
    """Who pays."""

    SELLER = "seller"
    BUYER = "buyer"
    UNDECIDED = "undecided"
    """Not before the cause is proven."""


class FreightRule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One row of the table: a cause, and who pays for it. Words are Chinese with an English twin."""

    cause: str
    label: str
    label_en: str
    payer: Payer
    why: str
    why_en: str
    needs_proof: bool = False
    """Whether it only counts once it is proven."""
    meanwhile: str = ""
    meanwhile_en: str = ""
    """What to do while it is not."""


class AfterSale(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shop's after-sale rules (``resources/policies/after_sale.toml``)."""

    freight: tuple[FreightRule, ...]
    no_reason_days: int = 7
    """Return without a reason, goods and packing intact."""
    exchange_answer_days: int = 5
    """After so many days the platform refunds by itself."""


class Freight(msgspec.Struct, frozen=True, kw_only=True):
    """Who pays, and the reason to give."""

    payer: Payer
    why: str
    why_en: str


def freight_payer(cause: str, proven: bool, rules: AfterSale) -> Freight | None:
    """Who pays for ``cause``; None if the table does not know it."""
    rule = next((one for one in rules.freight if one.cause == cause), None)
    if rule is None:
        return None
    if rule.needs_proof and not proven:
        return Freight(payer=Payer.UNDECIDED, why=rule.meanwhile, why_en=rule.meanwhile_en)
    return Freight(payer=rule.payer, why=rule.why, why_en=rule.why_en)
