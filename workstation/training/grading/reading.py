"""Reads conversations to be graded: JSON Lines of which only speakers and words are looked at."""

from __future__ import annotations

import msgspec

from workstation.domain.values import Side
from workstation.training.grading.dialogue import Said, Spoken

_CUSTOMERS = frozenset(("customer", "buyer", "user", "client", "买家", "客户", "顾客"))


class UnfitLine(ValueError):  # noqa: N818  a name like Refused and Trouble
    """A line is no conversation; the text says what is missing."""


class _Turn(msgspec.Struct):
    text: str
    sender: str = ""
    role: str = ""
    speaker: str = ""


class _Row(msgspec.Struct):
    turns: list[_Turn]
    id: str | int = ""


_decode = msgspec.json.Decoder(_Row).decode


def read_line(line: str, number: int) -> Spoken:
    """The conversation of one line: ``{"id": …, "turns": [{"sender": "customer", "text": …}, …]}``.

    ``role`` and ``speaker`` do for ``sender``; whoever is no customer is the clerk. Without an id it is the line's
    ``number``. Everything else in the line, such as ratings, is not looked at. ``UnfitLine`` if it is none.
    """
    try:
        row = _decode(line)
    except (msgspec.DecodeError, UnicodeEncodeError) as fault:  # half a surrogate is no text
        raise UnfitLine(str(fault)) from fault
    turns = tuple(Said(_side(one), one.text) for one in row.turns)
    return Spoken(str(row.id) if row.id != "" else str(number), turns)


def _side(turn: _Turn) -> Side:
    speaker = (turn.sender or turn.role or turn.speaker).strip().lower()
    return Side.CUSTOMER if speaker in _CUSTOMERS else Side.CLERK
