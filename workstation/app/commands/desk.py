"""``workstation``, ``workstation desk`` and ``workstation replay FILE``: the windows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from workstation.app.paths import DataFolder
from workstation.app.screen import has_screen
from workstation.app.swift import hold_collection
from workstation.app.words import translate

if TYPE_CHECKING:
    from argparse import Namespace


def run(arguments: Namespace, folder: DataFolder) -> int:
    """Open the desk and stay until it is closed."""
    if not has_screen():
        print(
            translate(
                "CommandLine",
                "There is no screen here. Try: xvfb-run make run, or: workstation --self-check",
            ),
            file=sys.stderr,
        )
        return 1
    hold_collection()
    from workstation.app.start import start

    return start(arguments, folder)
