"""The crash hook: a bug writes a report and is told in one sentence; the program goes on.

Installed before anything else. Reports carry versions, the traceback and the latest log lines; no message texts.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from workstation.app.log import RecentLines
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble

_NO_SCREEN = "This plugin does not support"
"""How platforms without a screen begin what they say of every window; nobody can do anything about it."""

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_PERSONAL = re.compile(r"[^\x00-\x7f]+|\d{5,}")
"""Words of people and long numbers (telephones, orders) in the text of an exception."""


class CrashHook(QObject):
    """Catches what nobody caught: in slots, threads, finalisers, and Qt's own messages.

    The same fault (kind and place) is reported once; later ones only count in the log, so that a fault in
    a paint event cannot fill the disk.

    Signals:
        reported(str): a report was written to this path. Emitted on the thread of the fault; widgets that connect
            to it are called on theirs.
        objected(Refused | Trouble): no fault but a known objection that nobody met on its way; show its sentence.
    """

    reported = Signal(str)
    objected = Signal(object)

    def __init__(self, reports: Path, recent: RecentLines, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._recent = recent
        self._seen: dict[str, int] = {}
        self._busy = threading.local()
        self._faults: IO[str] | None = None

    def install(self) -> None:
        """Take over all hooks of the process."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(self._on_qt_message)
        try:
            self._reports.mkdir(parents=True, exist_ok=True)
            self._faults = (self._reports / "faults.txt").open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        except OSError as error:
            _log.warning("Faults of the machine code will not be recorded: %s", error)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def report(self, error: BaseException, where: str = "") -> Path | None:
        """Write a report about ``error`` and tell it. None if it was told before or cannot be written."""
        if getattr(self._busy, "now", False):
            return None
        self._busy.now = True
        try:
            return self._report(error, where)
        finally:
            self._busy.now = False

    def _report(self, error: BaseException, where: str) -> Path | None:
        place = _place(error)
        self._seen[place] = self._seen.get(place, 0) + 1
        if self._seen[place] > 1:
            _log.error("Again (%d times): %s", self._seen[place], place)
            return None
        _log.error("A fault nobody caught: %s", place)
        try:
            path = self._free_path()
            path.write_text(self._text(error, where), encoding="utf-8")
        except OSError as trouble:
            _log.error("The report could not be written: %s", trouble)
            return None
        self.reported.emit(str(path))
        return path

    def _free_path(self) -> Path:
        self._reports.mkdir(parents=True, exist_ok=True)
        stem = datetime.now().astimezone().strftime("crash-%Y%m%d-%H%M%S")
        path, number = self._reports / f"{stem}.txt", 1
        while path.exists():
            number += 1
            path = self._reports / f"{stem}-{number}.txt"
        return path

    def _text(self, error: BaseException, where: str) -> str:
        parts = [versions(), f"Where: {where or 'main thread'}", described(error), "Latest log lines:"]
        return "\n\n".join([*parts, "\n".join(self._recent.lines())]) + "\n"

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, Refused | Trouble):
            _log.warning("%s: %s", kind.__name__, error)
            self.objected.emit(error)
            return
        self.report(error.with_traceback(trace))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self.report(args.exc_value, f"thread {args.thread.name if args.thread else 'unknown'}")

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, args.err_msg or "finaliser")

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not getattr(self._busy, "now", False) and not message.startswith(_NO_SCREEN):
            _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "", message)


def versions() -> str:
    """The program, Python, Qt and the machine, a line each."""
    import sqlite3  # rarely needed, and only here

    import PySide6

    from workstation import __doc__ as about

    return "\n".join(
        [
            f"Program: {(about or 'workstation').splitlines()[0]}",
            f"Python: {sys.version.split()[0]}",
            f"PySide6: {PySide6.__version__}, Qt: {qVersion()}",
            f"SQLite: {sqlite3.sqlite_version}",
            f"System: {_system()}",
        ]
    )


def described(error: BaseException) -> str:
    """The traceback of ``error`` and of what caused it, without what people wrote."""
    shown, lines, current = set[int](), list[str](), error
    while True:
        shown.add(id(current))
        text = _PERSONAL.sub("…", str(current))[:300]
        lines = [*traceback.format_tb(current.__traceback__), f"{type(current).__name__}: {text}\n", *lines]
        cause = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
        if cause is None or id(cause) in shown:
            return "".join(lines)
        lines = ["\nwhich led to:\n", *lines]
        current = cause


def _place(error: BaseException) -> str:
    """Kind and place of a fault, the same for the same fault."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return f"{type(error).__name__} in {last.filename}:{last.lineno}" if last else type(error).__name__


def _system() -> str:
    import platform  # start-up does not pay for it

    return platform.platform()
