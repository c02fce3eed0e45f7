"""Where the data files of the program lie: in a checkout, an installed wheel or a PyInstaller folder."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path


def resource(path: str) -> Path:
    """The file or folder ``path`` (with slashes) below ``resources/``, whether or not it is there."""
    return _root() / path


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's loader
    if frozen:
        return Path(frozen) / "resources"
    checkout = Path(__file__).resolve().parents[2] / "resources"
    if checkout.is_dir():
        return checkout
    installed = importlib.util.find_spec("workstation_resources")
    if installed is not None and installed.submodule_search_locations:
        return Path(next(iter(installed.submodule_search_locations)))
    return checkout
