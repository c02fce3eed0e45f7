"""The command line as it is declared: commands, their arguments and their help."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from workstation.app.parsing import Parser
from workstation.app.paths import RoomKind
from workstation.app.words import translate
from workstation.domain.orders import Platform

Add = Callable[[str, str, str], argparse.ArgumentParser]
"""Given a command's name, a line about it and more about it, declares it."""


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
    _where(top, None)
    commands = top.add_subparsers(
        dest="command", metavar=translate("CommandLine", "COMMAND"), title=translate("CommandLine", "commands"),
        parser_class=Parser,
    )  # fmt: skip

    def add(name: str, about: str, more: str = "") -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=about, description=f"{about}\n\n{more}".strip())
        _where(command, argparse.SUPPRESS)
        return command

    elsewhere = commands.add_parser("read-orders")  # what the desk calls for itself; not listed
    _file(elsewhere, translate("CommandLine", "the file"))
    for declare in (
        _desk,
        _upkeep,
        _chats,
        _orders,
        _phrases,
        _shop_files,
        _drill,
        _scenario,
        _understanding,
        _recordings,
        _remarks,
        _speech,
        _settings,
    ):
        declare(add)
    return top


def _where(parser: argparse.ArgumentParser, default: str | None) -> None:
    """Folder and room: before the command or after it."""
    parser.add_argument(
        "--data", type=_folder, metavar="DIR", default=default,
        help=translate("CommandLine", "the data folder (default: the user's own)"),
    )  # fmt: skip
    parser.add_argument(
        "--room", type=_room, metavar="shop|practice", default=default,
        help=translate("CommandLine", "which room (default: for the desk the last one, else the shop's)"),
    )  # fmt: skip


def _desk(add: Add) -> None:
    add(
        "desk",
        translate("CommandLine", "open the desk"),
        translate("CommandLine", "The room is the one that was open last; the first time it is asked for."),
    )
    doctor = add(
        "doctor",
        translate("CommandLine", "print versions, paths and the health of the databases"),
        translate(
            "CommandLine",
            "Looks at both rooms unless --room names one; changes nothing, also while the desk is open."
            " Exits with 1 if something is wrong.",
        ),
    )
    doctor.add_argument(
        "--full", action="store_true",
        help=translate("CommandLine", "check every fact of the journal, not only the latest thousand"),
    )  # fmt: skip
    _json(doctor)


def _upkeep(add: Add) -> None:
    shop = translate("CommandLine", "The room is the shop's unless --room names the other.")
    add("verify", translate("CommandLine", "check that nothing in the journal was changed, lost or damaged"), shop)
    add("rebuild", translate("CommandLine", "make the tables that speed up reading anew from the journal"), shop)
    backup = add("backup", translate("CommandLine", "copy the database while it may be in use"), shop)
    _file(backup, translate("CommandLine", "where to (default: the room's folder of backups)"), optional=True)
    restore = add(
        "restore", translate("CommandLine", "put a backup in place of the database; what it replaces is kept"), shop
    )
    _file(restore, translate("CommandLine", "the backup"))


def _chats(add: Add) -> None:
    chats = add(
        "import-chats",
        translate("CommandLine", "bring conversations in from a file: JSON Lines, CSV or a plain log"),
        translate(
            "CommandLine",
            "They become history of the shop's room unless --room names the other; with --play they are always played"
            " in the practice room. Coming in twice adds nothing. Bad lines are listed with reasons, good ones kept."
            " Ctrl+C stops; what came in until then stays.",
        ),
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
    chats.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "say what would happen and change nothing")
    )
    _json(chats)


def _orders(add: Add) -> None:
    orders = add(
        "import-orders",
        translate("CommandLine", "bring orders in from exports of Taobao, Tmall, Pinduoduo, Douyin, JD or 1688"),
        translate(
            "CommandLine",
            "The platform is told by the headings; CSV of any encoding, or xlsx. Coming in twice adds nothing, a"
            " changed order is brought up to date and the change stays visible. Bad rows are listed with reasons,"
            " good ones kept. Ctrl+C stops; what came in until then stays. The room is the shop's unless --room names"
            " the other.",
        ),
    )
    orders.add_argument(
        "files", type=_path, nargs="+", metavar="FILE", help=translate("CommandLine", "the files, one or more")
    )
    orders.add_argument(
        "--dry-run", action="store_true", help=translate("CommandLine", "say what would happen and change nothing")
    )
    _json(orders)
    told = add(
        "orders",
        translate("CommandLine", "print all orders: as a table with masked names, or as JSON for other programs"),
        translate(
            "CommandLine",
            "With --json an order a line, unmasked. The room is the shop's unless --room names the other.",
        ),
    )
    _json(told)


