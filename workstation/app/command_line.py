"""The command line as it is declared: commands, their arguments and their help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from workstation.app.paths import RoomKind
from workstation.app.words import translate

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


class Parser(argparse.ArgumentParser):
    """argparse in the language in force."""

    def __init__(self, **named: Any) -> None:  # Any: argparse's own
        super().__init__(**{**named, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", "show this help"))
        self._positionals.title = translate("CommandLine", "arguments")
        self._optionals.title = translate("CommandLine", "options")

    def format_usage(self) -> str:
        """The usage line."""
        return self._said(super().format_usage())

    def format_help(self) -> str:
        """The whole help."""
        return self._said(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and exit with 2."""
        told = translate("CommandLine", "The command line cannot be understood: {why}\nworkstation --help explains it.")
        self.exit(2, told.format(why=message) + "\n")

    def _said(self, text: str) -> str:
        return text.replace("usage: ", translate("CommandLine", "usage: "), 1)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    about = translate(
        "CommandLine",
        "A desktop agent workstation for online-shop customer service. Without a command it opens the desk.",
    )
    top = Parser(prog="workstation", description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    top.add_argument(
        "--data", type=Path, metavar="DIR", help=translate("CommandLine", "the data folder (default: the user's own)")
    )
    top.add_argument(
        "--room", type=RoomKind, choices=list(RoomKind), metavar="shop|practice",
        help=translate("CommandLine", "which room (default: for the desk the last one, else the shop's)"),
    )  # fmt: skip
    top.add_argument(
        "--self-check", action="store_true",
        help=translate("CommandLine", "play a short session without a screen and exit with 0 if all is well"),
    )  # fmt: skip
    commands = top.add_subparsers(
        dest="command", metavar=translate("CommandLine", "COMMAND"), title=translate("CommandLine", "commands"),
        parser_class=Parser,
    )  # fmt: skip
    for declare in (_desk, _upkeep, _chats, _practice, _recordings, _settings):
        declare(lambda name, about: commands.add_parser(name, help=about, description=about))
    return top


Add = Callable[[str, str], argparse.ArgumentParser]


def _desk(add: Add) -> None:
    add("desk", translate("CommandLine", "open the desk"))
    add("doctor", translate("CommandLine", "print versions, paths and the health of the databases"))


def _upkeep(add: Add) -> None:
    add("verify", translate("CommandLine", "check that nothing in the journal was changed, lost or damaged"))
    add("rebuild", translate("CommandLine", "make the tables that speed up reading anew from the journal"))
    backup = add("backup", translate("CommandLine", "copy the database while it may be in use"))
    _file(backup, translate("CommandLine", "where to (default: the room's folder of backups)"), optional=True)
    restore = add(
        "restore", translate("CommandLine", "put a backup in place of the database; what it replaces is kept")
    )
    _file(restore, translate("CommandLine", "the backup"))


def _chats(add: Add) -> None:
    chats = add(
        "import-chats", translate("CommandLine", "bring conversations in from a file: JSON Lines, CSV or a plain log")
    )
    _file(chats, translate("CommandLine", "the file"))
    chats.add_argument(
        "--play", type=_several, metavar="N",
        help=translate("CommandLine", "play the customers' lines in the practice room, N customers at a time"),
    )  # fmt: skip
    chats.add_argument(
        "--headless", action="store_true",
        help=translate("CommandLine", "with --play: without a window, a scripted clerk answers, as fast as it goes"),
    )  # fmt: skip
    chats.add_argument(
        "--shop-name", action="append", default=[], metavar="NAME",
        help=translate("CommandLine", "a name in the file that belongs to the shop; may be given several times"),
    )  # fmt: skip
    _dry_and_json(chats)


def _practice(add: Add) -> None:
    practice = add(
        "practice",
        translate("CommandLine", "let simulated customers come in without a window; a scripted clerk answers"),
    )
    practice.add_argument(
        "--seed",
        type=int,
        default=1,
        help=translate("CommandLine", "the same seed gives the same customers (default: 1)"),
    )
    practice.add_argument(
        "--minutes",
        type=_several,
        default=10,
        help=translate("CommandLine", "how long, in simulated minutes (default: 10)"),
    )
    practice.add_argument(
        "--after",
        type=float,
        default=8.0,
        metavar="SECONDS",
        help=translate("CommandLine", "how long the clerk takes to answer (default: 8)"),
    )


def _recordings(add: Add) -> None:
    replay = add("replay", translate("CommandLine", "watch a recording file"))
    _file(replay, translate("CommandLine", "the recording"))
    export = add("export-recording", translate("CommandLine", "save a span of the journal as a recording file"))
    _file(export, translate("CommandLine", "the recording to write"))
    for name, about in (
        (
            "--from",
            translate(
                "CommandLine", "the beginning, local time, as 2026-11-22T10:00 (default: an hour before the end)"
            ),
        ),
        ("--to", translate("CommandLine", "the end, local time (default: now)")),
    ):
        export.add_argument(name, dest=name[2:] + "_time", metavar="TIME", help=about)


def _settings(add: Add) -> None:
    settings = add("settings", translate("CommandLine", "print all settings, or one, or change one"))
    settings.add_argument("key", nargs="?", help=translate("CommandLine", "the setting"))
    settings.add_argument("value", nargs="?", help=translate("CommandLine", "its new value"))


def _file(parser: argparse.ArgumentParser, about: str, *, optional: bool = False) -> None:
    parser.add_argument("file", type=Path, nargs="?" if optional else None, metavar="FILE", help=about)


def _dry_and_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "say what would happen and change nothing")
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("CommandLine", "print the result as JSON, for other programs")
    )


def _several(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(translate("CommandLine", "at least 1"))
    return number
