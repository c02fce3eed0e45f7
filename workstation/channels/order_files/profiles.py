"""Profiles of order exports: which heading means what, which word which state. Data, so that a shop can add its own."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec

from workstation.channels.sheets.row import heading_word
from workstation.domain.flags import Flag
from workstation.domain.imports import ImportFailed
from workstation.domain.orders import OrderStatus, Platform

Field = Literal[
    "order_no", "sub_order", "buyer", "status", "total", "freight", "receiver", "phone", "address", "new_address",
    "address_parts", "created", "paid", "shipped", "received", "title", "sku", "qty", "price", "pieces", "code",
    "item_refund", "tracking_no", "courier", "message", "memo", "flag", "close_reason", "after_sale", "refund",
    "invoice", "shop",
]  # fmt: skip
"""What a column can mean."""


class Layout(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of export of a platform. ``columns`` gives headings by meaning, those preferred first."""

    name: str
    needs: tuple[Field, ...]
    """Without a column of each the file is not of this kind."""
    telling: tuple[str, ...] = ()
    """Headings that other platforms do not have."""
    total: Literal["column", "once", "sum", "priced"]
    """``column``: of the row; ``once``: of one row, if they differ their sum; ``sum``: over the order's rows;
    ``priced``: Σ price × quantity, until a list tells better."""
    items: Literal["joined", "each", "row"]
    """``joined``: titles of all goods in one cell; ``each``: a row is one line of goods; ``row``: a row is one line
    of goods, and one that comes again replaces itself."""
    continues: bool = False
    """Whether a row without a number, with goods only, belongs to the order above it."""
    columns: dict[Field, tuple[str, ...]]
    empty: dict[Field, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Words that say nothing."""


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The exports of one platform."""

    platform: Platform
    name: str
    status: dict[OrderStatus, tuple[str, ...]]
    flags: dict[Flag, tuple[str, ...]] = msgspec.field(default_factory=dict)
    layout: tuple[Layout, ...]


def word(text: str) -> str:
    """A word as it is compared with those of a profile: widths and blanks make no difference."""
    return heading_word(text)


def load_profiles(folders: Iterable[Path]) -> list[Profile]:
    """The profiles (``*.toml``) of ``folders`` by name; a file of a later folder replaces its namesake.

    Raises:
        ImportFailed: ``bad_profile`` (name, detail).
    """
    found: dict[str, Path] = {}
    for folder in folders:
        found.update({path.name: path for path in sorted(folder.glob("*.toml"))})
    return [load_profile(path) for path in found.values()]


def load_profile(path: Path) -> Profile:
    """One profile. Raises as ``load_profiles``."""
    try:
        data: Mapping[str, Any] = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        profile = msgspec.convert(data, Profile)
    except (OSError, ValueError, msgspec.ValidationError) as fault:
        raise ImportFailed("bad_profile", name=path.name, detail=str(fault)) from fault
    for layout in profile.layout:
        missing = [one for one in layout.needs if not layout.columns.get(one)]
        if missing or "order_no" not in layout.needs:
            raise ImportFailed("bad_profile", name=path.name, detail=f"{layout.name}: needs {missing or 'order_no'}")
    return profile


FIELDS: frozenset[str] = frozenset(get_args(Field))
