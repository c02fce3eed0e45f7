"""Commands for recordings."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_file
from workstation.app.command_lines.values import read_moment
from workstation.app.words import translate


def declare_recordings(add: Add) -> None:
    """``replay`` and ``export-recording``."""
    replay = add("replay", translate("CommandLine", "watch a recording file"), "")
    takes_file(replay, translate("CommandLine", "the recording"))
    export = add(
        "export-recording",
        translate("CommandLine", "save a span of the journal as a recording file"),
        translate("CommandLine", "The room is the shop's unless --room names the other."),
    )
    takes_file(export, translate("CommandLine", "the recording to write"))
    export.add_argument(
        "--from", dest="from_time", type=read_moment, metavar="TIME",
        help=translate(
            "CommandLine", "the beginning, local time, as 2026-11-22T10:00 (default: an hour before the end)"
        ),
    )  # fmt: skip
    export.add_argument(
        "--to", dest="to_time", type=read_moment, metavar="TIME",
        help=translate("CommandLine", "the end, local time (default: now)"),
    )  # fmt: skip
