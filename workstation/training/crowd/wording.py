"""The common words of customers, read from ``resources/training/wording.yaml``."""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

FILE = "wording.yaml"


class Wording(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All common words."""


def load_wording(folder: Path) -> Wording:
    """The words in ``folder``. ``msgspec.ValidationError`` or ``yaml.YAMLError`` if they are unfit."""
    loaded = yaml.safe_load((folder / FILE).read_text(encoding="utf-8"))
    return msgspec.convert(loaded or {}, Wording)
