"""Runs the command line. A command's module loads with the command, so that the desk's start pays for no other."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.app.paths import DataFolder, default_folder
from workstation.app.plain_start import named_folder, plain_start
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble

if TYPE_CHECKING:
    from argparse import Namespace

MODULES = {
    "desk": "desk",
    "replay": "desk",
    "doctor": "doctor",
    "verify": "upkeep",
    "rebuild": "upkeep",
    "backup": "upkeep",
    "restore": "upkeep",
    "import-chats": "import_chats",
    "import-orders": "import_orders",
    "orders": "orders",
    "read-orders": "read_orders",
    "import-phrases": "phrases",
    "export-phrases": "phrases",
    "palette": "palette",
    "import-knowledge": "shop_files",
    "import-products": "shop_files",
    "drill": "drill",
    "understand": "understand",
    "grade-chats": "grade_chats",
    "report": "report",
    "scenario": "scenario",
    "export-recording": "export_recording",
    "settings": "settings",
    "add-remark": "add_remark",
    "check-speech": "check_speech",
}
"""The module of ``workstation/app/commands`` whose ``run(arguments, folder)`` does the command."""

WINDOWED = frozenset(("desk", "self_check", "import_chats"))
"""Those that may open windows, and so make their own application."""

UNTROUBLED = frozenset(("doctor", "self_check"))
"""Those that have something to say whatever the data folder is."""

TROUBLE = 1


def run(argv: Sequence[str]) -> int:
    """Do what ``argv`` says; the exit status: 0 done, 1 trouble, 2 a command line not understood."""
    from workstation.app.swift import import_swiftly

    plain = plain_start(argv)
    import_swiftly()
    from workstation.app.words import speak_in

    speak_in(chosen_language(_folder(named_folder(argv))))
    try:
        arguments = plain or _parsed(argv)
    except SystemExit as finished:  # help was shown, or an objection
        return int(finished.code or 0)
    folder = _folder(arguments.data)
    with _logged() as lines:
        try:
            return _do(arguments, folder)
        except BrokenPipeError:
            raise
        except KeyboardInterrupt:
            return _say_interrupted()
        except Exception as error:  # noqa: BLE001  the last place: whatever it is becomes a sentence
            return _say(error, folder, lines)


def _parsed(argv: Sequence[str]) -> Namespace:
    from workstation.app.command_line import parser  # a plain start does without

    return parser().parse_args(argv)


def _do(arguments: Namespace, folder: DataFolder) -> int:
    if arguments.version:
        from workstation.app.version import version

        print(f"workstation {version()}")
        return 0
    name = "self_check" if arguments.self_check else MODULES[arguments.command or "desk"]
    if name not in UNTROUBLED and folder.root.exists() and not folder.root.is_dir():
        raise Trouble("not_a_folder", path=str(folder.root))
    if name not in WINDOWED:
        speak()
    if getattr(arguments, "json", False):
        _to_programs()
    return int(importlib.import_module(f"workstation.app.commands.{name}").run(arguments, folder))


def _to_programs() -> None:
    """JSON is UTF-8 (RFC 8259), whatever the machine speaks; a terminal keeps what it shows."""
    if isinstance(sys.stdout, TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")


def _folder(named: Path | str | None) -> DataFolder:
    return DataFolder(Path(named).absolute() if named else default_folder())


def chosen_language(folder: DataFolder) -> str:
    """The language that the settings of ``folder`` say."""
    from workstation.app.settings import Settings

    with _logged():
        return Settings(folder.settings, put_aside=False).text("language")


def speak() -> None:
    """Give sentences their language where there are no windows."""
    from PySide6.QtCore import QCoreApplication

    from workstation.app.language import install_language
    from workstation.app.words import language

    app = QCoreApplication.instance() or QCoreApplication([])
    install_language(app, language())


@contextmanager
def _logged() -> Iterator[logging.Handler]:
    """The log goes to memory: a terminal shows what was asked for, a report what went before."""
    from workstation.app.log import RecentLines

    lines, root = RecentLines(), logging.getLogger()
    root.addHandler(lines)
    try:
        yield lines
    finally:
        root.removeHandler(lines)


def _say_interrupted() -> int:
    from workstation.app.words import translate

    print(translate("CommandLine", "Stopped. What was written until then stays."), file=sys.stderr)
    return TROUBLE


def _say(error: Exception, folder: DataFolder, lines: logging.Handler) -> int:
    """Put ``error`` into a sentence; a bug leaves a report besides."""
    print(_sentence(error, folder, lines), file=sys.stderr)
    return TROUBLE


def _sentence(error: Exception, folder: DataFolder, lines: logging.Handler) -> str:
    from workstation.domain.imports import ImportFailed
    from workstation.journal.copying import Cancelled
    from workstation.journal.troubles import trouble_of
    from workstation.views.imports.sentences import sentence as import_sentence
    from workstation.views.notices.sentences import crash_sentence, sentence

    speak()
    if isinstance(error, ImportFailed):
        return import_sentence(error.reason_code, error.values)
    if isinstance(error, Cancelled):
        return sentence(Trouble("interrupted"))
    place = Path(str(getattr(error, "filename", None) or folder.root))
    known = error if isinstance(error, Refused) else trouble_of(error, place)
    return sentence(known) if known is not None else crash_sentence(_reported(error, folder, lines))


def _reported(error: Exception, folder: DataFolder, lines: logging.Handler) -> str:
    from workstation.app.crash import CrashHook
    from workstation.app.log import RecentLines

    assert isinstance(lines, RecentLines)
    path = CrashHook(folder.reports, lines).report(error, "command line")
    if path is None:
        import traceback

        traceback.print_exception(error)
    return str(path or "-")
