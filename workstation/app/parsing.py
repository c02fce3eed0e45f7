"""argparse in the program's language: help that fits wide characters, and its objections as sentences."""

from __future__ import annotations

import argparse
import re
import sys
import unicodedata
from collections.abc import Iterable
from typing import Any, NoReturn

from workstation.app.words import translate
from workstation.domain.words import QT_TRANSLATE_NOOP

OBJECTIONS: tuple[tuple[str, str], ...] = (
    (
        r"the following arguments are required: (?P<names>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "{names} is missing."),
    ),
    (r"unrecognized arguments: (?P<names>.+)", QT_TRANSLATE_NOOP("CommandLine", "{names} is not known here.")),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+?) \((?:choose from |choices: )?(?P<choices>.+)\)",
        QT_TRANSLATE_NOOP("CommandLine", "{name} cannot be {value}; there is: {choices}."),
    ),
    (
        r"argument (?P<name>.+?): expected (?:one|at least one|\d+) arguments?",
        QT_TRANSLATE_NOOP("CommandLine", "A value is missing after {name}."),
    ),
    (
        r"argument (?P<name>.+?): ignored explicit argument (?P<value>.+)",
        QT_TRANSLATE_NOOP("CommandLine", "{name} takes no value ({value})."),
    ),
    (r"argument (?P<name>.+?): (?P<why>.+)", QT_TRANSLATE_NOOP("CommandLine", "{name}: {why}")),
)
"""What argparse says, and what is said instead; the last one holds what the types of arguments say themselves."""

_WIDE = frozenset("WF")
_NEVER_FIRST = frozenset("，。；：、）”！？")
_PIECES = re.compile(r"[\x21-\x7e]+|\s+|.", re.DOTALL)
"""A line may be broken around each: a word of ASCII, blanks, any other character."""


class Help(argparse.HelpFormatter):
    """The layout of the help."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # Any: argparse's
        """The usage line, which begins with a word of ours."""
        super().add_usage(usage, actions, groups, translate("CommandLine", "usage: ") if prefix is None else prefix)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines = [line for paragraph in text.splitlines() for line in wrapped(paragraph, width - len(indent)) or [""]]
        return "\n".join(f"{indent}{line}" for line in lines)


class Parser(argparse.ArgumentParser):
    """argparse in the language in force."""

    def __init__(self, **named: Any) -> None:  # Any: argparse's own
        super().__init__(**{"formatter_class": Help, "allow_abbrev": False, **named, "add_help": False})
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", "show this help"))
        self._positionals.title = translate("CommandLine", "arguments")
        self._optionals.title = translate("CommandLine", "options")

    def format_help(self) -> str:
        """The whole help."""
        heading = translate("CommandLine", "{heading}:").replace("{heading}", r"\1")
        return re.sub(r"^(\S[^:\n]*):$", heading, super().format_help(), flags=re.MULTILINE)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the command line and exit with 2."""
        told = translate("CommandLine", "The command line cannot be understood: {why}\n{command} --help explains it.")
        print(told.format(why=objection(message), command=self.prog), file=sys.stderr)
        sys.exit(2)


def objection(message: str) -> str:
    """What argparse objects to, as a sentence in the language in force."""
    for pattern, text in OBJECTIONS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found:
            return translate("CommandLine", text).format(**found.groupdict())
    return message


def wrapped(text: str, width: int) -> list[str]:
    """``text`` in lines at most ``width`` columns wide; a Chinese character takes two, and ends no word."""
    lines, line, used = list[str](), "", 0
    for piece in _PIECES.findall(text):
        wide = columns(piece)
        if used + wide > width and line.strip() and piece not in _NEVER_FIRST:
            lines.append(line.rstrip())
            line, used = "", 0
        if line or piece.strip():
            line, used = line + piece, used + wide
    return [*lines, line.rstrip()] if line.strip() else lines


def columns(text: Iterable[str]) -> int:
    """How many columns of a terminal ``text`` takes."""
    return sum(2 if unicodedata.east_asian_width(sign) in _WIDE else 1 for sign in text)
