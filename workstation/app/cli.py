"""Runs the command line. A command's module loads with the command, so that the desk's start pays for no other."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from workstation.app.paths import DataFolder, default_folder
from workstation.domain.refused import Refused
from workstation.domain.trouble import Trouble

MODULES = {
    "desk": "desk",
    "replay": "desk",
    "doctor": "doctor",
    "verify": "upkeep",
    "rebuild": "upkeep",
    "backup": "upkeep",
    "restore": "upkeep",
    "import-chats": "import_chats",
    "practice": "practice",
    "export-recording": "export_recording",
    "settings": "settings",
}
"""The module of ``workstation/app/commands`` whose ``run(arguments, folder)`` does the command."""

WINDOWED = frozenset(("desk", "self_check", "import_chats"))
"""Those that may open windows, and so make their own application."""

TROUBLE = 1


def run(argv: Sequence[str]) -> int:
    """Do what ``argv`` says; the exit status: 0 done, 1 trouble, 2 a command line not understood."""
    from workstation.app.command_line import parser

    arguments = parser().parse_args(argv)
    folder = DataFolder((arguments.data or default_folder()).expanduser().absolute())
    name = "self_check" if arguments.self_check else MODULES[arguments.command or "desk"]
    if name not in WINDOWED:
        speak()
    command = importlib.import_module(f"workstation.app.commands.{name}")
    try:
        return int(command.run(arguments, folder))
    except (Refused, Trouble) as objection:
        from workstation.views.notices.sentences import sentence

        print(sentence(objection), file=sys.stderr)
        return TROUBLE


def speak() -> None:
    """Give sentences their language where there are no windows."""
    from PySide6.QtCore import QCoreApplication

    from workstation.app.language import install_language
    from workstation.app.words import LANGUAGE

    install_language(QCoreApplication.instance() or QCoreApplication([]), LANGUAGE)
