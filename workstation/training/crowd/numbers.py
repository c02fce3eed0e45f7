"""Every number of the engine, read from ``resources/training/numbers.toml``, where each is explained."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec

FILE = "numbers.toml"


class Numbers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole table."""


def load_numbers(folder: Path) -> Numbers:
    """The table in ``folder``. ``msgspec.ValidationError`` or ``TOMLDecodeError`` if it is unfit."""
    return msgspec.convert(tomllib.loads((folder / FILE).read_text(encoding="utf-8")), Numbers)
