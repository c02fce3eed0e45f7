"""Conversations as JSON Lines: an object a line, with its turns."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Any

import msgspec

from workstation.channels.chat_files.lines import FileLine
from workstation.channels.chat_files.words import LONGEST_TEXT, SHOP_SPEAKER, clean, read_time, side_of
from workstation.channels.dialogue import Dialogue, Said
from workstation.domain.imports import FileKind, RejectedLine
from workstation.domain.values import Side

Table = dict[str, Any]  # whatever the line holds; every value is checked where it is taken
_TURNS = ("turns", "messages", "dialogue")
_ROLE = ("role", "sender", "from", "speaker")
_TEXT = ("text", "content", "message")
_TIME = ("at", "time", "timestamp")
_LONGEST_NAME = 100


def read_json_lines(lines: Iterable[FileLine], zone: tzinfo) -> Iterator[Dialogue | RejectedLine]:
    """A dialogue for each good line, and what had to be left out, in the order of the file."""
    number = 0
    for line in lines:
        if line.fault:
            yield RejectedLine(line.number, line.fault)
        elif line.text.strip():
            for one in _conversation(line, number, zone):
                number += isinstance(one, Dialogue)
                yield one


def _conversation(line: FileLine, number: int, zone: tzinfo) -> Iterator[Dialogue | RejectedLine]:
    try:
        table = msgspec.json.decode(line.text)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        yield RejectedLine(line.number, "bad_json")
        return
    turns = _first(table, _TURNS) if isinstance(table, dict) else None
    if not isinstance(turns, list):
        yield RejectedLine(line.number, "not_a_conversation")
        return
    customer, name, city = _customer(table)
    said: list[Said] = []
    for index, turn in enumerate(turns):
        one = _turn(turn, index, line.number, name, zone)
        if isinstance(one, RejectedLine):
            yield one
        else:
            said.append(one)
    if not said:
        yield RejectedLine(line.number, "no_turns")
        return
    conversation = _label(table.get("id")) or _fingerprint(said)
    customer = customer or conversation
    shown = name or f"顾客{conversation[-4:]}"
    if not name:
        said = [msgspec.structs.replace(one, name=shown) if one.side is Side.CUSTOMER else one for one in said]
    yield Dialogue(
        kind=FileKind.JSON_LINES,
        id=conversation,
        number=number,
        customer=customer,
        name=shown,
        city=city,
        said=tuple(said),
    )


def _customer(table: Table) -> tuple[str, str, str]:
    """What tells the customer apart, the name shown, the city; empty where the line does not tell."""
    customer = _first(table, ("customer", "buyer", "user"))
    if isinstance(customer, dict):
        name = _label(customer.get("name"))
        return _label(customer.get("id")) or name, name, _label(customer.get("city"))
    name = _label(customer)
    return name, name, ""


def _turn(turn: object, index: int, line: int, customer: str, zone: tzinfo) -> Said | RejectedLine:
    if not isinstance(turn, dict):
        return RejectedLine(line, "not_a_turn", {"turn": index + 1})
    role, text, time = _label(_first(turn, _ROLE)), _first(turn, _TEXT), _first(turn, _TIME)
    side = side_of(role)
    if side is None:
        return RejectedLine(line, "unknown_role", {"turn": index + 1, "role": role[:40]})
    if not isinstance(text, str) or not (text := clean(text)):
        return RejectedLine(line, "empty_text", {"turn": index + 1})
    if len(text) > LONGEST_TEXT:
        return RejectedLine(line, "text_too_long", {"turn": index + 1, "longest": LONGEST_TEXT})
    at = read_time(time, zone) if isinstance(time, str | int | float) else None
    if at is None and time is not None:
        return RejectedLine(line, "bad_time", {"turn": index + 1, "time": str(time)[:40]})
    name = _label(turn.get("name")) or (customer if side is Side.CUSTOMER else SHOP_SPEAKER)
    return Said(index=index, line=line, side=side, speaker=role, name=name, text=text, at=at)


def _first(table: Table, names: tuple[str, ...]) -> Any:  # whatever stands there
    return next((table[name] for name in names if name in table), None)


def _label(value: object) -> str:
    """A short text from a string or a number, else empty."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return ""
    return clean(str(value)).replace("\n", " ")[:_LONGEST_NAME]


def _fingerprint(said: list[Said]) -> str:
    words = "\n".join(f"{one.speaker}\t{one.text}" for one in said)
    return hashlib.sha256(words.encode()).hexdigest()[:16]
