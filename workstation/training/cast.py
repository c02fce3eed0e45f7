"""Read the simulated customers from ``resources/customers/*.toml``; a fault in a file names the file."""

from __future__ import annotations

import hashlib
import struct
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from workstation.domain.trouble import Trouble
from workstation.domain.values import AnyBody, Buyer, OrderCard, Picture, ProductCard, Side, Text
from workstation.training.customers import Customer, Past, Script, Turn

T = TypeVar("T")
Table = dict[str, Any]  # as tomllib gives it; every value is checked when it is put into its struct


class Cast(msgspec.Struct, frozen=True, kw_only=True):
    """All customers, and the pictures they send: where each lies on this machine, by SHA-256."""

    customers: tuple[Customer, ...]
    pictures: dict[str, Path] = {}


def load_cast(folder: Path) -> Cast:
    """The customers of ``folder`` in the order of their files' names.

    Raises:
        Trouble: ``customers_unreadable``, if a file is missing or does not describe a customer.
    """
    pictures: dict[str, Path] = {}
    customers = tuple(_load(file, pictures) for file in sorted(folder.glob("*.toml")))
    if not customers:
        raise Trouble("customers_unreadable", file=str(folder), reason="no customers")
    return Cast(customers=customers, pictures=pictures)


def _load(file: Path, pictures: dict[str, Path]) -> Customer:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return _customer(table, file.stem.split("_", 1)[-1], file.parent, pictures)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise Trouble("customers_unreadable", file=file.name, reason=repr(fault)) from fault


def _customer(table: Table, name: str, folder: Path, pictures: dict[str, Path]) -> Customer:
    buyer = msgspec.convert({"id": f"practice:{name}", **table["buyer"]}, Buyer)
    reader = _Bodies(folder, pictures)
    return Customer(
        id=name,
        buyer=buyer,
        opens=_span(table["opens"]),
        returns=_span(table["returns"]),
        nudges=_words(table["nudges"]),
        leaves=_words(table["leaves"]),
        again=_words(table["again"]),
        scripts=_full(tuple(_script(one, table, reader) for one in table["script"])),
        past=tuple(_past(one) for one in table.get("past", ())),
    )


def _span(values: list[float]) -> tuple[float, float]:
    least, most = values
    if not 0 <= least <= most:
        raise ValueError(f"not a span: {values}")
    return float(least), float(most)


def _words(values: list[str]) -> tuple[str, ...]:
    return _full(tuple(msgspec.convert(values, list[str])))


def _full(values: tuple[T, ...]) -> tuple[T, ...]:
    if not values:
        raise ValueError("an empty list")
    return values


def _script(table: Table, customer: Table, bodies: _Bodies) -> Script:
    closing = _words(table["closing"])
    slow = table.get("closing_slow") or customer.get("closing_slow") or list(closing)
    turns = _full(tuple(Turn(says=_full(tuple(bodies.choice(one) for one in turn))) for turn in table["turns"]))
    return Script(turns=turns, closing=closing, closing_slow=_words(slow))


def _past(table: Table) -> Past:
    sides = {"买家": Side.CUSTOMER, "客服": Side.CLERK}
    lines = tuple((sides[side], text) for side, text in table["lines"])
    return Past(days_ago=int(table["days_ago"]), clerk=str(table["clerk"]), lines=_full(lines))


class _Bodies:
    """Turns what stands in a script into message bodies: a text, a choice of texts, a card, a picture's file name."""

    def __init__(self, folder: Path, pictures: dict[str, Path]) -> None:
        self._folder = folder
        self._pictures = pictures

    def choice(self, written: str | list[str] | Table) -> tuple[AnyBody, ...]:
        """All bodies of which one is said."""
        if isinstance(written, list):
            return tuple(Text(text=text) for text in _words(written))
        return (self._body(written),)

    def _body(self, written: str | Table) -> AnyBody:
        if isinstance(written, str):
            return Text(text=written)
        if "picture" in written:
            return self._picture(self._folder / "pictures" / Path(written["picture"]).name)
        if "order_no" in written:
            return msgspec.convert(written, OrderCard)
        return msgspec.convert(written, ProductCard)

    def _picture(self, path: Path) -> Picture:
        data = path.read_bytes()
        if data[:8] != b"\x89PNG\r\n\x1a\n":
            raise ValueError(f"not a PNG: {path.name}")
        width, height = struct.unpack(">II", data[16:24])
        digest = hashlib.sha256(data).hexdigest()
        self._pictures[digest] = path
        return Picture(sha256=digest, width=width, height=height, name=path.name)
