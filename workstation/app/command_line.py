"""The whole command line: what stands before a command, and all commands in the order of the help."""

from __future__ import annotations

import argparse

from workstation.app.command_lines.arguments import takes_file, takes_place
from workstation.app.command_lines.chats import declare_chats
from workstation.app.command_lines.desk import declare_desk, declare_settings, declare_upkeep
from workstation.app.command_lines.judging import declare_report, declare_speech, declare_understanding
from workstation.app.command_lines.orders import declare_orders, declare_remarks
from workstation.app.command_lines.phrases import declare_palette, declare_phrases
from workstation.app.command_lines.practice import declare_drill, declare_scenario
from workstation.app.command_lines.recordings import declare_recordings
from workstation.app.command_lines.shop_files import declare_shop_files
from workstation.app.parsing import Parser
from workstation.app.words import translate


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = Parser(
        prog="workstation",
        description=translate(
            "CommandLine",
            "A desktop agent workstation for online-shop customer service. Without a command it opens the desk.",
        ),
        epilog=translate(
            "CommandLine",
            "“workstation COMMAND --help” explains a command. It exits with 0 when done, 1 when something stood in"
            " the way (a sentence says what), 2 when the command line was not understood.",
        ),
    )
    top.add_argument("--version", action="store_true", help=translate("CommandLine", "print the program's version"))
    top.add_argument(
        "--self-check", action="store_true",
        help=translate("CommandLine", "play a short session without a screen and exit with 0 if all is well"),
    )  # fmt: skip
    takes_place(top, None)
    commands = top.add_subparsers(
        dest="command", metavar=translate("CommandLine", "COMMAND"), title=translate("CommandLine", "commands"),
        parser_class=Parser,
    )  # fmt: skip

    def add(name: str, about: str, more: str = "") -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=f"{about}\n\n{more}".strip())
        takes_place(command, argparse.SUPPRESS)
        return command

    elsewhere = commands.add_parser("read-orders")  # what the desk calls for itself; not listed
    takes_file(elsewhere, translate("CommandLine", "the file"))
    for declare in (
        declare_desk, declare_upkeep, declare_chats, declare_orders, declare_phrases, declare_shop_files, declare_drill,
        declare_scenario, declare_understanding, declare_report, declare_palette, declare_recordings, declare_remarks,
        declare_speech, declare_settings,
    ):  # fmt: skip
        declare(add)
    return top
