"""``workstation palette``: show the companion palette of the program that runs; for keys that a desktop gives."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from workstation.app.paths import DataFolder, RoomKind
from workstation.app.words import translate

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace, folder: DataFolder) -> int:
    """Ask the running program; 1 if none runs on this folder."""
    del arguments
    from workstation.app.single import call_palette

    if any(call_palette(folder.room(kind).folder) for kind in (RoomKind.SHOP, RoomKind.PRACTICE)):
        return 0
    print(translate("CommandLine", "The desk is not running. Start it with: workstation"), file=sys.stderr)
    return 1
