"""What makes the start quick and belongs to no part of it: both measured by ``make bench ARGS=start``."""

from __future__ import annotations

import gc
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
