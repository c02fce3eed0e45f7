"""Events as they are stored: JSON with a kind and a version, and how older versions are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, get_args

import msgspec

from workstation.domain.entry import Entry
from workstation.domain.events import AnyEvent
from workstation.domain.trouble import Trouble

Stored = dict[str, Any]
"""An event's fields as JSON has them; Any, because older versions have no class any more."""

KINDS: dict[str, type[AnyEvent]] = {kind.__name__: kind for kind in get_args(AnyEvent)}
"""The facts there are, by the name they are stored under."""

VERSIONS: dict[str, int] = dict.fromkeys(KINDS, 1)
"""The version in which each kind is written."""

UPCASTERS: dict[tuple[str, int], Callable[[Stored], Stored]] = {}
"""(kind, version) → what turns the stored fields of that version into those of the next."""

_encode = msgspec.json.Encoder().encode
_fields = msgspec.json.Decoder(Stored).decode


def encode_event(event: AnyEvent) -> tuple[str, int, str]:
    """(kind, version, data) of an event."""
    kind = type(event).__name__
    return kind, VERSIONS[kind], _encode(event).decode()


def decode_event(
    kind: str, version: int, data: str, upcasters: Mapping[tuple[str, int], Callable[[Stored], Stored]] = UPCASTERS
) -> AnyEvent:
    """The event of a row. ``Trouble('newer_entry')`` if a newer program wrote it, ``file_damaged`` if unreadable."""
    current = VERSIONS.get(kind)
    if current is None or version > current:
        raise Trouble("newer_entry", kind=kind, version=version)
    try:
        return _decoder(kind)(data) if version == current else _upcast(kind, version, data, upcasters)
    except msgspec.MsgspecError as error:
        raise Trouble("file_damaged", detail=str(error)) from error


@cache
def _decoder(kind: str) -> Callable[[str], AnyEvent]:
    """One a kind, made when its first event is read: for all kinds together it takes 4 ms, before the first paint."""
    return msgspec.json.Decoder(KINDS[kind]).decode


def _upcast(
    kind: str, version: int, data: str, upcasters: Mapping[tuple[str, int], Callable[[Stored], Stored]]
) -> AnyEvent:
    fields = _fields(data)
    for step in range(version, VERSIONS[kind]):
        fields = upcasters[kind, step](fields)
    event: AnyEvent = msgspec.convert(fields, type=AnyEvent)
    return event


def decode_entry(seq: int, at: int, clerk: str, kind: str, version: int, data: str) -> Entry:
    """The entry of a row."""
    return Entry(seq=seq, at=at, clerk=clerk, event=decode_event(kind, version, data))
