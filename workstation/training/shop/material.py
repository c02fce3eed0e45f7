"""Reads the hand-written material of the demo shop; a fault names its file."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from workstation.domain.customers import Rating
from workstation.domain.trouble import Trouble

T = TypeVar("T")
Table = dict[str, Any]  # as tomllib gives it; every value is checked when it is put into its struct


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A city where customers live; ``remote`` ones pay freight."""

    city: str
    districts: tuple[str, ...]
    province: str = ""
    remote: bool = False


class ReviewWords(msgspec.Struct, frozen=True, kw_only=True):
    """What customers write of one rating by kind of goods, later on, and what the shop answers."""

    wear: tuple[str, ...]
    bed: tuple[str, ...]
    kitchen: tuple[str, ...]
    home: tuple[str, ...]
    any: tuple[str, ...]
    later: tuple[str, ...]
    answers: tuple[str, ...]


class People(msgspec.Struct, frozen=True, kw_only=True):
    """What customers are put together from (``people.toml``)."""

    surnames: str
    given: tuple[str, ...]
    accounts: tuple[str, ...]
    fruit: tuple[str, ...]
    animal: tuple[str, ...]
    season: tuple[str, ...]
    weather: tuple[str, ...]
    occupations: tuple[str, ...]
    power: tuple[str, ...]
    tags: tuple[str, ...]
    notes: tuple[str, ...]
    follow_ups: tuple[str, ...]
    blacklist: tuple[str, ...]
    messages: tuple[str, ...]
    changed_address: tuple[str, ...]
    memos: tuple[tuple[str, str], ...]
    yellow_memos: tuple[str, ...]
    close_reasons: tuple[str, ...]
    place: tuple[Place, ...]
    streets: dict[str, tuple[str, ...]]
    review: dict[Rating, ReviewWords]
    review_kinds: dict[str, str]
    """The kind of goods of a category of products."""


class Courier(msgspec.Struct, frozen=True, kw_only=True):
    """A courier: how its waybills look and what its track says."""

    name: str
    prefix: str
    digits: int
    picked: str
    left: str
    arrived: str
    delivering: str
    signed: str


class Routes(msgspec.Struct, frozen=True, kw_only=True):
    """How parcels travel (``routes.toml``)."""

    courier: tuple[Courier, ...]
    stuck: dict[str, tuple[str, ...]]
    names: dict[str, tuple[str, ...]]


def read(file: Path, kind: type[T]) -> T:
    """One file as ``kind``. ``Trouble('shop_unreadable', file, reason)`` if it is missing or not so."""
    return converted(table(file), kind, file)


def table(file: Path) -> Table:
    """One TOML file as it stands."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise Trouble("shop_unreadable", file=file.name, reason=str(fault)) from fault


def converted(value: object, kind: type[T], file: Path) -> T:
    """``value`` as ``kind``, or ``Trouble`` naming ``file``."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as fault:
        raise Trouble("shop_unreadable", file=file.name, reason=str(fault)) from fault
