"""``workstation --self-check``: plays a short session with real windows, without a screen if there is none."""

from __future__ import annotations

import argparse
import faulthandler
import io
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from workstation.app.paths import DataFolder
from workstation.app.screen import has_screen
from workstation.app.words import translate

LONGEST = 120
"""Seconds after which a check that hangs is ended, with where it hung."""


def run(arguments: argparse.Namespace, folder: DataFolder) -> int:
    """Print a line for each step; 0 if all is well, 1 with the step and the reason if not.

    ``folder`` stays untouched: the session has a folder of its own, which is gone afterwards.
    """
    del folder
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that has no ✓ still says the rest
    if sys.stderr is not None:
        faulthandler.dump_traceback_later(LONGEST, exit=True)
    try:
        with tempfile.TemporaryDirectory(prefix="workstation-self-check-", ignore_cleanup_errors=True) as place:
            return _check(DataFolder(Path(place)), arguments)
    finally:
        faulthandler.cancel_dump_traceback_later()


def _check(folder: DataFolder, arguments: argparse.Namespace) -> int:
    from workstation.app.rehearsal import Rehearsal
    from workstation.app.settings import Settings
    from workstation.app.start import application

    settings = Settings(folder.settings)
    for alert in ("sound", "tray", "taskbar_alert"):
        settings.set(alert, False)
    application(settings)
    faults = _Faults()
    began = time.monotonic()
    rehearsal = Rehearsal(folder, settings, arguments)
    try:
        for said, deed in rehearsal.steps():
            try:
                deed()
                faults.raise_first()
            except Exception as fault:  # noqa: BLE001  whatever it is, the step failed and is named
                _tell_failure(said, fault)
                return 1
            print(f"✓ {said}", flush=True)
    finally:
        rehearsal.close()
        faults.remove()
    told = translate("SelfCheck", "All is well ({seconds} s).")
    print(told.format(seconds=f"{time.monotonic() - began:.1f}"), flush=True)
    return 0


def _tell_failure(said: str, fault: Exception) -> None:
    from workstation.app.rehearsal import UnsoundError

    told = translate("SelfCheck", "✗ {step} — failed: {why}")
    print(told.format(step=said, why=f"{type(fault).__name__}: {fault}"), file=sys.stderr, flush=True)
    if not isinstance(fault, UnsoundError):
        traceback.print_exception(fault)


class _Faults:
    """What nobody caught while events were processed: it fails the step in which it happened.

    Qt's own messages go to the error output, but for what the offscreen platform says of itself.
    """

    def __init__(self) -> None:
        self._first: BaseException | None = None
        self._before = sys.excepthook
        sys.excepthook = lambda _kind, fault, _trace: self._take(fault)
        qInstallMessageHandler(_tell_qt_message)

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before
        qInstallMessageHandler(None)

    def raise_first(self) -> None:
        """Raise what was not caught, if anything."""
        if self._first is not None:
            raise RuntimeError(repr(self._first)) from self._first

    def _take(self, fault: BaseException) -> None:
        self._first = self._first or fault


def _tell_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del kind, context
    if not message.startswith("This plugin does not support "):
        print(message, file=sys.stderr)