def _phrases(add: Add) -> None:
    dry = translate("CommandLine", "say what would happen and change nothing")
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
    _file(bring, translate("CommandLine", "the file"))
    bring.add_argument("--dry-run", action="store_true", help=dry)
    bring.add_argument(
        "--replace", action="store_true",
        help=translate("CommandLine", "take out what is not in the file; it can be brought back at the desk"),
    )  # fmt: skip
    _whose(bring)
    _json(bring)
    write = add(
        "export-phrases",
        translate("CommandLine", "write phrases to a CSV or xlsx file that import-phrases brings back whole"),
        translate("CommandLine", "A file whose name ends in xlsx becomes a workbook, any other a CSV.") + " " + room,
    )
    _file(write, translate("CommandLine", "the file to write"))
    write.add_argument("--dry-run", action="store_true", help=dry)
    _whose(write)
    _json(write)


def _shop_files(add: Add) -> None:
    dry = translate("CommandLine", "say what would happen and change nothing")
    room = translate("CommandLine", "The room is the shop's unless --room names the other.")
    notes = add(
        "import-knowledge",
        translate("CommandLine", "bring knowledge in from Markdown, a file or a folder of them"),
        translate(
            "CommandLine",
            "Title, category, tags and days may stand in front of the text between --- or +++; else the first heading"
            " is the title and the folder the category. Coming in twice adds nothing.",
        ) + " " + room,
    )  # fmt: skip
    table = add(
        "import-products",
        translate("CommandLine", "bring products in from a CSV or xlsx table"),
        translate(
            "CommandLine",
            "Columns are known by their headings, in any order; rows with the same code are variants of one product."
            " What the table does not say stays as it is. Bad rows are listed with reasons, good ones kept.",
        ) + " " + room,
    )  # fmt: skip
    _file(notes, translate("CommandLine", "the file or folder"))
    _file(table, translate("CommandLine", "the file"))
    for one in (notes, table):
        one.add_argument("--dry-run", action="store_true", help=dry)
        _json(one)


def _whose(parser: argparse.ArgumentParser) -> None:
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument("--team", action="store_true", help=translate("CommandLine", "the team's only"))
    whose.add_argument(
        "--mine", action="store_true", help=translate("CommandLine", "those of who sat at the desk last only")
    )


def _scenario(add: Add) -> None:
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
        "paths", type=_path, nargs="*", metavar="FILE|FOLDER",
        help=translate("CommandLine", "files, or folders of files whose names end in .yaml"),
    )  # fmt: skip
    check.add_argument(
        "--no-tests", dest="tests", action="store_false",
        help=translate("CommandLine", "do not play the scenarios' own tests"),
    )  # fmt: skip
    _json(check)
    play = deeds.add_parser(
        "play", help=translate("CommandLine", "talk to the customer of a scenario in the terminal"),
        description=translate(
            "CommandLine",
            "Each line you type is a reply of the clerk; /help lists what else can be done. Nothing of it is kept."
            " Lines may also come from a file or another program.",
        ),
    )  # fmt: skip
    _file(play, translate("CommandLine", "the scenario"))
    play.add_argument(
        "--seed", default="1", metavar="N",
        help=translate("CommandLine", "the same seed gives the same customer (default: 1)"),
    )  # fmt: skip
    play.add_argument(
        "--after", type=_seconds, default=8.0, metavar="SECONDS",
        help=translate("CommandLine", "how long the clerk takes to answer (default: 8)"),
    )  # fmt: skip
    for one in (check, play):
        _where(one, argparse.SUPPRESS)


def _understanding(add: Add) -> None:
    understand = add(
        "understand",
        translate("CommandLine", "say what clerks' messages do, a line each, as practice understands them"),
        translate(
            "CommandLine",
            "Prints a line of JSON for each line of the file: text, acts, whether it is sure, and the time that a"
            " promise names. No acts: not understood.",
        ),
    )
    _file(understand, translate("CommandLine", "a text file with a message on each line, or - for standard input"))
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
    _file(
        grade,
        translate("CommandLine", "JSON Lines with id and turns (sender, text), or - for standard input"),
    )
    grade.set_defaults(json=True)


def _drill(add: Add) -> None:
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
    _json(drill)


def _recordings(add: Add) -> None:
    add(
        "palette",
        translate("CommandLine", "show the quick replies of the running program over all windows"),
        translate("CommandLine", "For a key of your desktop, where programs may have none of their own (Wayland)."),
    )
    replay = add("replay", translate("CommandLine", "watch a recording file"), "")
    _file(replay, translate("CommandLine", "the recording"))
    export = add(
        "export-recording",
        translate("CommandLine", "save a span of the journal as a recording file"),
        translate("CommandLine", "The room is the shop's unless --room names the other."),
    )
    _file(export, translate("CommandLine", "the recording to write"))
    export.add_argument(
        "--from", dest="from_time", type=_moment, metavar="TIME",
        help=translate(
            "CommandLine", "the beginning, local time, as 2026-11-22T10:00 (default: an hour before the end)"
        ),
    )  # fmt: skip
    export.add_argument(
        "--to", dest="to_time", type=_moment, metavar="TIME",
        help=translate("CommandLine", "the end, local time (default: now)"),
    )  # fmt: skip


