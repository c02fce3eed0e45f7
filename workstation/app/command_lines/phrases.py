"""Commands for quick replies."""

from __future__ import annotations

import argparse

from workstation.app.command_lines.arguments import Add, takes_dry_run, takes_file, takes_json
from workstation.app.words import translate


def declare_phrases(add: Add) -> None:
    """``import-phrases`` and ``export-phrases``."""
    room = translate("CommandLine", "The room is the shop's unless --room names the other.")
    bring = add(
        "import-phrases",
        translate("CommandLine", "bring phrases in from a CSV or xlsx file"),
        translate(
            "CommandLine",
            "Columns are known by their headings, in any order. Phrases are the team's unless the file or --mine says"
            " otherwise. Coming in twice adds nothing. Bad rows are listed with reasons, good ones kept.",
        ) + " " + room,
    )  # fmt: skip
    takes_file(bring, translate("CommandLine", "the file"))
    takes_dry_run(bring)
    bring.add_argument(
        "--replace", action="store_true",
        help=translate("CommandLine", "take out what is not in the file; it can be brought back at the desk"),
    )  # fmt: skip
    _whose(bring)
    takes_json(bring)
    write = add(
        "export-phrases",
        translate("CommandLine", "write phrases to a CSV or xlsx file that import-phrases brings back whole"),
        translate("CommandLine", "A file whose name ends in xlsx becomes a workbook, any other a CSV.") + " " + room,
    )
    takes_file(write, translate("CommandLine", "the file to write"))
    takes_dry_run(write)
    _whose(write)
    takes_json(write)


def _whose(parser: argparse.ArgumentParser) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--team", action="store_true", help=translate("CommandLine", "the team's only"))
    whose.add_argument(
        "--mine", action="store_true", help=translate("CommandLine", "those of who sat at the desk last only")
    )


def declare_palette(add: Add) -> None:
    """``palette``."""
    add(
        "palette",
        translate("CommandLine", "show the quick replies of the running program over all windows"),
        translate("CommandLine", "For a key of your desktop, where programs may have none of their own (Wayland)."),
    )
