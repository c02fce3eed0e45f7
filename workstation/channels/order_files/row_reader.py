"""A row of an export as an order of one line; what cannot be read is named by its column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from workstation.channels.order_files.profiles import Field, word
from workstation.channels.order_files.recognise import Binding
from workstation.channels.order_files.values import (
    BadValue,
    address,
    moment,
    money,
    number_text,
    order_number,
    text_of,
    whole,
)
from workstation.channels.sheets.row import Row
from workstation.domain.flags import Flag
from workstation.domain.orders import Order, OrderItem, RejectedRow

Value = TypeVar("Value")
SHOWN = 60
"""Characters of a value at fault that are shown."""
_GOODS: frozenset[Field] = frozenset({"title", "sku", "qty", "price", "code", "sub_order", "item_refund", "pieces"})


class RowReader:
    """Reads the rows below one heading."""

    def __init__(self, binding: Binding) -> None:
        self._binding = binding
        self._layout = binding.layout
        profile = binding.profile
        self._places = binding.places
        self._states = {word(one): state for state, words in profile.status.items() for one in words}
        self._flags = {word(one): flag for flag, words in profile.flags.items() for one in words}
        self._empty = {field: {word(one) for one in words} for field, words in binding.layout.empty.items()}
        self._last_no = ""
        self.unknown_statuses: Counter[str] = Counter()
        """Words of the status column that the profile does not know, with how often they came."""
        self.unknown_flags: Counter[str] = Counter()

    def is_heading(self, row: Row) -> bool:
        """Whether the heading comes again, as in files put together from several."""
        return tuple(cell.strip(" \t\ufeff") for cell in row.cells) == self._binding.headings

    def read(self, row: Row) -> Order | RejectedRow:
        """The order with this row's goods, or why not; if its number could be read, with that."""
        number = ""
        try:
            self._check_width(row)
            number = self._order_no(row)
            return self._order(row, number)
        except _BadCell as bad:
            place = bad.place
            column = self._binding.headings[place] if 0 <= place < len(self._binding.headings) else ""
            value = row.cells[place].strip()[:SHOWN] if 0 <= place < len(row.cells) else ""
            return RejectedRow(row=row.number, column=column, reason=bad.code, value=value, order_no=number)

    def _check_width(self, row: Row) -> None:
        width = len(self._binding.headings)
        if len(row.cells) > width and any(cell.strip() for cell in row.cells[width:]):
            raise _BadCell("row_shifted", -1)

    def _order_no(self, row: Row) -> str:
        place, text = self._found(row, "order_no")
        if not text and self._layout.continues and self._last_no and self._is_continuation(row):
            return self._last_no
        try:
            self._last_no = order_number(text)
        except BadValue as bad:
            raise _BadCell(bad.code, place) from bad
        return self._last_no

    def _is_continuation(self, row: Row) -> bool:
        return bool(self._text(row, "title")) and not any(
            self._text(row, field) for field in self._places if field not in _GOODS
        )

    def _order(self, row: Row, number: str) -> Order:
        text = self._text
        status_word = text(row, "status")
        status = self._states.get(word(status_word)) if status_word else None
        if status_word and status is None:
            self.unknown_statuses[status_word[:SHOWN]] += 1
        items, total = self._goods(row), self._money(row, "total")
        if total is not None and total < 0:
            raise _BadCell("bad_money", self._found(row, "total")[0])
        if self._layout.total == "priced":
            total = items[0].price * items[0].qty if items and items[0].price is not None else None
        pieces = self._whole(row, "pieces")
        if pieces is None:
            pieces = sum(item.qty for item in items)
        return Order(
            platform=self._binding.profile.platform, order_no=number, buyer=text(row, "buyer"), status=status,
            status_word=status_word, total=total, summed=self._layout.total == "priced" and total is not None,
            freight=self._lenient_money(row, "freight"), receiver=text(row, "receiver"),
            phone=self._number(row, "phone"), address=self._address(row), created=self._moment(row, "created"),
            paid=self._moment(row, "paid"), shipped=self._lenient_moment(row, "shipped"),
            received=self._lenient_moment(row, "received"), items=items, pieces=pieces,
            detailed=bool(items) and self._layout.items != "joined", tracking_no=self._number(row, "tracking_no"),
            courier=text(row, "courier"), message=text(row, "message"), memo=self._memo(row), flag=self._flag(row),
            close_reason=text(row, "close_reason"), after_sale=text(row, "after_sale"),
            refund=self._lenient_money(row, "refund"), invoice=text(row, "invoice"), shop=text(row, "shop"),
        )  # fmt: skip

    def _goods(self, row: Row) -> tuple[OrderItem, ...]:
        title = self._text(row, "title")
        qty = self._whole(row, "pieces" if self._layout.items == "joined" else "qty")
        price = self._money(row, "price")
        sub_order = self._number(row, "sub_order")
        if not title:
            return ()
        return (
            OrderItem(
                title=title, qty=1 if qty is None else qty, sku=self._text(row, "sku"), price=price,
                code=self._text(row, "code"), refund=self._text(row, "item_refund"), sub_order=sub_order,
            ),
        )  # fmt: skip

    def _address(self, row: Row) -> str:
        whole_one = address(self._text(row, "new_address") or self._text(row, "address"))
        parts = [text for place in self._places.get("address_parts", ()) if (text := self._cell(row, place))]
        front = "".join(dict.fromkeys(parts))
        return whole_one if not front or whole_one.startswith(parts[0]) else front + whole_one

    def _memo(self, row: Row) -> str:
        texts = [text for place in self._places.get("memo", ()) if (text := self._cell(row, place))]
        return "\n".join(dict.fromkeys(texts))

    def _flag(self, row: Row) -> Flag | None:
        said = self._text(row, "flag")
        flag = self._flags.get(word(said)) if said else None
        if said and flag is None:
            self.unknown_flags[said[:SHOWN]] += 1
        return flag

    def _text(self, row: Row, field: Field) -> str:
        return self._found(row, field)[1]

    def _found(self, row: Row, field: Field) -> tuple[int, str]:
        """The preferred column of ``field`` that says something, and what; else the first one and nothing."""
        places = self._places.get(field)
        if places is None:
            return -1, ""
        for place in places:
            text = self._cell(row, place)
            if text and not (field in self._empty and word(text) in self._empty[field]):
                return place, text
        return places[0], ""

    def _cell(self, row: Row, place: int) -> str:
        if place in row.faults:
            raise _BadCell(row.faults[place], place)
        return text_of(row.cells[place]) if place < len(row.cells) else ""

    def _number(self, row: Row, field: Field) -> str:
        return self._as(row, field, number_text)

    def _money(self, row: Row, field: Field) -> Decimal | None:
        return self._as(row, field, money)

    def _whole(self, row: Row, field: Field) -> int | None:
        return self._as(row, field, whole)

    def _moment(self, row: Row, field: Field) -> str | None:
        return self._as(row, field, moment)

    def _as(self, row: Row, field: Field, reads: Callable[[str], Value]) -> Value:
        place, text = self._found(row, field)
        try:
            return reads(text)
        except BadValue as bad:
            raise _BadCell(bad.code, place) from bad

    def _lenient_moment(self, row: Row, field: Field) -> str | None:
        """Of a column where platforms also write words."""
        try:
            return self._moment(row, field)
        except _BadCell:
            return None

    def _lenient_money(self, row: Row, field: Field) -> Decimal | None:
        """Of a column where platforms also write words."""
        try:
            return self._money(row, field)
        except _BadCell:
            return None


class _BadCell(Exception):  # noqa: N818  becomes a RejectedRow
    def __init__(self, code: str, place: int) -> None:
        super().__init__(code)
        self.code = code
        self.place = place