def _remarks(add: Add) -> None:
    remark = add(
        "add-remark",
        translate("CommandLine", "put a remark with a flag below those of an order, and print the text to paste"),
        translate(
            "CommandLine",
            "The flags and their meaning are the shop's policy; a flag that must not be used is refused with the"
            " reason. The desk must be closed. The room is the shop's unless --room names the other.",
        ),
    )
    remark.add_argument("order", metavar="ORDER", help=translate("CommandLine", "the order's number"))
    remark.add_argument(
        "--flag", required=True, type=_flag, metavar="F",
        help=translate("CommandLine", "red, blue, purple or green; its letter or name in the policy will do"),
    )  # fmt: skip
    remark.add_argument("--text", required=True, metavar="TEXT", help=translate("CommandLine", "what to remark"))
    remark.add_argument(
        "--platform", type=_platform, metavar="P",
        help=translate("CommandLine", "taobao, pdd, douyin, jd or 1688 (needed where several have that number)"),
    )  # fmt: skip
    remark.add_argument(
        "--clerk", metavar="NAME",
        help=translate("CommandLine", "who makes it (default: who sat at the desk last)"),
    )  # fmt: skip
    _json(remark)


def _speech(add: Add) -> None:
    check = add(
        "check-speech",
        translate("CommandLine", "find in lines of text what a clerk must not say"),
        translate(
            "CommandLine",
            "Prints a line of JSON for each line of text: what is forbidden in it, how grave that is, why, and what may"
            " be said instead; an empty list where all is well. The rules are the shop's policy “speech”.",
        ),
    )
    _file(check, translate("CommandLine", "a text file, a message a line; - reads what is piped in"))
    check.set_defaults(json=True)


def _settings(add: Add) -> None:
    settings = add(
        "settings",
        translate("CommandLine", "print all settings, or one, or change one"),
        translate("CommandLine", "A desk that is open takes a change over at its next start."),
    )
    settings.add_argument("key", nargs="?", metavar="KEY", help=translate("CommandLine", "the setting"))
    settings.add_argument("value", nargs="?", metavar="VALUE", help=translate("CommandLine", "its new value"))
    _json(settings)


def _file(parser: argparse.ArgumentParser, about: str, *, optional: bool = False) -> None:
    parser.add_argument("file", type=_path, nargs="?" if optional else None, metavar="FILE", help=about)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=translate("CommandLine", "print the result as JSON, for other programs")
    )


def _path(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError(translate("CommandLine", "a path may not be empty."))
    return Path(os.path.expanduser(text))  # noqa: PTH111  Path's raises where there is no such user


def _folder(text: str) -> Path:
    return _path(text)


def _room(text: str) -> RoomKind:
    if text not in list(RoomKind):
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "there is no room “{room}”; there is shop and practice.").format(room=text)
        )
    return RoomKind(text)


def _platform(text: str) -> Platform:
    try:
        return Platform(text)
    except ValueError as error:
        told = translate("CommandLine", "there is no platform “{platform}”; there is {platforms}.")
        named = ", ".join(Platform)
        raise argparse.ArgumentTypeError(told.format(platform=text, platforms=named)) from error


def _flag(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(translate("CommandLine", "a flag may not be empty."))
    return text.strip()


def _several(text: str) -> int:
    try:
        number = int(text)
    except ValueError as error:
        told = translate("CommandLine", "“{text}” is not a whole number.").format(text=text)
        raise argparse.ArgumentTypeError(told) from error
    if not 1 <= number <= 1_000_000:
        raise argparse.ArgumentTypeError(translate("CommandLine", "a whole number from 1 on is needed."))
    return number


def _seconds(text: str) -> float:
    told = translate("CommandLine", "“{text}” is not a number of seconds, 0 or more.").format(text=text)
    try:
        number = float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(told) from error
    if not 0 <= number <= 86_400:
        raise argparse.ArgumentTypeError(told)
    return number


def _moment(text: str) -> int:
    """Milliseconds since 1970 UTC of a time as ISO 8601 writes it, local unless it names its zone."""
    try:
        return round(datetime.fromisoformat(text).astimezone().timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        told = translate("CommandLine", "“{text}” is not a time. Write it as 2026-11-22T10:00.").format(text=text)
        raise argparse.ArgumentTypeError(told) from error
