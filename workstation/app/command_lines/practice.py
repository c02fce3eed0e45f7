"""Commands for lessons and scenarios."""

from __future__ import annotations

import argparse

from workstation.app.command_lines.arguments import Add, takes_file, takes_json, takes_place
from workstation.app.command_lines.values import read_path, read_seconds
from workstation.app.parsing import Parser
from workstation.app.words import translate


def declare_drill(add: Add) -> None:
    """``drill``."""
    drill = add(
        "drill",
        translate("CommandLine", "let a scripted clerk play a lesson, without windows, and print what it was worth"),
        translate(
            "CommandLine",
            "The same lesson, clerk and seed give the same result every time. Nothing stays, unless --data names the"
            " folder whose practice room keeps it. A clerk of your own is named as module:Class (docs/drill.md).",
        ),
    )
    drill.add_argument("--list", action="store_true", help=translate("CommandLine", "print lessons and clerks"))
    drill.add_argument(
        "--lesson", metavar="L", help=translate("CommandLine", "the lesson: its name in the list, or a YAML file")
    )
    drill.add_argument(
        "--clerk", default="average", metavar="C",
        help=translate("CommandLine", "who serves: a name in the list or module:Class (default: average)"),
    )  # fmt: skip
    drill.add_argument(
        "--seed", metavar="S",
        help=translate("CommandLine", "the same seed gives the same customers (default: the lesson's own)"),
    )  # fmt: skip
    takes_json(drill)


def declare_scenario(add: Add) -> None:
    """``scenario check`` and ``scenario play``."""
    about = translate("CommandLine", "check scenarios that somebody wrote, or talk to the customer of one")
    deeds = add("scenario", about, "").add_subparsers(
        dest="deed", required=True, metavar="check|play", parser_class=Parser,
        title=translate("CommandLine", "commands"), help=translate("CommandLine", "what to do"),
    )  # fmt: skip
    check = deeds.add_parser(
        "check", help=translate("CommandLine", "every fault of scenario files, with file, line and what to do"),
        description=translate(
            "CommandLine",
            "A line for each fault, as FILE:LINE:COLUMN: what is wrong. Without a file it checks those that come with"
            " the program. Exits with 1 if anything is wrong.",
        ),
    )  # fmt: skip
    check.add_argument(
        "paths", type=read_path, nargs="*", metavar="FILE|FOLDER",
        help=translate("CommandLine", "files, or folders of files whose names end in .yaml"),
    )  # fmt: skip
    check.add_argument(
        "--no-tests", dest="tests", action="store_false",
        help=translate("CommandLine", "do not play the scenarios' own tests"),
    )  # fmt: skip
    takes_json(check)
    play = deeds.add_parser(
        "play", help=translate("CommandLine", "talk to the customer of a scenario in the terminal"),
        description=translate(
            "CommandLine",
            "Each line you type is a reply of the clerk; /help lists what else can be done. Nothing of it is kept."
            " Lines may also come from a file or another program.",
        ),
    )  # fmt: skip
    takes_file(play, translate("CommandLine", "the scenario"))
    play.add_argument(
        "--seed", default="1", metavar="N",
        help=translate("CommandLine", "the same seed gives the same customer (default: 1)"),
    )  # fmt: skip
    play.add_argument(
        "--after", type=read_seconds, default=8.0, metavar="SECONDS",
        help=translate("CommandLine", "how long the clerk takes to answer (default: 8)"),
    )  # fmt: skip
    for one in (check, play):
        takes_place(one, argparse.SUPPRESS)
