"""The regular customers of the practice room as they are written down: who they are and what they asked before."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import msgspec

from workstation.domain.trouble import Trouble
from workstation.domain.values import Buyer, Side

Table = dict[str, Any]  # as tomllib gives it; every value is checked when it is put into its struct
_SIDES = {"买家": Side.CUSTOMER, "客服": Side.CLERK}


class Past(msgspec.Struct, frozen=True, kw_only=True):
    """A conversation of long ago."""

    days_ago: int
    clerk: str
    lines: tuple[tuple[Side, str], ...]


class RegularCustomer(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who has bought here for long, or asked for long."""

    id: str
    buyer: Buyer
    past: tuple[Past, ...]


def load_regular_customers(folder: Path) -> tuple[RegularCustomer, ...]:
    """Those of ``folder`` (``*.toml``) in the order of their files' names.

    Raises:
        Trouble: ``customers_unreadable``, if a file is missing or does not describe a customer.
    """
    customers = tuple(_load(file) for file in sorted(folder.glob("*.toml")))
    if not customers:
        raise Trouble("customers_unreadable", file=str(folder), reason="no customers")
    return customers


def _load(file: Path) -> RegularCustomer:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return _customer(table, file.stem.split("_", 1)[-1])
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise Trouble("customers_unreadable", file=file.name, reason=repr(fault)) from fault


def _customer(table: Table, name: str) -> RegularCustomer:
    buyer = msgspec.convert({"id": f"practice:{name}", **table["buyer"]}, Buyer)
    return RegularCustomer(id=name, buyer=buyer, past=tuple(_past(one) for one in table["past"]))


def _past(table: Table) -> Past:
    lines = tuple((_SIDES[side], str(text)) for side, text in table["lines"])
    if not lines:
        raise ValueError("an empty conversation")
    return Past(days_ago=int(table["days_ago"]), clerk=str(table["clerk"]), lines=lines)
