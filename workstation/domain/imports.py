"""What came of bringing a file of conversations in: seen before, and counted after."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class FileKind(StrEnum):
    """How a file of conversations is written."""

    JSON_LINES = "json_lines"
    CSV = "csv"
    LOG = "log"
    """Plain "name time / text" lines."""


class RejectedLine(msgspec.Struct, frozen=True):
    """A line of the file that could not be taken.

    ``reason_code`` names the sentence in ``views/imports/sentences.py``, ``values`` fill its places.
    """

    line: int
    """Counted from 1, as an editor shows it."""
    reason_code: str
    values: dict[str, str | int] = msgspec.field(default_factory=dict)


class ImportPreview(msgspec.Struct, frozen=True, kw_only=True):
    """What a file seems to hold, before anything is brought in."""

    kind: FileKind
    encoding: str
    conversations: int
    lines: int
    """Good lines in all conversations."""
    first: tuple[tuple[str, str, str], ...] = ()
    """Up to three (customer's name, day as ``YYYY-MM-DD`` or empty, first words)."""
    rejected: tuple[RejectedLine, ...] = ()


class ImportResult(msgspec.Struct, frozen=True):
    """What an import did. A line is counted once: added, known (already in the journal) or rejected."""

    added: int = 0
    known: int = 0
    rejected: tuple[RejectedLine, ...] = ()
    conversations: int = 0
    """Conversations with at least one line added."""
    cancelled: bool = False
    """Stopped on request; what was added until then stays."""
    played: bool = False
    """The customers' lines are being played as live customers instead of added."""


class ImportFailed(Exception):  # noqa: N818  the design's word for it is a past tense
    """The file as a whole cannot be read. ``reason_code`` and ``values`` as in ``RejectedLine``."""

    def __init__(self, reason_code: str, **values: str | int) -> None:
        super().__init__(reason_code)
        self.reason_code = reason_code
        self.values = values


LINE_REASONS: dict[str, tuple[str, ...]] = {
    "bad_json": (),
    "not_a_conversation": (),
    "no_turns": (),
    "not_a_turn": ("turn",),
    "unknown_role": ("role",),
    "no_speaker": (),
    "no_conversation": (),
    "no_customer": ("name",),
    "empty_text": (),
    "text_too_long": ("longest",),
    "bad_time": ("time",),
    "open_quote": (),
    "bad_row": (),
    "line_too_long": (),
    "bad_encoding": (),
}
"""Why a line is refused, with the values that are always given. In JSON Lines ``turn``, from 1, comes on top."""

FILE_REASONS: dict[str, tuple[str, ...]] = {
    "file_unreadable": ("name", "detail"),
    "empty_file": ("name",),
    "unknown_format": ("name",),
    "old_excel": ("name",),
    "html_table": ("name",),
    "broken_xlsx": ("name",),
    "sheet_too_big": ("name",),
    "unknown_orders": ("name",),
    "bad_profile": ("name", "detail"),
    "reading_ended": ("name",),
}
"""Why a file as a whole cannot be read, with the values given."""
