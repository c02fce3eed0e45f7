"""What makes start and desk quick and belongs to no part of them; measured by ``make bench ARGS="start desk"``."""

from __future__ import annotations

import gc
import sys
from contextlib import suppress


def skip_reading_sources() -> None:
    """Keep PySide from reading the source of every module that is imported after it.

    It looks for the word PySide6 there, to know which modules may say ``from __feature__ import …``. None of
    ours does, so each may count as one that uses PySide without features. Saves some 40 ms; a PySide
    that looks elsewhere is left alone.
    """
    import PySide6.QtCore  # noqa: F401  makes the support package

    with suppress(ImportError, AttributeError):
        from shibokensupport import feature  # type: ignore[import-not-found]  # inside PySide's own library

        if callable(feature._mod_uses_pyside):
            feature._mod_uses_pyside = _uses_pyside


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


def _uses_pyside(module: object) -> bool:
    del module
    return True
