"""What came of bringing an export of orders in: seen before, and counted after."""

from __future__ import annotations

import msgspec

from workstation.domain.orders import Platform, RejectedRow

ORDER_REASONS: tuple[str, ...] = (
    "no_order_no",
    "bad_order_no",
    "scientific",
    "digits_lost",
    "bad_money",
    "bad_time",
    "bad_number",
    "cell_too_long",
    "cell_error",
    "row_shifted",
    "open_quote",
    "bad_row",
    "line_too_long",
    "bad_encoding",
)
"""Why a row is refused. The sentences stand in ``views/imports/order_sentences.py``."""


class UnknownWord(msgspec.Struct, frozen=True):
    """A word of a status or flag column that the profile does not know; it is kept as it is."""

    word: str
    times: int


class OrderFileFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a file of orders is, told once it has been read."""

    name: str
    platform: Platform
    layout: str
    """The kind of export as the profile names it: ``订单列表``."""
    encoding: str
    since: str | None = None
    """The earliest moment at which one of its orders was placed, ISO 8601 local."""
    until: str | None = None
    unknown_statuses: tuple[UnknownWord, ...] = ()
    unknown_flags: tuple[UnknownWord, ...] = ()


class OrderImportResult(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did, or would do. An order is counted once: added, changed or unchanged."""

    facts: OrderFileFacts | None = None
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: tuple[RejectedRow, ...] = ()
    cancelled: bool = False
    """Stopped on request; what came in until then stays."""
    dry: bool = False
    """Nothing was changed: it was only looked at."""
