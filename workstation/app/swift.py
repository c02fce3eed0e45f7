"""What makes start and desk quick and belongs to no part of them; measured by ``make bench ARGS="start desk"``."""

from __future__ import annotations

import gc
import sys

from workstation.app.late_tools import import_messages, signature_tools_later
from workstation.app.quick_enums import make_enums_quickly


def import_swiftly() -> None:
    """Import Qt and msgspec, which everything here stands on, without what nobody needs before the first window."""
    import_messages()
    make_enums_quickly()
    with signature_tools_later():
        import PySide6.QtCore  # noqa: F401


TURN = 0.0005
"""Seconds after which a thread that runs Python lets another one have its turn, if that waits."""


def take_short_turns() -> None:
    """Let the journal's writer and the windows wait for each other a tenth of what Python has them wait.

    Every statement of SQLite ends with taking up Python again: at 5 ms each (Python's own turn) a
    reply that is written while the windows are busy would stand in line several times.
    """
    sys.setswitchinterval(TURN)


def hold_collection() -> None:
    """No cyclic garbage is looked for until ``app.garbage`` begins with it: what start-up makes is there to stay."""
    gc.disable()


def end_start() -> None:
    """Never walk through what start-up made when collecting."""
    gc.collect()
    gc.freeze()
