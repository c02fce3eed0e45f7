"""An export of orders, read once from start to end: recognised by its heading, rows of one order put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from workstation.channels.chat_files.lines import Progress
from workstation.channels.order_files.joining import joined
from workstation.channels.order_files.profiles import Layout, Profile
from workstation.channels.order_files.recognise import Binding, recognise
from workstation.channels.order_files.row_reader import RowReader
from workstation.channels.sheets.heading import to_heading
from workstation.channels.sheets.row import Row
from workstation.channels.sheets.sheet import Sheet
from workstation.domain.imports import ImportFailed, RejectedLine
from workstation.domain.order_imports import OrderFileFacts, UnknownWord
from workstation.domain.orders import FoundOrder, Order, RejectedRow


class OrderFile:
    """A file of orders. Iterate it for ``RejectedRow`` as they come, and then ``FoundOrder`` by when they were placed.

    Rows of one order need not be neighbours, so orders come when all has been read. ``progress`` is told of the
    reading; ``cancelled`` is asked at each line and ends the iteration without the orders.

    Raises (while iterating):
        ImportFailed: as ``Sheet``, and ``unknown_orders`` (name) if no profile knows the heading.
    """

    def __init__(
        self,
        path: Path,
        profiles: Sequence[Profile],
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._path = path
        self._profiles = profiles
        self._sheet = Sheet(path, progress, cancelled)
        self._bindings: list[Binding] = []
        self._statuses: Counter[str] = Counter()
        self._flags: Counter[str] = Counter()
        self._span: tuple[str, str] | None = None
        self.count = 0
        """How many orders it has, known when the first of them comes."""

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return self._path.name

    @property
    def stopped(self) -> bool:
        """Whether the reading ended because it was cancelled."""
        return self._sheet.stopped

    def facts(self) -> OrderFileFacts | None:
        """What the file turned out to be; None before the iteration has come to its end."""
        if not self._bindings:
            return None
        first = self._bindings[0]
        return OrderFileFacts(
            name=self.name, platform=first.profile.platform, layout=first.layout.name, encoding=self._sheet.encoding,
            since=self._span[0] if self._span else None, until=self._span[1] if self._span else None,
            unknown_statuses=_words(self._statuses), unknown_flags=_words(self._flags),
        )  # fmt: skip

    def check(self) -> None:
        """Read no further than the heading. Raises as the iteration."""
        for rows in Sheet(self._path).sheets():
            if self._heading(rows)[1] is not None:
                return
        raise ImportFailed("unknown_orders", name=self.name)

    def __iter__(self) -> Iterator[FoundOrder | RejectedRow]:
        for rows in self._sheet.sheets():
            heading, binding = self._heading(rows)
            if heading is None or binding is None:
                continue
            self._bindings.append(binding)
            yield from self._orders(rows, binding)
        if not self._bindings and not self.stopped:
            raise ImportFailed("unknown_orders", name=self.name)

    def _heading(self, rows: Iterator[Row | RejectedLine]) -> tuple[Row | None, Binding | None]:
        heading = to_heading(rows, lambda row: recognise(row, self._profiles) is not None)
        return heading, recognise(heading, self._profiles) if heading else None

    def _orders(self, rows: Iterator[Row | RejectedLine], binding: Binding) -> Iterator[FoundOrder | RejectedRow]:
        reader = RowReader(binding)
        held = _Held(binding.layout)
        for row in rows:
            if isinstance(row, RejectedLine):
                yield RejectedRow(row=row.line, column="", reason=row.reason_code)
            elif not row.is_blank() and not reader.is_heading(row):
                one = reader.read(row)
                if isinstance(one, RejectedRow):
                    held.miss(one.order_no)
                    yield one
                else:
                    held.take(one, row.number)
        self._statuses += reader.unknown_statuses
        self._flags += reader.unknown_flags
        if not self.stopped:
            self.count += len(held)
            for found in held.orders():
                self._note_time(found.order.created)
                yield found

    def _note_time(self, created: str | None) -> None:
        if created:
            since, until = self._span or (created, created)
            self._span = (min(since, created), max(until, created))


class _Held:
    """Orders until the end of the file, packed: 50,000 of them are bytes, nothing for the garbage collector."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._packed: dict[str, bytes] = {}
        self._rows: dict[str, int] = {}
        self._times: dict[str, str] = {}
        self._missed: set[str] = set()
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(Order)

    def take(self, order: Order, row: int) -> None:
        number = order.order_no
        known = self._packed.get(number)
        if known is None:
            self._rows[number] = row
        else:
            order = joined(self._decoder.decode(known), order, self._layout)
        self._packed[number] = self._encoder.encode(order)
        self._times[number] = order.created or ""

    def miss(self, number: str) -> None:
        """A row of this order was rejected."""
        if number and self._layout.items != "joined":
            self._missed.add(number)

    def __len__(self) -> int:
        return len(self._packed)

    def orders(self) -> Iterator[FoundOrder]:
        """By the moment they were placed: the store's index takes them in that order much faster."""
        for number in sorted(self._packed, key=self._times.__getitem__):
            order = self._decoder.decode(self._packed[number])
            partial = number in self._missed
            if partial and self._layout.total in ("sum", "priced"):
                order = msgspec.structs.replace(order, total=None, summed=False)
            yield FoundOrder(order=order, row=self._rows[number], partial=partial)


def _words(counted: Counter[str]) -> tuple[UnknownWord, ...]:
    return tuple(UnknownWord(text, times) for text, times in counted.most_common(200))
