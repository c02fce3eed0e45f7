"""Commands that judge what clerks wrote."""

from __future__ import annotations

from workstation.app.command_lines.arguments import Add, takes_file, takes_json
from workstation.app.command_lines.values import read_path
from workstation.app.words import translate


def declare_understanding(add: Add) -> None:
    """``understand`` and ``grade-chats``."""
    understand = add(
        "understand",
        translate("CommandLine", "say what clerks' messages do, a line each, as practice understands them"),
        translate(
            "CommandLine",
            "Prints a line of JSON for each line of the file: text, acts, whether it is sure, and the time that a"
            " promise names. No acts: not understood.",
        ),
    )
    takes_file(understand, translate("CommandLine", "a text file with a message on each line, or - for standard input"))
    understand.set_defaults(json=True)
    grade = add(
        "grade-chats",
        translate("CommandLine", "grade recorded conversations by what was said, with the turns it rests on"),
        translate(
            "CommandLine",
            "Prints a line of JSON for each conversation: id, score (0 to 100, 50 is neither good nor bad), evidence."
            " Only speakers and words are looked at.",
        ),
    )
    takes_file(
        grade,
        translate("CommandLine", "JSON Lines with id and turns (sender, text), or - for standard input"),
    )
    grade.set_defaults(json=True)


def declare_report(add: Add) -> None:
    """``report``."""
    report = add(
        "report",
        translate("CommandLine", "what the coach says of a lesson, with the messages that lost each point"),
        translate(
            "CommandLine", "Of the latest lesson in the practice room, or of a recording file; as the window shows it."
        ),
    )
    takes_file(report, translate("CommandLine", "a recording (default: the practice room)"), optional=True)
    report.add_argument(
        "--run", default="", metavar="RUN", help=translate("CommandLine", "another lesson than the latest one")
    )
    report.add_argument(
        "--out", type=read_path, metavar="FILE",
        help=translate("CommandLine", "write it into a file: .html, .csv or .json"),
    )  # fmt: skip
    takes_json(report)


def declare_speech(add: Add) -> None:
    """``check-speech``."""
    check = add(
        "check-speech",
        translate("CommandLine", "find in lines of text what a clerk must not say"),
        translate(
            "CommandLine",
            "Prints a line of JSON for each line of text: what is forbidden in it, how grave that is, why, and what may"
            " be said instead; an empty list where all is well. The rules are the shop's policy “speech”.",
        ),
    )
    takes_file(check, translate("CommandLine", "a text file, a message a line; - reads what is piped in"))
    check.set_defaults(json=True)
