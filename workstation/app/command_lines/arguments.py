"""Arguments that several commands take."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from workstation.app.command_lines.values import read_path, read_room
from workstation.app.words import translate

Add = Callable[[str, str, str], argparse.ArgumentParser]
"""Given a command's name, a line about it and more about it, declares it."""


def takes_place(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Folder and room: before the command or after it."""
    parser.add_argument(
        "--data", type=read_path, metavar="DIR", default=default,
        help=translate("CommandLine", "the data folder (default: the user's own)"),
    )  # fmt: skip
    parser.add_argument(
        "--room", type=read_room, metavar="shop|practice", default=default,
        help=translate("CommandLine", "which room (default: for the desk the last one, else the shop's)"),
    )  # fmt: skip


def takes_file(parser: argparse.ArgumentParser, about: str, *, optional: bool = False) -> None:
    """A file, as its first argument."""
    parser.add_argument("file", type=read_path, nargs="?" if optional else None, metavar="FILE", help=about)


def takes_json(parser: argparse.ArgumentParser) -> None:
    """``--json``."""
    parser.add_argument(
        "--json", action="store_true", help=translate("CommandLine", "print the result as JSON, for other programs")
    )


def takes_dry_run(parser: argparse.ArgumentParser) -> None:
    """``--dry-run``."""
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "say what would happen and change nothing")
    )
