"""Reads a table of products by its headings: a row a product, or a row a variant with colour, size and stock."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workstation.channels.order_files.values import BadValue, money
from workstation.channels.sheets.heading import to_heading
from workstation.channels.sheets.row import Row, heading_word
from workstation.channels.sheets.sheet import Sheet
from workstation.domain.imports import ImportFailed, RejectedLine
from workstation.domain.orders import RejectedRow
from workstation.domain.products import Product

_WORDS = frozenset(("title", "name", "category", "material", "use", "suits", "not_for", "ships"))
_COUNT = re.compile(r"(\d{1,7})(?:\.0+)?\s*件?")
_WEIGHT = re.compile(r"(\d{1,6}(?:\.\d+)?)\s*(kg|千克|公斤|g|克)?", re.IGNORECASE)
_LOST = frozenset(("digits_lost", "cell_error", "cell_too_long"))


class _Bad(Exception):  # noqa: N818  never leaves this module
    def __init__(self, key: str, reason: str, value: str = "") -> None:
        super().__init__(reason)
        self.key, self.reason, self.value = key, reason, value


class GivenProduct(msgspec.Struct):
    """What a file says of one product: only what it has columns for."""

    code: str
    row: int
    """The first row that speaks of it."""
    fields: dict[str, object]
    stock: dict[str, int]

    def upon(self, known: Product | None) -> Product:
        """The product after this: what the file does not say stays as it is known."""
        before = known or Product(code=self.code, title=str(self.fields.get("title", "")))
        after = replace(before, **self.fields)
        if not self.stock:
            return after
        colours = tuple(dict.fromkeys(name.partition("/")[0] for name in self.stock if name))
        sizes = tuple(dict.fromkeys(size for name in self.stock if (size := name.partition("/")[2])))
        return replace(after, stock=self.stock, colours=colours or after.colours, sizes=sizes or after.sizes)


class ProductFile:
    """The products of a table. ``read`` gives them with the rows that could not be taken.

    Reason codes: ``no_code``, ``no_title``, ``bad_amount``, ``bad_count``, ``bad_day``, ``digits_lost``,
    ``cell_error``, ``cell_too_long``, and those of ``sheets`` for lines. Raises ``ImportFailed``: ``unknown_products``
    (name) without a heading for the code, and as ``Sheet`` does.
    """

    def __init__(self, path: Path, columns: Mapping[str, Sequence[str]]) -> None:
        """``columns``: the headings that each column may have, by its name in ``Product``."""
        self.path = path
        self._known = {heading_word(word): key for key, words in columns.items() for word in words}
        self._sheet = Sheet(path, knows=self._knows)
        self._places: dict[str, int] = {}
        self._names: dict[str, str] = {}

    def read(self, known: Mapping[str, Product]) -> tuple[list[GivenProduct], list[RejectedRow]]:
        """The products in their order; a product that is not ``known`` must have a title."""
        given: dict[str, GivenProduct] = {}
        rejected: list[RejectedRow] = []
        for row in self._rows():
            if isinstance(row, RejectedLine):
                rejected.append(RejectedRow(row=row.line, column="", reason=row.reason_code))
                continue
            try:
                self._take(row, given, known)
            except _Bad as bad:
                column = self._names.get(bad.key, "")
                rejected.append(RejectedRow(row=row.number, column=column, reason=bad.reason, value=bad.value[:60]))
        return list(given.values()), rejected

    def _rows(self) -> Iterator[Row | RejectedLine]:
        for rows in self._sheet.sheets():
            heading = to_heading(rows, self._knows)
            if heading is not None:
                self._places = self._placed(heading)
                self._names = {key: heading.cells[place].strip() for key, place in self._places.items()}
                yield from rows
                return
        raise ImportFailed("unknown_products", name=self.path.name)

    def _knows(self, row: Row) -> bool:
        places = self._placed(row)
        return "code" in places and len(places) > 1

    def _placed(self, row: Row) -> dict[str, int]:
        places: dict[str, int] = {}
        for place, cell in enumerate(row.cells):
            key = self._known.get(heading_word(cell))
            if key is not None:
                places.setdefault(key, place)
        return places

    def _take(self, row: Row, given: dict[str, GivenProduct], known: Mapping[str, Product]) -> None:
        code = self._cell(row, "code")
        if not code:
            raise _Bad("code", "no_code")
        fields, variant, count = self._fields(row), self._variant(row), self._count(row)
        before = given.get(code)
        if before is None:
            if code not in known and not fields.get("title"):
                raise _Bad("title", "no_title", code)
            before = given[code] = GivenProduct(code=code, row=row.number, fields={}, stock={})
        for key, value in fields.items():
            before.fields.setdefault(key, value)
        if count is not None:
            before.stock[variant] = before.stock.get(variant, 0) + count

    def _fields(self, row: Row) -> dict[str, object]:
        fields: dict[str, object] = {}
        for key in _WORDS & set(self._places):
            if text := self._cell(row, key):
                fields[key] = text
        for key in ("price", "list_price"):
            if text := self._cell(row, key):
                fields[key] = self._amount(key, text)
        if text := self._cell(row, "care"):
            fields["care"] = tuple(one.strip() for one in re.split(r"[\n;；]", text) if one.strip())
        if text := self._cell(row, "restock"):
            fields["restock"] = self._day(text)
        if text := self._cell(row, "weight_g"):
            fields["weight_g"] = self._weight(text)
        return fields

    def _cell(self, row: Row, key: str) -> str:
        place = self._places.get(key)
        if place is None or place >= len(row.cells):
            return ""
        fault, text = row.faults.get(place, ""), row.cells[place].strip()
        if fault in _LOST:
            raise _Bad(key, fault, text)
        return text

    def _variant(self, row: Row) -> str:
        """``colour/size``, as far as the row says; the empty name where it says neither."""
        colour, size = self._cell(row, "colour"), self._cell(row, "size")
        if not (colour or size):
            parts = [
                part.rpartition(":")[2].strip()
                for part in re.split(r"[;；,，]", self._cell(row, "sku").replace("：", ":"))
            ]
            colour, size = (*[part for part in parts if part], "", "")[:2]
        names = [name.replace("/", "／") for name in (colour, size) if name]
        return "/".join(names)

    def _count(self, row: Row) -> int | None:
        text = self._cell(row, "stock")
        found = _COUNT.fullmatch(text)
        if text and found is None:
            raise _Bad("stock", "bad_count", text)
        return int(found[1]) if found else None

    def _amount(self, key: str, text: str) -> Decimal:
        try:
            amount = money(text)
        except BadValue:
            amount = None
        if amount is None or amount < 0:
            raise _Bad(key, "bad_amount", text)
        return amount

    def _day(self, text: str) -> str:
        plain = re.sub(r"[/.年月]", "-", text[:11].split(" ")[0]).rstrip("日")
        try:
            year, month, day = plain.split("-")
            return date(int(year), int(month), int(day)).isoformat()
        except ValueError:
            raise _Bad("restock", "bad_day", text) from None

    def _weight(self, text: str) -> int:
        found = _WEIGHT.fullmatch(text)
        if found is None:
            raise _Bad("weight_g", "bad_count", text)
        kilos = (found[2] or "g").lower() in ("kg", "千克", "公斤")
        return round(float(found[1]) * (1000 if kilos else 1))
